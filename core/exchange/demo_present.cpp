// Demo present: what is to be done next in the demo company, and what should have been done.
#include "core/catalog/entities/engagement/activity.h"
#include "core/catalog/entities/engagement/contact.h"
#include "core/catalog/entities/engagement/opportunity.h"
#include "core/catalog/entities/engagement/opportunity_contact.h"
#include "core/exchange/demo_story.h"

namespace perennial {
namespace {

// Who has a say in the deals that are still open: the deal's own contact, and colleagues where there are some. Nothing
// is drawn for it, so the rest of the story stays what it was.
void castRoles(Desk& desk)
{
    using Role = OpportunityContact;
    const Choice<Role> roles[] = {Role::decisionMaker, Role::evaluator, Role::user, Role::influencer, Role::sponsor};
    int deals = 0;
    for (const auto& deal : desk.list<Opportunity>({}, {{QStringLiteral("id"), false}})) {
        if (deal.status() == StatusType::Won || deal.status() == StatusType::Lost || ++deals % 3 == 0)
            continue;
        int cast = deals % 2; // in every second deal the one we talk to does not decide
        const auto people = desk.list<Contact>({whereIs(Contact::account, deal[Opportunity::account])},
                                               {{QStringLiteral("id"), false}});
        for (const auto& person : people) {
            desk.save(desk.blank<Role>()
                          .set(Role::opportunity, deal.ref())
                          .set(Role::contact, person.ref())
                          .set(Role::role, roles[cast++ % 5]));
        }
    }
}

} // namespace

void DemoStory::planAhead(Desk& desk)
{
    castRoles(desk);
    planNextSteps(desk);
    const int days[] = {-6, -2, -1, 0, 0, 0, 1, 1, 2, 4, 7, 12};
    const int reminders = qMin(60, int(m_customers.size()));
    for (int i = 0; i < reminders; ++i) {
        const int customer = m_random.between(0, int(m_customers.size()) - 1);
        remind(desk, customer, m_today.addDays(days[i % 12]));
    }
    planDuties(desk);
}

// Three of four open deals have a next step: overdue, today or later. The others wait for somebody to think of one.
void DemoStory::planNextSteps(Desk& desk)
{
    struct Next {
        const char* subject;
        Choice<Activity> kind;
    };
    const Next steps[] = {{"Call about the offer", Activity::call},
                          {"Tasting at their place", Activity::meeting},
                          {"Send the revised prices", Activity::email},
                          {"Prepare the presentation", Activity::task}};
    const int days[] = {-9, -3, -1, 0, 0, 1, 3, 5, 9, 16};
    int at = 0;
    for (const auto& deal : desk.list<Opportunity>({}, {{QStringLiteral("id"), false}})) {
        if (deal.status() == StatusType::Won || deal.status() == StatusType::Lost)
            continue;
        const Next& next = steps[m_random.between(0, 3)];
        const int day = days[at++ % 10];
        if (at % 4 == 0)
            continue;
        auto activity = desk.blank<Activity>();
        desk.save(activity.set(Activity::kind, next.kind)
                      .set(Activity::subject, QString::fromLatin1(next.subject))
                      .set(Activity::dueOn, m_today.addDays(day))
                      .set(Activity::account, deal[Opportunity::account])
                      .set(Activity::contact, deal[Opportunity::contact])
                      .set(Activity::opportunity, deal.ref())
                      .set(Common::owner, deal[Common::owner]));
    }
}

void DemoStory::remind(Desk& desk, int customer, QDate day)
{
    struct Duty {
        const char* subject;
        Choice<Activity> kind;
    };
    const Duty duties[] = {{"Ask how the machine runs", Activity::call},
                           {"Send the new price list", Activity::email},
                           {"Prepare the tasting", Activity::task},
                           {"Visit the customer", Activity::visit},
                           {"Talk about the next order", Activity::call}};
    const Duty& duty = duties[m_random.between(0, 4)];
    const Customer& who = m_customers[customer];
    auto activity = desk.blank<Activity>();
    desk.save(activity.set(Activity::kind, duty.kind)
                  .set(Activity::subject, QString::fromLatin1(duty.subject))
                  .set(Activity::dueOn, day)
                  .set(Activity::account, who.account)
                  .set(Activity::contact, who.contact)
                  .set(Activity::priority, m_random.chance(20) ? Activity::high : Activity::normal)
                  .set(Common::owner, who.person));
}

// Work of the house, in every state that work can be in.
void DemoStory::planDuties(Desk& desk)
{
    struct Duty {
        const char* subject;
        Choice<Activity> kind, status;
        int days;
    };
    const Duty duties[] = {{"Stocktaking", Activity::task, Activity::inProgress, 2},
                           {"Tax office: answer about the import duty", Activity::letter, Activity::waiting, 6},
                           {"Book the stand at the trade fair", Activity::task, Activity::done, -4},
                           {"Order new brochures", Activity::task, Activity::cancelled, -3},
                           {"Meet the landlord", Activity::meeting, Activity::notHeld, -2},
                           {"Team breakfast", Activity::meeting, Activity::planned, 1},
                           {"Renew the insurance", Activity::task, Activity::notStarted, 20}};
    for (const Duty& duty : duties) {
        auto activity = desk.blank<Activity>();
        desk.save(activity.set(Activity::kind, duty.kind)
                      .set(Activity::subject, QString::fromLatin1(duty.subject))
                      .set(Activity::status, duty.status)
                      .set(Activity::dueOn, m_today.addDays(duty.days))
                      .set(Common::owner, m_people[0]));
    }
}

} // namespace perennial
