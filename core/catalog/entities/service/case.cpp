// Case and its messages: their declarations.
#include "core/catalog/entities/service/case.h"
#include "core/catalog/define.h"
#include "core/catalog/entities/engagement/account.h"
#include "core/catalog/entities/engagement/contact.h"
#include "core/catalog/entities/engagement/lead.h"
#include "core/catalog/entities/transaction/product.h"
#include "core/catalog/entities/transaction/sales_order.h"

namespace perennial {
namespace {

FlowDef caseFlow()
{
    Flow<Case> flow;
    flow.stage(Case::fresh, QT_TRANSLATE_NOOP("Case", "New"), StatusType::Open, "blue")
        .stage(Case::open, QT_TRANSLATE_NOOP("Case", "Open"), StatusType::Ongoing, "teal")
        .stage(Case::waiting, QT_TRANSLATE_NOOP("Case", "Waiting for customer"), StatusType::OnHold, "amber")
        .stage(Case::onHold, QT_TRANSLATE_NOOP("Case", "On hold"), StatusType::OnHold, "grey")
        .stage(Case::resolved, QT_TRANSLATE_NOOP("Case", "Resolved"), StatusType::Done, "green")
        .stage(Case::closed, QT_TRANSLATE_NOOP("Case", "Closed"), StatusType::Done, "violet");
    for (const Choice<Case> from : {Case::fresh, Case::open, Case::waiting, Case::onHold}) {
        for (const Choice<Case> to : {Case::open, Case::waiting, Case::onHold}) {
            if (qstrcmp(from.key, to.key) != 0)
                flow.move(from, to);
        }
        flow.move(from, Case::resolved, Case::resolution, Case::solution);
    }
    return flow.move(Case::resolved, Case::closed).move(Case::resolved, Case::open).move(Case::closed, Case::open);
}

Options<Case> channels()
{
    return Options<Case>()
        .option(Case::phone, QT_TRANSLATE_NOOP("Case", "Phone"))
        .option(Case::email, QT_TRANSLATE_NOOP("Case", "E-mail"))
        .option(Case::chat, QT_TRANSLATE_NOOP("Case", "Chat"))
        .option(Case::counter, QT_TRANSLATE_NOOP("Case", "Counter"))
        .option(Case::web, QT_TRANSLATE_NOOP("Case", "Web"));
}

Options<Case> caseKinds()
{
    return Options<Case>()
        .option(Case::question, QT_TRANSLATE_NOOP("Case", "Question"), "blue")
        .option(Case::incident, QT_TRANSLATE_NOOP("Case", "Incident"), "amber")
        .option(Case::problem, QT_TRANSLATE_NOOP("Case", "Problem"), "violet")
        .option(Case::complaint, QT_TRANSLATE_NOOP("Case", "Complaint"), "red")
        .option(Case::request, QT_TRANSLATE_NOOP("Case", "Request"), "teal");
}

Options<Case> priorities()
{
    return Options<Case>()
        .option(Case::low, QT_TRANSLATE_NOOP("Case", "Low"))
        .option(Case::normal, QT_TRANSLATE_NOOP("Case", "Normal"), "blue")
        .option(Case::high, QT_TRANSLATE_NOOP("Case", "High"), "amber")
        .option(Case::urgent, QT_TRANSLATE_NOOP("Case", "Urgent"), "red");
}

Options<Case> resolutions()
{
    return Options<Case>()
        .option(Case::solved, QT_TRANSLATE_NOOP("Case", "Solved"), "green")
        .option(Case::duplicate, QT_TRANSLATE_NOOP("Case", "Duplicate"))
        .option(Case::rejected, QT_TRANSLATE_NOOP("Case", "Rejected"), "red")
        .option(Case::notSolved, QT_TRANSLATE_NOOP("Case", "Not solved"), "amber");
}

} // namespace

EntityDef Case::define()
{
    const unsigned kept = ReadOnly | NotCopied;
    return Define<Case>(Phase::Service, "life-preserver", L("Case"), L("Cases"))
        .group(L("Case"))
        .text(number, L("Number"), Required | Unique | NotCopied | ReadOnly | Searchable | Listed)
        .text(subject, L("Subject"), Required | Titled | Listed)
        .link<Account>(account, L("Company"), Listed | Indexed)
        .link<Contact>(contact, L("Contact"), Listed | Indexed)
        .link<Lead>(lead, L("Lead"), Indexed)
        .flow(status, L("Status"), caseFlow(), Listed | Indexed)
        .standard("new")
        .choice(priority, L("Priority"), priorities(), Listed)
        .standard("normal")
        .choice(kind, L("Kind"), caseKinds(), Listed)
        .standard("question")
        .choice(channel, L("Channel"), channels())
        .link<Product>(product, L("Product"), Indexed)
        .text(equipment, L("Equipment"), Searchable)
        .link<SalesOrder>(order, L("Order"), Indexed)
        .longText(description, L("Description"), Searchable)
        .text(holdReason, L("Held because"), NotCopied)
        .link<Case>(parent, L("Part of"), Indexed)
        .group(L("Clock"))
        .moment(responseDue, L("Answer due"), NotCopied)
        .moment(resolutionDue, L("Solution due"), NotCopied)
        .moment(firstAnsweredAt, L("First answered"), kept)
        .moment(resolvedAt, L("Resolved"), kept)
        .moment(closedAt, L("Closed"), kept)
        .integer(reopenedCount, L("Reopened"), kept)
        .group(L("Solution"))
        .choice(resolution, L("Resolution"), resolutions(), NotCopied)
        .longText(solution, L("Solution"), NotCopied | Searchable)
        .integer(satisfaction, L("Satisfaction, 1 to 5"), NotCopied)
        .number(number)
        .sortedBy(number.key, true)
        .takesPlace(Common::createdAt)
        .subtitle(number, account)
        .matchedBy(number);
}

EntityDef CaseMessage::define()
{
    const auto directions = Options<CaseMessage>()
                                .option(incoming, L("From the customer"), "blue")
                                .option(outgoing, L("To the customer"), "green")
                                .option(internal, L("Internal"));
    const auto channels = Options<CaseMessage>()
                              .option(phone, L("Phone"))
                              .option(email, L("E-mail"))
                              .option(chat, L("Chat"))
                              .option(counter, L("Counter"))
                              .option(web, L("Web"));
    return Define<CaseMessage>(Phase::Service, "chat-left-text", L("Message"), L("Messages"))
        .group(L("Message"))
        .link<Case>(serviceCase, L("Case"), Required | Indexed | NotCopied)
        .choice(direction, L("Direction"), directions, Required | Listed)
        .standard("internal")
        .moment(at, L("At"), Listed)
        .choice(channel, L("Channel"), channels, Listed)
        .link<Contact>(contact, L("Contact"), Indexed | Listed)
        .longText(text, L("Text"), Required | Searchable | Listed)
        .partOf(serviceCase)
        .sortedBy(at.key);
}

} // namespace perennial
