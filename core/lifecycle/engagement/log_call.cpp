// Log a call.
#include "core/lifecycle/engagement/log_call.h"

#include "core/base/words.h"
#include "core/catalog/entities/engagement/activity.h"
#include "core/catalog/entities/engagement/lead.h"
#include "core/lifecycle/engagement/complete_activity.h"
#include "core/lifecycle/engagement/heed_outcome.h"
#include "core/lifecycle/engagement/plan_activity.h"
#include "core/lifecycle/move_stage.h"

namespace perennial {
namespace {

QString titleOf(const Desk& desk, Id about)
{
    const EntityPtr entity = desk.catalog()->ofId(about);
    return entity ? desk.titleOf(entity->key(), about) : QString();
}

void noteContact(Desk& desk, const Row<Activity>& call)
{
    if (!call[Activity::lead] || !call.is(Activity::outcome, Activity::reached))
        return;
    auto lead = desk.load<Lead>(call[Activity::lead]);
    if (lead.is(Lead::status, Lead::fresh))
        moveStage(desk, lead, Lead::contacted);
}

bool isIncoming(const LogCall& ask)
{
    return ask.direction.key == QLatin1String(Activity::incoming.key);
}

bool wasSpoken(const LogCall& ask)
{
    const QStringList outcomes{QString::fromLatin1(Activity::reached.key), QString::fromLatin1(Activity::callBack.key),
                               QString::fromLatin1(Activity::doNotCall.key)};
    return outcomes.contains(ask.outcome.key);
}

// The call to `about` that has waited longest; 0 when none is due.
Id plannedCall(const Desk& desk, const Row<Activity>& call, Id about)
{
    const EntityDef& def = call.record().def();
    Query due = queryOf<Activity>({whereIs(Activity::kind, Pick{QString::fromLatin1(Activity::call.key)}),
                                   whereTypeAmong(def.flowField(), unfinishedTypes()),
                                   where(Activity::dueOn, Op::AtMost, desk.today())},
                                  {{QString::fromLatin1(Activity::dueOn.key), false}});
    for (int field = 0; field < def.fields().size(); ++field) {
        if (def.field(field).kind == Kind::Link && call.record().value(field).integer() == about)
            due.filter.conditions.append({def.field(field).key, Op::Is, Value(about), {}});
    }
    due.limit = 1;
    const QVector<Id> found = desk.ids(due);
    return found.isEmpty() ? 0 : found.first();
}

// The row of the call, not saved yet: the planned one, when it took place, else a new one.
Row<Activity> callRow(Desk& desk, const LogCall& ask, Row<Activity> fresh, Id planned)
{
    if (planned && wasSpoken(ask))
        return desk.load<Activity>(completeActivity(desk, {planned, ask.outcome, ask.result}).activity);
    const QString subject = isIncoming(ask) ? Words::tr("Call from %1") : Words::tr("Call to %1");
    fresh.set(Activity::kind, Activity::call)
        .set(Activity::subject, subject.arg(titleOf(desk, ask.about)))
        .set(Activity::outcome, ask.outcome)
        .set(Activity::result, ask.result.trimmed())
        .set(Activity::status, wasSpoken(ask) ? Activity::held : Activity::notHeld);
    return fresh;
}

// 0 when none is wanted.
Id planAgain(Desk& desk, const LogCall& ask, Id planned)
{
    const bool wanted = ask.outcome.key == QLatin1String(Activity::callBack.key);
    const QDate day = ask.callBackOn.isValid() || !wanted ? ask.callBackOn : desk.today().addDays(1);
    if (!day.isValid())
        return 0;
    if (planned && !wasSpoken(ask)) {
        rescheduleActivity(desk, {planned, day, {}});
        return planned;
    }
    PlanActivity plan;
    plan.about = ask.about;
    plan.subject = Words::tr("Call %1 back").arg(titleOf(desk, ask.about));
    plan.kind = {QString::fromLatin1(Activity::call.key)};
    plan.dueOn = day;
    return planActivity(desk, plan);
}

} // namespace

CallLogged logCall(Desk& desk, const LogCall& ask)
{
    if (ask.outcome.key.isEmpty())
        throw refused(Words::tr("Say how the call ended."), QString::fromLatin1(Activity::outcome.key));
    auto fresh = desk.blank<Activity>();
    setAbout(*desk.catalog(), fresh, ask.about);
    const Id planned = isIncoming(ask) ? 0 : plannedCall(desk, fresh, ask.about);
    auto call = callRow(desk, ask, fresh, planned);
    call.set(Activity::direction, isIncoming(ask) ? Activity::incoming : Activity::outgoing)
        .set(Activity::startsAt, desk.now());
    if (ask.minutes > 0)
        call.set(Activity::duration, ask.minutes);
    desk.save(call);
    heedOutcome(desk, call);
    noteContact(desk, call);
    return {call.id(), planAgain(desk, ask, planned)};
}

} // namespace perennial
