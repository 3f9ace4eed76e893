// Keep activities true.
#include "core/lifecycle/engagement/keep_activity_true.h"

#include "core/catalog/entities/engagement/activity.h"
#include "core/catalog/entities/engagement/contact.h"
#include "core/catalog/entities/engagement/lead.h"
#include "core/catalog/entities/engagement/opportunity.h"
#include "core/catalog/entities/fulfillment/invoice.h"
#include "core/catalog/entities/service/case.h"
#include "core/catalog/entities/transaction/quote.h"
#include "core/catalog/entities/transaction/sales_order.h"
#include "core/lifecycle/closing_rules.h"

namespace perennial {
namespace {

bool isAppointment(const Row<Activity>& activity)
{
    return activity.is(Activity::kind, Activity::call) || activity.is(Activity::kind, Activity::meeting) ||
           activity.is(Activity::kind, Activity::visit);
}

template <class E>
Ref accountBehind(const Desk& desk, const Row<Activity>& activity, Field<Activity, Ref> link, Field<E, Ref> account)
{
    const Ref about = activity[link];
    if (!about)
        return {};
    const auto record = desk.find(QString::fromLatin1(E::entity), about.id);
    return record ? Row<E>(*record)[account] : Ref{};
}

Ref accountOf(const Desk& desk, const Row<Activity>& activity)
{
    if (const Ref found = accountBehind(desk, activity, Activity::opportunity, Opportunity::account))
        return found;
    if (const Ref found = accountBehind(desk, activity, Activity::serviceCase, Case::account))
        return found;
    if (const Ref found = accountBehind(desk, activity, Activity::invoice, Invoice::account))
        return found;
    if (const Ref found = accountBehind(desk, activity, Activity::order, SalesOrder::account))
        return found;
    if (const Ref found = accountBehind(desk, activity, Activity::quote, Quote::account))
        return found;
    if (const Ref found = accountBehind(desk, activity, Activity::contact, Contact::account))
        return found;
    return accountBehind(desk, activity, Activity::lead, Lead::convertedAccount);
}

void keepOne(Desk& desk, Row<Activity>& activity)
{
    fitStatusToKind(activity);
    if (activity.has(Activity::startsAt))
        activity.set(Activity::dueOn, activity[Activity::startsAt].toLocalTime().date());
    const bool done = activity.status() == StatusType::Done;
    if (done && !activity.has(Activity::doneAt))
        activity.set(Activity::doneAt, desk.now());
    else if (!done)
        activity.clear(Activity::doneAt);
    if (!activity.has(Activity::account)) {
        if (const Ref account = accountOf(desk, activity))
            activity.set(Activity::account, account);
    }
    if (!activity.record().changedFields().isEmpty())
        desk.save(activity);
}

} // namespace

void fitStatusToKind(Row<Activity>& activity)
{
    if (isAppointment(activity)) {
        for (const Choice<Activity> open : {Activity::notStarted, Activity::inProgress, Activity::waiting}) {
            if (activity.is(Activity::status, open))
                activity.set(Activity::status, Activity::planned);
        }
        if (activity.is(Activity::status, Activity::done))
            activity.set(Activity::status, Activity::held);
        else if (activity.is(Activity::status, Activity::cancelled))
            activity.set(Activity::status, Activity::notHeld);
        return;
    }
    if (activity.is(Activity::status, Activity::planned))
        activity.set(Activity::status, Activity::notStarted);
    else if (activity.is(Activity::status, Activity::held))
        activity.set(Activity::status, Activity::done);
    else if (activity.is(Activity::status, Activity::notHeld))
        activity.set(Activity::status, Activity::cancelled);
}

void keepActivityTrue(Desk& desk, const ChangeSet& changes)
{
    if (!changes.touches(QString::fromLatin1(Activity::entity)))
        return;
    for (const Id id : touchedIds<Activity>(desk, changes)) {
        if (const auto record = desk.find(QString::fromLatin1(Activity::entity), id)) {
            Row<Activity> activity(*record);
            keepOne(desk, activity);
        }
    }
}

} // namespace perennial
