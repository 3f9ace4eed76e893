// Follow a lead.
#include "core/lifecycle/engagement/follow_lead.h"

#include "core/catalog/entities/engagement/activity.h"
#include "core/catalog/entities/engagement/campaign.h"
#include "core/catalog/entities/engagement/opportunity_contact.h"
#include "core/catalog/entities/service/case.h"
#include "core/lifecycle/fill_blanks.h"
#include "core/lifecycle/move_children.h"
#include "core/lifecycle/tag_record.h"

namespace perennial {
namespace {

void followActivities(Desk& desk, const Row<Lead>& lead, const LeadBecame& became)
{
    for (Row<Activity> activity : desk.list<Activity>({whereIs(Activity::lead, lead.ref())})) {
        fill(activity, Activity::account, became.account);
        fill(activity, Activity::contact, became.contact);
        fill(activity, Activity::opportunity, became.opportunity);
        desk.save(activity);
    }
}

void followCases(Desk& desk, const Row<Lead>& lead, const LeadBecame& became)
{
    for (Row<Case> made : desk.list<Case>({whereIs(Case::lead, lead.ref())})) {
        fill(made, Case::account, became.account);
        fill(made, Case::contact, became.contact);
        desk.save(made);
    }
}

void followCampaigns(Desk& desk, const Row<Lead>& lead, const LeadBecame& became)
{
    for (Row<CampaignMember> member : desk.list<CampaignMember>({whereIs(CampaignMember::lead, lead.ref())})) {
        fill(member, CampaignMember::contact, became.contact);
        fill(member, CampaignMember::account, became.account);
        if (member.status() != StatusType::Lost)
            member.set(CampaignMember::status, CampaignMember::converted);
        desk.save(member);
    }
}

} // namespace

void followLead(Desk& desk, const Row<Lead>& lead, const LeadBecame& became)
{
    followActivities(desk, lead, became);
    followCases(desk, lead, became);
    followCampaigns(desk, lead, became);
    moveAttachments(desk, lead.id(), became.contact ? became.contact.id : became.account.id);
    copyTags(desk, lead.id(), became.account.id);
    if (became.contact)
        copyTags(desk, lead.id(), became.contact.id);
    if (became.opportunity)
        copyTags(desk, lead.id(), became.opportunity.id);
}

void joinDeal(Desk& desk, const Row<Opportunity>& deal, Ref contact)
{
    using Role = OpportunityContact;
    if (!contact || deal[Opportunity::contact] == contact ||
        desk.first<Role>({whereIs(Role::opportunity, deal.ref()), whereIs(Role::contact, contact)}))
        return;
    desk.save(desk.blank<Role>()
                  .set(Role::opportunity, deal.ref())
                  .set(Role::contact, contact)
                  .set(Role::role, Role::influencer));
}

void joinAccount(Desk& desk, const Row<Contact>& contact, Ref account)
{
    if (!account || contact[Contact::account] == account)
        return;
    auto known = desk.first<AccountMembership>(
        {whereIs(AccountMembership::contact, contact.ref()), whereIs(AccountMembership::account, account)});
    if (known && known->has(AccountMembership::leftOn)) // back again
        desk.save(known->clear(AccountMembership::leftOn));
    if (known)
        return;
    desk.save(desk.blank<AccountMembership>()
                  .set(AccountMembership::contact, contact.ref())
                  .set(AccountMembership::account, account));
}

} // namespace perennial
