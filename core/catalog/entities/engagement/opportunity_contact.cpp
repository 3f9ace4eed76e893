// Opportunity contact: its declaration.
#include "core/catalog/entities/engagement/opportunity_contact.h"
#include "core/catalog/define.h"
#include "core/catalog/entities/engagement/contact.h"
#include "core/catalog/entities/engagement/opportunity.h"

namespace perennial {

EntityDef OpportunityContact::define()
{
    const auto roles = Options<OpportunityContact>()
                           .option(decisionMaker, L("Decision maker"), "green")
                           .option(evaluator, L("Evaluator"), "blue")
                           .option(influencer, L("Influencer"), "teal")
                           .option(sponsor, L("Sponsor"), "violet")
                           .option(user, L("User"));
    return Define<OpportunityContact>(Phase::Engagement, "person-check", L("Role in an opportunity"),
                                      L("Roles in opportunities"))
        .group(L("Role"))
        .link<Opportunity>(opportunity, L("Opportunity"), Required | Indexed | Listed)
        .link<Contact>(contact, L("Contact"), Required | Indexed | Listed)
        .choice(role, L("Role"), roles, Required | Listed | Indexed)
        .text(remark, L("Remark"), Listed)
        .partOf(opportunity)
        .subtitle(contact, role, opportunity)
        .matchedBy(opportunity, contact);
}

} // namespace perennial
