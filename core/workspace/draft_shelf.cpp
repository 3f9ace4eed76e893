// DraftShelf: a list of drafts as JSON in the person's own data folder.
#include "core/workspace/draft_shelf.h"
#include "core/base/file_write.h"
#include "core/store/machine_record.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace perennial {
namespace {

bool isOf(const Draft& draft, const QString& entity, Id record, const QString& part)
{
    return draft.entity == entity && draft.record == record && draft.part == part;
}

} // namespace

DraftShelf::DraftShelf(const QString& file)
    : m_path(store::machineFolder(QStringLiteral("drafts")) + QLatin1Char('/') + store::pathMark(file) +
             QStringLiteral(".json"))
{}

QVector<Draft> DraftShelf::drafts() const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QVector<Draft> drafts;
    for (const QJsonValue& value : QJsonDocument::fromJson(file.readAll()).array()) {
        const QJsonObject kept = value.toObject();
        Draft draft;
        draft.entity = kept.value(QLatin1String("entity")).toString();
        draft.record = kept.value(QLatin1String("record")).toString().toLongLong();
        draft.part = kept.value(QLatin1String("part")).toString();
        draft.given = kept.value(QLatin1String("given")).toObject().toVariantMap();
        draft.texts = kept.value(QLatin1String("texts")).toObject().toVariantMap();
        draft.at = QDateTime::fromString(kept.value(QLatin1String("at")).toString(), Qt::ISODateWithMs);
        if (!draft.entity.isEmpty() && !draft.texts.isEmpty())
            drafts.append(draft);
    }
    return drafts;
}

Draft DraftShelf::find(const QString& entity, Id record, const QString& part) const
{
    for (const Draft& draft : drafts()) {
        if (isOf(draft, entity, record, part))
            return draft;
    }
    return {};
}

void DraftShelf::keep(const Draft& draft) const
{
    QVector<Draft> kept = drafts();
    const auto others = std::remove_if(kept.begin(), kept.end(), [&draft](const Draft& known) {
        return isOf(known, draft.entity, draft.record, draft.part);
    });
    kept.erase(others, kept.end());
    if (!draft.texts.isEmpty())
        kept.append(draft);
    write(kept);
}

void DraftShelf::drop(const QString& entity, Id record, const QString& part) const
{
    if (!find(entity, record, part).entity.isEmpty())
        keep({entity, record, part});
}

void DraftShelf::write(const QVector<Draft>& drafts) const
{
    if (drafts.isEmpty()) {
        QFile::remove(m_path);
        return;
    }
    QJsonArray kept;
    for (const Draft& draft : drafts) {
        // An id needs more digits than a JSON number holds.
        kept.append(QJsonObject{{QStringLiteral("entity"), draft.entity},
                                {QStringLiteral("record"), QString::number(draft.record)},
                                {QStringLiteral("part"), draft.part},
                                {QStringLiteral("given"), QJsonObject::fromVariantMap(draft.given)},
                                {QStringLiteral("texts"), QJsonObject::fromVariantMap(draft.texts)},
                                {QStringLiteral("at"), draft.at.toUTC().toString(Qt::ISODateWithMs)}});
    }
    (void)attempt([&] {
        writeWhole(m_path, [&kept](QIODevice& out) { out.write(QJsonDocument(kept).toJson(QJsonDocument::Compact)); });
    });
}

} // namespace perennial
