// Lead: its declaration.
#include "core/catalog/entities/engagement/lead.h"
#include "core/catalog/code_traits.h"
#include "core/catalog/define.h"
#include "core/catalog/entities/engagement/account.h"
#include "core/catalog/entities/engagement/campaign.h"
#include "core/catalog/entities/engagement/contact.h"
#include "core/catalog/entities/engagement/opportunity.h"

namespace perennial {
namespace {

using S = Choice<Lead>;

// Converting asks for the account it made, which no form can fill: only the verb can take that step.
FlowDef leadFlow()
{
    Flow<Lead> flow;
    flow.stage(Lead::fresh, QT_TRANSLATE_NOOP("Lead", "New"), StatusType::Open, "blue")
        .stage(Lead::contacted, QT_TRANSLATE_NOOP("Lead", "Contacted"), StatusType::Ongoing, "teal")
        .stage(Lead::nurture, QT_TRANSLATE_NOOP("Lead", "Nurture"), StatusType::OnHold, "amber")
        .stage(Lead::qualified, QT_TRANSLATE_NOOP("Lead", "Qualified"), StatusType::Won, "green")
        .stage(Lead::converted, QT_TRANSLATE_NOOP("Lead", "Converted"), StatusType::Won, "violet")
        .stage(Lead::unqualified, QT_TRANSLATE_NOOP("Lead", "Unqualified"), StatusType::Lost, "red");
    for (const S from : {Lead::fresh, Lead::contacted, Lead::nurture, Lead::qualified}) {
        for (const S to : {Lead::contacted, Lead::nurture, Lead::qualified}) {
            if (qstrcmp(from.key, to.key) != 0)
                flow.move(from, to);
        }
        flow.move(from, Lead::converted, Lead::convertedAccount);
        flow.move(from, Lead::unqualified, Lead::unqualifiedReason);
    }
    return flow.move(Lead::unqualified, Lead::fresh);
}

Options<Lead> leadSources()
{
    return Options<Lead>()
        .option(S{"referral"}, QT_TRANSLATE_NOOP("Lead", "Referral"))
        .option(S{"website"}, QT_TRANSLATE_NOOP("Lead", "Website"))
        .option(S{"walk_in"}, QT_TRANSLATE_NOOP("Lead", "Walk-in"))
        .option(S{"cold_call"}, QT_TRANSLATE_NOOP("Lead", "Cold call"))
        .option(S{"trade_fair"}, QT_TRANSLATE_NOOP("Lead", "Trade fair"))
        .option(S{"campaign"}, QT_TRANSLATE_NOOP("Lead", "Campaign"))
        .option(S{"advertisement"}, QT_TRANSLATE_NOOP("Lead", "Advertisement"))
        .option(S{"social_media"}, QT_TRANSLATE_NOOP("Lead", "Social media"))
        .option(S{"partner"}, QT_TRANSLATE_NOOP("Lead", "Partner"))
        .option(S{"other"}, QT_TRANSLATE_NOOP("Lead", "Other"));
}

Options<Lead> unqualifiedReasons()
{
    return Options<Lead>()
        .option(Lead::noNeed, QT_TRANSLATE_NOOP("Lead", "No need"))
        .option(Lead::noBudget, QT_TRANSLATE_NOOP("Lead", "No budget"))
        .option(Lead::noAnswer, QT_TRANSLATE_NOOP("Lead", "No answer"))
        .option(Lead::wrongFit, QT_TRANSLATE_NOOP("Lead", "Does not fit"))
        .option(Lead::competitor, QT_TRANSLATE_NOOP("Lead", "Bought elsewhere"))
        .option(Lead::duplicate, QT_TRANSLATE_NOOP("Lead", "Duplicate"))
        .option(Lead::other, QT_TRANSLATE_NOOP("Lead", "Other"));
}

} // namespace

EntityDef Lead::define()
{
    const unsigned result = ReadOnly | NotCopied | Indexed;
    return Define<Lead>(Phase::Engagement, "funnel", L("Lead"), L("Leads"))
        .group(L("Lead"))
        .text(name, L("Name"), Required | Titled | Listed)
        .text(company, L("Company"), Listed | Searchable)
        .text(title, L("Job title"), Searchable)
        .flow(status, L("Status"), leadFlow(), Listed | Indexed)
        .standard("new")
        .group(L("Reach"))
        .email(email, L("E-mail"), Listed | Searchable)
        .phone(phone, L("Phone"), Listed | Searchable)
        .phone(mobile, L("Mobile"), Searchable)
        .url(website, L("Website"), Searchable)
        .flag(doNotContact, L("Do not contact"))
        .text(language, L("Language"), Tongue)
        .group(L("Address"))
        .text(street, L("Street"), Searchable)
        .text(postcode, L("Postcode"), Searchable)
        .text(city, L("City"), Searchable)
        .text(region, L("Region"))
        .text(country, L("Country"), Land)
        .group(L("Qualification"))
        .choice(source, L("Source"), leadSources(), Listed)
        .link<Campaign>(campaign, L("Campaign"), Indexed)
        .choice(rating, L("Rating"),
                Options<Lead>()
                    .option(hot, L("Hot"), "red")
                    .option(warm, L("Warm"), "amber")
                    .option(cold, L("Cold"), "blue"))
        .integer(score, L("Score"), Listed)
        .workedOutOf(source, rating, country, campaign, email, phone, mobile, company, interest)
        .money(estimatedValue, L("Estimated value"), currency, Listed)
        .currency(currency, L("Currency"))
        .longText(interest, L("Interest"), Searchable)
        .choice(unqualifiedReason, L("Reason for giving up"), unqualifiedReasons(), NotCopied)
        .group(L("Conversion"))
        .link<Account>(convertedAccount, L("Became company"), result)
        .link<Contact>(convertedContact, L("Became contact"), result)
        .link<Opportunity>(convertedOpportunity, L("Became opportunity"), result)
        .moment(convertedAt, L("Converted"), ReadOnly | NotCopied)
        .subtitle(company, city)
        .matchedBy(email)
        .matchedBy(name, company);
}

} // namespace perennial
