// Demo trade: how an order of the demo company is delivered, billed, paid and complained about, and what is talked of.
#include "core/catalog/entities/engagement/activity.h"
#include "core/catalog/entities/fulfillment/invoice.h"
#include "core/catalog/entities/transaction/sales_order.h"
#include "core/exchange/demo_story.h"

namespace perennial {
namespace {

Value text(const char* words)
{
    return Value(QString::fromUtf8(words));
}

} // namespace

void DemoStory::fulfil(Desk& desk, Id order, int customer)
{
    after(desk, 1, 2, [this, order, customer](Desk& later) {
        does(later, "confirm-order", order);
        if (m_random.chance(3)) {
            after(later, 1, 4, [this, order](Desk& last) {
                does(last, "cancel-order", order, {{QStringLiteral("reason"), text("The customer changed plans")}});
            });
            return;
        }
        after(later, 2, 9, [this, order, customer](Desk& last) { deliver(last, order, customer); });
    });
}

void DemoStory::deliver(Desk& desk, Id order, int customer)
{
    const auto lines = desk.list<SalesOrderLine>({whereIs(SalesOrderLine::document, Ref{order})});
    const bool parts = lines.size() > 1 && m_random.chance(25);
    DemoAnswers answers{{QStringLiteral("carrier"), text("Nordkurier")}};
    if (parts)
        answers.insert(QStringLiteral("lines"), text("1"));
    does(desk, "deliver-order", order, answers);
    if (parts)
        after(desk, 3, 10, [this, order](Desk& later) { does(later, "deliver-order", order); });
    after(desk, parts ? 13 : 1, parts ? 16 : 3, [this, order, customer](Desk& later) { bill(later, order, customer); });
    if (m_random.chance(9))
        after(desk, 2, 12, [this, order](Desk& later) { complain(later, order); });
}

void DemoStory::bill(Desk& desk, Id order, int customer)
{
    const Id invoice = does(desk, "invoice-order", order);
    const int late = m_customers[customer].lateDays;
    const QDate due = desk.load<Invoice>(invoice)[Invoice::dueOn];
    const QDate paid = due.addDays(late + m_random.between(0, 3));
    if (late > 3 && m_random.chance(15)) {
        on(paid.addDays(-3), [this, invoice](Desk& later) {
            const Money half{later.load<Invoice>(invoice)[Invoice::total].minor / 2};
            does(later, "pay-invoice", invoice, {{QStringLiteral("amount"), pack(half)}});
        });
        on(paid.addDays(12), [this, invoice](Desk& later) { does(later, "pay-invoice", invoice); });
        return;
    }
    const char* const ways[] = {"transfer", "transfer", "transfer", "direct_debit", "card", "online"};
    const char* way = ways[m_random.between(0, 5)];
    on(paid, [this, invoice, way](Desk& later) {
        does(later, "pay-invoice", invoice, {{QStringLiteral("method"), text(way)}});
    });
}

Id DemoStory::complain(Desk& desk, Id order)
{
    struct Trouble {
        const char *subject, *kind, *said, *helped;
    };
    const Trouble troubles[] = {
        {"A cup arrived broken", "complaint", "One of the cups is broken.", "A new cup was sent."},
        {"The machine does not heat", "incident", "It stays cold since this morning.", "A fuse was replaced."},
        {"Question about the invoice", "question", "Which delivery is this for?", "A copy with the order was sent."},
        {"The grind is too coarse", "problem", "The shots run through in ten seconds.", "The burrs were adjusted."},
        {"Please send the manual", "request", "We lost the manual.", "The manual was e-mailed."}};
    const Trouble& trouble = troubles[m_random.between(0, 4)];
    const char* const ways[] = {"phone", "email", "web", "chat"};
    const char* const ranks[] = {"low", "normal", "normal", "high", "urgent"};
    DemoAnswers answers{{QStringLiteral("subject"), text(trouble.subject)},
                        {QStringLiteral("text"), text(trouble.said)},
                        {QStringLiteral("kind"), text(trouble.kind)}};
    answers.insert(QStringLiteral("channel"), text(ways[m_random.between(0, 3)]));
    answers.insert(QStringLiteral("priority"), text(ranks[m_random.between(0, 4)]));
    const Id made = does(desk, "open-case", order, answers);
    const char* helped = trouble.helped;
    after(desk, 1, 3, [this, made, helped](Desk& later) { care(later, made, helped); });
    return made;
}

void DemoStory::care(Desk& desk, Id made, const char* helped)
{
    does(desk, "answer-case", made, {{QStringLiteral("text"), text("Thank you, we look into it.")}});
    if (m_random.chance(7)) {
        after(desk, 1, 3, [this, made](Desk& waiting) { does(waiting, "wait-for-customer", made); });
        return;
    }
    after(desk, 1, 12, [this, made, helped](Desk& solving) {
        does(solving, "resolve-case", made, {{QStringLiteral("solution"), text(helped)}});
        after(solving, 7, 14, [this, made](Desk& last) { does(last, "close-case", made); });
    });
}

void DemoStory::talk(Desk& desk, int customer, Ref deal)
{
    const Customer& who = m_customers[customer];
    const bool call = m_random.chance(65);
    auto activity = desk.blank<Activity>();
    activity.set(Activity::kind, call ? Activity::call : Activity::meeting)
        .set(Activity::subject, call ? QStringLiteral("Talk about needs") : QStringLiteral("Tasting at the customer's"))
        .set(Activity::status, Activity::held)
        .set(Activity::startsAt, desk.now())
        .set(Activity::account, who.account)
        .set(Activity::contact, who.contact)
        .set(Activity::opportunity, deal)
        .set(Activity::result, QStringLiteral("They want an offer."))
        .set(Common::owner, who.person);
    if (call)
        activity.set(Activity::outcome, Activity::reached);
    desk.save(activity);
}

} // namespace perennial
