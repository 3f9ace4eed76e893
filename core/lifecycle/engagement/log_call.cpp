// Log a call.
#include "core/lifecycle/engagement/log_call.h"

#include "core/base/words.h"
#include "core/catalog/entities/engagement/activity.h"
#include "core/catalog/entities/engagement/lead.h"
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

} // namespace

CallLogged logCall(Desk& desk, const LogCall& ask)
{
    if (ask.outcome.key.isEmpty())
        throw refused(Words::tr("Say how the call ended."), QString::fromLatin1(Activity::outcome.key));
    auto call = desk.blank<Activity>();
    setAbout(*desk.catalog(), call, ask.about);
    const bool incoming = ask.direction.key == QLatin1String(Activity::incoming.key);
    const QString subject = incoming ? Words::tr("Call from %1") : Words::tr("Call to %1");
    call.set(Activity::kind, Activity::call)
        .set(Activity::subject, subject.arg(titleOf(desk, ask.about)))
        .set(Activity::direction, incoming ? Activity::incoming : Activity::outgoing)
        .set(Activity::outcome, ask.outcome)
        .set(Activity::result, ask.result.trimmed())
        .set(Activity::startsAt, desk.now());
    const bool spoken = call.is(Activity::outcome, Activity::reached) ||
                        call.is(Activity::outcome, Activity::callBack) ||
                        call.is(Activity::outcome, Activity::doNotCall);
    call.set(Activity::status, spoken ? Activity::held : Activity::notHeld);
    if (ask.minutes > 0)
        call.set(Activity::duration, ask.minutes);
    desk.save(call);
    heedOutcome(desk, call);
    noteContact(desk, call);

    QDate again = ask.callBackOn;
    if (!again.isValid() && call.is(Activity::outcome, Activity::callBack))
        again = desk.today().addDays(1);
    if (!again.isValid())
        return {call.id(), 0};
    PlanActivity plan;
    plan.about = ask.about;
    plan.subject = Words::tr("Call %1 back").arg(titleOf(desk, ask.about));
    plan.kind = {QString::fromLatin1(Activity::call.key)};
    plan.dueOn = again;
    return {call.id(), planActivity(desk, plan)};
}

} // namespace perennial
