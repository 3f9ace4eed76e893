// Search fields: names to fields, and the nearest of them.
#include "core/query/search_fields.h"

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

// Edits (insert, drop, change one letter) that turn one name into the other; Levenshtein 1966.
int distance(const QString& left, const QString& right)
{
    QVector<int> row(right.size() + 1);
    for (int j = 0; j < row.size(); ++j)
        row[j] = j;
    for (int i = 1; i <= left.size(); ++i) {
        int diagonal = row[0];
        row[0] = i;
        for (int j = 1; j < row.size(); ++j) {
            const int change = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, change});
        }
    }
    return row.last();
}

// How far a field is from a name; beginnings count as near.
int strangeness(const FieldDef& field, const QString& wanted)
{
    int best = 1000;
    for (const QString& name :
         {field.key, withoutSuffix(field.key), spelled(QString::fromUtf8(field.label)), spelled(field.shownLabel())}) {
        if (wanted.size() >= 2 && (name.startsWith(wanted) || wanted.startsWith(name)))
            best = std::min(best, 1);
        best = std::min(best, distance(name, wanted));
    }
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
    const int bearable = std::max(1, int(wanted.size()) / 2);
    QVector<std::pair<int, QString>> near;
    QStringList standard;
    for (const FieldDef& field : def.fields()) {
        const int far = strangeness(field, wanted);
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
