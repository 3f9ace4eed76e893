// The table of verbs of leads, deals, campaigns and activities.
#include "core/catalog/entities/engagement/account.h"
#include "core/catalog/entities/engagement/activity.h"
#include "core/catalog/entities/engagement/campaign.h"
#include "core/catalog/entities/engagement/contact.h"
#include "core/catalog/entities/engagement/lead.h"
#include "core/catalog/entities/engagement/opportunity.h"
#include "core/catalog/entities/shared/person.h"
#include "core/lifecycle/engagement/add_campaign_members.h"
#include "core/lifecycle/engagement/complete_activity.h"
#include "core/lifecycle/engagement/convert_lead.h"
#include "core/lifecycle/engagement/log_call.h"
#include "core/lifecycle/engagement/lose_opportunity.h"
#include "core/lifecycle/engagement/next_step.h"
#include "core/lifecycle/engagement/plan_activity.h"
#include "core/lifecycle/engagement/qualify_lead.h"
#include "core/lifecycle/engagement/reopen_opportunity.h"
#include "core/lifecycle/engagement/win_opportunity.h"
#include "core/lifecycle/engagement/write_note.h"
#include "core/lifecycle/move_stage.h"
#include "core/lifecycle/verb_pen.h"

namespace perennial {
namespace {

const std::initializer_list<Choice<Opportunity>> openDeal{Opportunity::prospecting, Opportunity::qualification,
                                                          Opportunity::proposal, Opportunity::negotiation};

// A verb that only moves the lead on.
Verb leadMove(const char* key, const char* label, const char* icon, const char* sentence, Choice<Lead> to,
              std::initializer_list<Choice<Lead>> from)
{
    Verb made = verb<Lead>(key, label, icon);
    made.stages = stagesOf(from);
    made.run = [to, sentence](Desk& desk, Id id, const VerbArguments&) {
        auto lead = desk.load<Lead>(id);
        if (qstrcmp(to.key, Lead::fresh.key) == 0)
            lead.clear(Lead::unqualifiedReason);
        moveStage(desk, lead, to);
        return done<Lead>(desk, id, verbText(sentence));
    };
    return made;
}

void appendLeadMoves(QVector<Verb>& verbs)
{
    verbs.append(leadMove("contact-lead", QT_TRANSLATE_NOOP("Verbs", "Mark as contacted"), "telephone",
                          QT_TRANSLATE_NOOP("Verbs", "%1 was contacted."), Lead::contacted,
                          {Lead::fresh, Lead::nurture, Lead::qualified}));
    verbs.append(leadMove("nurture-lead", QT_TRANSLATE_NOOP("Verbs", "Nurture"), "droplet",
                          QT_TRANSLATE_NOOP("Verbs", "%1 is nurtured until the time is right."), Lead::nurture,
                          {Lead::fresh, Lead::contacted, Lead::qualified}));

    Verb qualify = verb<Lead>("qualify-lead", QT_TRANSLATE_NOOP("Verbs", "Qualify"), "check2-circle");
    qualify.stages = stagesOf({Lead::fresh, Lead::contacted, Lead::nurture});
    qualify.parameters = {otherwise(fills("rating", QT_TRANSLATE_NOOP("Verbs", "Rating"), Lead::rating),
                                    QT_TRANSLATE_NOOP("Verbs", "As it is"))};
    qualify.run = [](Desk& desk, Id id, const VerbArguments& given) {
        qualifyLead(desk, {id, given.at<Pick>("rating")});
        return done<Lead>(desk, id, verbText(QT_TRANSLATE_NOOP("Verbs", "%1 is qualified.")));
    };
    verbs.append(qualify);

    Verb unqualify = verb<Lead>("unqualify-lead", QT_TRANSLATE_NOOP("Verbs", "Give up"), "x-circle");
    unqualify.stages = stagesOf({Lead::fresh, Lead::contacted, Lead::nurture, Lead::qualified});
    unqualify.parameters = {fills("reason", QT_TRANSLATE_NOOP("Verbs", "Reason"), Lead::unqualifiedReason, true)};
    unqualify.run = [](Desk& desk, Id id, const VerbArguments& given) {
        unqualifyLead(desk, {id, given.at<Pick>("reason")});
        return done<Lead>(desk, id, verbText(QT_TRANSLATE_NOOP("Verbs", "%1 was given up.")));
    };
    verbs.append(unqualify);
    verbs.append(leadMove("renew-lead", QT_TRANSLATE_NOOP("Verbs", "Take up again"), "arrow-counterclockwise",
                          QT_TRANSLATE_NOOP("Verbs", "%1 is new again."), Lead::fresh, {Lead::unqualified}));
}

VerbResult runConversion(Desk& desk, Id id, const VerbArguments& given)
{
    ConvertLead ask;
    ask.lead = id;
    ask.account = given.ref("account");
    ask.contact = given.ref("contact");
    ask.opportunity = given.ref("existing");
    ask.opportunityName = given.text("opportunity");
    ask.amount = given.at<Money>("amount");
    ask.expectedClose = given.at<QDate>("close");
    ask.askAboutTwins = given.text("twins") != QLatin1String("new");
    const Converted made = convertLead(desk, ask);
    if (made.opportunity)
        return done<Opportunity>(
            desk, made.opportunity,
            verbText(QT_TRANSLATE_NOOP("Verbs", "The lead was converted; its opportunity is %1.")));
    return done<Account>(desk, made.account,
                         verbText(QT_TRANSLATE_NOOP("Verbs", "The lead was converted; it became %1.")));
}

void appendConversion(QVector<Verb>& verbs)
{
    Verb convert = verb<Lead>("convert-lead", QT_TRANSLATE_NOOP("Verbs", "Convert"), "person-check");
    VerbParameter twins = asks("twins", QT_TRANSLATE_NOOP("Verbs", "If there is one like it"), Kind::Choice);
    twins.standard = QStringLiteral("ask");
    twins.options = {Option{QStringLiteral("ask"), QStringLiteral(QT_TRANSLATE_NOOP("Verbs", "Ask"))},
                     Option{QStringLiteral("new"), QStringLiteral(QT_TRANSLATE_NOOP("Verbs", "Make another"))}};
    convert.parameters = {
        otherwise(asksFor<Account>("account", QT_TRANSLATE_NOOP("Verbs", "Existing company")),
                  QT_TRANSLATE_NOOP("Verbs", "a new one")),
        otherwise(asksFor<Contact>("contact", QT_TRANSLATE_NOOP("Verbs", "Existing contact")),
                  QT_TRANSLATE_NOOP("Verbs", "a new one")),
        otherwise(asks("opportunity", QT_TRANSLATE_NOOP("Verbs", "Name of a new opportunity"), Kind::Text),
                  QT_TRANSLATE_NOOP("Verbs", "none")),
        otherwise(asksFor<Opportunity>("existing", QT_TRANSLATE_NOOP("Verbs", "Existing opportunity")),
                  QT_TRANSLATE_NOOP("Verbs", "none")),
        otherwise(asks("amount", QT_TRANSLATE_NOOP("Verbs", "Amount of the opportunity"), Kind::Money),
                  QT_TRANSLATE_NOOP("Verbs", "the lead's estimate")),
        otherwise(asks("close", QT_TRANSLATE_NOOP("Verbs", "Expected close"), Kind::Date),
                  QT_TRANSLATE_NOOP("Verbs", "in 30 days")),
        twins};
    convert.run = runConversion;
    convert.objection = objectionToConversion;
    verbs.append(convert);
}

void appendDeals(QVector<Verb>& verbs)
{
    Verb win = verb<Opportunity>("win-opportunity", QT_TRANSLATE_NOOP("Verbs", "Win"), "trophy");
    win.parameters = {
        otherwise(asks("on", QT_TRANSLATE_NOOP("Verbs", "Won on"), Kind::Date), QT_TRANSLATE_NOOP("Verbs", "today"))};
    win.objection = [](const Reader&, const Record& record) {
        const StatusType type = Row<Opportunity>(record).status();
        return type == StatusType::Won || type == StatusType::Lost
                   ? verbText(QT_TRANSLATE_NOOP("Verbs", "The opportunity is closed already. Reopen it first."))
                   : QString();
    };
    win.run = [](Desk& desk, Id id, const VerbArguments& given) {
        winOpportunity(desk, {id, given.at<QDate>("on")});
        return done<Opportunity>(desk, id, verbText(QT_TRANSLATE_NOOP("Verbs", "%1 is won.")));
    };
    verbs.append(win);

    Verb lose = verb<Opportunity>("lose-opportunity", QT_TRANSLATE_NOOP("Verbs", "Lose"), "x-circle");
    lose.parameters = {fills("reason", QT_TRANSLATE_NOOP("Verbs", "Reason"), Opportunity::lostReason, true),
                       fills("notes", QT_TRANSLATE_NOOP("Verbs", "About the loss"), Opportunity::lostNotes)};
    lose.objection = [](const Reader& reader, const Record& record) {
        const Row<Opportunity> deal(record);
        if (deal.status() == StatusType::Won || deal.status() == StatusType::Lost)
            return verbText(QT_TRANSLATE_NOOP("Verbs", "The opportunity is closed already. Reopen it first."));
        return objectionToLosing(reader, deal);
    };
    lose.run = [](Desk& desk, Id id, const VerbArguments& given) {
        loseOpportunity(desk, {id, given.at<Pick>("reason"), given.text("notes")});
        return done<Opportunity>(desk, id, verbText(QT_TRANSLATE_NOOP("Verbs", "%1 is lost.")));
    };
    verbs.append(lose);

    Verb reopen =
        verb<Opportunity>("reopen-opportunity", QT_TRANSLATE_NOOP("Verbs", "Reopen"), "arrow-counterclockwise");
    reopen.stages = stagesOf({Opportunity::won, Opportunity::lost});
    reopen.parameters = {otherwise(fills("stage", QT_TRANSLATE_NOOP("Verbs", "Stage"), Opportunity::stage),
                                   QT_TRANSLATE_NOOP("Verbs", "As before it was closed"))};
    reopen.run = [](Desk& desk, Id id, const VerbArguments& given) {
        reopenOpportunity(desk, {id, given.at<Pick>("stage")});
        return done<Opportunity>(desk, id, verbText(QT_TRANSLATE_NOOP("Verbs", "%1 is open again.")));
    };
    verbs.append(reopen);
}

constexpr const char* memberKinds[] = {"lead", "contact", "account"};

// Whoever was named and did not join: a step that does nothing must not look done.
Error nobodyJoined(const Row<Campaign>& campaign, const VerbArguments& given, const MembersAdded& members)
{
    Error error{Fault::Refused, {}};
    for (const char* name : memberKinds) {
        if (given.has(name))
            error.issues.append({QString::fromLatin1(name), {}});
    }
    error.text =
        members.untouchable
            ? verbText(QT_TRANSLATE_NOOP("Verbs", "Nobody joined %1: who was named does not want to be contacted. "
                                                  "Nothing was changed; name somebody else."))
            : verbText(QT_TRANSLATE_NOOP("Verbs", "Nobody joined %1: who was named is a member already. Nothing was "
                                                  "changed; name somebody else."));
    if (error.issues.isEmpty()) {
        error.fault = Fault::Invalid;
        error.text = verbText(QT_TRANSLATE_NOOP("Verbs", "Say who joins %1: a lead, a contact or a company. Nothing "
                                                         "was changed."));
        for (const char* name : memberKinds)
            error.issues.append({QString::fromLatin1(name), {}});
    }
    error.text = error.text.arg(campaign.title());
    for (Issue& issue : error.issues)
        issue.text = error.text;
    return error;
}

VerbResult runAddingMembers(Desk& desk, Id id, const VerbArguments& given)
{
    AddCampaignMembers ask{id};
    for (const char* name : memberKinds) {
        if (given.has(name))
            ask.records.append(given.ref(name).id);
    }
    const MembersAdded members = addCampaignMembers(desk, ask);
    if (members.added == 0)
        throw nobodyJoined(desk.load<Campaign>(id), given, members);
    return done<Campaign>(desk, id,
                          QCoreApplication::translate("Verbs", "%Ln member(s) joined %1.", nullptr, members.added));
}

void appendCampaigns(QVector<Verb>& verbs)
{
    Verb add = verb<Campaign>("add-members", QT_TRANSLATE_NOOP("Verbs", "Add members"), "person-plus");
    add.stages = stagesOf({Campaign::planning, Campaign::active, Campaign::paused});
    add.parameters = {asksFor<Lead>("lead", QT_TRANSLATE_NOOP("Verbs", "Lead")),
                      asksFor<Contact>("contact", QT_TRANSLATE_NOOP("Verbs", "Contact")),
                      asksFor<Account>("account", QT_TRANSLATE_NOOP("Verbs", "Company"))};
    add.run = runAddingMembers;
    verbs.append(add);
}

QString objectionToActivities(const Reader& reader, const Record& record)
{
    return linkToAbout(*reader.catalog(), record.def().key()).isEmpty()
               ? verbText(QT_TRANSLATE_NOOP("Verbs", "Nothing can be planned or noted about this kind of record. Do it "
                                                     "with the company, contact or document that it belongs to."))
               : QString();
}

void appendPlanning(QVector<Verb>& verbs)
{
    Verb plan = verb("plan", QT_TRANSLATE_NOOP("Verbs", "Plan an activity"), "calendar-plus");
    plan.parameters = {
        fills("subject", QT_TRANSLATE_NOOP("Verbs", "Subject"), Activity::subject, true),
        fills("kind", QT_TRANSLATE_NOOP("Verbs", "Kind"), Activity::kind),
        fills("due", QT_TRANSLATE_NOOP("Verbs", "Due on"), Activity::dueOn),
        fills("start", QT_TRANSLATE_NOOP("Verbs", "Starts"), Activity::startsAt),
        otherwise(asksFor<Person>("person", QT_TRANSLATE_NOOP("Verbs", "Person")), QT_TRANSLATE_NOOP("Verbs", "you")),
        fills("repeat", QT_TRANSLATE_NOOP("Verbs", "Repeats"), Activity::recurrence)};
    plan.objection = objectionToActivities;
    plan.run = [](Desk& desk, Id id, const VerbArguments& given) {
        const Id planned =
            planActivity(desk, {id, given.text("subject"), given.at<Pick>("kind"), given.at<QDate>("due"),
                                given.at<QDateTime>("start"), given.ref("person"), given.text("repeat")});
        return done<Activity>(desk, planned, verbText(QT_TRANSLATE_NOOP("Verbs", "“%1” is planned.")));
    };
    verbs.append(plan);

    Verb call = verb("log-call", QT_TRANSLATE_NOOP("Verbs", "Log a call"), "telephone-plus");
    call.parameters = {
        fills("outcome", QT_TRANSLATE_NOOP("Verbs", "Outcome"), Activity::outcome, true),
        fills("result", QT_TRANSLATE_NOOP("Verbs", "Result"), Activity::result),
        otherwise(fills("direction", QT_TRANSLATE_NOOP("Verbs", "Direction"), Activity::direction), Activity::outgoing),
        fills("minutes", QT_TRANSLATE_NOOP("Verbs", "Minutes"), Activity::duration),
        asks("callback", QT_TRANSLATE_NOOP("Verbs", "Call back on"), Kind::Date)};
    call.objection = objectionToActivities;
    call.run = [](Desk& desk, Id id, const VerbArguments& given) {
        const CallLogged logged =
            logCall(desk, {id, given.at<Pick>("outcome"), given.text("result"), given.at<Pick>("direction"),
                           given.at<qint64>("minutes"), given.at<QDate>("callback")});
        return done<Activity>(desk, logged.call, verbText(QT_TRANSLATE_NOOP("Verbs", "“%1” is logged.")));
    };
    verbs.append(call);

    Verb note = verb("note", QT_TRANSLATE_NOOP("Verbs", "Write a note"), "sticky");
    note.parameters = {fills("text", QT_TRANSLATE_NOOP("Verbs", "Text"), Activity::result, true)};
    note.objection = objectionToActivities;
    note.run = [](Desk& desk, Id id, const VerbArguments& given) {
        return done<Activity>(desk, writeNote(desk, {id, given.text("text")}),
                              verbText(QT_TRANSLATE_NOOP("Verbs", "“%1” is noted.")));
    };
    verbs.append(note);
}

void appendActivities(QVector<Verb>& verbs)
{
    const QVector<QString> open =
        stagesOf({Activity::notStarted, Activity::planned, Activity::inProgress, Activity::waiting});
    Verb complete = verb<Activity>("complete-activity", QT_TRANSLATE_NOOP("Verbs", "Done"), "check2");
    complete.stages = open;
    complete.parameters = {fills("outcome", QT_TRANSLATE_NOOP("Verbs", "Outcome"), Activity::outcome),
                           fills("result", QT_TRANSLATE_NOOP("Verbs", "Result"), Activity::result)};
    complete.run = [](Desk& desk, Id id, const VerbArguments& given) {
        const Completed made = completeActivity(desk, {id, given.at<Pick>("outcome"), given.text("result")});
        return done<Activity>(desk, made.activity,
                              made.next ? verbText(QT_TRANSLATE_NOOP("Verbs", "“%1” is done; the next one is planned."))
                                        : verbText(QT_TRANSLATE_NOOP("Verbs", "“%1” is done.")));
    };
    verbs.append(complete);

    Verb reschedule = verb<Activity>("reschedule-activity", QT_TRANSLATE_NOOP("Verbs", "Reschedule"), "calendar-event");
    reschedule.stages = open;
    reschedule.parameters = {fills("due", QT_TRANSLATE_NOOP("Verbs", "Due on"), Activity::dueOn),
                             fills("start", QT_TRANSLATE_NOOP("Verbs", "Starts"), Activity::startsAt)};
    reschedule.run = [](Desk& desk, Id id, const VerbArguments& given) {
        rescheduleActivity(desk, {id, given.at<QDate>("due"), given.at<QDateTime>("start")});
        return done<Activity>(desk, id, verbText(QT_TRANSLATE_NOOP("Verbs", "“%1” has moved.")));
    };
    verbs.append(reschedule);

    Verb cancel = verb<Activity>("cancel-activity", QT_TRANSLATE_NOOP("Verbs", "Cancel"), "calendar-x");
    cancel.stages = open;
    cancel.run = [](Desk& desk, Id id, const VerbArguments&) {
        cancelActivity(desk, id);
        return done<Activity>(desk, id, verbText(QT_TRANSLATE_NOOP("Verbs", "“%1” is cancelled.")));
    };
    verbs.append(cancel);
}

} // namespace

void appendEngagementVerbs(QVector<Verb>& verbs)
{
    appendLeadMoves(verbs);
    appendConversion(verbs);
    appendDeals(verbs);
    appendCampaigns(verbs);
    appendActivities(verbs);
    appendPlanning(verbs);
}

} // namespace perennial
