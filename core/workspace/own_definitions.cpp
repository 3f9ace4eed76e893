// Own definitions.
#include "core/workspace/own_definitions.h"
#include "core/base/error.h"
#include "core/base/text.h"
#include "core/base/words.h"
#include "core/catalog/entities/shared/own_field.h"
#include "core/catalog/own_key.h"
#include "core/catalog/roll_call.h"
#include "core/record/format.h"
#include "core/record/validate.h"
#include "core/store/connection.h"
#include "core/store/own_fields.h"

namespace perennial {
namespace {

// What is written in words is found by its words, as it is in our own fields. A kind of record that has no name and no
// words of its own has no place in the search.
unsigned standardTraits(const EntityDef& records, Kind kind)
{
    const bool isWords =
        kind == Kind::Text || kind == Kind::LongText || kind == Kind::Email || kind == Kind::Phone || kind == Kind::Url;
    return isWords && records.isSearchable() ? Listed | Searchable : Listed;
}

constexpr unsigned possibleTraits = Required | Searchable | Listed | ReadOnly | Hidden | NotCopied | Signed;

void requirePossibleTraits(const Row<OwnFieldRow>& row)
{
    const auto traits = unsigned(row[OwnFieldRow::traits]);
    const EntityPtr records = builtInCatalog()->find(row[OwnFieldRow::records]);
    const QString label = row[OwnFieldRow::label];
    const QString at = QString::fromLatin1(OwnFieldRow::traits.key);
    if (traits & Unique)
        throw invalid(
            Words::tr("“%1” cannot be unique: that no two records share a value is promised for the fields of "
                      "Perennial only. Leave the trait %2 out.")
                .arg(label)
                .arg(unsigned(Unique)),
            at);
    if ((traits & Searchable) && records && !records->isSearchable())
        throw invalid(Words::tr("“%1” cannot be searched: %2 have no place in the search. Leave the trait %3 out.")
                          .arg(label, records->many())
                          .arg(unsigned(Searchable)),
                      at);
    if (traits & ~possibleTraits)
        throw invalid(Words::tr("“%1” has traits that no own field can have: %2. Leave them out.")
                          .arg(label)
                          .arg(traits & ~possibleTraits),
                      at);
}

FieldDef fieldOf(const Row<OwnFieldRow>& row, Kind kind)
{
    FieldDef field;
    field.key = row[OwnFieldRow::key];
    field.label = row[OwnFieldRow::label].toUtf8();
    field.kind = kind;
    field.standard = row[OwnFieldRow::standard];
    field.custom = true;
    return field;
}

Error unfitStandard(const FieldDef& field, const QString& why)
{
    return invalid(Words::tr("The standard value of the field “%1” does not fit: %2").arg(field.shownLabel(), why),
                   QString::fromLatin1(OwnFieldRow::standard.key));
}

// Every blank record starts with the standard value, so one that cannot be read would stand in the way of all of them.
// What can be chosen is known once the options are there: see requireSoundOptions().
QString spelledStandard(const FieldDef& field)
{
    if (field.kind == Kind::Choice || field.standard.isEmpty())
        return field.standard;
    if (field.kind == Kind::Link)
        throw unfitStandard(field, Words::tr("a link has none, since the record it leads to may be removed."));
    const Outcome<Value> value = attempt([&field] { return valueOfText(field, field.standard); });
    if (!value)
        throw unfitStandard(field, value.error().text);
    EntityDef alone;
    alone.add(field);
    const QVector<Issue> issues = objections(Record(std::make_shared<const EntityDef>(alone)));
    if (!issues.isEmpty())
        throw unfitStandard(field, issues.first().text);
    return textOfValue(field, *value);
}

bool isChanged(const Record& definition, const char* field)
{
    const int index = definition.def().indexOf(field);
    return definition.value(index) != definition.storedValue(index);
}

template <class E> void requireUnmoved(const Record& definition, const std::initializer_list<Field<E, QString>>& fixed)
{
    for (const Field<E, QString>& field : fixed) {
        const int index = definition.def().indexOf(field.key);
        if (definition.value(index) != definition.storedValue(index))
            throw invalid(Words::tr("%1 stays as it was made: records rest on it. Make a new one instead.")
                              .arg(definition.def().field(index).shownLabel()),
                          QString::fromLatin1(field.key));
    }
}

Kind kindOf(const Row<OwnFieldRow>& row)
{
    Kind kind = Kind::Text;
    if (kindNamed(row[OwnFieldRow::kind], kind))
        return kind;
    QStringList known;
    for (int each = 0; each <= int(Kind::Link); ++each)
        known.append(kindName(Kind(each)));
    throw invalid(Words::tr("“%1” is no kind of field. Known are: %2.")
                      .arg(row[OwnFieldRow::kind], known.join(QStringLiteral(", "))),
                  QString::fromLatin1(OwnFieldRow::kind.key));
}

void makeColumn(store::Connection& connection, const Row<OwnFieldRow>& row)
{
    const EntityDef& def = connection.catalog()->entity(row[OwnFieldRow::records]);
    FieldDef field;
    field.key = row[OwnFieldRow::key];
    field.kind = kindOf(row);
    const FieldDef* taken = def.find(field.key);
    if (taken && !(isRetired(*taken) && taken->kind == field.kind))
        throw invalid(Words::tr("%1 has or had a field “%2” already. Choose another key.").arg(def.one(), field.key),
                      QString::fromLatin1(OwnFieldRow::key.key));
    if (field.kind == Kind::Link && !connection.catalog()->find(row[OwnFieldRow::target]))
        throw invalid(Words::tr("“%1” is a link; say to which kind of record it leads.").arg(row[OwnFieldRow::label]),
                      QString::fromLatin1(OwnFieldRow::target.key));
    store::addOwnColumn(connection, def, field);
}

template <class E> QStringList keysOf(const std::initializer_list<Field<E, QString>>& fields)
{
    QStringList keys;
    for (const Field<E, QString>& field : fields)
        keys.append(QString::fromLatin1(field.key));
    return keys;
}

// One definition for one key: of two, nobody could say which one counts.
template <class E>
void requireAlone(store::Connection& connection, const Record& definition,
                  const std::initializer_list<Field<E, QString>>& fields)
{
    const Id other = store::sameDefinition(connection, definition, keysOf(fields));
    if (!other)
        return;
    throw invalid(
        Words::tr("“%1” is defined already, by %2. Change that, or choose another key.")
            .arg(definition.value(QString::fromLatin1(E::key.key)).text(), referenceOf(definition.def(), other)),
        QString::fromLatin1(E::key.key));
}

void requireSound(const Catalog& catalog, const Row<OwnOptionRow>& row)
{
    const EntityDef& def = catalog.entity(row[OwnOptionRow::records]);
    const FieldDef* field = def.find(row[OwnOptionRow::field]);
    // The field itself may be made in the same operation: then the catalog does not know it yet.
    if (field ? field->kind != Kind::Choice : !row[OwnOptionRow::field].startsWith(QLatin1String("cf_")))
        throw invalid(Words::tr("%1 has no list called “%2”.").arg(def.one(), row[OwnOptionRow::field]),
                      QString::fromLatin1(OwnOptionRow::field.key));
    StatusType type = StatusType::Open;
    if (!row[OwnOptionRow::type].isEmpty() && !statusTypeNamed(row[OwnOptionRow::type], type))
        throw invalid(Words::tr("“%1” is no type of a stage.").arg(row[OwnOptionRow::type]),
                      QString::fromLatin1(OwnOptionRow::type.key));
    const Option* known = field ? field->option(row[OwnOptionRow::key]) : nullptr;
    const bool isStage = def.hasFlow() && def.flowField() == row[OwnOptionRow::field];
    if (known && isStage && row.record().isNew() && !row[OwnOptionRow::type].isEmpty() && known->type != type)
        throw invalid(
            Words::tr("The stage “%1” keeps its type, %2, under every name: reports and rules rest on it. Leave "
                      "the type out, or add a stage with a key of its own.")
                .arg(field->shownOption(*known), statusTypeName(known->type)),
            QString::fromLatin1(OwnOptionRow::type.key));
}

// Of the fields of one kind of record each has a name of its own: headings of lists and tables would be twins.
void requireOwnLabel(const EntityDef& def, const FieldDef& field)
{
    for (const FieldDef& other : def.fields()) {
        if (other.key != field.key && !isRetired(other) && fold(other.shownLabel()) == fold(field.shownLabel()))
            throw invalid(Words::tr("%1 has a field called “%2” already. Choose another label.")
                              .arg(def.one(), field.shownLabel()),
                          QString::fromLatin1(OwnFieldRow::label.key));
    }
}

bool isSaidAlike(const Option* one, const Option& other)
{
    return one && one->label == other.label;
}

bool areSaidAlike(const QVector<Option>& some, const QVector<Option>& others)
{
    return std::equal(some.begin(), some.end(), others.begin(), others.end(),
                      [](const Option& a, const Option& b) { return a.key == b.key && a.label == b.label; });
}

void requireSoundOptions(const EntityDef& def, const FieldDef& field, const FieldDef* before)
{
    if (field.options.isEmpty())
        throw invalid(Words::tr("“%1” is a choice; give it at least one option. At the prompt, options of the field %2 "
                                "can be added before the field itself.")
                          .arg(field.shownLabel(), field.key));
    if (field.custom && !field.standard.isEmpty()) {
        if (const auto value = attempt([&field] { return valueOfText(field, field.standard); }); !value)
            throw unfitStandard(field, value.error().text);
    }
    for (const Option& option : field.options) {
        if (isSaidAlike(before ? before->option(option.key) : nullptr, option))
            continue;
        for (const Option& other : field.options) {
            if (other.key != option.key && fold(field.shownOption(other)) == fold(field.shownOption(option)))
                throw invalid(Words::tr("%1 of %2 has “%3” already. Choose another label.")
                                  .arg(field.shownLabel(), def.one(), field.shownOption(option)),
                              QString::fromLatin1(OwnOptionRow::label.key));
        }
    }
}

// What was not touched is not looked at: a file of an earlier program may hold what is refused today.
void requireSound(const Catalog& former, const Catalog& now)
{
    for (const EntityPtr& def : now.entities()) {
        for (const FieldDef& field : def->fields()) {
            const FieldDef* before = former.entity(def->key()).find(field.key);
            if (before && isRetired(*before))
                before = nullptr;
            if (isRetired(field))
                continue;
            if (field.custom && (!before || before->label != field.label))
                requireOwnLabel(*def, field);
            const bool isAsBefore =
                before && before->standard == field.standard && areSaidAlike(before->options, field.options);
            if (field.kind == Kind::Choice && !isAsBefore)
                requireSoundOptions(*def, field, before);
        }
    }
}

// Blanks around words are no part of them.
void trim(Record& definition, const char* field)
{
    const int index = definition.def().indexOf(field);
    const QString words = definition.value(index).text().trimmed();
    definition.setValue(index, words.isEmpty() ? Value() : Value(words));
}

} // namespace

bool isOwnDefinition(const EntityDef& def)
{
    return def.key() == QLatin1String(OwnFieldRow::entity) || def.key() == QLatin1String(OwnOptionRow::entity);
}

void completeOwnDefinition(Record& definition)
{
    trim(definition, OwnFieldRow::label.key); // which is that of an option as well
    if (definition.def().key() != QLatin1String(OwnFieldRow::entity))
        return;
    const Row<OwnFieldRow> row(definition);
    Kind kind = Kind::Text;
    if (!kindNamed(row[OwnFieldRow::kind], kind))
        return; // refused later, with the kinds there are
    const int traits = definition.def().indexOf(OwnFieldRow::traits.key);
    const EntityPtr records = builtInCatalog()->find(row[OwnFieldRow::records]);
    if (definition.value(traits).isNull() && records)
        definition.setValue(traits, Value(qint64(standardTraits(*records, kind))));
    if (row.has(OwnFieldRow::standard) && isChanged(definition, OwnFieldRow::standard.key))
        definition.setValue(QString::fromLatin1(OwnFieldRow::standard.key), Value(spelledStandard(fieldOf(row, kind))));
}

void keepOwnDefinition(store::Connection& connection, const Record& definition)
{
    if (definition.def().key() == QLatin1String(OwnFieldRow::entity)) {
        if (isChanged(definition, OwnFieldRow::traits.key))
            requirePossibleTraits(Row<OwnFieldRow>(definition));
        requireAlone<OwnFieldRow>(connection, definition, {OwnFieldRow::records, OwnFieldRow::key});
        if (definition.isNew())
            makeColumn(connection, Row<OwnFieldRow>(definition));
        else
            requireUnmoved<OwnFieldRow>(definition, {OwnFieldRow::records, OwnFieldRow::key, OwnFieldRow::kind});
        return;
    }
    requireAlone<OwnOptionRow>(connection, definition, {OwnOptionRow::records, OwnOptionRow::field, OwnOptionRow::key});
    requireSound(*connection.catalog(), Row<OwnOptionRow>(definition));
    if (!definition.isNew())
        requireUnmoved<OwnOptionRow>(
            definition, {OwnOptionRow::records, OwnOptionRow::field, OwnOptionRow::key, OwnOptionRow::type});
}

void followOwnDefinitions(store::Connection& connection, store::RecordStore& records)
{
    const CatalogPtr former = connection.catalog();
    store::followDefinitions(connection, records, builtInCatalog());
    requireSound(*former, *connection.catalog());
}

} // namespace perennial
