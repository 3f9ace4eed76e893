// Value limits: between which numbers a field of ours makes sense.
#pragma once
#include "core/base/error.h"
#include "core/record/record.h"

namespace perennial {

// One remark for every new number of the record beyond its limits: days to pay, probabilities, discounts, tax and
// exchange rates, the first month of the fiscal year, credit limits, the delivery allowance. What a stored record held
// before stays.
QVector<Issue> beyondLimits(const Record& record);

} // namespace perennial
