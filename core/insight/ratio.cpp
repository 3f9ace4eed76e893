// Ratios: the few lines of arithmetic behind every percentage.
#include "core/insight/ratio.h"

namespace perennial {

std::optional<Percent> shareOf(qint64 part, qint64 whole)
{
    if (whole == 0)
        return std::nullopt;
    return Percent{divideRounded(Int128(part) * 10'000, whole)};
}

std::optional<Percent> campaignReturn(Money won, Money cost)
{
    return shareOf(won - cost, cost);
}

std::optional<Money> acquisitionCost(Money cost, qint64 newCustomers)
{
    if (newCustomers <= 0)
        return std::nullopt;
    return Money{divideRounded(cost.minor, newCustomers)};
}

Margin marginOf(Money price, Percent discount, Money cost)
{
    const Money net = lineAmount(price, Quantity{1000}, discount);
    const Money margin = net - cost;
    return {net, margin, shareOf(margin, cost), shareOf(margin, net)};
}

} // namespace perennial
