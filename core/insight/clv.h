// CLV: what a customer is worth over the years, simply calculated.
#pragma once
#include "core/base/money.h"
#include "core/insight/purchases.h"

#include <optional>

namespace perennial {

// average order × orders per year × lifespan, and that × margin. Rounded once each.
struct ClvInput {
    Money averageOrder = {};
    Quantity ordersPerYear = {}; // thousandths
    Quantity lifespanYears = {}; // thousandths
    Percent margin = {};
};

struct Clv {
    Money revenue = {};
    Money margin = {};
};

Clv clv(const ClvInput& input);

// A customer's own average order and orders per year up to the day; at least one year is counted, so that a single
// purchase yesterday is not 365 a year. Nothing without a purchase.
std::optional<ClvInput> clvInput(const Customer& customer, QDate day, Quantity lifespanYears, Percent margin);

} // namespace perennial
