// Own field and own option: their declarations.
#include "core/catalog/entities/shared/own_field.h"
#include "core/catalog/define.h"

namespace perennial {

EntityDef OwnFieldRow::define()
{
    return Define<OwnFieldRow>(Phase::Shared, "input-cursor-text", L("Own field"), L("Own fields"))
        .group(L("Field"))
        .text(records, L("Kind of record"), Required | Listed | Indexed)
        .text(key, L("Key"), Required | Listed)
        .text(label, L("Label"), Required | Titled | Listed)
        .text(kind, L("Kind"), Required | Listed)
        .integer(traits, L("Traits"), Hidden)
        .text(section, L("Section"), Listed)
        .text(target, L("Links to"))
        .text(currencyField, L("Field of the currency"), Hidden)
        .text(standard, L("Standard value"))
        .integer(position, L("Position"), Hidden)
        .subtitle(records)
        .matchedBy(records, key);
}

EntityDef OwnOptionRow::define()
{
    return Define<OwnOptionRow>(Phase::Shared, "list-ul", L("Own option"), L("Own options"))
        .group(L("Option"))
        .text(records, L("Kind of record"), Required | Listed | Indexed)
        .text(field, L("Field"), Required | Listed)
        .text(key, L("Key"), Required | Listed)
        .text(label, L("Label"), Required | Titled | Listed)
        .text(type, L("Type"), Listed)
        .text(tone, L("Colour"))
        .integer(probability, L("Probability"))
        .integer(position, L("Position"), Hidden)
        .subtitle(records, field)
        .matchedBy(records, field, key);
}

} // namespace perennial
