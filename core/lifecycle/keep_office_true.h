// Keep the office true: the currency that all amounts without one of their own are in.
#pragma once
#include "core/record/change_set.h"
#include "core/workspace/desk.h"

namespace perennial {

// A closing rule. Throws Error Refused where the base currency would change although amounts, rates or documents exist:
// they are whole numbers of minor units, so that 100.00 EUR would be read as 10,000 JPY.
void keepOfficeTrue(const Desk& desk, const ChangeSet& changes);

} // namespace perennial
