// Keep numbers true: that no two documents can come to the same number.
#pragma once
#include "core/workspace/desk.h"

namespace perennial {

// A closing rule. Throws Error Invalid for a format that numbers cannot be written in, a last number that is none, a
// second row for the same series, and for invoices and credit notes that would be numbered alike.
void keepNumbersTrue(Desk& desk, const ChangeSet& changes);

} // namespace perennial
