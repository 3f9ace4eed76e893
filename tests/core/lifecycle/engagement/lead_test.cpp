// Leads: qualifying, giving up, converting.
#include "core/catalog/entities/engagement/opportunity_contact.h"
#include "core/catalog/entities/shared/attachment.h"
#include "core/lifecycle/engagement/add_campaign_members.h"
#include "core/lifecycle/engagement/convert_lead.h"
#include "core/lifecycle/engagement/plan_activity.h"
#include "core/lifecycle/engagement/propose_conversion.h"
#include "core/lifecycle/engagement/qualify_lead.h"
#include "core/lifecycle/move_stage.h"
#include "core/lifecycle/own_catalog.h"
#include "core/lifecycle/tag_record.h"
#include "core/record/person_name.h"
#include "tests/support/workspace_fixture.h"

using namespace perennial;
using namespace perennial::test;

namespace {

Id leadIn(TestFile& file)
{
    return file.does([](Desk& desk) { return aLead(desk).id(); });
}

Converted convert(TestFile& file, const ConvertLead& ask)
{
    return file.does([&](Desk& desk) { return convertLead(desk, ask); });
}

} // namespace

TEST_CASE("a lead is qualified once, with its rating")
{
    TestFile file;
    const Id lead = leadIn(file);
    file.does([&](Desk& desk) { qualifyLead(desk, {lead, Pick{QStringLiteral("hot")}}); });
    CHECK(file.load<Lead>(lead).is(Lead::status, Lead::qualified));
    CHECK(file.load<Lead>(lead).is(Lead::rating, Lead::hot));
    const Error error = file.refuses([&](Desk& desk) { return qualifyLead(desk, {lead}), 0; });
    CHECK(error.fault == Fault::Refused);
    CHECK(error.issues.value(0).field == QLatin1String("status"));
}

TEST_CASE("a lead is given up with a reason only, and is new when it is taken up again")
{
    TestFile file;
    const Id lead = leadIn(file);
    const Error error = file.refuses([&](Desk& desk) { return unqualifyLead(desk, {lead, {}}), 0; });
    CHECK(error.fault == Fault::Refused);
    CHECK(error.issues.value(0).field == QLatin1String("unqualified_reason"));
    file.does([&](Desk& desk) { unqualifyLead(desk, {lead, Pick{QStringLiteral("no_budget")}}); });
    CHECK(file.load<Lead>(lead).status() == StatusType::Lost);
    CHECK(file.refuses([&](Desk& desk) {
                  return moveStage(desk, QStringLiteral("lead"), lead, QStringLiteral("qualified")).id();
              })
              .fault == Fault::Refused);
    file.does([&](Desk& desk) { moveStage(desk, QStringLiteral("lead"), lead, QStringLiteral("new")); });
    CHECK(file.load<Lead>(lead).is(Lead::status, Lead::fresh));
}

TEST_CASE("only the verb converts a lead, not the board")
{
    TestFile file;
    const Id lead = leadIn(file);
    const Error error = file.refuses(
        [&](Desk& desk) { return moveStage(desk, QStringLiteral("lead"), lead, QStringLiteral("converted")).id(); });
    CHECK(error.fault == Fault::Refused);
    CHECK(error.issues.value(0).field == QLatin1String("converted_account_id"));
}

TEST_CASE("a converted lead becomes an account, a contact and a deal, linked both ways")
{
    TestFile file;
    const Id lead = leadIn(file);
    ConvertLead ask{lead};
    ask.opportunityName = QStringLiteral("Autumn order");
    ask.amount = {250'000};
    const Converted made = convert(file, ask);

    const auto account = file.load<Account>(made.account);
    CHECK(account[Account::name] == QStringLiteral("Bäckerei Bauer"));
    CHECK(account.is(Account::kind, Account::company));
    const auto contact = file.load<Contact>(made.contact);
    CHECK(contact[Contact::givenName] == QLatin1String("Anna"));
    CHECK(contact[Contact::familyName] == QLatin1String("Bauer"));
    CHECK(contact[Contact::account] == account.ref());
    CHECK(contact[Contact::email] == QLatin1String("anna@bauer.example"));
    const auto deal = file.load<Opportunity>(made.opportunity);
    CHECK(deal[Opportunity::amount] == Money{250'000});
    CHECK(deal[Opportunity::contact] == contact.ref());
    CHECK(deal[Opportunity::expectedClose] == QDate(2026, 12, 22));
    const auto after = file.load<Lead>(lead);
    CHECK(after.is(Lead::status, Lead::converted));
    CHECK(after[Lead::convertedAccount] == account.ref());
    CHECK(after[Lead::convertedContact] == contact.ref());
    CHECK(after[Lead::convertedOpportunity] == deal.ref());
    CHECK(after.has(Lead::convertedAt));
}

TEST_CASE("a lead cannot be converted twice")
{
    TestFile file;
    const Id lead = leadIn(file);
    convert(file, {lead});
    const Error error = file.refuses([&](Desk& desk) { return convertLead(desk, {lead}).account; });
    CHECK(error.fault == Fault::Refused);
    CHECK(error.text.contains(QStringLiteral("Bäckerei Bauer")));
    CHECK(file.count<Account>() == 1);
}

TEST_CASE("a lead that can be neither mailed nor called cannot be converted")
{
    TestFile file;
    const Id lead = file.does([](Desk& desk) { return aLead(desk, QStringLiteral("Anna Bauer"), {}).id(); });
    const Error error = file.refuses([&](Desk& desk) { return convertLead(desk, {lead}).account; });
    CHECK(error.issues.value(0).field == QLatin1String("email"));
    CHECK(file.count<Account>() == 0);
}

TEST_CASE("a lead that was given up is not converted")
{
    TestFile file;
    const Id lead = leadIn(file);
    file.does([&](Desk& desk) { unqualifyLead(desk, {lead, Pick{QStringLiteral("no_need")}}); });
    CHECK(file.refuses([&](Desk& desk) { return convertLead(desk, {lead}).account; }).fault == Fault::Refused);
}

TEST_CASE("everything about a lead follows its conversion")
{
    TestFile file;
    const Id lead = leadIn(file);
    Id campaign = 0, activity = 0, serviceCase = 0, attachment = 0;
    file.does([&](Desk& desk) {
        auto newsletter = desk.blank<Campaign>();
        campaign = desk.save(newsletter.set(Campaign::name, QStringLiteral("Autumn")));
        addCampaignMembers(desk, {campaign, {lead}});
        activity = planActivity(desk, {lead, QStringLiteral("Call Anna")});
        auto made = desk.blank<Case>();
        serviceCase = desk.save(made.set(Case::subject, QStringLiteral("Sample missing")).set(Case::lead, Ref{lead}));
        auto paper = desk.blank<Attachment>();
        attachment = desk.save(paper.set(Attachment::name, QStringLiteral("card.png")).set(Attachment::record, lead));
        tagRecord(desk, lead, QStringLiteral("Trade fair"));
    });
    ConvertLead ask{lead};
    ask.opportunityName = QStringLiteral("Autumn order");
    const Converted made = convert(file, ask);

    const auto call = file.load<Activity>(activity);
    CHECK(call[Activity::lead] == Ref{lead});
    CHECK(call[Activity::account] == Ref{made.account});
    CHECK(call[Activity::contact] == Ref{made.contact});
    CHECK(call[Activity::opportunity] == Ref{made.opportunity});
    const auto after = file.load<Case>(serviceCase);
    CHECK(after[Case::account] == Ref{made.account});
    CHECK(after[Case::contact] == Ref{made.contact});
    const auto members = file.reader().list<CampaignMember>({whereIs(CampaignMember::campaign, Ref{campaign})});
    REQUIRE(members.size() == 1);
    CHECK(members[0][CampaignMember::contact] == Ref{made.contact});
    CHECK(members[0].is(CampaignMember::status, CampaignMember::converted));
    CHECK(file.load<Attachment>(attachment)[Attachment::record] == made.contact);
    CHECK(file.reader().tagsOf(made.contact) == QStringList{QStringLiteral("Trade fair")});
    CHECK(file.reader().tagsOf(made.account) == QStringList{QStringLiteral("Trade fair")});
}

TEST_CASE("own fields of the same name follow a conversion")
{
    TestFile file;
    for (const char* entity : {"lead", "contact"}) {
        file.does([&](Desk& desk) {
            FieldDef field;
            field.label = "Shoe size";
            field.kind = Kind::Integer;
            return addOwnField(desk, {QString::fromLatin1(entity), field});
        });
    }
    const Id lead = file.does([](Desk& desk) {
        auto made = aLead(desk);
        made.record().setValue(QStringLiteral("cf_shoe_size"), Value(qint64(43)));
        return desk.save(made);
    });
    const Converted made = convert(file, {lead});
    CHECK(file.load<Contact>(made.contact).record().value(QStringLiteral("cf_shoe_size")) == Value(qint64(43)));
}

TEST_CASE("a conversion is one step back, and one step forth again")
{
    TestFile file;
    const Id lead = leadIn(file);
    file.does([&](Desk& desk) { return planActivity(desk, {lead, QStringLiteral("Call Anna")}); });
    ConvertLead ask{lead};
    ask.opportunityName = QStringLiteral("Autumn order");
    const Converted made = convert(file, ask);
    file.undoes();
    CHECK(file.load<Lead>(lead).is(Lead::status, Lead::fresh));
    CHECK_FALSE(file.load<Lead>(lead).has(Lead::convertedAccount));
    CHECK(file.count<Account>() == 0);
    CHECK(file.count<Contact>() == 0);
    CHECK(file.count<Opportunity>() == 0);
    CHECK(file.count<StageLog>() == 0);
    file.redoes();
    CHECK(file.load<Lead>(lead)[Lead::convertedAccount] == Ref{made.account});
    CHECK(file.count<Opportunity>() == 1);
}

TEST_CASE("a conversion into existing records fills what is empty and overwrites nothing")
{
    TestFile file;
    Id lead = 0, account = 0, contact = 0;
    file.does([&](Desk& desk) {
        lead = aLead(desk).set(Lead::city, QStringLiteral("Bonn")).id();
        auto made = desk.load<Lead>(lead);
        desk.save(made.set(Lead::city, QStringLiteral("Bonn")).set(Lead::phone, QStringLiteral("+49 228 1234567")));
        auto firm = anAccount(desk, QStringLiteral("Bauer KG"));
        account = desk.save(firm.set(Account::billingCity, QStringLiteral("Berlin")));
        auto person = aContact(desk, QStringLiteral("Anna"), QStringLiteral("Bauer"), firm.ref());
        contact = desk.save(person.set(Contact::email, QStringLiteral("private@bauer.example")));
    });
    ConvertLead ask{lead};
    ask.contact = {contact};
    const Converted made = convert(file, ask);
    CHECK(made.account == account);
    CHECK(made.contact == contact);
    CHECK(file.count<Account>() == 1);
    CHECK(file.load<Account>(account)[Account::billingCity] == QLatin1String("Berlin"));
    CHECK(file.load<Contact>(contact)[Contact::email] == QLatin1String("private@bauer.example"));
    CHECK(file.load<Contact>(contact)[Contact::phone] == QLatin1String("+49 228 1234567"));
}

TEST_CASE("a contact of another company becomes a member of the new one, too")
{
    TestFile file;
    Id lead = 0, other = 0, contact = 0;
    file.does([&](Desk& desk) {
        lead = aLead(desk).id();
        const auto firm = anAccount(desk, QStringLiteral("Old employer"));
        other = anAccount(desk, QStringLiteral("New employer")).id();
        contact = aContact(desk, QStringLiteral("Anna"), QStringLiteral("Bauer"), firm.ref()).id();
    });
    ConvertLead ask{lead};
    ask.contact = {contact};
    ask.account = {other};
    const Converted made = convert(file, ask);
    CHECK(made.account == other);
    CHECK(file.reader().titleOf(QStringLiteral("account"), file.load<Contact>(contact)[Contact::account].id) ==
          QLatin1String("Old employer"));
    const auto memberships = file.reader().list<AccountMembership>({whereIs(AccountMembership::contact, Ref{contact})});
    REQUIRE(memberships.size() == 1);
    CHECK(memberships[0][AccountMembership::account] == Ref{other});
}

TEST_CASE("who is at two companies and had left one is a member of both again")
{
    TestFile file;
    Id lead = 0, left = 0, contact = 0;
    file.does([&](Desk& desk) {
        lead = aLead(desk).id();
        const auto firm = anAccount(desk, QStringLiteral("Employer"));
        left = anAccount(desk, QStringLiteral("Former employer")).id();
        contact = aContact(desk, QStringLiteral("Anna"), QStringLiteral("Bauer"), firm.ref()).id();
        desk.save(desk.blank<AccountMembership>()
                      .set(AccountMembership::contact, Ref{contact})
                      .set(AccountMembership::account, Ref{left})
                      .set(AccountMembership::leftOn, QDate(2025, 2, 28)));
    });
    ConvertLead ask{lead};
    ask.contact = {contact};
    ask.account = {left};
    convert(file, ask);
    const auto memberships = file.reader().list<AccountMembership>({whereIs(AccountMembership::contact, Ref{contact})});
    REQUIRE(memberships.size() == 1);
    CHECK_FALSE(memberships[0].has(AccountMembership::leftOn));
    file.undoes();
    CHECK(file.reader().first<AccountMembership>({})->has(AccountMembership::leftOn));
}

TEST_CASE("a conversion that fails in its middle writes nothing at all")
{
    TestFile file;
    const Id lead = file.does([](Desk& desk) { return aLead(desk).id(); });
    const auto done = file->perform(QStringLiteral("Convert"), [&](Desk& desk) {
        convertLead(desk, {lead});
        throw Error{Fault::Storage, QStringLiteral("The disk is full.")};
    });
    CHECK_FALSE(done);
    CHECK(file.count<Account>() == 0);
    CHECK(file.count<Contact>() == 0);
    CHECK(file.load<Lead>(lead).is(Lead::status, Lead::fresh));
    CHECK(file->undoTitle() == QLatin1String("Test"));
}

TEST_CASE("a conversion is not taken back while something needs what it made, and the refusal names it")
{
    TestFile file;
    const Id lead = file.does([](Desk& desk) { return aLead(desk).id(); });
    const Converted made = convert(file, {lead});
    const Operation conversion = file.reader().history({}, 0, 1).first();
    file.does([&](Desk& desk) { anOpportunity(desk, {made.account}, QStringLiteral("Winter order")); });
    const auto undone = file->undoOperation(conversion.sequence);
    REQUIRE_FALSE(undone);
    CHECK(undone.error().fault == Fault::Refused);
    CHECK(undone.error().text.contains(QLatin1String("Winter order")));
    CHECK(file.load<Account>(made.account).id() == made.account);
}

TEST_CASE("a deal of another company does not fit the conversion")
{
    TestFile file;
    Id lead = 0, deal = 0, other = 0;
    file.does([&](Desk& desk) {
        lead = aLead(desk).id();
        deal = anOpportunity(desk, anAccount(desk).ref()).id();
        other = anAccount(desk, QStringLiteral("Other")).id();
    });
    ConvertLead ask{lead};
    ask.opportunity = {deal};
    ask.account = {other};
    CHECK(file.refuses([&](Desk& desk) { return convertLead(desk, ask).account; }).fault == Fault::Refused);
    ask.account = {};
    CHECK(convert(file, ask).opportunity == deal);
}

TEST_CASE("a lead converted into a deal of someone else gets a part in it; those of the others stay")
{
    TestFile file;
    using Role = OpportunityContact;
    Id lead = 0, deal = 0;
    file.does([&](Desk& desk) {
        lead = aLead(desk).id();
        const auto firm = anAccount(desk);
        const auto boss = aContact(desk, QStringLiteral("Karl"), QStringLiteral("Kunze"), firm.ref());
        auto made = anOpportunity(desk, firm.ref());
        deal = desk.save(made.set(Opportunity::contact, boss.ref()));
        desk.save(desk.blank<Role>()
                      .set(Role::opportunity, Ref{deal})
                      .set(Role::contact, boss.ref())
                      .set(Role::role, Role::decisionMaker));
    });
    ConvertLead ask{lead};
    ask.opportunity = {deal};
    const Converted made = convert(file, ask);
    const auto roles =
        file.reader().list<Role>({whereIs(Role::opportunity, Ref{deal})}, {{QStringLiteral("id"), false}});
    REQUIRE(roles.size() == 2);
    CHECK(roles[0].is(Role::role, Role::decisionMaker));
    CHECK(roles[1][Role::contact] == Ref{made.contact});
    file.undoes();
    CHECK(file.reader().list<Role>({whereIs(Role::opportunity, Ref{deal})}).size() == 1);
}

TEST_CASE("a lead that names a firm and no person becomes a company without contact; one without company a household")
{
    TestFile file;
    Id firm = 0, person = 0;
    file.does([&](Desk& desk) {
        firm = aLead(desk, QStringLiteral("BAUER gmbh"), QStringLiteral("info@bauer.example"),
                     QStringLiteral("Bauer GmbH"))
                   .id();
        person = aLead(desk, QStringLiteral("Ludwig van Beethoven"), QStringLiteral("l@b.example"), {}).id();
    });
    const Converted company = convert(file, {firm});
    CHECK(company.contact == 0);
    CHECK(file.load<Account>(company.account)[Account::email] == QLatin1String("info@bauer.example"));
    const Converted household = convert(file, {person});
    CHECK(file.load<Account>(household.account).is(Account::kind, Account::household));
    CHECK(file.load<Contact>(household.contact)[Contact::familyName] == QLatin1String("van Beethoven"));
}

TEST_CASE("who does not want to be contacted as a lead is left in peace as a contact")
{
    TestFile file;
    const Id lead = file.does([](Desk& desk) { return desk.save(aLead(desk).set(Lead::doNotContact, true)); });
    const Converted made = convert(file, {lead});
    CHECK(file.load<Contact>(made.contact)[Contact::doNotCall]);
    CHECK(file.load<Contact>(made.contact)[Contact::doNotEmail]);
}

TEST_CASE("the same e-mail address, phone number or folded name is proposed for a conversion")
{
    TestFile file;
    Id lead = 0, mailed = 0, called = 0, named = 0;
    file.does([&](Desk& desk) {
        auto made = aLead(desk, QStringLiteral("Anna Bauer"), QStringLiteral("Anna@Bauer.example"),
                          QStringLiteral("Bäckerei Bauer"));
        lead = desk.save(made.set(Lead::phone, QStringLiteral("+49 30 1234567")));
        auto one = aContact(desk, QStringLiteral("A."), QStringLiteral("B."));
        mailed = desk.save(one.set(Contact::email, QStringLiteral("anna@bauer.EXAMPLE")));
        auto two = aContact(desk, QStringLiteral("C."), QStringLiteral("D."));
        called = desk.save(two.set(Contact::mobile, QStringLiteral("+49 (30) 123-4567")));
        named = anAccount(desk, QStringLiteral("BACKEREI  bauer")).id();
    });
    const ConversionProposals found = proposeConversion(file.reader(), lead);
    REQUIRE(found.contacts.size() == 2);
    CHECK(found.contacts[0].id == mailed);
    CHECK(found.contacts[0].likeness == Likeness::SameEmail);
    CHECK(found.contacts[1].id == called);
    CHECK(found.contacts[1].likeness == Likeness::SamePhone);
    REQUIRE(found.accounts.size() == 1);
    CHECK(found.accounts[0].id == named);
    ConvertLead ask{lead};
    ask.askAboutTwins = true;
    const Error error = file.refuses([&](Desk& desk) { return convertLead(desk, ask).account; });
    CHECK(error.text.contains(found.contacts[0].reference));
}

TEST_CASE("a name on one line is split where the family name begins")
{
    CHECK(personNameOf(QStringLiteral("Anna Maria Bauer")).family == QLatin1String("Bauer"));
    CHECK(personNameOf(QStringLiteral("Bauer, Anna")).given == QLatin1String("Anna"));
    CHECK(personNameOf(QStringLiteral("Cher")).family == QLatin1String("Cher"));
    CHECK(personNameOf(QStringLiteral("Oscar de la Renta")).family == QLatin1String("de la Renta"));
    CHECK(personNameOf(QString()).family.isEmpty());
}
