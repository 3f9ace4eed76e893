// Win rate, sales cycle and velocity: counts over closed deals.
#include "core/insight/win_rate.h"

namespace perennial {

void WinRate::add(const Deal& deal)
{
    if (deal.isWon()) {
        ++won;
        wonAmount += deal.amount;
    } else if (deal.isLost()) {
        ++lost;
        lostAmount += deal.amount;
    }
}

WinRate winRate(const QVector<Deal>& deals, Period closedIn)
{
    WinRate rate;
    for (const Deal& deal : deals) {
        if (!deal.isOpen() && closedIn.contains(deal.closed))
            rate.add(deal);
    }
    return rate;
}

Cohort wonOfCreated(const QVector<Deal>& deals, Period createdIn)
{
    Cohort cohort;
    for (const Deal& deal : deals) {
        if (!createdIn.contains(deal.created))
            continue;
        ++cohort.created;
        cohort.won += deal.isWon() ? 1 : 0;
    }
    return cohort;
}

std::optional<SalesCycle> salesCycle(const QVector<Deal>& deals, Period closedIn)
{
    SalesCycle cycle;
    for (const Deal& deal : deals) {
        if (!deal.isWon() || !closedIn.contains(deal.closed) || !deal.created.isValid())
            continue;
        ++cycle.won;
        cycle.totalDays += std::max<qint64>(0, deal.created.daysTo(deal.closed));
    }
    if (!cycle.won)
        return std::nullopt;
    cycle.days = divideRounded(cycle.totalDays, cycle.won);
    return cycle;
}

std::optional<Money> salesVelocity(const QVector<Deal>& deals, Period period)
{
    const Cohort cohort = wonOfCreated(deals, period);
    const WinRate rate = winRate(deals, period);
    const auto cycle = salesCycle(deals, period);
    if (!cycle || !cycle->totalDays)
        return std::nullopt;
    // n × w/(w+l) × amount/w ÷ (days/w), all in one fraction.
    const Int128 numerator = Int128(cohort.created) * rate.wonAmount.minor * cycle->won;
    return Money{divideRounded(numerator, qint64(rate.won + rate.lost) * cycle->totalDays)};
}

} // namespace perennial
