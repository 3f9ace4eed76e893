// Steps ahead: the next step and the latest touch of many records at once, for boards and lists.
#pragma once
#include "core/lifecycle/engagement/next_step.h"

#include <QHash>

namespace perennial {

// A record is quiet when nothing is planned and nothing was done about it for so many days.
inline constexpr int quietAfterDays = 14;

struct StepAhead {
    Id activity = 0; // 0: nothing is planned
    QString kind = {};
    QString subject = {};
    QDate due = {};             // invalid: no day
    QDateTime startsAt = {};    // UTC; invalid: no time
    QDateTime lastTouched = {}; // UTC; invalid: nothing was done yet

    bool isPlanned() const { return activity != 0; }
};

// Of the records of `ids`, whatever they are; those about which nothing is known are left out. Two questions in all.
QHash<Id, StepAhead> stepsAhead(const Reader& reader, const QVector<Id>& ids);

// The stages of activities that are still to be done, as the parameter that questions about activities ask for.
Value openActivityStages(const Catalog& catalog);

Urgency urgencyOf(const StepAhead& step, QDate today);

// For how many days nothing was done about a record, counted from the latest of `created` and the last touch; 0 where
// a step is planned or the days are fewer than quietAfterDays.
int quietDays(const StepAhead& step, const QDateTime& created, QDate today);

} // namespace perennial
