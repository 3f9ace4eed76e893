// Value limits: between which numbers a field of ours makes sense.
#pragma once
#include "core/base/error.h"
#include "core/record/record.h"

namespace perennial {

// One remark for every number of the record beyond its limits: days to pay, probabilities, discounts and tax rates, the
// first month of the fiscal year, credit limits, the delivery allowance.
QVector<Issue> beyondLimits(const Record& record);

} // namespace perennial
