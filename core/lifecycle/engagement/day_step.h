// Day step: one thing to do, or done, on a day — a row of My day and of the calendar.
#pragma once
#include "core/catalog/entities/engagement/activity.h"
#include "core/record/record.h"
#include "core/workspace/reader.h"

namespace perennial {

struct DayStep {
    Id id = 0;
    QString kind; // key of an option of Activity::kind
    QString subject;
    QDate due = {};
    QDateTime startsAt = {}; // UTC; invalid: no time
    bool done = false;
    Id who = 0; // a contact, lead or company; 0: nobody
    QString whoName = {};
    Id about = 0; // a deal, case, document or campaign; 0: nothing
    QString aboutName = {};

    bool operator==(const DayStep&) const = default;
};

// Of a row of the questions steps_due, steps_done and calendar_days, whose first columns are the same. Without names.
DayStep stepOf(const QVector<Value>& row);
DayStep stepOf(const Row<Activity>& activity);

// Fills in the names of whom and what they concern.
void nameSteps(const Reader& reader, const QVector<QVector<DayStep>*>& parts);

} // namespace perennial
