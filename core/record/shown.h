// Shown values: what people read and type in place of canonical text — names for codes, decimal numbers for rates.
#pragma once
#include "core/base/numbers.h"
#include "core/record/record.h"

namespace perennial {

// An option's label, a country or a language by its name, a rate with six decimals; else the canonical text, see
// format.h. A link is written as its id.
QString shownOfValue(const FieldDef& field, const Value& value, const QString& currency = {});

// The canonical text of what was typed for a field where its values are shown that way: "Germany" → "DE", "1.085" →
// "1085000". A text that is no such name or number stays as it is.
QString canonicalOfShown(const FieldDef& field, const QString& typed, NumberStyle numbers = {});

} // namespace perennial
