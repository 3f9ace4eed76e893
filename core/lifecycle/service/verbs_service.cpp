// The table of verbs of cases.
#include "core/catalog/entities/engagement/account.h"
#include "core/catalog/entities/engagement/contact.h"
#include "core/catalog/entities/service/case.h"
#include "core/catalog/entities/shared/person.h"
#include "core/catalog/entities/transaction/sales_order.h"
#include "core/lifecycle/service/answer_case.h"
#include "core/lifecycle/service/escalate_case.h"
#include "core/lifecycle/service/hold_case.h"
#include "core/lifecycle/service/open_case.h"
#include "core/lifecycle/service/resolve_case.h"
#include "core/lifecycle/verb_pen.h"

namespace perennial {
namespace {

const std::initializer_list<Choice<Case>> unsolved{Case::fresh, Case::open, Case::waiting, Case::onHold};

VerbResult runOpening(Desk& desk, Id id, const VerbArguments& given)
{
    OpenCase ask;
    ask.subject = given.text("subject");
    const EntityPtr entity = desk.catalog()->ofId(id);
    if (entity && entity->key() == QLatin1String(Contact::entity))
        ask.contact = {id};
    else if (entity && entity->key() == QLatin1String(SalesOrder::entity))
        ask.order = {id};
    else
        ask.account = {id};
    if (ask.order) {
        const auto order = desk.load<SalesOrder>(ask.order);
        ask.account = order[SalesOrder::account];
        ask.contact = order[SalesOrder::contact];
    }
    ask.text = given.text("text");
    ask.channel = given.at<Pick>("channel");
    ask.kind = given.at<Pick>("kind");
    ask.priority = given.at<Pick>("priority");
    return done<Case>(desk, openCase(desk, ask), verbText(QT_TRANSLATE_NOOP("Verbs", "The case “%1” is open.")));
}

void appendOpening(QVector<Verb>& verbs)
{
    Verb open = verb("open-case", QT_TRANSLATE_NOOP("Verbs", "Open a case"), "life-preserver");
    open.parameters = {fills("subject", QT_TRANSLATE_NOOP("Verbs", "Subject"), Case::subject, true),
                       fills("text", QT_TRANSLATE_NOOP("Verbs", "Text"), CaseMessage::text),
                       otherwise(fills("channel", QT_TRANSLATE_NOOP("Verbs", "Channel"), Case::channel), Case::phone),
                       fills("kind", QT_TRANSLATE_NOOP("Verbs", "Kind"), Case::kind),
                       fills("priority", QT_TRANSLATE_NOOP("Verbs", "Priority"), Case::priority)};
    open.objection = [](const Reader&, const Record& record) {
        const QString key = record.def().key();
        const bool fits = key == QLatin1String(Account::entity) || key == QLatin1String(Contact::entity) ||
                          key == QLatin1String(SalesOrder::entity);
        return fits ? QString()
                    : verbText(QT_TRANSLATE_NOOP(
                          "Verbs", "A case is opened for a company, a contact or an order. Open it from one of them."));
    };
    open.run = runOpening;
    verbs.append(open);

    Verb take = verb<Case>("take-case", QT_TRANSLATE_NOOP("Verbs", "Start work"), "play");
    take.stages = stagesOf({Case::fresh, Case::waiting, Case::onHold});
    take.run = [](Desk& desk, Id id, const VerbArguments&) {
        takeCase(desk, id);
        return done<Case>(desk, id, verbText(QT_TRANSLATE_NOOP("Verbs", "“%1” is being worked on.")));
    };
    verbs.append(take);
}

void appendTalk(QVector<Verb>& verbs)
{
    Verb answer = verb<Case>("answer-case", QT_TRANSLATE_NOOP("Verbs", "Answer"), "reply");
    answer.stages = stagesOf({Case::fresh, Case::open, Case::waiting, Case::onHold, Case::resolved});
    answer.parameters = {fills("text", QT_TRANSLATE_NOOP("Verbs", "Text"), CaseMessage::text, true),
                         otherwise(fills("channel", QT_TRANSLATE_NOOP("Verbs", "Channel"), CaseMessage::channel),
                                   QT_TRANSLATE_NOOP("Verbs", "As the case came in")),
                         asks("wait", QT_TRANSLATE_NOOP("Verbs", "Then wait for the customer"), Kind::Flag)};
    answer.run = [](Desk& desk, Id id, const VerbArguments& given) {
        answerCase(desk, {id, given.text("text"), given.at<Pick>("channel"), given.at<bool>("wait")});
        return done<Case>(desk, id, verbText(QT_TRANSLATE_NOOP("Verbs", "“%1” was answered.")));
    };
    verbs.append(answer);

    Verb hear =
        verb<Case>("hear-customer", QT_TRANSLATE_NOOP("Verbs", "Record what the customer said"), "chat-left-text");
    hear.parameters = {fills("text", QT_TRANSLATE_NOOP("Verbs", "Text"), CaseMessage::text, true),
                       fills("channel", QT_TRANSLATE_NOOP("Verbs", "Channel"), CaseMessage::channel)};
    hear.run = [](Desk& desk, Id id, const VerbArguments& given) {
        hearCustomer(desk, {id, given.text("text"), given.at<Pick>("channel")});
        return done<Case>(desk, id, verbText(QT_TRANSLATE_NOOP("Verbs", "The customer's words are kept with “%1”.")));
    };
    verbs.append(hear);

    Verb note = verb<Case>("note-on-case", QT_TRANSLATE_NOOP("Verbs", "Internal note"), "sticky");
    note.parameters = {fills("text", QT_TRANSLATE_NOOP("Verbs", "Text"), CaseMessage::text, true)};
    note.run = [](Desk& desk, Id id, const VerbArguments& given) {
        noteOnCase(desk, {id, given.text("text")});
        return done<Case>(desk, id, verbText(QT_TRANSLATE_NOOP("Verbs", "The note is kept with “%1”.")));
    };
    verbs.append(note);
}

void appendHolding(QVector<Verb>& verbs)
{
    Verb wait = verb<Case>("wait-for-customer", QT_TRANSLATE_NOOP("Verbs", "Wait for the customer"), "hourglass-split");
    wait.stages = stagesOf({Case::fresh, Case::open, Case::onHold});
    wait.run = [](Desk& desk, Id id, const VerbArguments&) {
        waitForCustomer(desk, id);
        return done<Case>(desk, id, verbText(QT_TRANSLATE_NOOP("Verbs", "“%1” waits for the customer.")));
    };
    verbs.append(wait);

    Verb hold = verb<Case>("hold-case", QT_TRANSLATE_NOOP("Verbs", "Put on hold"), "pause");
    hold.stages = stagesOf({Case::fresh, Case::open, Case::waiting});
    hold.parameters = {fills("reason", QT_TRANSLATE_NOOP("Verbs", "Reason"), Case::holdReason, true)};
    hold.run = [](Desk& desk, Id id, const VerbArguments& given) {
        holdCase(desk, {id, given.text("reason")});
        return done<Case>(desk, id, verbText(QT_TRANSLATE_NOOP("Verbs", "“%1” is on hold.")));
    };
    verbs.append(hold);

    Verb escalate = verb<Case>("escalate-case", QT_TRANSLATE_NOOP("Verbs", "Escalate"), "exclamation-triangle");
    escalate.stages = stagesOf(unsolved);
    escalate.parameters = {asks("reason", QT_TRANSLATE_NOOP("Verbs", "Reason"), Kind::Text, true),
                           otherwise(asksFor<Person>("person", QT_TRANSLATE_NOOP("Verbs", "Person")),
                                     QT_TRANSLATE_NOOP("Verbs", "whoever has it"))};
    escalate.run = [](Desk& desk, Id id, const VerbArguments& given) {
        escalateCase(desk, {id, given.text("reason"), given.ref("person")});
        return done<Case>(desk, id, verbText(QT_TRANSLATE_NOOP("Verbs", "“%1” was escalated.")));
    };
    verbs.append(escalate);
}

void appendSolving(QVector<Verb>& verbs)
{
    Verb resolve = verb<Case>("resolve-case", QT_TRANSLATE_NOOP("Verbs", "Resolve"), "check2-circle");
    resolve.stages = stagesOf(unsolved);
    resolve.parameters = {
        fills("solution", QT_TRANSLATE_NOOP("Verbs", "Solution"), Case::solution, true),
        otherwise(fills("resolution", QT_TRANSLATE_NOOP("Verbs", "Resolution"), Case::resolution), Case::solved)};
    resolve.run = [](Desk& desk, Id id, const VerbArguments& given) {
        resolveCase(desk, {id, given.text("solution"), given.at<Pick>("resolution")});
        return done<Case>(desk, id, verbText(QT_TRANSLATE_NOOP("Verbs", "“%1” is resolved.")));
    };
    verbs.append(resolve);

    Verb close = verb<Case>("close-case", QT_TRANSLATE_NOOP("Verbs", "Close"), "archive");
    close.stages = stagesOf({Case::resolved});
    close.run = [](Desk& desk, Id id, const VerbArguments&) {
        closeCase(desk, id);
        return done<Case>(desk, id, verbText(QT_TRANSLATE_NOOP("Verbs", "“%1” is closed.")));
    };
    verbs.append(close);

    Verb reopen = verb<Case>("reopen-case", QT_TRANSLATE_NOOP("Verbs", "Reopen"), "arrow-counterclockwise");
    reopen.stages = stagesOf({Case::resolved, Case::closed});
    reopen.parameters = {asks("reason", QT_TRANSLATE_NOOP("Verbs", "Reason"), Kind::Text)};
    reopen.run = [](Desk& desk, Id id, const VerbArguments& given) {
        reopenCase(desk, {id, given.text("reason")});
        return done<Case>(desk, id, verbText(QT_TRANSLATE_NOOP("Verbs", "“%1” is open again.")));
    };
    verbs.append(reopen);
}

} // namespace

void appendServiceVerbs(QVector<Verb>& verbs)
{
    appendOpening(verbs);
    appendTalk(verbs);
    appendHolding(verbs);
    appendSolving(verbs);
}

} // namespace perennial
