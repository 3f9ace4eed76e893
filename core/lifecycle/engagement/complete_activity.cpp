// Complete, reschedule or cancel an activity.
#include "core/lifecycle/engagement/complete_activity.h"

#include "core/base/words.h"
#include "core/catalog/entities/engagement/activity.h"
#include "core/lifecycle/engagement/heed_outcome.h"
#include "core/lifecycle/engagement/keep_activity_true.h"
#include "core/lifecycle/engagement/recurrence.h"

namespace perennial {
namespace {

void requireOpen(const Row<Activity>& activity)
{
    const QString field = QString::fromLatin1(Activity::status.key);
    if (activity.status() == StatusType::Done)
        throw refused(Words::tr("“%1” is done already. Plan another one if there is more to do.").arg(activity.title()),
                      field);
    if (activity.status() == StatusType::Cancelled)
        throw refused(Words::tr("“%1” was cancelled; plan it anew.").arg(activity.title()), field);
}

// A repeating activity goes on from the day it was due, so that a late one does not shift the rest.
Id planNext(Desk& desk, const Row<Activity>& activity)
{
    const QDate due = activity.has(Activity::dueOn) ? activity[Activity::dueOn] : desk.today();
    const auto occurrence = nextOccurrence(activity[Activity::recurrence], due);
    if (!occurrence)
        return 0;
    auto next = desk.blank<Activity>();
    for (const FieldDef& field : activity.record().def().fields()) {
        if (!field.is(NotCopied) && !field.is(ReadOnly) && field.key != activity.record().def().flowField())
            next.record().setValue(field.key, activity.record().value(field.key));
    }
    next.set(Activity::dueOn, occurrence->day).set(Activity::recurrence, occurrence->rule);
    const qint64 days = due.daysTo(occurrence->day);
    for (const auto moment : {Activity::startsAt, Activity::endsAt, Activity::reminderAt}) {
        if (activity.has(moment)) // the same time on the clock, also over a change of daylight saving
            next.set(moment, activity[moment].toLocalTime().addDays(days).toUTC());
    }
    return desk.save(next);
}

} // namespace

Completed completeActivity(Desk& desk, const CompleteActivity& ask)
{
    auto activity = desk.load<Activity>(ask.activity);
    requireOpen(activity);
    activity.set(Activity::status, Activity::done).set(Activity::doneAt, desk.now());
    fitStatusToKind(activity); // at once: the closing rules would make a second change of it
    if (!ask.outcome.key.isEmpty())
        activity.set(Activity::outcome, ask.outcome);
    if (!ask.result.trimmed().isEmpty())
        activity.set(Activity::result, ask.result.trimmed());
    desk.save(activity);
    heedOutcome(desk, activity);
    const Id next = activity.has(Activity::recurrence) ? planNext(desk, activity) : 0;
    return {activity.id(), next};
}

void rescheduleActivity(Desk& desk, const RescheduleActivity& ask)
{
    auto activity = desk.load<Activity>(ask.activity);
    requireOpen(activity);
    if (!ask.dueOn.isValid() && !ask.startsAt.isValid()) {
        throw refused(Words::tr("Say to which day “%1” moves.").arg(activity.title()),
                      QString::fromLatin1(Activity::dueOn.key));
    }
    const QDateTime before = activity[Activity::startsAt].toLocalTime();
    const QDate dueBefore = activity[Activity::dueOn];
    QDateTime start = ask.startsAt;
    if (!start.isValid() && before.isValid())
        start = before.addDays(before.date().daysTo(ask.dueOn));
    if (start.isValid())
        activity.set(Activity::startsAt, start.toUTC());
    activity.set(Activity::dueOn, start.isValid() ? start.toLocalTime().date() : ask.dueOn);
    for (const auto moment : {Activity::endsAt, Activity::reminderAt}) {
        if (!activity.has(moment))
            continue;
        if (before.isValid())
            activity.set(moment, activity[moment].addMSecs(before.msecsTo(start)));
        else if (dueBefore.isValid())
            activity.set(moment,
                         activity[moment].toLocalTime().addDays(dueBefore.daysTo(activity[Activity::dueOn])).toUTC());
    }
    desk.save(activity);
}

void cancelActivity(Desk& desk, Id id)
{
    auto activity = desk.load<Activity>(id);
    requireOpen(activity);
    activity.set(Activity::status, Activity::cancelled);
    fitStatusToKind(activity);
    desk.save(activity);
}

} // namespace perennial
