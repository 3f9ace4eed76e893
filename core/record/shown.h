// Shown values: what people read and type in place of canonical text — names for codes — and rates in full.
#pragma once
#include "core/record/record.h"

namespace perennial {

// An option's label, a country or a language by its name, a rate with six decimals; else the canonical text, see
// format.h. A link is written as its id.
QString shownOfValue(const FieldDef& field, const Value& value, const QString& currency = {});

// The canonical text of what was typed for a field where its values are shown that way: "Germany" → "DE". Any
// other text stays as it is.
QString canonicalOfShown(const FieldDef& field, const QString& typed);

} // namespace perennial
