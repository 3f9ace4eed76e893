// Calendar days: what is planned for each day of a stretch, and what was done of it.
#pragma once
#include "core/lifecycle/engagement/day_step.h"
#include "core/query/query.h"
#include <optional>

namespace perennial {

struct CalendarDay {
    QDate day; // in local time
    // Timed ones first, in their order, then what is to be done before what is done.
    QVector<DayStep> steps = {};
    qint64 count = 0; // of all its steps, whatever the limit
};

struct CalendarAsk {
    QDate first;
    QDate last;
    int each = 100;                  // no more steps a day
    Ref person = {};                 // their own steps and those of nobody; without a person all
    std::optional<Query> among = {}; // of activities: only these, whosever they are
};

// Every day from the first to the last, also those without a step. What was cancelled is left out; done steps stand on
// the day they were due. Throws Error Usage for a stretch that ends before it begins.
QVector<CalendarDay> readCalendar(const Reader& reader, const CalendarAsk& ask);

} // namespace perennial
