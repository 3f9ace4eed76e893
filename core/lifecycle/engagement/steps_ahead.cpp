// Steps ahead.
#include "core/lifecycle/engagement/steps_ahead.h"

#include "core/base/clock.h"

namespace perennial {

Value openActivityStages(const Catalog& catalog)
{
    return listParameter(catalog.entity(QString::fromLatin1(Activity::entity)).stagesOfType(unfinishedTypes()));
}

QHash<Id, StepAhead> stepsAhead(const Reader& reader, const QVector<Id>& ids)
{
    QHash<Id, StepAhead> steps;
    if (ids.isEmpty())
        return steps;
    const Value wanted = listParameter(ids);
    reader.askEach(QStringLiteral("next_steps"),
                   {{QStringLiteral("ids"), wanted}, {QStringLiteral("open"), openActivityStages(*reader.catalog())}},
                   [&](const QVector<Value>& row) {
                       StepAhead& step = steps[row[0].integer()];
                       if (step.isPlanned())
                           return; // the soonest came first
                       step.activity = row[1].integer();
                       step.kind = row[2].text();
                       step.subject = row[3].text();
                       step.due = dateOf(row[4].text());
                       step.startsAt = momentOf(row[5].text());
                   });
    reader.askEach(QStringLiteral("last_touches"), {{QStringLiteral("ids"), wanted}},
                   [&](const QVector<Value>& row) { steps[row[0].integer()].lastTouched = momentOf(row[1].text()); });
    return steps;
}

Urgency urgencyOf(const StepAhead& step, QDate today)
{
    if (!step.isPlanned())
        return Urgency::None;
    if (!step.due.isValid() || step.due > today)
        return Urgency::Later;
    return step.due == today ? Urgency::Today : Urgency::Overdue;
}

int quietDays(const StepAhead& step, const QDateTime& created, QDate today)
{
    if (step.isPlanned())
        return 0;
    QDateTime since = created;
    if (step.lastTouched.isValid() && (!since.isValid() || step.lastTouched > since))
        since = step.lastTouched;
    if (!since.isValid())
        return 0;
    const qint64 days = since.toLocalTime().date().daysTo(today);
    return days >= quietAfterDays ? int(days) : 0;
}

} // namespace perennial
