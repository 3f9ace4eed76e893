// Win rate, sales cycle and velocity: how often deals are won, and how fast.
#pragma once
#include "core/base/period.h"
#include "core/insight/pipeline.h"
#include "core/insight/ratio.h"

namespace perennial {

struct WinRate {
    int won = 0;
    int lost = 0;
    Money wonAmount = {};
    Money lostAmount = {};

    void add(const Deal& deal);
    std::optional<Percent> byCount() const { return shareOf(won, won + lost); }
    std::optional<Percent> byValue() const { return shareOf(wonAmount, wonAmount + lostAmount); }
};

// won ÷ (won + lost) of the deals closed in the period.
WinRate winRate(const QVector<Deal>& deals, Period closedIn);

// won ÷ created, of the deals created in the period, whatever became of them since.
struct Cohort {
    int created = 0;
    int won = 0;
    std::optional<Percent> rate() const { return shareOf(won, created); }
};
Cohort wonOfCreated(const QVector<Deal>& deals, Period createdIn);

// close − creation in days, of the won deals closed in the period. Nothing when none was won.
struct SalesCycle {
    qint64 days = 0; // the mean, rounded
    qint64 totalDays = 0;
    int won = 0;
};
std::optional<SalesCycle> salesCycle(const QVector<Deal>& deals, Period closedIn);

// deals × win rate × average won ÷ cycle: money a day. `deals` are those created in the period, the rest is taken from
// those closed in it. Rounded once, at the end. Nothing when nothing was won or every win took no day.
std::optional<Money> salesVelocity(const QVector<Deal>& deals, Period period);

} // namespace perennial
