// Own definitions.
#include "core/workspace/own_definitions.h"
#include "core/base/error.h"
#include "core/base/words.h"
#include "core/catalog/entities/shared/own_field.h"
#include "core/catalog/own_key.h"
#include "core/catalog/roll_call.h"
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
}

} // namespace

bool isOwnDefinition(const EntityDef& def)
{
    return def.key() == QLatin1String(OwnFieldRow::entity) || def.key() == QLatin1String(OwnOptionRow::entity);
}

void completeOwnDefinition(Record& definition)
{
    if (definition.def().key() != QLatin1String(OwnFieldRow::entity))
        return;
    Row<OwnFieldRow> row(definition);
    const int traits = definition.def().indexOf(OwnFieldRow::traits.key);
    const EntityPtr records = builtInCatalog()->find(row[OwnFieldRow::records]);
    Kind kind = Kind::Text;
    if (definition.value(traits).isNull() && records && kindNamed(row[OwnFieldRow::kind], kind))
        definition.setValue(traits, Value(qint64(standardTraits(*records, kind))));
}

void keepOwnDefinition(store::Connection& connection, const Record& definition)
{
    if (definition.def().key() == QLatin1String(OwnFieldRow::entity)) {
        if (definition.isNew())
            makeColumn(connection, Row<OwnFieldRow>(definition));
        else
            requireUnmoved<OwnFieldRow>(definition, {OwnFieldRow::records, OwnFieldRow::key, OwnFieldRow::kind});
        return;
    }
    requireSound(*connection.catalog(), Row<OwnOptionRow>(definition));
    if (!definition.isNew())
        requireUnmoved<OwnOptionRow>(
            definition, {OwnOptionRow::records, OwnOptionRow::field, OwnOptionRow::key, OwnOptionRow::type});
}

} // namespace perennial
