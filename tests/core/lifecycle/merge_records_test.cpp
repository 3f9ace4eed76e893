// Merging, bulk edits, duplicates, tags and removal.
#include "core/catalog/entities/engagement/opportunity_contact.h"
#include "core/catalog/entities/shared/attachment.h"
#include "core/catalog/entities/shared/tag.h"
#include "core/lifecycle/bulk_edit.h"
#include "core/lifecycle/duplicate_record.h"
#include "core/lifecycle/engagement/convert_lead.h"
#include "core/lifecycle/engagement/plan_activity.h"
#include "core/lifecycle/merge_records.h"
#include "core/lifecycle/remove_record.h"
#include "core/lifecycle/tag_record.h"
#include "tests/support/workspace_fixture.h"

using namespace perennial;
using namespace perennial::test;

namespace {

const QString account = QStringLiteral("account");
const QString contact = QStringLiteral("contact");

} // namespace

TEST_CASE("all children of the lost account follow the one that is kept, and come back by undo")
{
    TestFile file;
    Id keep = 0, lose = 0, person = 0, deal = 0, task = 0, made = 0, paper = 0;
    file.does([&](Desk& desk) {
        keep = anAccount(desk, QStringLiteral("Bauer")).id();
        auto twin = anAccount(desk, QStringLiteral("Bauer GmbH"));
        lose = desk.save(twin.set(Account::website, QStringLiteral("https://bauer.example"))
                             .set(Common::notes, QStringLiteral("Pays in cash")));
        person = aContact(desk, QStringLiteral("Anna"), QStringLiteral("Bauer"), {lose}).id();
        deal = anOpportunity(desk, {lose}).id();
        task = planActivity(desk, {lose, QStringLiteral("Call")});
        made = aCase(desk, {lose}).id();
        paper = desk.save(
            desk.blank<Attachment>().set(Attachment::name, QStringLiteral("map.pdf")).set(Attachment::record, lose));
        tagRecord(desk, lose, QStringLiteral("Gold"));
        tagRecord(desk, keep, QStringLiteral("Gold"));
    });
    const Merged merged = file.does([&](Desk& desk) { return mergeRecords(desk, {account, keep, lose}); });
    CHECK(merged.moved >= 5);
    CHECK(file.load<Contact>(person)[Contact::account] == Ref{keep});
    CHECK(file.load<Opportunity>(deal)[Opportunity::account] == Ref{keep});
    CHECK(file.load<Activity>(task)[Activity::account] == Ref{keep});
    CHECK(file.load<Case>(made)[Case::account] == Ref{keep});
    CHECK(file.load<Attachment>(paper)[Attachment::record] == keep);
    CHECK(file.load<Account>(keep)[Account::name] == QLatin1String("Bauer"));
    CHECK(file.load<Account>(keep)[Account::website] == QLatin1String("https://bauer.example"));
    CHECK(file.load<Account>(keep)[Common::notes] == QLatin1String("Pays in cash"));
    CHECK(file.reader().tagsOf(keep) == QStringList{QStringLiteral("Gold")});
    CHECK(file.count<Account>() == 1);
    file.undoes();
    CHECK(file.count<Account>() == 2);
    CHECK(file.load<Contact>(person)[Contact::account] == Ref{lose});
    CHECK_FALSE(file.load<Account>(keep).has(Account::website));
    file.redoes();
    CHECK(file.load<Case>(made)[Case::account] == Ref{keep});
}

TEST_CASE("a merge takes over the fields that were chosen and keeps every number, address and company of a contact")
{
    TestFile file;
    Id keep = 0, lose = 0, other = 0;
    file.does([&](Desk& desk) {
        const auto firm = anAccount(desk);
        other = anAccount(desk, QStringLiteral("Other")).id();
        auto first = aContact(desk, QStringLiteral("Anna"), QStringLiteral("Bauer"), firm.ref());
        keep = desk.save(
            first.set(Contact::email, QStringLiteral("a@one.example")).set(Contact::title, QStringLiteral("Baker")));
        auto second = aContact(desk, QStringLiteral("Anna"), QStringLiteral("Baur"), {other});
        lose = desk.save(second.set(Contact::email, QStringLiteral("a@two.example"))
                             .set(Contact::title, QStringLiteral("Owner"))
                             .set(Contact::mobile, QStringLiteral("+49 170 1234567")));
        CHECK(differences(first.record(), second.record()).contains(QStringLiteral("title")));
    });
    file.does([&](Desk& desk) { mergeRecords(desk, {contact, keep, lose, {QStringLiteral("title")}}); });
    const auto kept = file.load<Contact>(keep);
    CHECK(kept[Contact::title] == QLatin1String("Owner"));
    CHECK(kept[Contact::familyName] == QLatin1String("Bauer"));
    CHECK(kept[Contact::email] == QLatin1String("a@one.example"));
    CHECK(kept[Contact::mobile] == QLatin1String("+49 170 1234567"));
    const auto points = file.reader().list<ContactPoint>({whereIs(ContactPoint::contact, Ref{keep})});
    REQUIRE(points.size() == 1);
    CHECK(points[0][ContactPoint::email] == QLatin1String("a@two.example"));
    const auto memberships = file.reader().list<AccountMembership>({whereIs(AccountMembership::contact, Ref{keep})});
    REQUIRE(memberships.size() == 1);
    CHECK(memberships[0][AccountMembership::account] == Ref{other});
}

TEST_CASE("a contact's roles in deals follow the one that is kept, once a deal, and come back by undo")
{
    TestFile file;
    using Role = OpportunityContact;
    Id keep = 0, lose = 0, shared = 0, other = 0;
    file.does([&](Desk& desk) {
        const auto firm = anAccount(desk);
        keep = aContact(desk).id();
        lose = aContact(desk, QStringLiteral("Anna"), QStringLiteral("Baur")).id();
        shared = anOpportunity(desk, firm.ref()).id();
        other = anOpportunity(desk, firm.ref(), QStringLiteral("Spring order")).id();
        const std::pair<Id, Id> parts[] = {{shared, keep}, {shared, lose}, {other, lose}};
        for (const auto& [deal, who] : parts)
            desk.save(desk.blank<Role>()
                          .set(Role::opportunity, Ref{deal})
                          .set(Role::contact, Ref{who})
                          .set(Role::role, who == keep ? Role::decisionMaker : Role::user));
    });
    file.does([&](Desk& desk) { mergeRecords(desk, {contact, keep, lose}); });
    const auto roles = file.reader().list<Role>({whereIs(Role::contact, Ref{keep})}, {{QStringLiteral("id"), false}});
    REQUIRE(roles.size() == 2);
    CHECK(roles[0].is(Role::role, Role::decisionMaker));
    CHECK(roles[1][Role::opportunity] == Ref{other});
    file.undoes();
    CHECK(file.reader().list<Role>({whereIs(Role::contact, Ref{lose})}).size() == 2);
}

TEST_CASE("a company that was part of its twin does not end as part of itself")
{
    TestFile file;
    Id keep = 0, lose = 0;
    file.does([&](Desk& desk) {
        lose = anAccount(desk, QStringLiteral("Group")).id();
        auto child = anAccount(desk, QStringLiteral("Child"));
        keep = desk.save(child.set(Account::parent, Ref{lose}));
    });
    file.does([&](Desk& desk) { mergeRecords(desk, {account, keep, lose}); });
    CHECK_FALSE(file.load<Account>(keep).has(Account::parent));
}

TEST_CASE("a merge refuses to take over a field that does not exist or is kept by the program, and names those it can")
{
    TestFile file;
    const auto [keep, lose] = file.does([](Desk& desk) {
        auto twin = anAccount(desk, QStringLiteral("Bauer GmbH"));
        desk.save(twin.set(Account::website, QStringLiteral("https://bauer.example")));
        return std::pair(anAccount(desk, QStringLiteral("Bauer")).id(), twin.id());
    });
    const auto refusal = [&, keep = keep, lose = lose](const QString& field) {
        return file.refuses([&](Desk& desk) { return mergeRecords(desk, {account, keep, lose, {field}}); });
    };
    CHECK(refusal(QStringLiteral("foo")).text.contains("“foo” cannot be taken over from Bauer GmbH"));
    CHECK(refusal(QStringLiteral("foo")).text.contains("website"));
    CHECK(refusal(QStringLiteral("websit")).text.contains("Did you mean"));
    CHECK(refusal(QStringLiteral("created_at")).fault == Fault::Invalid);
    CHECK(file.count<Account>() == 2);
}

TEST_CASE("merging a record with itself, or two converted leads, is refused")
{
    TestFile file;
    Id one = 0, first = 0, second = 0;
    file.does([&](Desk& desk) {
        one = anAccount(desk).id();
        first = aLead(desk).id();
        second = aLead(desk, QStringLiteral("Bert"), QStringLiteral("b@b.example")).id();
        convertLead(desk, {first});
        convertLead(desk, {second});
    });
    CHECK(file.refuses([&](Desk& desk) { return mergeRecords(desk, {account, one, one}).id; }).fault == Fault::Refused);
    CHECK(file.refuses([&](Desk& desk) {
                  return mergeRecords(desk, {QStringLiteral("lead"), first, second}).id;
              })
              .fault == Fault::Refused);
    const Id task = file.does([](Desk& desk) { return aTask(desk).id(); });
    CHECK(file.refuses([&](Desk& desk) {
                  return mergeRecords(desk, {QStringLiteral("activity"), task, one}).id;
              })
              .fault != Fault::Storage);
}

TEST_CASE("a bulk edit is one step, obeys the rules of the form and says whom it hurts")
{
    TestFile file;
    QVector<Id> leads;
    file.does([&](Desk& desk) {
        for (int i = 0; i < 5; ++i)
            leads.append(aLead(desk, QStringLiteral("Lead %1").arg(i), QStringLiteral("l%1@x.example").arg(i)).id());
    });
    BulkEdit ask{QStringLiteral("lead"), leads};
    ask.changes = {{QStringLiteral("rating"), Value(QStringLiteral("hot"))}};
    ask.addTags = {QStringLiteral("Fair")};
    const BulkEdited done = file.does([&](Desk& desk) { return bulkEdit(desk, ask); });
    CHECK(done.changed == 5);
    CHECK(file.load<Lead>(leads[3]).is(Lead::rating, Lead::hot));
    CHECK(file.reader().tagsOf(leads[4]) == QStringList{QStringLiteral("Fair")});
    file.undoes();
    CHECK_FALSE(file.load<Lead>(leads[3]).has(Lead::rating));
    CHECK(file.reader().tagsOf(leads[4]).isEmpty());

    ask.addTags = {};
    ask.changes = {{QStringLiteral("status"), Value(QStringLiteral("unqualified"))}};
    const Error error = file.refuses([&](Desk& desk) { return bulkEdit(desk, ask).changed; });
    CHECK(error.fault == Fault::Refused);
    CHECK(error.text.contains(QLatin1String("Lead 0")));
    ask.changes = {{QStringLiteral("converted_at"), Value()}};
    CHECK(file.refuses([&](Desk& desk) { return bulkEdit(desk, ask).changed; }).fault == Fault::Refused);
    ask.changes = {{QStringLiteral("external_ref"), Value(QStringLiteral("X"))}};
    CHECK(file.refuses([&](Desk& desk) { return bulkEdit(desk, ask).changed; }).fault == Fault::Refused);
    ask.changes = {{QStringLiteral("name"), Value()}};
    CHECK(file.refuses([&](Desk& desk) { return bulkEdit(desk, ask).changed; }).issues.value(0).field ==
          QLatin1String("name"));
    const auto before = presentValues(file.reader(), QStringLiteral("lead"), leads, QStringLiteral("status"));
    REQUIRE(before.size() == 1);
    CHECK(before[0].second == 5);
}

TEST_CASE("a duplicate has the fields, lines and tags, but not the history")
{
    TestFile file;
    const Id copy = file.does([](Desk& desk) {
        auto deal = anOpportunity(desk, anAccount(desk).ref());
        desk.save(deal.set(Common::externalRef, QStringLiteral("X-1")).set(Opportunity::stage, Opportunity::proposal));
        auto line = desk.blank<OpportunityLine>();
        desk.save(line.set(OpportunityLine::opportunity, deal.ref())
                      .set(OpportunityLine::name, QStringLiteral("Flour"))
                      .set(OpportunityLine::unitPrice, Money{700}));
        tagRecord(desk, deal.id(), QStringLiteral("Gold"));
        return duplicateRecord(desk, QStringLiteral("opportunity"), deal.id());
    });
    const auto deal = file.load<Opportunity>(copy);
    CHECK(deal[Opportunity::name] == QLatin1String("Autumn order"));
    CHECK(deal.is(Opportunity::stage, Opportunity::prospecting));
    CHECK_FALSE(deal.has(Common::externalRef));
    CHECK(deal[Opportunity::amount] == Money{700});
    CHECK(file.reader().tagsOf(copy) == QStringList{QStringLiteral("Gold")});
    CHECK(file.reader().count(queryOf<StageLog>({whereIs(StageLog::opportunity, Ref{copy})})) == 1);
}

TEST_CASE("a tag is known by its folded name and stuck on a record once")
{
    TestFile file;
    const Id one = file.does([](Desk& desk) { return anAccount(desk).id(); });
    file.does([&](Desk& desk) {
        CHECK(tagRecord(desk, one, QStringLiteral("Café")));
        CHECK_FALSE(tagRecord(desk, one, QStringLiteral("CAFE")));
    });
    CHECK(file.count<Tag>() == 1);
    file.does([&](Desk& desk) { CHECK(untagRecord(desk, one, QStringLiteral("cafe"))); });
    CHECK(file.reader().tagsOf(one).isEmpty());
    CHECK(file.count<Tag>() == 1);
    CHECK(file.refuses([&](Desk& desk) { return tagRecord(desk, one, QStringLiteral(" ")); }).fault == Fault::Refused);
}

TEST_CASE("a company with deals is not removed; without them it is, and comes back by undo")
{
    TestFile file;
    Id firm = 0, deal = 0;
    file.does([&](Desk& desk) {
        firm = anAccount(desk).id();
        deal = anOpportunity(desk, {firm}).id();
    });
    const Error error = file.refuses([&](Desk& desk) { return removeRecord(desk, account, firm), 0; });
    CHECK(error.fault == Fault::Refused);
    CHECK(error.text.contains(QLatin1String("Autumn order")));
    file.does([&](Desk& desk) {
        removeRecord(desk, QStringLiteral("opportunity"), deal);
        removeRecord(desk, account, firm);
    });
    CHECK(file.count<Account>() == 0);
    file.undoes();
    CHECK(file.load<Opportunity>(deal)[Opportunity::account] == Ref{firm});
}
