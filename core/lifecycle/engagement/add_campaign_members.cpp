// Add campaign members.
#include "core/lifecycle/engagement/add_campaign_members.h"

#include "core/base/words.h"
#include "core/catalog/entities/engagement/account.h"
#include "core/catalog/entities/engagement/campaign.h"
#include "core/catalog/entities/engagement/contact.h"
#include "core/catalog/entities/engagement/lead.h"

#include <QSet>

namespace perennial {
namespace {

Field<CampaignMember, Ref> linkFor(const EntityDef& def)
{
    if (def.key() == QLatin1String(Lead::entity))
        return CampaignMember::lead;
    if (def.key() == QLatin1String(Contact::entity))
        return CampaignMember::contact;
    if (def.key() == QLatin1String(Account::entity))
        return CampaignMember::account;
    throw refused(
        Words::tr("%1 cannot be a member of a campaign; choose leads, contacts or companies.").arg(def.one()));
}

bool wantsNoContact(const Record& record)
{
    if (record.def().key() == QLatin1String(Lead::entity))
        return Row<Lead>(record)[Lead::doNotContact];
    if (record.def().key() != QLatin1String(Contact::entity))
        return false;
    const Row<Contact> contact(record);
    return contact[Contact::doNotCall] && contact[Contact::doNotMail] && contact[Contact::doNotEmail];
}

} // namespace

MembersAdded addCampaignMembers(Desk& desk, const AddCampaignMembers& ask)
{
    const auto campaign = desk.load<Campaign>(ask.campaign);
    if (campaign.status() == StatusType::Done || campaign.status() == StatusType::Cancelled) {
        throw refused(Words::tr("%1 is over; nobody can be added to it.").arg(campaign.title()),
                      QString::fromLatin1(Campaign::status.key));
    }
    QSet<Id> members;
    for (const auto& member : desk.list<CampaignMember>({whereIs(CampaignMember::campaign, campaign.ref())})) {
        for (const Ref who :
             {member[CampaignMember::lead], member[CampaignMember::contact], member[CampaignMember::account]})
            members.insert(who.id);
    }
    MembersAdded done;
    for (const Id id : ask.records) {
        const EntityPtr entity = desk.catalog()->ofId(id);
        const auto record = entity ? desk.find(entity->key(), id) : std::nullopt;
        if (!record)
            continue;
        const Field<CampaignMember, Ref> link = linkFor(*entity);
        if (members.contains(id)) {
            ++done.already;
        } else if (wantsNoContact(*record)) {
            ++done.untouchable;
        } else {
            desk.save(desk.blank<CampaignMember>().set(CampaignMember::campaign, campaign.ref()).set(link, Ref{id}));
            members.insert(id);
            ++done.added;
        }
    }
    return done;
}

} // namespace perennial
