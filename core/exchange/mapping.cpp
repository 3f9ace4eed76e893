// Mapping: its rules and its text form.
#include "core/exchange/mapping.h"
#include "core/base/words.h"
#include "core/exchange/header_words.h"
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace perennial {
namespace {

// The field names that a target fills; two columns may not fill the same one.
QStringList filledBy(const QString& target)
{
    if (target == QLatin1String("full_name"))
        return {QStringLiteral("given_name"), QStringLiteral("family_name")};
    if (target == QLatin1String("contact.name"))
        return {QStringLiteral("contact.given_name"), QStringLiteral("contact.family_name")};
    return {target};
}

// Targets that any number of columns may share.
bool isShared(const QString& target)
{
    return target.isEmpty() || target.startsWith(QLatin1Char('+')) || target == QLatin1String("tag") ||
           target.startsWith(QLatin1String("point."));
}

bool isCompanion(const QString& entity, const QString& target)
{
    if (target.startsWith(QLatin1String("contact.")))
        return entity == QLatin1String("account");
    return target == QLatin1String("point.phone") || target == QLatin1String("point.email")
               ? entity == QLatin1String("contact")
               : false;
}

QString objectionToTarget(const Catalog& catalog, const EntityDef& def, const ColumnMapping& column)
{
    const QString& target = column.target;
    if (target.isEmpty() || target == QLatin1String("tag") || target == QLatin1String("+field"))
        return {};
    if (target == QLatin1String("+notes"))
        return def.indexOf("notes") < 0
                   ? Words::tr("%1 has no notes for the column “%2”.").arg(def.one(), column.header)
                   : QString();
    if (target == QLatin1String("full_name") && def.indexOf("family_name") >= 0)
        return {};
    if (target.startsWith(QLatin1String("name.")) && def.indexOf("name") >= 0)
        return {};
    if (isCompanion(def.key(), target)) {
        const QString field = target.section(QLatin1Char('.'), 1);
        const QString owner =
            target.startsWith(QLatin1String("contact.")) ? QStringLiteral("contact") : QStringLiteral("contact_point");
        if (field == QLatin1String("name") || catalog.entity(owner).find(field))
            return {};
    }
    const FieldDef* field = def.find(target);
    if (!field)
        return Words::tr("The column “%1” goes to “%2”, which %3 does not have.").arg(column.header, target, def.one());
    if (field->is(ReadOnly))
        return Words::tr("The column “%1” goes to %2, which the program keeps itself.")
            .arg(column.header, field->shownLabel());
    return {};
}

QJsonObject columnObject(const ColumnMapping& column)
{
    QJsonObject object{{QStringLiteral("to"), column.target}};
    const NumberStyle standard;
    if (column.reading.numbers.decimal != standard.decimal)
        object.insert(QStringLiteral("decimal"), QString(column.reading.numbers.decimal));
    if (column.reading.dates != DateOrder::Ymd)
        object.insert(QStringLiteral("dates"),
                      column.reading.dates == DateOrder::Dmy ? QStringLiteral("dmy") : QStringLiteral("mdy"));
    if (!column.reading.currency.isEmpty())
        object.insert(QStringLiteral("currency"), column.reading.currency);
    const std::pair<const char*, bool> flags[] = {{"fraction", column.fraction},
                                                  {"serial", column.serial},
                                                  {"inverted", column.inverted},
                                                  {"makes_linked", column.makesLinked},
                                                  {"own_words", column.ownWords}};
    for (const auto& [name, set] : flags) {
        if (set)
            object.insert(QLatin1String(name), true);
    }
    if (!column.lookup.isEmpty())
        object.insert(QStringLiteral("lookup"), column.lookup);
    if (!column.keyRole.isEmpty())
        object.insert(QStringLiteral("role"), column.keyRole);
    return object;
}

ColumnMapping columnOf(const QString& header, const QJsonValue& value)
{
    ColumnMapping column;
    column.header = header;
    if (!value.isObject()) {
        column.target = value.toString();
        return column;
    }
    const QJsonObject object = value.toObject();
    column.target = object.value(QLatin1String("to")).toString();
    const QString decimal = object.value(QLatin1String("decimal")).toString();
    if (decimal == QLatin1String(","))
        column.reading.numbers = {u',', u'.'};
    const QString dates = object.value(QLatin1String("dates")).toString();
    column.reading.dates = dates == QLatin1String("dmy")   ? DateOrder::Dmy
                           : dates == QLatin1String("mdy") ? DateOrder::Mdy
                                                           : DateOrder::Ymd;
    column.readingGiven = !decimal.isEmpty() || !dates.isEmpty();
    column.reading.currency = object.value(QLatin1String("currency")).toString();
    column.fraction = object.value(QLatin1String("fraction")).toBool();
    column.serial = object.value(QLatin1String("serial")).toBool();
    column.inverted = object.value(QLatin1String("inverted")).toBool();
    column.makesLinked = object.value(QLatin1String("makes_linked")).toBool();
    column.ownWords = object.value(QLatin1String("own_words")).toBool();
    column.lookup = object.value(QLatin1String("lookup")).toString();
    column.keyRole = object.value(QLatin1String("role")).toString();
    return column;
}

} // namespace

bool ColumnMapping::operator==(const ColumnMapping& other) const
{
    return header == other.header && target == other.target && reading.currency == other.reading.currency &&
           reading.numbers == other.reading.numbers && reading.dates == other.reading.dates &&
           fraction == other.fraction && serial == other.serial && inverted == other.inverted &&
           makesLinked == other.makesLinked && mixed == other.mixed && keepsWords == other.keepsWords &&
           ownWords == other.ownWords && lookup == other.lookup && keyRole == other.keyRole && newKind == other.newKind;
}

bool Mapping::operator==(const Mapping& other) const
{
    return entity == other.entity && columns == other.columns && constants == other.constants;
}

int Mapping::columnOf(const QString& target) const
{
    for (int i = 0; i < columns.size(); ++i) {
        if (columns[i].target == target)
            return i;
    }
    return -1;
}

QVector<Issue> objections(const Catalog& catalog, const Mapping& mapping)
{
    const EntityDef& def = catalog.entity(mapping.entity);
    QVector<Issue> issues;
    QHash<QString, QString> taken;
    bool anything = false;
    for (const ColumnMapping& column : mapping.columns) {
        anything = anything || !column.target.isEmpty();
        const QString objection = objectionToTarget(catalog, def, column);
        if (!objection.isEmpty())
            issues.append({column.target, objection});
        if (isShared(column.target))
            continue;
        for (const QString& field : filledBy(column.target)) {
            if (taken.contains(field))
                issues.append(
                    {field, Words::tr("The columns “%1” and “%2” both go to %3. Let one of them go elsewhere.")
                                .arg(taken.value(field), column.header,
                                     def.find(field) ? def.find(field)->shownLabel() : field)});
            taken.insert(field, column.header);
        }
    }
    if (!anything)
        issues.append(
            {{},
             Words::tr("No column of the file fits a field of %1. Check the separator and the heading line, or say "
                       "where the columns go.")
                 .arg(def.one())});
    return issues;
}

QVector<std::pair<QString, QString>> targetsOf(const Catalog& catalog, const QString& entity)
{
    const EntityDef& def = catalog.entity(entity);
    QVector<std::pair<QString, QString>> targets;
    for (const FieldDef& field : def.fields()) {
        if (!field.is(ReadOnly))
            targets.append({field.key, field.shownLabel()});
    }
    if (def.indexOf("family_name") >= 0)
        targets.append({QStringLiteral("full_name"), Words::tr("Full name")});
    if (def.indexOf("name") >= 0 && def.indexOf("company") >= 0) {
        targets.append({QStringLiteral("name.given"), Words::tr("Given name")});
        targets.append({QStringLiteral("name.family"), Words::tr("Family name")});
    }
    if (entity == QLatin1String("account") && catalog.find(QStringLiteral("contact"))) {
        targets.append({QStringLiteral("contact.name"), Words::tr("Contact person: full name")});
        for (const FieldDef& field : catalog.entity(QStringLiteral("contact")).fields()) {
            if (!field.is(ReadOnly) && field.kind != Kind::Link)
                targets.append(
                    {QStringLiteral("contact.") + field.key, Words::tr("Contact person: %1").arg(field.shownLabel())});
        }
    }
    if (entity == QLatin1String("contact")) {
        targets.append({QStringLiteral("point.phone"), Words::tr("Further phone")});
        targets.append({QStringLiteral("point.email"), Words::tr("Further e-mail")});
    }
    targets.append({QStringLiteral("tag"), Words::tr("Tags")});
    if (def.indexOf("notes") >= 0)
        targets.append({QStringLiteral("+notes"), Words::tr("Add to the notes")});
    targets.append({QStringLiteral("+field"), Words::tr("New field")});
    return targets;
}

const FieldDef* fieldOfTarget(const Catalog& catalog, const QString& entity, const QString& target)
{
    if (target.startsWith(QLatin1String("contact.")) && entity == QLatin1String("account"))
        return catalog.entity(QStringLiteral("contact")).find(target.mid(8));
    if (target.startsWith(QLatin1String("point.")))
        return catalog.entity(QStringLiteral("contact_point")).find(target.mid(6));
    return catalog.entity(entity).find(target);
}

QByteArray mappingText(const Mapping& mapping)
{
    QJsonObject columns;
    for (const ColumnMapping& column : mapping.columns)
        columns.insert(column.header, columnObject(column));
    QJsonObject constants;
    for (const auto& [field, text] : mapping.constants)
        constants.insert(field, text);
    const QJsonObject whole{{QStringLiteral("entity"), mapping.entity},
                            {QStringLiteral("columns"), columns},
                            {QStringLiteral("constants"), constants}};
    return QJsonDocument(whole).toJson(QJsonDocument::Indented);
}

Mapping mappingOfText(const QByteArray& text, const QVector<QString>& headers)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (!document.isObject())
        throw invalid(Words::tr("The mapping is not readable at byte %1. It must look like {\"entity\": \"account\", "
                                "\"columns\": {\"Kunde\": \"name\"}}.")
                          .arg(error.offset));
    const QJsonObject whole = document.object();
    const QJsonObject columns = whole.value(QLatin1String("columns")).toObject();
    QHash<QString, QJsonValue> byName;
    for (auto column = columns.begin(); column != columns.end(); ++column)
        byName.insert(normalisedHeader(column.key()), column.value());
    Mapping mapping;
    mapping.entity = whole.value(QLatin1String("entity")).toString();
    for (const QString& header : headers) {
        const QJsonValue exact = columns.value(header);
        mapping.columns.append(columnOf(header, exact.isUndefined() ? byName.value(normalisedHeader(header)) : exact));
    }
    const QJsonObject constants = whole.value(QLatin1String("constants")).toObject();
    for (auto constant = constants.begin(); constant != constants.end(); ++constant)
        mapping.constants.append({constant.key(), constant.value().toVariant().toString()});
    return mapping;
}

} // namespace perennial
