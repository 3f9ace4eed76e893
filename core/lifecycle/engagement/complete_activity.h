// Complete, reschedule or cancel an activity.
#pragma once
#include "core/catalog/field.h"
#include "core/workspace/desk.h"

#include <QDate>
#include <QDateTime>

namespace perennial {

struct CompleteActivity {
    Id activity = 0;
    Pick outcome = {};   // an option of Activity::outcome
    QString result = {}; // what came of it
};

struct Completed {
    Id activity = 0;
    Id next = 0; // the next one of an activity that repeats
};

// Throws Error Refused for an activity that is done or cancelled already.
Completed completeActivity(Desk& desk, const CompleteActivity& ask);

struct RescheduleActivity {
    Id activity = 0;
    QDate dueOn = {};        // the new day; the time of day stays
    QDateTime startsAt = {}; // or the new moment
};

// Throws Error Refused for an activity that is done, and without a day.
void rescheduleActivity(Desk& desk, const RescheduleActivity& ask);

// Throws Error Refused for an activity that is done or cancelled already.
void cancelActivity(Desk& desk, Id activity);

} // namespace perennial
