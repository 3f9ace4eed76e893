// CLV: one product of four numbers.
#include "core/insight/clv.h"

#include <algorithm>

namespace perennial {
namespace {

constexpr qint64 thousand = 1000;
constexpr qint64 daysPerYear = 365;

} // namespace

Clv clv(const ClvInput& input)
{
    const Int128 product = Int128(input.averageOrder.minor) * input.ordersPerYear.thousandths;
    const Money revenue{divideRounded(product * input.lifespanYears.thousandths, thousand * thousand)};
    return {revenue, percentOf(revenue, input.margin)};
}

std::optional<ClvInput> clvInput(const Customer& customer, QDate day, Quantity lifespanYears, Percent margin)
{
    const qint64 today = day.toJulianDay();
    Money sum;
    qint64 orders = 0;
    for (qsizetype i = 0; i < customer.days.size() && customer.days[i] <= today; ++i) {
        sum += Money{customer.amounts[i]};
        orders += customer.orders[i];
    }
    if (!orders)
        return std::nullopt;
    const qint64 days = std::max(daysPerYear, today - customer.firstDay());
    return ClvInput{Money{divideRounded(sum.minor, orders)},
                    Quantity{divideRounded(Int128(orders) * daysPerYear * thousand, days)}, lifespanYears, margin};
}

} // namespace perennial
