// Demo story: what happens in the demo company, day by day.
#pragma once
#include "core/catalog/entities/engagement/campaign.h"
#include "core/exchange/demo_data.h"
#include "core/exchange/demo_names.h"
#include <QMap>

namespace perennial {

// Every step happens on a working day, and plans the ones that follow from it. The last day lived is the one before
// `today`; what falls later stays undone, which is what makes the present of the company.
class DemoStory {
public:
    using Step = std::function<void(Desk&)>;

    DemoStory(const DemoRules& rules, const DemoAsked& ask);

    QDate firstDay() const { return m_firstDay; }
    QDate today() const { return m_today; }

    // The office, its people, its catalogue and its vendors, and the plan of everything to come.
    void found(Desk& desk);
    // Companies that are known and not dealt with, `count` at a time; false when there are enough.
    bool meet(Desk& desk, int count);
    // What happens on the day, in this order; taken off the plan.
    QVector<Step> takeDay(QDate day) { return m_plan.take(day); }
    // What an operation came to, behind `head`: "A day at work: 2 orders, 1 invoice".
    static QString summaryOf(const Desk& desk, const QString& head);
    // From here on an operation is named after the verb in it, where there is one.
    void nameSteps() { m_naming = true, m_named = false; }
    bool isNamed() const { return m_named; }
    // What is to be done in the next days, and what should have been.
    void planAhead(Desk& desk);

private:
    struct Customer {
        Ref account, contact, person;
        QString name;
        int lateDays = 0;    // how long after the due date this one pays
        int gapDays = 30;    // between orders
        QDate lastBuys = {}; // drifts away after this day
    };
    void on(QDate day, Step step);
    void after(Desk& desk, int fewest, int most, Step step);
    Id does(Desk& desk, const char* verb, Id record, const DemoAnswers& answers = {});

    // Along the flow, by hand.
    template <class E> void move(Desk& desk, Ref record, Choice<E> stage)
    {
        auto row = desk.load<E>(record);
        name(desk, QStringLiteral("move-stage"), row.title());
        if constexpr (requires { E::stage; })
            desk.save(row.set(E::stage, stage));
        else
            desk.save(row.set(E::status, stage));
    }

    void name(Desk& desk, const QString& verb, const QString& about);

    void saveOffice(Desk& desk);
    void savePeople(Desk& desk);
    void saveCatalogue(Desk& desk);
    void planCampaigns();
    Ref startCampaign(Desk& desk, int index, Choice<Campaign> status);
    void runCampaign(Desk& desk, int index);
    void inviteCustomers(Desk& desk, Ref campaign);
    void planCustomers();

    QString unusedName(const DemoPerson& who, const QString& name);
    int meetCustomer(Desk& desk, const DemoPerson& who);
    int remember(Ref account, Ref contact, Ref person, const QString& name);
    Id startLead(Desk& desk, Ref campaign);
    void comeAsLead(Desk& desk, Ref campaign);
    void reachLead(Desk& desk, Id lead);
    void workOnLead(Desk& desk, Id lead);
    void becomeCustomer(Desk& desk, Id lead);
    Id startDeal(Desk& desk, int customer);
    void offerProducts(Desk& desk, Id deal, int lines);
    void openDeal(Desk& desk, int customer);
    void workOnDeal(Desk& desk, Id deal, int customer);
    void quoteDeal(Desk& desk, Id deal, int customer);
    void decideDeal(Desk& desk, Id deal, Id quote, int customer);
    void giveUpDeal(Desk& desk, Id deal, Id quote, const char* reason);
    Id order(Desk& desk, int customer, int lines);
    void buy(Desk& desk, int customer);
    void fulfil(Desk& desk, Id order, int customer);
    void deliver(Desk& desk, Id order, int customer);
    void bill(Desk& desk, Id order, int customer);
    Id complain(Desk& desk, Id order);
    void care(Desk& desk, Id made, const char* helped);
    void talk(Desk& desk, int customer, Ref deal);
    void remind(Desk& desk, int customer, QDate day);

    // What the present needs to show one of everything.
    void planScenes();
    void planOrderScenes();
    void planInvoiceScenes();
    void planCaseScenes();
    void planQuoteScenes();
    void sceneOrder(int daysAgo, std::function<void(Desk&, Id order, int customer)> afterwards);
    void planNextSteps(Desk& desk);
    void planDuties(Desk& desk);

    const DemoRules& m_rules;
    DemoRandom m_random;
    QDate m_today, m_firstDay;
    bool m_naming = false; // operations are single steps
    bool m_named = false;
    int m_known = 0;   // companies in all
    int m_dealing = 0; // of which this many have a history
    int m_met = 0;
    QMap<QDate, QVector<Step>> m_plan;
    QVector<Ref> m_people;
    QVector<Ref> m_products;
    QVector<Money> m_prices;
    QVector<Customer> m_customers;
    QHash<QString, int> m_names; // of companies, and how often each was wished for
};

} // namespace perennial
