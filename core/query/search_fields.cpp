// Search fields: names to fields, and the nearest of them.
#include "core/query/search_fields.h"

#include "core/base/nearest.h"
#include "core/base/text.h"

#include <QCoreApplication>

namespace perennial {
namespace {

constexpr int offeredFields = 3;

QString spelled(const QString& name)
{
    QString key = fold(name);
    return key.replace(u' ', u'_').replace(u'-', u'_');
}

QString withoutSuffix(const QString& key)
{
    static constexpr const char* suffixes[] = {"_id", "_at", "_on", "_date"};
    for (const char* suffix : suffixes) {
        if (key.endsWith(QLatin1String(suffix)))
            return key.chopped(qsizetype(qstrlen(suffix)));
    }
    return key;
}

// How far a field is from a name; beginnings count as near.
int strangenessOf(const FieldDef& field, const QString& wanted)
{
    int best = 1000;
    for (const QString& name :
         {field.key, withoutSuffix(field.key), spelled(QString::fromUtf8(field.label)), spelled(field.shownLabel())})
        best = std::min(best, strangeness(name, wanted));
    return best;
}

} // namespace

const FieldDef* fieldNamed(const EntityDef& def, const QString& name)
{
    const QString wanted = spelled(name);
    if (const FieldDef* exact = def.find(wanted))
        return exact;
    for (const FieldDef& field : def.fields()) {
        if (spelled(field.shownLabel()) == wanted || spelled(QString::fromUtf8(field.label)) == wanted)
            return &field;
    }
    for (const FieldDef& field : def.fields()) {
        if (withoutSuffix(field.key) == wanted)
            return &field;
    }
    return nullptr;
}

const FieldDef* derivedField(const QString& key)
{
    const auto made = [](const char* key, const char* label, Kind kind) {
        FieldDef field;
        field.key = QString::fromLatin1(key);
        field.label = label;
        field.kind = kind;
        field.translate = [](const char* text) { return QCoreApplication::translate("SearchLanguage", text); };
        return field;
    };
    static const QVector<FieldDef> known{
        made("tag", QT_TRANSLATE_NOOP("SearchLanguage", "Tag"), Kind::Text),
        made("next", QT_TRANSLATE_NOOP("SearchLanguage", "Next step"), Kind::Text),
        made("last_contact", QT_TRANSLATE_NOOP("SearchLanguage", "Last contact"), Kind::Moment)};
    for (const FieldDef& field : known) {
        if (field.key == key)
            return &field;
    }
    return nullptr;
}

QStringList derivedFields()
{
    return {QStringLiteral("tag"), QStringLiteral("next"), QStringLiteral("last_contact")};
}

QStringList nearestFields(const EntityDef& def, const QString& name)
{
    const QString wanted = spelled(name.left(60));
    const int bearable = bearableStrangeness(wanted);
    QVector<std::pair<int, QString>> near;
    QStringList standard;
    for (const FieldDef& field : def.fields()) {
        const int far = strangenessOf(field, wanted);
        if (far <= bearable)
            near.append({far, field.key});
        if (field.is(Listed))
            standard.append(field.key);
    }
    if (near.isEmpty())
        return standard;
    std::stable_sort(near.begin(), near.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    QStringList keys;
    for (const auto& [far, key] : near.first(std::min<qsizetype>(near.size(), offeredFields)))
        keys.append(key);
    return keys;
}

bool isTextual(Kind kind)
{
    switch (kind) {
    case Kind::Text:
    case Kind::LongText:
    case Kind::Email:
    case Kind::Phone:
    case Kind::Url: return true;
    default: return false;
    }
}

bool isOrdered(Kind kind)
{
    switch (kind) {
    case Kind::Integer:
    case Kind::Quantity:
    case Kind::Percent:
    case Kind::Money: return true;
    default: return isDayKind(kind);
    }
}

bool isDayKind(Kind kind)
{
    return kind == Kind::Date || kind == Kind::Moment;
}

} // namespace perennial
