// Keep campaign members true.
#include "core/lifecycle/engagement/keep_member_true.h"

#include "core/catalog/entities/engagement/campaign.h"
#include "core/lifecycle/closing_rules.h"

#include <QCoreApplication>

namespace perennial {
namespace {

void keepMember(Desk& desk, Id id)
{
    const auto record = desk.find(QString::fromLatin1(CampaignMember::entity), id);
    if (!record)
        return;
    Row<CampaignMember> member(*record);
    if (!member[CampaignMember::lead] && !member[CampaignMember::contact] && !member[CampaignMember::account]) {
        throw invalid(QCoreApplication::translate(
                          "KeepMemberTrue", "A campaign member is a lead, a contact or a company; choose one of them."),
                      QString::fromLatin1(CampaignMember::contact.key));
    }
    const bool answered = member.is(CampaignMember::status, CampaignMember::responded) ||
                          member.is(CampaignMember::status, CampaignMember::converted);
    if (answered && !member.has(CampaignMember::respondedAt)) {
        member.set(CampaignMember::respondedAt, desk.now());
        desk.save(member);
    }
}

} // namespace

void keepMemberTrue(Desk& desk, const ChangeSet& changes)
{
    if (!changes.touches(QString::fromLatin1(CampaignMember::entity)))
        return;
    for (const Id id : touchedIds<CampaignMember>(desk, changes))
        desk.judge(id, [&] { keepMember(desk, id); });
}

} // namespace perennial
