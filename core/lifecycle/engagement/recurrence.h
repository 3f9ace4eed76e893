// Recurrence: when something that repeats is due next.
#pragma once
#include <QDate>
#include <QString>
#include <optional>

namespace perennial {

struct Occurrence {
    QDate day;
    QString rule; // by which it goes on from there
};

// The first occurrence after the one on `day`, by an RFC 5545 RRULE of FREQ (DAILY, WEEKLY, MONTHLY, YEARLY), INTERVAL,
// UNTIL, COUNT and, for months and years, one BYMONTHDAY. Monthly on the 31st is the last day of a shorter month,
// 29 February is the 28th in other years; the rule then remembers the day, so that longer months and leap years have it
// again. Nothing when the rule is over or says more than that.
std::optional<Occurrence> nextOccurrence(const QString& rule, QDate day);

} // namespace perennial
