// Activity: its declaration.
#include "core/catalog/entities/engagement/activity.h"
#include "core/catalog/define.h"
#include "core/catalog/entities/engagement/account.h"
#include "core/catalog/entities/engagement/campaign.h"
#include "core/catalog/entities/engagement/contact.h"
#include "core/catalog/entities/engagement/lead.h"
#include "core/catalog/entities/engagement/opportunity.h"
#include "core/catalog/entities/fulfillment/invoice.h"
#include "core/catalog/entities/service/case.h"
#include "core/catalog/entities/transaction/quote.h"
#include "core/catalog/entities/transaction/sales_order.h"

namespace perennial {
namespace {

Options<Activity> activityKinds()
{
    return Options<Activity>()
        .option(Activity::task, QT_TRANSLATE_NOOP("Activity", "Task"), "blue")
        .option(Activity::call, QT_TRANSLATE_NOOP("Activity", "Call"), "teal")
        .option(Activity::meeting, QT_TRANSLATE_NOOP("Activity", "Meeting"), "violet")
        .option(Activity::visit, QT_TRANSLATE_NOOP("Activity", "Visit"), "green")
        .option(Activity::email, QT_TRANSLATE_NOOP("Activity", "E-mail"), "amber")
        .option(Activity::letter, QT_TRANSLATE_NOOP("Activity", "Letter"))
        .option(Activity::note, QT_TRANSLATE_NOOP("Activity", "Note"));
}

// No moves: which of the two sets applies depends on the kind, and the closing rules translate between them.
FlowDef activityFlow()
{
    return Flow<Activity>()
        .stage(Activity::notStarted, QT_TRANSLATE_NOOP("Activity", "Not started"), StatusType::Open, "grey")
        .stage(Activity::planned, QT_TRANSLATE_NOOP("Activity", "Planned"), StatusType::Open, "blue")
        .stage(Activity::inProgress, QT_TRANSLATE_NOOP("Activity", "In progress"), StatusType::Ongoing, "teal")
        .stage(Activity::waiting, QT_TRANSLATE_NOOP("Activity", "Waiting"), StatusType::OnHold, "amber")
        .stage(Activity::done, QT_TRANSLATE_NOOP("Activity", "Done"), StatusType::Done, "green")
        .stage(Activity::held, QT_TRANSLATE_NOOP("Activity", "Held"), StatusType::Done, "green")
        .stage(Activity::cancelled, QT_TRANSLATE_NOOP("Activity", "Cancelled"), StatusType::Cancelled, "grey")
        .stage(Activity::notHeld, QT_TRANSLATE_NOOP("Activity", "Not held"), StatusType::Cancelled, "red");
}

Options<Activity> outcomes()
{
    return Options<Activity>()
        .option(Activity::reached, QT_TRANSLATE_NOOP("Activity", "Reached"), "green")
        .option(Activity::noAnswer, QT_TRANSLATE_NOOP("Activity", "No answer"), "amber")
        .option(Activity::busy, QT_TRANSLATE_NOOP("Activity", "Busy"), "amber")
        .option(Activity::voicemail, QT_TRANSLATE_NOOP("Activity", "Voicemail"), "blue")
        .option(Activity::callBack, QT_TRANSLATE_NOOP("Activity", "Call back"), "teal")
        .option(Activity::wrongNumber, QT_TRANSLATE_NOOP("Activity", "Wrong number"), "red")
        .option(Activity::doNotCall, QT_TRANSLATE_NOOP("Activity", "Do not call"), "red");
}

void defineAbout(Define<Activity>& define)
{
    define.group(QT_TRANSLATE_NOOP("Activity", "About"))
        .link<Account>(Activity::account, QT_TRANSLATE_NOOP("Activity", "Company"), Listed | Indexed)
        .link<Contact>(Activity::contact, QT_TRANSLATE_NOOP("Activity", "Contact"), Listed | Indexed)
        .link<Lead>(Activity::lead, QT_TRANSLATE_NOOP("Activity", "Lead"), Indexed)
        .link<Opportunity>(Activity::opportunity, QT_TRANSLATE_NOOP("Activity", "Opportunity"), Indexed)
        .link<Campaign>(Activity::campaign, QT_TRANSLATE_NOOP("Activity", "Campaign"), Indexed)
        .link<Case>(Activity::serviceCase, QT_TRANSLATE_NOOP("Activity", "Case"), Indexed)
        .link<Quote>(Activity::quote, QT_TRANSLATE_NOOP("Activity", "Quote"), Indexed)
        .link<SalesOrder>(Activity::order, QT_TRANSLATE_NOOP("Activity", "Order"), Indexed)
        .link<Invoice>(Activity::invoice, QT_TRANSLATE_NOOP("Activity", "Invoice"), Indexed)
        .text(Activity::with, QT_TRANSLATE_NOOP("Activity", "With"), Searchable);
}

} // namespace

EntityDef Activity::define()
{
    Define<Activity> define(Phase::Engagement, "calendar-check", L("Activity"), L("Activities"));
    define.group(L("Activity"))
        .choice(kind, L("Kind"), activityKinds(), Required | Listed | Indexed)
        .standard("task")
        .text(subject, L("Subject"), Required | Titled | Listed)
        .flow(status, L("Status"), activityFlow(), Listed | Indexed)
        .standard("not_started")
        .choice(priority, L("Priority"),
                Options<Activity>()
                    .option(low, L("Low"))
                    .option(normal, L("Normal"), "blue")
                    .option(high, L("High"), "red"))
        .standard("normal");
    defineAbout(define);
    define.group(L("When"))
        .date(dueOn, L("Due on"), Listed | Indexed)
        .moment(startsAt, L("Starts"))
        .moment(endsAt, L("Ends"))
        .flag(allDay, L("All day"))
        .integer(duration, L("Minutes"))
        .moment(reminderAt, L("Remind at"), Indexed)
        .text(recurrence, L("Repeats"))
        .text(location, L("Place"), Searchable);
    define.group(L("Result"))
        .choice(outcome, L("Outcome"), outcomes(), NotCopied)
        .longText(result, L("Result"), Searchable | NotCopied)
        .choice(direction, L("Direction"),
                Options<Activity>().option(incoming, L("Incoming")).option(outgoing, L("Outgoing")))
        .moment(doneAt, L("Done"), NotCopied);
    return define.sortedBy(dueOn.key).subtitle(kind, dueOn).indexedBy(status, dueOn, startsAt, Common::owner);
}

} // namespace perennial
