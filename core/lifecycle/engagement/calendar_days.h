// Calendar days: what is planned for each day of a stretch, and what was done of it.
#pragma once
#include "core/lifecycle/engagement/day_step.h"

namespace perennial {

struct CalendarDay {
    QDate day; // in local time
    // Timed ones first, in their order, then what is to be done before what is done.
    QVector<DayStep> steps = {};
    qint64 count = 0; // of all its steps, whatever the limit
};

// Every day from `first` to `last`, also those without a step. What was cancelled is left out; done steps stand on the
// day they were due. For the person's own steps and those of nobody; without a person for all. No more than `each`
// steps a day. Throws Error Usage for a stretch that ends before it begins.
QVector<CalendarDay> readCalendar(const Reader& reader, Ref person, QDate first, QDate last, int each);

} // namespace perennial
