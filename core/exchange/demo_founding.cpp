// Demo founding: the office, its people, its catalogue, its campaigns, and when which customer comes.
#include "core/catalog/entities/engagement/account.h"
#include "core/catalog/entities/engagement/campaign.h"
#include "core/catalog/entities/engagement/contact.h"
#include "core/catalog/entities/shared/office.h"
#include "core/catalog/entities/shared/person.h"
#include "core/catalog/entities/transaction/category.h"
#include "core/catalog/entities/transaction/product.h"
#include "core/exchange/demo_story.h"

namespace perennial {

DemoStory::DemoStory(const DemoRules& rules, const DemoAsked& ask)
    : m_rules(rules), m_random(ask.seed), m_today(ask.today), m_firstDay(ask.today.addYears(-3))
{
    const int known[] = {200, 5'000, 100'000};
    const int dealing[] = {200, 1'500, 4'000};
    m_known = known[int(ask.size)];
    m_dealing = ask.dealing > 0 ? ask.dealing : dealing[int(ask.size)];
    m_known = ask.dealing > 0 ? ask.dealing : m_known;
}

void DemoStory::found(Desk& desk)
{
    saveOffice(desk);
    savePeople(desk);
    saveCatalogue(desk);
    planCampaigns();
    planCustomers();
    planScenes();
}

void DemoStory::saveOffice(Desk& desk)
{
    auto office = *desk.first<Office>({});
    office.set(Office::name, QStringLiteral("Morgenrot Kaffee & Technik"))
        .set(Office::street, QStringLiteral("Speicherstraße 12"))
        .set(Office::postcode, QStringLiteral("20457"))
        .set(Office::city, QStringLiteral("Hamburg"))
        .set(Office::country, QStringLiteral("DE"))
        .set(Office::phone, QStringLiteral("+49 40 5559 1200"))
        .set(Office::email, QStringLiteral("office@morgenrot.example"))
        .set(Office::website, QStringLiteral("https://morgenrot.example"))
        .set(Office::taxId, QStringLiteral("DE136695976"))
        .set(Office::registration, QStringLiteral("Amtsgericht Hamburg, HRB 000000"))
        .set(Office::bank, QStringLiteral("Sparbank Hamburg"))
        .set(Office::iban, QStringLiteral("DE89370400440532013000"))
        .set(Office::bic, QStringLiteral("COBADEFFXXX"))
        .set(Office::taxRate, Percent{1900})
        .set(Office::paymentDays, 14)
        .set(Office::quoteDays, 30);
    desk.save(office);
}

void DemoStory::savePeople(Desk& desk)
{
    struct Colleague {
        const char *given, *family;
        Choice<Person> role;
    };
    const Colleague colleagues[] = {{"Greta", "Morgenrot", Person::ownerRole},
                                    {"Emre", "Yıldız", Person::manager},
                                    {"Zoë", "Lindqvist", Person::sales},
                                    {"Pavel", "Novák", Person::sales},
                                    {"Amina", "Diallo", Person::service}};
    for (const Colleague& colleague : colleagues) {
        auto person = desk.blank<Person>();
        const QString given = QString::fromUtf8(colleague.given);
        desk.save(person.set(Person::givenName, given)
                      .set(Person::familyName, QString::fromUtf8(colleague.family))
                      .set(Person::email, QStringLiteral("person%1@morgenrot.example").arg(m_people.size() + 1))
                      .set(Person::role, colleague.role)
                      .set(Person::active, true)
                      .set(Person::hiredOn, m_firstDay.addMonths(-int(m_people.size()) * 5)));
        m_people.append(person.ref());
    }
}

void DemoStory::saveCatalogue(Desk& desk)
{
    QHash<QString, Ref> categories, vendors;
    for (const DemoProduct& made : demoProducts()) {
        if (!categories.contains(made.category)) {
            auto category = desk.blank<Category>();
            desk.save(category.set(Category::name, made.category));
            categories.insert(made.category, category.ref());
            auto vendor = desk.blank<Account>();
            const DemoPerson who = demoPerson(m_random);
            desk.save(vendor.set(Account::name, QStringLiteral("%1 (%2)").arg(who.firm, made.category))
                          .set(Account::role, Account::vendor)
                          .set(Account::billingCity, who.city)
                          .set(Account::billingCountry, who.country));
            vendors.insert(made.category, vendor.ref());
        }
        auto product = desk.blank<Product>();
        product.set(Product::name, made.name)
            .set(Product::sku, QStringLiteral("M-%1").arg(1001 + m_products.size()))
            .set(Product::kind, made.service ? Product::service : Product::good)
            .set(Product::category, categories.value(made.category))
            .set(Product::unit, made.unit)
            .set(Product::listPrice, Money{made.price})
            .set(Product::cost, Money{made.price * qint64(m_random.between(45, 70)) / 100})
            .set(Product::tax, Percent{made.category == QLatin1String("Coffee") ? 700 : 1900});
        if (!made.service)
            product.set(Product::vendor, vendors.value(made.category));
        desk.save(product);
        m_products.append(product.ref());
        m_prices.append(Money{made.price});
    }
}

void DemoStory::planCampaigns()
{
    const int last = 11; // it is still running
    for (int index = 0; index <= last; ++index)
        on(m_today.addDays(-25 - (last - index) * 91), [this, index](Desk& desk) { runCampaign(desk, index); });
    on(m_today.addDays(-400), [this](Desk& desk) {
        const Ref given = startCampaign(desk, 12, Campaign::planning);
        after(desk, 12, 14, [this, given](Desk& later) { move<Campaign>(later, given, Campaign::cancelled); });
    });
    on(m_today.addDays(-60), [this](Desk& desk) {
        const Ref waiting = startCampaign(desk, 13, Campaign::active);
        inviteCustomers(desk, waiting);
        after(desk, 20, 22, [this, waiting](Desk& later) { move<Campaign>(later, waiting, Campaign::paused); });
    });
    on(m_today.addDays(-5), [this](Desk& desk) { startCampaign(desk, 14, Campaign::planning); });
}

Ref DemoStory::startCampaign(Desk& desk, int index, Choice<Campaign> status)
{
    const char* const kinds[] = {"newsletter", "event", "social", "letter", "web", "email"};
    const char* const names[] = {"Coffee letter",      "Open roastery",  "Barista stories",
                                 "Postcards to cafés", "Search adverts", "Machine week"};
    auto campaign = desk.blank<Campaign>();
    const QDate day = status.key == Campaign::planning.key ? desk.today().addDays(21) : desk.today();
    desk.save(campaign
                  .set(Campaign::name, QStringLiteral("%1 %2/%3")
                                           .arg(QString::fromUtf8(names[index % 6]))
                                           .arg(day.year())
                                           .arg(day.month(), 2, 10, QLatin1Char('0')))
                  .set(Campaign::type, Pick{QString::fromLatin1(kinds[index % 6])})
                  .set(Campaign::status, status)
                  .set(Campaign::startsOn, day)
                  .set(Campaign::endsOn, day.addDays(45))
                  .set(Campaign::budget, Money{200'000})
                  .set(Campaign::expectedRevenue, Money{2'000'000})
                  .set(Common::owner, m_random.of(m_people)));
    return campaign.ref();
}

void DemoStory::runCampaign(Desk& desk, int index)
{
    const Ref campaign = startCampaign(desk, index, Campaign::active);
    inviteCustomers(desk, campaign);
    const int leads = qMax(4, m_dealing / 30);
    for (int i = 0; i < leads; ++i)
        after(desk, 1, 44, [this, campaign](Desk& later) { comeAsLead(later, campaign); });
    after(desk, 46, 50, [this, campaign](Desk& later) {
        auto ended = later.load<Campaign>(campaign);
        later.save(ended.set(Campaign::status, Campaign::complete)
                       .set(Campaign::actualCost, Money{m_random.between(1'200, 2'400) * 100LL}));
    });
}

void DemoStory::inviteCustomers(Desk& desk, Ref campaign)
{
    for (int i = 0; i < qMin(12, int(m_customers.size())); ++i) {
        const Customer& who = m_customers[m_random.between(0, int(m_customers.size()) - 1)];
        if (desk.first<CampaignMember>(
                {whereIs(CampaignMember::campaign, campaign), whereIs(CampaignMember::contact, who.contact)}))
            continue;
        auto member = desk.blank<CampaignMember>();
        desk.save(member.set(CampaignMember::campaign, campaign)
                      .set(CampaignMember::contact, who.contact)
                      .set(CampaignMember::account, who.account)
                      .set(CampaignMember::status, CampaignMember::listed));
        const Ref ref = member.ref();
        if (m_random.chance(12))
            continue;
        const int fate = m_random.between(1, 100);
        const Choice<CampaignMember> status = fate <= 55   ? CampaignMember::contacted
                                              : fate <= 80 ? CampaignMember::responded
                                              : fate <= 90 ? CampaignMember::bounced
                                                           : CampaignMember::optedOut;
        after(desk, 2, 9, [this, ref, status](Desk& later) { move<CampaignMember>(later, ref, status); });
    }
}

void DemoStory::planCustomers()
{
    const int days = int(m_firstDay.daysTo(m_today));
    // Most of the others come by themselves, more of them in the beginning; a few leads come without a campaign.
    const int direct = m_dealing * 3 / 4;
    for (int i = 0; i < direct; ++i) {
        const int latest = m_random.chance(60) ? days / 4 : days - 5;
        on(m_firstDay.addDays(m_random.between(1, latest)), [this](Desk& desk) {
            const int customer = meetCustomer(desk, demoPerson(m_random));
            const bool deal = m_random.chance(45);
            after(desk, 2, 20, [this, customer, deal](Desk& later) {
                if (deal)
                    openDeal(later, customer);
                else
                    buy(later, customer);
            });
        });
    }
    for (int i = 0; i < m_dealing / 4; ++i)
        on(m_firstDay.addDays(m_random.between(1, days)), [this](Desk& desk) { comeAsLead(desk, {}); });
    // The present is busy: leads and deals of the last weeks are in every stage.
    for (int i = 0; i < m_dealing / 10; ++i)
        on(m_today.addDays(-m_random.between(0, 25)), [this](Desk& desk) { comeAsLead(desk, {}); });
    for (int i = 0; i < m_dealing / 7; ++i)
        on(m_today.addDays(-m_random.between(2, 45)),
           [this](Desk& desk) { openDeal(desk, m_random.between(0, int(m_customers.size()) - 1)); });
}

bool DemoStory::meet(Desk& desk, int count)
{
    const int more = qMin(count, m_known - m_dealing - m_met);
    if (more <= 0)
        return false;
    desk.beginBulk(QString::fromLatin1(Account::entity), more);
    for (int i = 0; i < more; ++i) {
        const DemoPerson who = demoPerson(m_random);
        const QString street = demoStreet(m_random);
        ++m_met;
        auto account = desk.blank<Account>();
        desk.save(account.set(Account::name, unusedName(who, who.firm))
                      .set(Account::role, Account::prospect)
                      .set(Account::email, QStringLiteral("info%1@%2.example").arg(m_met).arg(who.domain))
                      .set(Account::billingStreet, street)
                      .set(Account::billingCity, who.city)
                      .set(Account::billingCountry, who.country)
                      .set(Common::owner, m_random.of(m_people)));
    }
    desk.endBulk();
    return true;
}

} // namespace perennial
