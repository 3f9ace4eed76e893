// Opportunity, its lines, log and snapshots: their declarations.
#include "core/catalog/entities/engagement/opportunity.h"
#include "core/catalog/define.h"
#include "core/catalog/entities/engagement/account.h"
#include "core/catalog/entities/engagement/campaign.h"
#include "core/catalog/entities/engagement/contact.h"
#include "core/catalog/entities/shared/person.h"
#include "core/catalog/entities/transaction/product.h"

namespace perennial {
namespace {

using O = Choice<Opportunity>;

FlowDef stageFlow()
{
    Flow<Opportunity> flow;
    flow.stage(Opportunity::prospecting, QT_TRANSLATE_NOOP("Opportunity", "Prospecting"), StatusType::Open, "grey", 10)
        .stage(Opportunity::qualification, QT_TRANSLATE_NOOP("Opportunity", "Qualification"), StatusType::Ongoing,
               "blue", 20)
        .stage(Opportunity::proposal, QT_TRANSLATE_NOOP("Opportunity", "Proposal"), StatusType::Ongoing, "teal", 50)
        .stage(Opportunity::negotiation, QT_TRANSLATE_NOOP("Opportunity", "Negotiation"), StatusType::Ongoing, "violet",
               80)
        .stage(Opportunity::won, QT_TRANSLATE_NOOP("Opportunity", "Won"), StatusType::Won, "green", 100)
        .stage(Opportunity::lost, QT_TRANSLATE_NOOP("Opportunity", "Lost"), StatusType::Lost, "red", 0);
    const auto open = {Opportunity::prospecting, Opportunity::qualification, Opportunity::proposal,
                       Opportunity::negotiation};
    for (const O from : open) {
        for (const O to : open) {
            if (qstrcmp(from.key, to.key) != 0)
                flow.move(from, to);
        }
        flow.move(from, Opportunity::won);
        flow.move(from, Opportunity::lost, Opportunity::lostReason);
        flow.move(Opportunity::won, from);
        flow.move(Opportunity::lost, from);
    }
    return flow;
}

Options<Opportunity> dealSources()
{
    return Options<Opportunity>()
        .option(O{"referral"}, QT_TRANSLATE_NOOP("Opportunity", "Referral"))
        .option(O{"website"}, QT_TRANSLATE_NOOP("Opportunity", "Website"))
        .option(O{"walk_in"}, QT_TRANSLATE_NOOP("Opportunity", "Walk-in"))
        .option(O{"cold_call"}, QT_TRANSLATE_NOOP("Opportunity", "Cold call"))
        .option(O{"trade_fair"}, QT_TRANSLATE_NOOP("Opportunity", "Trade fair"))
        .option(O{"campaign"}, QT_TRANSLATE_NOOP("Opportunity", "Campaign"))
        .option(O{"advertisement"}, QT_TRANSLATE_NOOP("Opportunity", "Advertisement"))
        .option(O{"social_media"}, QT_TRANSLATE_NOOP("Opportunity", "Social media"))
        .option(O{"partner"}, QT_TRANSLATE_NOOP("Opportunity", "Partner"))
        .option(O{"other"}, QT_TRANSLATE_NOOP("Opportunity", "Other"));
}

Options<Opportunity> categories()
{
    return Options<Opportunity>()
        .option(Opportunity::pipelineCategory, QT_TRANSLATE_NOOP("Opportunity", "Pipeline"))
        .option(Opportunity::bestCase, QT_TRANSLATE_NOOP("Opportunity", "Best case"), "blue")
        .option(Opportunity::commit, QT_TRANSLATE_NOOP("Opportunity", "Commit"), "teal")
        .option(Opportunity::closed, QT_TRANSLATE_NOOP("Opportunity", "Closed"), "green")
        .option(Opportunity::omitted, QT_TRANSLATE_NOOP("Opportunity", "Omitted"), "amber");
}

Options<Opportunity> lostReasons()
{
    return Options<Opportunity>()
        .option(Opportunity::price, QT_TRANSLATE_NOOP("Opportunity", "Price"))
        .option(Opportunity::competitor, QT_TRANSLATE_NOOP("Opportunity", "Competitor"))
        .option(Opportunity::noBudget, QT_TRANSLATE_NOOP("Opportunity", "No budget"))
        .option(Opportunity::noDecision, QT_TRANSLATE_NOOP("Opportunity", "No decision"))
        .option(Opportunity::timing, QT_TRANSLATE_NOOP("Opportunity", "Timing"))
        .option(Opportunity::wrongFit, QT_TRANSLATE_NOOP("Opportunity", "Does not fit"))
        .option(Opportunity::other, QT_TRANSLATE_NOOP("Opportunity", "Other"));
}

Options<Opportunity> dealTypes()
{
    return Options<Opportunity>()
        .option(Opportunity::newBusiness, QT_TRANSLATE_NOOP("Opportunity", "New business"))
        .option(Opportunity::existing, QT_TRANSLATE_NOOP("Opportunity", "Existing business"))
        .option(Opportunity::renewal, QT_TRANSLATE_NOOP("Opportunity", "Renewal"));
}

} // namespace

EntityDef Opportunity::define()
{
    return Define<Opportunity>(Phase::Engagement, "trophy", L("Opportunity"), L("Opportunities"))
        .group(L("Opportunity"))
        .text(name, L("Name"), Required | Titled | Listed)
        .link<Account>(account, L("Company"), Required | Listed | Indexed)
        .link<Contact>(contact, L("Contact"), Indexed)
        .choice(pipeline, L("Pipeline"), Options<Opportunity>().option(standardPipeline, L("Standard")))
        .standard("standard")
        .flow(stage, L("Stage"), stageFlow(), Listed | Indexed)
        .standard("prospecting")
        .choice(type, L("Type"), dealTypes())
        .group(L("Value"))
        .money(amount, L("Amount"), currency, Listed)
        .currency(currency, L("Currency"))
        .percent(probability, L("Probability"), Listed)
        .flag(probabilityByHand, L("Probability set by hand"))
        .choice(forecastCategory, L("Forecast"), categories())
        .flag(forecastByHand, L("Forecast set by hand"))
        .group(L("Close"))
        .date(expectedClose, L("Expected close"), Required | Listed | Indexed)
        .date(closedOn, L("Closed on"), NotCopied | Indexed)
        .choice(lostReason, L("Lost because"), lostReasons(), NotCopied)
        .longText(lostNotes, L("About the loss"), NotCopied | Searchable)
        .group(L("Origin"))
        .choice(source, L("Source"), dealSources())
        .link<Campaign>(campaign, L("Campaign"), Indexed)
        .text(competitors, L("Competitors"), Searchable)
        .sortedBy(expectedClose.key)
        .takesPlace(closedOn)
        .subtitle(account, stage)
        .matchedBy(name, account);
}

EntityDef OpportunityLine::define()
{
    return Define<OpportunityLine>(Phase::Engagement, "cart", L("Opportunity line"), L("Opportunity lines"))
        .group(L("Line"))
        .link<Opportunity>(opportunity, L("Opportunity"), Required | Indexed)
        .integer(position, L("Position"), Hidden)
        .link<Product>(product, L("Product"), Listed | Indexed)
        .text(name, L("Description"), Required | Titled | Listed)
        .quantity(quantity, L("Quantity"), Required | Listed)
        .standard("1")
        .text(unit, L("Unit"), Listed)
        .money(unitPrice, L("Unit price"), currency, Listed)
        .percent(discount, L("Discount"), Listed)
        .money(amount, L("Amount"), currency, ReadOnly | Listed)
        .currency(currency, L("Currency"), Hidden)
        .partOf(opportunity)
        .sortedBy(position.key)
        .matchedBy(opportunity, product)
        .matchedBy(opportunity, product, name);
}

EntityDef StageLog::define()
{
    const unsigned written = ReadOnly | Listed;
    return Define<StageLog>(Phase::Engagement, "clock-history", L("Stage change"), L("Stage changes"))
        .group(L("Change"))
        .link<Opportunity>(opportunity, L("Opportunity"), Required | ReadOnly | Indexed | NotCopied)
        .text(from, L("From"), written)
        .text(to, L("To"), written | Required | Indexed)
        .moment(at, L("At"), written | Required)
        .integer(seconds, L("Seconds before"), written)
        .currency(currency, L("Currency"), ReadOnly | Hidden)
        .money(amount, L("Amount"), currency, written)
        .text(reason, L("Reason"), written)
        .partOf(opportunity)
        .sortedBy(at.key)
        .indexedBy(opportunity, at, to);
}

EntityDef OpportunitySnapshot::define()
{
    const unsigned written = ReadOnly | Listed;
    return Define<OpportunitySnapshot>(Phase::Engagement, "graph-up", L("Snapshot"), L("Snapshots"))
        .group(L("Snapshot"))
        .link<Opportunity>(opportunity, L("Opportunity"), Required | ReadOnly | Indexed | NotCopied)
        .date(day, L("Day"), written | Required | Indexed)
        .text(stage, L("Stage"), written | Required)
        .text(type, L("Type"), ReadOnly)
        .currency(currency, L("Currency"), ReadOnly | Hidden)
        .money(amount, L("Amount"), currency, written)
        .percent(probability, L("Probability"), written)
        .date(expectedClose, L("Expected close"), written)
        .link<Person>(person, L("Owner"), ReadOnly)
        .partOf(opportunity)
        .sortedBy(day.key);
}

} // namespace perennial
