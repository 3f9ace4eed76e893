// Demo story: leads, deals, orders, payments and cases of the demo company, step by step.
#include "core/exchange/demo_story.h"

#include "core/base/in_sentence.h"
#include "core/catalog/entities/engagement/account.h"
#include "core/catalog/entities/engagement/activity.h"
#include "core/catalog/entities/engagement/campaign.h"
#include "core/catalog/entities/engagement/contact.h"
#include "core/catalog/entities/engagement/lead.h"
#include "core/catalog/entities/engagement/opportunity.h"
#include "core/catalog/entities/fulfillment/delivery.h"
#include "core/catalog/entities/fulfillment/invoice.h"
#include "core/catalog/entities/fulfillment/payment.h"
#include "core/catalog/entities/service/case.h"
#include "core/catalog/entities/transaction/product.h"
#include "core/catalog/entities/transaction/quote.h"
#include "core/catalog/entities/transaction/sales_order.h"
#include <QCoreApplication>

namespace perennial {
namespace {

Value textValue(const char* text)
{
    return Value(QString::fromUtf8(text));
}

} // namespace

void DemoStory::on(QDate day, Step step)
{
    while (day.dayOfWeek() > 5)
        day = day.addDays(1);
    if (day < m_today)
        m_plan[day].append(std::move(step));
}

void DemoStory::after(Desk& desk, int fewest, int most, Step step)
{
    on(desk.today().addDays(m_random.between(fewest, most)), std::move(step));
}

Id DemoStory::does(Desk& desk, const char* verb, Id record, const DemoAnswers& answers)
{
    const QString key = QString::fromLatin1(verb);
    const Id led = m_rules.run(desk, key, record, answers);
    if (m_naming)
        name(desk, key, desk.titleOf(desk.catalog()->ofId(record)->key(), record));
    return led;
}

void DemoStory::name(Desk& desk, const QString& verb, const QString& about)
{
    if (!m_naming)
        return;
    desk.retitle(QStringLiteral("%1: %2").arg(m_rules.label(verb), about));
    m_named = true;
}

QString DemoStory::summaryOf(const Desk& desk, const QString& head)
{
    const char* const told[] = {Campaign::entity,    Account::entity, Contact::entity,    Lead::entity,
                                Opportunity::entity, Quote::entity,   SalesOrder::entity, Delivery::entity,
                                Invoice::entity,     Payment::entity, Case::entity,       OrderEvent::entity};
    QHash<QString, qint64> added;
    for (const Change& change : desk.changes().changes) {
        if (change.what == Change::What::Added)
            added[change.entity] += qMax(change.lastId, change.id) - change.id + 1;
    }
    QStringList words;
    for (const char* entity : told) {
        const EntityDef& def = desk.def(QString::fromLatin1(entity));
        const qint64 count = added.value(def.key());
        if (count > 0)
            words.append(QStringLiteral("%1 %2").arg(count).arg(inSentence(count == 1 ? def.one() : def.many())));
    }
    return words.isEmpty() ? head : QStringLiteral("%1: %2").arg(head, words.join(QStringLiteral(", ")));
}

QString DemoStory::unusedName(const DemoPerson& who, const QString& name)
{
    const int times = ++m_names[name];
    if (times == 1)
        return name;
    const QString local = QStringLiteral("%1, %2").arg(name, who.city);
    const int here = ++m_names[local];
    return here == 1 ? local : QStringLiteral("%1 %2").arg(local).arg(here);
}

int DemoStory::remember(Ref account, Ref contact, Ref person, const QString& name)
{
    Customer customer{account, contact, person, name};
    const int manner = m_random.between(1, 100);
    customer.lateDays = manner <= 60 ? m_random.between(-6, 2) : manner <= 88 ? m_random.between(4, 20) : 45;
    customer.gapDays = m_random.between(50, 160);
    // Some drift away half a year or more ago, some just now.
    customer.lastBuys = m_random.chance(22) ? m_today.addDays(-m_random.between(125, 500)) : m_today;
    m_customers.append(customer);
    return m_customers.size() - 1;
}

int DemoStory::meetCustomer(Desk& desk, const DemoPerson& who)
{
    const int number = m_customers.size() + 1;
    const QString domain = QStringLiteral("%1%2.example").arg(who.domain).arg(number);
    const Ref owner = m_random.of(m_people);
    const QString street = demoStreet(m_random);
    const bool household = m_random.chance(12);
    auto account = desk.blank<Account>();
    const QString name = unusedName(who, household ? who.given + QLatin1Char(' ') + who.family : who.firm);
    desk.save(account.set(Account::name, name)
                  .set(Account::kind, household ? Account::household : Account::company)
                  .set(Account::role, Account::customer)
                  .set(Account::email, QStringLiteral("office@") + domain)
                  .set(Account::phone, QStringLiteral("%1%2").arg(who.dialing).arg(number, 4, 10, QLatin1Char('0')))
                  .set(Account::billingStreet, street)
                  .set(Account::billingCity, who.city)
                  .set(Account::billingCountry, who.country)
                  .set(Common::owner, owner));
    if (m_random.chance(12))
        does(desk, "tag", account.id(),
             {{QStringLiteral("name"), textValue(household ? "regular guest" : "key customer")}});
    auto contact = desk.blank<Contact>();
    desk.save(contact.set(Contact::givenName, who.given)
                  .set(Contact::familyName, who.family)
                  .set(Contact::email, who.mailbox + QLatin1Char('@') + domain)
                  .set(Contact::language, who.language)
                  .set(Contact::city, who.city)
                  .set(Contact::country, who.country)
                  .set(Contact::account, account.ref())
                  .set(Common::owner, owner));
    return remember(account.ref(), contact.ref(), owner, name);
}

Id DemoStory::startLead(Desk& desk, Ref campaign)
{
    const DemoPerson who = demoPerson(m_random);
    const char* const sources[] = {"referral", "website", "walk_in", "trade_fair", "cold_call", "social_media"};
    const int number = m_random.between(100, 9999);
    const char* const wishes[] = {"Espresso machine", "Coffee on subscription", "Barista training", "Grinders"};
    auto lead = desk.blank<Lead>();
    desk.save(lead.set(Lead::name, who.given + QLatin1Char(' ') + who.family)
                  .set(Lead::company, unusedName(who, who.firm))
                  .set(Lead::email, QStringLiteral("%1@%2-%3.example").arg(who.mailbox, who.domain).arg(number))
                  .set(Lead::phone, QStringLiteral("%1%2").arg(who.dialing).arg(number, 4, 10, QLatin1Char('0')))
                  .set(Lead::city, who.city)
                  .set(Lead::country, who.country)
                  .set(Lead::language, who.language)
                  .set(Lead::source, Pick{QString::fromLatin1(campaign ? "campaign" : sources[m_random.between(0, 5)])})
                  .set(Lead::campaign, campaign)
                  .set(Lead::estimatedValue, Money{m_random.between(5, 120) * 10'000LL})
                  .set(Lead::interest, QString::fromLatin1(wishes[m_random.between(0, 3)]))
                  .set(Common::owner, m_random.of(m_people)));
    const Id id = lead.id();
    if (campaign) {
        auto member = desk.blank<CampaignMember>();
        desk.save(member.set(CampaignMember::campaign, campaign)
                      .set(CampaignMember::lead, lead.ref())
                      .set(CampaignMember::status, CampaignMember::responded));
    }
    return id;
}

void DemoStory::comeAsLead(Desk& desk, Ref campaign)
{
    const Id lead = startLead(desk, campaign);
    after(desk, 1, 6, [this, lead](Desk& later) { workOnLead(later, lead); });
}

void DemoStory::reachLead(Desk& desk, Id lead)
{
    does(desk, "log-call", lead,
         {{QStringLiteral("outcome"), textValue(Activity::reached.key)},
          {QStringLiteral("result"), textValue("Told them what we do.")}});
}

void DemoStory::workOnLead(Desk& desk, Id lead)
{
    reachLead(desk, lead);
    const int fate = m_random.between(1, 100);
    if (fate <= 20) {
        const char* const reasons[] = {"no_need", "no_budget", "no_answer", "wrong_fit"};
        const char* reason = reasons[m_random.between(0, 3)];
        after(desk, 5, 20, [this, lead, reason](Desk& later) {
            does(later, "unqualify-lead", lead, {{QStringLiteral("reason"), textValue(reason)}});
        });
    } else if (fate <= 35) {
        after(desk, 5, 20, [this, lead](Desk& later) { does(later, "nurture-lead", lead); });
    } else if (fate <= 92) {
        after(desk, 3, 12, [this, lead](Desk& later) {
            const char* const ratings[] = {"hot", "warm", "cold"};
            does(later, "qualify-lead", lead, {{QStringLiteral("rating"), textValue(ratings[m_random.between(0, 2)])}});
            after(later, 2, 9, [this, lead](Desk& last) { becomeCustomer(last, lead); });
        });
    }
}

void DemoStory::becomeCustomer(Desk& desk, Id lead)
{
    const QString firm = desk.load<Lead>(lead)[Lead::company];
    does(desk, "convert-lead", lead,
         {{QStringLiteral("opportunity"), Value(QStringLiteral("First machine for %1").arg(firm))},
          {QStringLiteral("twins"), textValue("new")},
          {QStringLiteral("close"), pack(desk.today().addDays(m_random.between(25, 60)))}});
    const auto converted = desk.load<Lead>(lead);
    const Id deal = converted[Lead::convertedOpportunity].id;
    const Ref account = converted[Lead::convertedAccount];
    const int customer = remember(account, converted[Lead::convertedContact], converted[Common::owner], firm);
    after(desk, 2, 8, [this, deal, customer](Desk& later) { workOnDeal(later, deal, customer); });
}

Id DemoStory::startDeal(Desk& desk, int customer)
{
    const Customer& who = m_customers[customer];
    const char* const topics[] = {"New espresso machines", "Coffee for a year", "Service agreement", "Second location"};
    auto deal = desk.blank<Opportunity>();
    const char* topic = topics[m_random.between(0, 3)];
    desk.save(deal.set(Opportunity::name, QStringLiteral("%1 – %2").arg(QString::fromLatin1(topic), who.name))
                  .set(Opportunity::account, who.account)
                  .set(Opportunity::contact, who.contact)
                  .set(Opportunity::stage, Opportunity::prospecting)
                  .set(Opportunity::type, Opportunity::existing)
                  .set(Opportunity::amount, Money{m_random.between(4, 90) * 10'000LL})
                  .set(Opportunity::expectedClose, desk.today().addDays(m_random.between(25, 80)))
                  .set(Common::owner, who.person));
    return deal.id();
}

void DemoStory::openDeal(Desk& desk, int customer)
{
    const Id deal = startDeal(desk, customer);
    after(desk, 3, 15, [this, deal, customer](Desk& later) { workOnDeal(later, deal, customer); });
}

void DemoStory::workOnDeal(Desk& desk, Id deal, int customer)
{
    move<Opportunity>(desk, Ref{deal}, Opportunity::qualification);
    talk(desk, customer, Ref{deal});
    if (m_random.chance(18)) {
        after(desk, 10, 40, [this, deal](Desk& later) {
            const char* const reasons[] = {"price", "competitor", "no_budget", "no_decision", "timing"};
            const char* reason = reasons[m_random.between(0, 4)];
            does(later, "lose-opportunity", deal, {{QStringLiteral("reason"), textValue(reason)}});
        });
        return;
    }
    after(desk, 4, 18, [this, deal, customer](Desk& later) { quoteDeal(later, deal, customer); });
}

// What the deal is about, in lines.
void DemoStory::offerProducts(Desk& desk, Id deal, int lines)
{
    for (int i = 0; i < lines; ++i) {
        const int product = m_random.between(0, int(m_products.size()) - 1);
        const bool dear = m_prices[product].minor > 20'000;
        auto line = desk.blank<OpportunityLine>();
        const int pieces = dear ? m_random.between(1, 4) : m_random.between(5, 60);
        desk.save(
            line.set(OpportunityLine::opportunity, Ref{deal})
                .set(OpportunityLine::position, i + 1)
                .set(OpportunityLine::product, m_products[product])
                .set(OpportunityLine::name, desk.titleOf(QString::fromLatin1(Product::entity), m_products[product].id))
                .set(OpportunityLine::quantity, Quantity{pieces * 1000LL})
                .set(OpportunityLine::unitPrice, m_prices[product]));
    }
}

void DemoStory::quoteDeal(Desk& desk, Id deal, int customer)
{
    move<Opportunity>(desk, Ref{deal}, Opportunity::proposal);
    offerProducts(desk, deal, m_random.between(1, 4));
    after(desk, 1, 3, [this, deal, customer](Desk& later) {
        const Id quote = does(later, "quote-opportunity", deal);
        after(later, 1, 2, [this, deal, quote, customer](Desk& sending) {
            does(sending, "send-quote", quote);
            after(sending, 2, 7,
                  [this, deal, quote, customer](Desk& last) { decideDeal(last, deal, quote, customer); });
        });
    });
}

void DemoStory::decideDeal(Desk& desk, Id deal, Id quote, int customer)
{
    const int fate = m_random.between(1, 100);
    if (fate <= 8) { // never heard of again, until the quote is long expired
        after(desk, 45, 90, [this, deal, quote](Desk& later) { giveUpDeal(later, deal, quote, "no_decision"); });
        return;
    }
    move<Opportunity>(desk, Ref{deal}, Opportunity::negotiation);
    if (fate <= 35) {
        after(desk, 2, 13, [this, deal, quote](Desk& later) { giveUpDeal(later, deal, quote, "price"); });
        return;
    }
    after(desk, 2, 13, [this, deal, quote, customer](Desk& later) {
        const Id order = does(later, "accept-quote", quote);
        if (later.load<Opportunity>(deal).status() != StatusType::Won)
            does(later, "win-opportunity", deal);
        fulfil(later, order, customer);
    });
    const int gap = m_customers[customer].gapDays;
    after(desk, gap, gap + 20, [this, customer](Desk& later) { buy(later, customer); });
}

void DemoStory::giveUpDeal(Desk& desk, Id deal, Id quote, const char* reason)
{
    does(desk, "decline-quote", quote, {{QStringLiteral("reason"), textValue("They decided otherwise")}});
    after(desk, 1, 3, [this, deal, reason](Desk& later) {
        does(later, "lose-opportunity", deal, {{QStringLiteral("reason"), textValue(reason)}});
    });
}

Id DemoStory::order(Desk& desk, int customer, int lines)
{
    const Customer& who = m_customers[customer];
    auto order = desk.blank<SalesOrder>();
    const Choice<SalesOrder> ways[] = {SalesOrder::phone, SalesOrder::webShop, SalesOrder::email, SalesOrder::counter};
    desk.save(order.set(SalesOrder::account, who.account)
                  .set(SalesOrder::contact, who.contact)
                  .set(SalesOrder::orderedAt, desk.today())
                  .set(SalesOrder::promisedAt, desk.today().addDays(10))
                  .set(SalesOrder::origin, ways[m_random.between(0, 3)])
                  .set(Common::owner, who.person));
    for (int i = 0; i < lines; ++i) {
        const int product = m_random.between(0, int(m_products.size()) - 1);
        const bool dear = m_prices[product].minor > 20'000;
        const int pieces = dear ? 1 : m_random.between(2, 30);
        auto line = desk.blank<SalesOrderLine>();
        line.set(SalesOrderLine::document, order.ref())
            .set(SalesOrderLine::position, i + 1)
            .set(SalesOrderLine::product, m_products[product])
            .set(SalesOrderLine::quantity, Quantity{pieces * 1000LL});
        if (m_random.chance(15))
            line.set(SalesOrderLine::discount, Percent{500});
        desk.save(line);
    }
    return order.id();
}

void DemoStory::buy(Desk& desk, int customer)
{
    const Customer who = m_customers[customer];
    if (desk.today() > who.lastBuys)
        return;
    const Id made = order(desk, customer, m_random.between(1, 3));
    fulfil(desk, made, customer);
    after(desk, qMax(5, who.gapDays - 12), who.gapDays + 12, [this, customer](Desk& later) { buy(later, customer); });
    if (m_random.chance(8))
        after(desk, 5, 40, [this, customer](Desk& later) { openDeal(later, customer); });
}

} // namespace perennial
