// Demo story: what happens in the demo company, day by day.
#pragma once
#include "core/exchange/demo_data.h"
#include "core/exchange/demo_names.h"
#include <QMap>

namespace perennial {

// Every step happens on a working day, and plans the ones that follow from it; those after `today` stay undone, which
// is what makes the present of the company.
class DemoStory {
public:
    DemoStory(const DemoRules& rules, const DemoAsked& ask);

    QDate firstDay() const { return m_firstDay; }
    QDate today() const { return m_today; }

    // The office, its people, its catalogue and its vendors, and the plan of everything to come.
    void found(Desk& desk);
    // Companies that are known and not dealt with, `count` at a time; false when there are enough.
    bool meet(Desk& desk, int count);
    // What happens on the day; answers whether anything does.
    bool hasWork(QDate day) const { return m_plan.contains(day); }
    void live(Desk& desk, QDate day);
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
    using Step = std::function<void(Desk&)>;

    void on(QDate day, Step step);
    void after(Desk& desk, int fewest, int most, Step step);
    Id does(Desk& desk, const char* verb, Id record, const DemoAnswers& answers = {});

    void saveOffice(Desk& desk);
    void savePeople(Desk& desk);
    void saveCatalogue(Desk& desk);
    void planCampaigns();
    void runCampaign(Desk& desk, int index);
    void planCustomers();

    int meetCustomer(Desk& desk, const DemoPerson& who);
    int remember(Ref account, Ref contact, Ref person, const QString& name);
    void comeAsLead(Desk& desk, Ref campaign);
    void workOnLead(Desk& desk, Id lead);
    void becomeCustomer(Desk& desk, Id lead);
    void openDeal(Desk& desk, int customer);
    void workOnDeal(Desk& desk, Id deal, int customer);
    void quoteDeal(Desk& desk, Id deal, int customer);
    void decideDeal(Desk& desk, Id deal, Id quote, int customer);
    void giveUpDeal(Desk& desk, Id deal, Id quote, const char* reason);
    void buy(Desk& desk, int customer);
    void fulfil(Desk& desk, Id order, int customer);
    void deliver(Desk& desk, Id order, int customer);
    void bill(Desk& desk, Id order, int customer);
    void complain(Desk& desk, Id order);
    void talk(Desk& desk, int customer, Ref deal);
    void remind(Desk& desk, int customer, int days);

    const DemoRules& m_rules;
    DemoRandom m_random;
    QDate m_today, m_firstDay;
    int m_known = 0;   // companies in all
    int m_dealing = 0; // of which this many have a history
    int m_met = 0;
    QMap<QDate, QVector<Step>> m_plan;
    QVector<Ref> m_people;
    QVector<Ref> m_products;
    QVector<Money> m_prices;
    QVector<Ref> m_campaigns;
    QVector<Customer> m_customers;
};

} // namespace perennial
