// Campaigns: who joins, and who is left in peace.
#include "core/lifecycle/engagement/add_campaign_members.h"
#include "core/lifecycle/move_stage.h"
#include "tests/support/workspace_fixture.h"

using namespace perennial;
using namespace perennial::test;

namespace {

Id campaignIn(TestFile& file)
{
    return file.does(
        [](Desk& desk) { return desk.save(desk.blank<Campaign>().set(Campaign::name, QStringLiteral("Autumn"))); });
}

} // namespace

TEST_CASE("leads, contacts and companies join a campaign once; who wants no contact is left in peace")
{
    TestFile file;
    const Id campaign = campaignIn(file);
    QVector<Id> all;
    file.does([&](Desk& desk) {
        auto quiet = aLead(desk, QStringLiteral("Quiet"), QStringLiteral("q@x.example"));
        desk.save(quiet.set(Lead::doNotContact, true));
        all = {aLead(desk).id(), aContact(desk).id(), anAccount(desk).id(), quiet.id()};
    });
    const MembersAdded first = file.does([&](Desk& desk) { return addCampaignMembers(desk, {campaign, all}); });
    CHECK(first.added == 3);
    CHECK(first.untouchable == 1);
    const MembersAdded second = file.does([&](Desk& desk) {
        const MembersAdded members = addCampaignMembers(desk, {campaign, all});
        aTask(desk);
        return members;
    });
    CHECK(second.added == 0);
    CHECK(second.already == 3);
    CHECK(file.count<CampaignMember>() == 3);
}

TEST_CASE("nobody joins a campaign that is over")
{
    TestFile file;
    const Id campaign = campaignIn(file);
    const Id lead = file.does([](Desk& desk) { return aLead(desk).id(); });
    file.does([&](Desk& desk) { moveStage(desk, QStringLiteral("campaign"), campaign, QStringLiteral("cancelled")); });
    CHECK(file.refuses([&](Desk& desk) {
                  return addCampaignMembers(desk, {campaign, {lead}}).added;
              })
              .fault == Fault::Refused);
}

TEST_CASE("a deal is no campaign member, and a member is somebody")
{
    TestFile file;
    const Id campaign = campaignIn(file);
    const Id deal = file.does([](Desk& desk) { return anOpportunity(desk, anAccount(desk).ref()).id(); });
    CHECK(file.refuses([&](Desk& desk) {
                  return addCampaignMembers(desk, {campaign, {deal}}).added;
              })
              .fault == Fault::Refused);
    CHECK(file.refuses([&](Desk& desk) {
                  return desk.save(desk.blank<CampaignMember>().set(CampaignMember::campaign, Ref{campaign}));
              })
              .fault == Fault::Invalid);
}

TEST_CASE("a member who responded has the moment of it")
{
    TestFile file;
    const Id campaign = campaignIn(file);
    const Id member = file.does([&](Desk& desk) {
        const Id lead = aLead(desk).id();
        addCampaignMembers(desk, {campaign, {lead}});
        return desk.list<CampaignMember>({}).first().id();
    });
    file.does(
        [&](Desk& desk) { moveStage(desk, QStringLiteral("campaign_member"), member, QStringLiteral("responded")); });
    CHECK(file.load<CampaignMember>(member)[CampaignMember::respondedAt] == file.clock().now());
}
