// Plan an activity about any record.
#pragma once
#include "core/catalog/entities/engagement/activity.h"
#include "core/workspace/desk.h"

namespace perennial {

struct PlanActivity {
    Id about = 0; // a record an activity can be about; 0: about nothing in particular
    QString subject;
    Pick kind = {};          // an option of Activity::kind; empty: task
    QDate dueOn = {};        // invalid: no day
    QDateTime startsAt = {}; // sets the day too
    Ref person = {};         // who does it; none: the person at the desk
    QString recurrence = {}; // RFC 5545 RRULE, as far as nextOccurrence() understands it
};

// Throws Error Refused without a subject, for a record nothing can be planned about, or a rule that is not understood.
Id planActivity(Desk& desk, const PlanActivity& ask);

// Links the activity to `about`, whatever kind of record it is. Throws Error Refused where it has no such link.
void setAbout(const Catalog& catalog, Row<Activity>& activity, Id about);

} // namespace perennial
