// Keep opportunities true: sums, probability, forecast, dates, the log of stages and the daily snapshot.
#pragma once
#include "core/record/change_set.h"
#include "core/workspace/desk.h"

namespace perennial {

// A closing rule.
// - The amount is the sum of the rounded lines where there are lines.
// - The probability follows the stage unless it was set by hand; typing another value than the stage's sets the flag,
//   typing the stage's value or clearing it takes the flag away. Won is 100 %, lost 0 %.
// - The forecast category follows the probability (< 30 % pipeline, 30–69 % best case, ≥ 70 % commit; won closed; on
//   hold and lost omitted) unless it was set by hand.
// - Won and lost have a date; reopening clears date, reason and the flag of the probability. The log keeps the reason.
// - Every stage is logged with its moment and the time spent in the one before.
// - The snapshot of today is as the deal stands now.
// Throws Error Refused when a deal is lost without a reason, or while a sent quote of it is open.
void keepOpportunityTrue(Desk& desk, const ChangeSet& changes);

} // namespace perennial
