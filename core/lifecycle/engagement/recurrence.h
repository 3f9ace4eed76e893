// Recurrence: when something that repeats is due next.
#pragma once
#include <QDate>
#include <QString>
#include <optional>

namespace perennial {

// The first day after `day` by an RFC 5545 RRULE of FREQ (DAILY, WEEKLY, MONTHLY, YEARLY), INTERVAL and UNTIL. Monthly
// on the 31st is the last day of a shorter month, 29 February is the 28th in other years. Nothing when the rule is over
// or says more than that.
std::optional<QDate> nextOccurrence(const QString& rule, QDate day);

} // namespace perennial
