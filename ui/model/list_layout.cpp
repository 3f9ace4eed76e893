// List layout: as JSON in the settings.
#include "ui/model/list_layout.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace perennial {

QByteArray ListLayout::toBytes() const
{
    QJsonObject wide;
    for (auto width = widths.cbegin(); width != widths.cend(); ++width)
        wide.insert(width.key(), width.value());
    const QJsonObject whole{{QStringLiteral("columns"), QJsonArray::fromStringList(columns)},
                            {QStringLiteral("widths"), wide},
                            {QStringLiteral("sort"), sortText(sort)}};
    return QJsonDocument(whole).toJson(QJsonDocument::Compact);
}

ListLayout ListLayout::fromBytes(const QByteArray& bytes)
{
    ListLayout layout;
    const QJsonObject whole = QJsonDocument::fromJson(bytes).object();
    for (const QJsonValue& column : whole.value(QLatin1String("columns")).toArray())
        layout.columns.append(column.toString());
    const QJsonObject wide = whole.value(QLatin1String("widths")).toObject();
    for (auto width = wide.begin(); width != wide.end(); ++width)
        layout.widths.insert(width.key(), width.value().toInt());
    layout.sort = sortKeysOf(whole.value(QLatin1String("sort")).toString());
    return layout;
}

QString sortText(const QVector<SortKey>& keys)
{
    QStringList texts;
    for (const SortKey& key : keys)
        texts.append(key.descending ? u'-' + key.field : key.field);
    return texts.join(u',');
}

QVector<SortKey> sortKeysOf(const QString& text)
{
    QVector<SortKey> keys;
    for (const QString& word : text.split(u',', Qt::SkipEmptyParts)) {
        const bool descending = word.startsWith(u'-');
        keys.append({descending ? word.mid(1) : word, descending});
    }
    return keys;
}

} // namespace perennial
