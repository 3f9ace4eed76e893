// Kind words: what a field can hold, as people call it.
#pragma once
#include "core/catalog/field.h"

namespace perennial {

// "Day", "Whole number", "Yes or no": as it stands in a list, see core/base/in_sentence.h.
QString kindInWords(Kind kind);

} // namespace perennial
