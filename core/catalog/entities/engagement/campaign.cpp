// Campaign and its members: their declarations.
#include "core/catalog/entities/engagement/campaign.h"
#include "core/catalog/define.h"
#include "core/catalog/entities/engagement/account.h"
#include "core/catalog/entities/engagement/contact.h"
#include "core/catalog/entities/engagement/lead.h"

namespace perennial {
namespace {

using C = Choice<Campaign>;

Options<Campaign> types()
{
    return Options<Campaign>()
        .option(C{"email"}, QT_TRANSLATE_NOOP("Campaign", "E-mail"))
        .option(C{"newsletter"}, QT_TRANSLATE_NOOP("Campaign", "Newsletter"))
        .option(C{"letter"}, QT_TRANSLATE_NOOP("Campaign", "Letter"))
        .option(C{"telephone"}, QT_TRANSLATE_NOOP("Campaign", "Telephone"))
        .option(C{"event"}, QT_TRANSLATE_NOOP("Campaign", "Event"))
        .option(C{"social"}, QT_TRANSLATE_NOOP("Campaign", "Social media"))
        .option(C{"print"}, QT_TRANSLATE_NOOP("Campaign", "Print"))
        .option(C{"radio"}, QT_TRANSLATE_NOOP("Campaign", "Radio"))
        .option(C{"television"}, QT_TRANSLATE_NOOP("Campaign", "Television"))
        .option(C{"web"}, QT_TRANSLATE_NOOP("Campaign", "Web"));
}

FlowDef campaignFlow()
{
    return Flow<Campaign>()
        .stage(Campaign::planning, QT_TRANSLATE_NOOP("Campaign", "Planning"), StatusType::Open, "blue")
        .stage(Campaign::active, QT_TRANSLATE_NOOP("Campaign", "Active"), StatusType::Ongoing, "teal")
        .stage(Campaign::paused, QT_TRANSLATE_NOOP("Campaign", "Paused"), StatusType::OnHold, "amber")
        .stage(Campaign::complete, QT_TRANSLATE_NOOP("Campaign", "Complete"), StatusType::Done, "green")
        .stage(Campaign::cancelled, QT_TRANSLATE_NOOP("Campaign", "Cancelled"), StatusType::Cancelled, "grey")
        .move(Campaign::planning, Campaign::active)
        .move(Campaign::planning, Campaign::cancelled)
        .move(Campaign::active, Campaign::paused)
        .move(Campaign::paused, Campaign::active)
        .move(Campaign::active, Campaign::complete)
        .move(Campaign::paused, Campaign::complete)
        .move(Campaign::active, Campaign::cancelled)
        .move(Campaign::paused, Campaign::cancelled);
}

FlowDef memberFlow()
{
    return Flow<CampaignMember>()
        .stage(CampaignMember::listed, QT_TRANSLATE_NOOP("CampaignMember", "Listed"), StatusType::Open, "grey")
        .stage(CampaignMember::contacted, QT_TRANSLATE_NOOP("CampaignMember", "Contacted"), StatusType::Ongoing, "blue")
        .stage(CampaignMember::responded, QT_TRANSLATE_NOOP("CampaignMember", "Responded"), StatusType::Ongoing, "teal")
        .stage(CampaignMember::converted, QT_TRANSLATE_NOOP("CampaignMember", "Converted"), StatusType::Won, "green")
        .stage(CampaignMember::optedOut, QT_TRANSLATE_NOOP("CampaignMember", "Opted out"), StatusType::Lost, "red")
        .stage(CampaignMember::bounced, QT_TRANSLATE_NOOP("CampaignMember", "Bounced"), StatusType::Lost, "amber");
}

} // namespace

EntityDef Campaign::define()
{
    return Define<Campaign>(Phase::Engagement, "megaphone", L("Campaign"), L("Campaigns"))
        .group(L("Campaign"))
        .text(name, L("Name"), Required | Titled | Listed)
        .choice(type, L("Type"), types(), Listed)
        .flow(status, L("Status"), campaignFlow())
        .standard("planning")
        .date(startsOn, L("Starts on"), Listed)
        .date(endsOn, L("Ends on"), Listed)
        .longText(goal, L("Goal"), Searchable)
        .longText(audience, L("Audience"), Searchable)
        .group(L("Money"))
        .currency(currency, L("Currency"))
        .money(budget, L("Budget"), currency, Listed)
        .money(expectedCost, L("Expected cost"), currency)
        .money(actualCost, L("Actual cost"), currency, Listed)
        .money(expectedRevenue, L("Expected revenue"), currency)
        .sortedBy(startsOn.key, true)
        .subtitle(type, status)
        .matchedBy(name);
}

EntityDef CampaignMember::define()
{
    return Define<CampaignMember>(Phase::Engagement, "person-check", L("Campaign member"), L("Campaign members"))
        .group(L("Member"))
        .link<Campaign>(campaign, L("Campaign"), Required | Indexed | Listed)
        .link<Lead>(lead, L("Lead"), Indexed | Listed)
        .link<Contact>(contact, L("Contact"), Indexed | Listed)
        .link<Account>(account, L("Company"), Indexed | Listed)
        .flow(status, L("Status"), memberFlow())
        .standard("listed")
        .moment(respondedAt, L("Responded"), Listed)
        .text(remark, L("Remark"), Listed)
        .partOf(campaign)
        .matchedBy(campaign, lead)
        .matchedBy(campaign, contact)
        .matchedBy(campaign, account);
}

} // namespace perennial
