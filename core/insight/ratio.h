// Ratios: shares, margins and returns in whole numbers, rounded once, half away from zero.
#pragma once
#include "core/base/money.h"
#include "core/base/quantity.h"

#include <optional>

namespace perennial {

// part ÷ whole; nothing when there is no whole. 6 of 63 is 9.52 %.
std::optional<Percent> shareOf(qint64 part, qint64 whole);
inline std::optional<Percent> shareOf(Money part, Money whole)
{
    return shareOf(part.minor, whole.minor);
}

// (won − cost) ÷ cost; nothing when the cost is 0.
std::optional<Percent> campaignReturn(Money won, Money cost);

// (campaign + sales cost) ÷ new customers; nothing when there are none.
std::optional<Money> acquisitionCost(Money cost, qint64 newCustomers);

// What selling one piece leaves: net = price × (1 − discount), margin = net − cost.
struct Margin {
    Money net;
    Money margin;
    std::optional<Percent> marginRate; // margin ÷ cost
    std::optional<Percent> markRate;   // margin ÷ net
};
Margin marginOf(Money price, Percent discount, Money cost);

} // namespace perennial
