// Demo scenes: one of everything that can be on the way in the present of the demo company.
#include "core/catalog/entities/engagement/lead.h"
#include "core/catalog/entities/engagement/opportunity.h"
#include "core/catalog/entities/fulfillment/delivery.h"
#include "core/catalog/entities/fulfillment/invoice.h"
#include "core/catalog/entities/fulfillment/invoice_instalment.h"
#include "core/catalog/entities/transaction/quote.h"
#include "core/catalog/entities/transaction/sales_order.h"
#include "core/exchange/demo_story.h"

namespace perennial {
namespace {

DemoAnswers with(const char* name, const char* words)
{
    return {{QString::fromLatin1(name), Value(QString::fromUtf8(words))}};
}

} // namespace

void DemoStory::planScenes()
{
    for (int i = 0; i < qMax(1, m_dealing / 200); ++i) {
        planOrderScenes();
        planInvoiceScenes();
        planCaseScenes();
        planQuoteScenes();
    }
}

// An order of three lines, confirmed a day or two later, and then `afterwards`.
void DemoStory::sceneOrder(int daysAgo, std::function<void(Desk&, Id order, int customer)> afterwards)
{
    on(m_today.addDays(-daysAgo), [this, afterwards](Desk& desk) {
        if (m_customers.isEmpty())
            return;
        const int customer = m_random.between(0, int(m_customers.size()) - 1);
        const Id made = order(desk, customer, 3);
        after(desk, 1, 2, [this, made, customer, afterwards](Desk& later) {
            does(later, "confirm-order", made);
            after(later, 1, 3, [made, customer, afterwards](Desk& last) { afterwards(last, made, customer); });
        });
    });
}

void DemoStory::planOrderScenes()
{
    on(m_today.addDays(-4), [this](Desk& desk) {
        if (!m_customers.isEmpty())
            order(desk, m_random.between(0, int(m_customers.size()) - 1), 2);
    });
    sceneOrder(16, [this](Desk& desk, Id made, int) {
        does(desk, "hold-order", made, with("reason", "The address is being clarified"));
    });
    sceneOrder(14, [](Desk& desk, Id made, int) {
        for (const auto& line : desk.list<SalesOrderLine>({whereIs(SalesOrderLine::document, Ref{made})})) {
            auto event = desk.blank<OrderEvent>();
            desk.save(event.set(OrderEvent::order, Ref{made})
                          .set(OrderEvent::line, line.ref())
                          .set(OrderEvent::kind, OrderEvent::released)
                          .set(OrderEvent::quantity, line[SalesOrderLine::quantity])
                          .set(OrderEvent::on, desk.today()));
        }
    });
    sceneOrder(13, [this](Desk& desk, Id made, int) { does(desk, "deliver-order", made, with("lines", "1")); });
    sceneOrder(15, [this](Desk& desk, Id made, int) { does(desk, "deliver-order", made); });
    sceneOrder(40, [this](Desk& desk, Id made, int) {
        does(desk, "deliver-order", made, with("lines", "1,2"));
        after(desk, 3, 6, [this, made](Desk& later) {
            does(later, "close-short", made, with("reason", "The last item is no longer made"));
        });
    });
    sceneOrder(11,
               [this](Desk& desk, Id made, int) { does(desk, "deliver-order", made, with("stage", "in_transit")); });
    sceneOrder(12, [this](Desk& desk, Id made, int) { does(desk, "deliver-order", made, with("stage", "ready")); });
    sceneOrder(10, [this](Desk& desk, Id made, int) { does(desk, "deliver-order", made, with("stage", "draft")); });
    sceneOrder(22, [this](Desk& desk, Id made, int) {
        const Ref sent{does(desk, "deliver-order", made, with("stage", "in_transit"))};
        after(desk, 1, 3, [this, sent](Desk& later) {
            auto delivery = later.load<Delivery>(sent);
            later.save(delivery.set(Delivery::status, Delivery::failed)
                           .set(Delivery::failReason, QStringLiteral("Nobody was there, twice")));
        });
    });
    sceneOrder(24, [this](Desk& desk, Id made, int) {
        const Ref packed{does(desk, "deliver-order", made, with("stage", "ready"))};
        after(desk, 1, 3, [this, packed](Desk& later) { move<Delivery>(later, packed, Delivery::cancelled); });
    });
}

void DemoStory::planInvoiceScenes()
{
    // Delivered in full, then billed in the way of the scene.
    const auto delivered = [this](int daysAgo, std::function<void(Desk&, Id, int)> bill) {
        sceneOrder(daysAgo, [this, bill](Desk& desk, Id made, int customer) {
            does(desk, "deliver-order", made);
            after(desk, 1, 2, [made, customer, bill](Desk& later) { bill(later, made, customer); });
        });
    };
    delivered(17, [this](Desk& desk, Id made, int) { does(desk, "invoice-order", made, with("lines", "1")); });
    delivered(18, [this](Desk& desk, Id made, int) {
        does(desk, "invoice-order", made, {{QStringLiteral("draft"), pack(true)}});
    });
    delivered(30, [this](Desk& desk, Id made, int) {
        const Id invoice = does(desk, "invoice-order", made);
        after(desk, 5, 8, [this, invoice](Desk& later) {
            const Money part{later.load<Invoice>(invoice)[Invoice::total].minor * 2 / 5};
            does(later, "pay-invoice", invoice, {{QStringLiteral("amount"), pack(part)}});
        });
    });
    // In three parts, the first of which is paid.
    delivered(55, [this](Desk& desk, Id made, int) {
        const Id invoice = does(desk, "invoice-order", made, {{QStringLiteral("draft"), pack(true)}});
        does(desk, "split-invoice", invoice, {{QStringLiteral("parts"), Value(qint64(3))}});
        does(desk, "issue-invoice", invoice);
        after(desk, 20, 25, [this, invoice](Desk& later) {
            const auto first = later.first<InvoiceInstalment>({whereIs(InvoiceInstalment::document, Ref{invoice})},
                                                              {{QStringLiteral("position"), false}});
            does(later, "pay-invoice", invoice,
                 {{QStringLiteral("amount"), pack((*first)[InvoiceInstalment::amount])}});
        });
    });
    delivered(220, [this](Desk& desk, Id made, int) {
        const Id invoice = does(desk, "invoice-order", made);
        after(desk, 120, 140,
              [this, invoice](Desk& later) { does(later, "write-off", invoice, with("reason", "bad_debt")); });
    });
    delivered(70, [this](Desk& desk, Id made, int) {
        const Id invoice = does(desk, "invoice-order", made);
        after(desk, 4, 8, [this, invoice](Desk& later) {
            does(later, "credit-invoice", invoice, with("reason", "Billed to the wrong company"));
        });
    });
    delivered(90, [this](Desk& desk, Id made, int) {
        const Id invoice = does(desk, "invoice-order", made);
        after(desk, 6, 9, [this, invoice, made](Desk& later) {
            does(later, "return-goods", made,
                 {{QStringLiteral("reason"), Value(QStringLiteral("Ordered twice"))},
                  {QStringLiteral("lines"), Value(QStringLiteral("1"))}});
            does(later, "credit-invoice", invoice,
                 {{QStringLiteral("reason"), Value(QStringLiteral("Goods came back"))},
                  {QStringLiteral("lines"), Value(QStringLiteral("1"))}});
        });
    });
}

void DemoStory::planCaseScenes()
{
    using Then = std::function<void(Desk&, Id)>;
    const auto aboutOrder = [this](int daysAgo, Then then) {
        on(m_today.addDays(-daysAgo), [this, then](Desk& desk) {
            const auto order = desk.first<SalesOrder>(
                {whereIs(SalesOrder::status, Pick{QString::fromLatin1(SalesOrder::completed.key)})},
                {{QStringLiteral("id"), true}});
            if (!order)
                return;
            const Id made =
                does(desk, "open-case", order->id(),
                     {{QStringLiteral("subject"), Value(QStringLiteral("The water tank leaks"))},
                      {QStringLiteral("text"), Value(QStringLiteral("There is water below it every morning."))},
                      {QStringLiteral("kind"), Value(QStringLiteral("incident"))},
                      {QStringLiteral("channel"), Value(QStringLiteral("phone"))}});
            if (then)
                after(desk, 1, 2, [made, then](Desk& later) { then(later, made); });
        });
    };
    aboutOrder(4, {});
    aboutOrder(9, [this](Desk& desk, Id made) { does(desk, "take-case", made); });
    aboutOrder(11, [this](Desk& desk, Id made) {
        does(desk, "answer-case", made, with("text", "Please tell us the serial number."));
        does(desk, "wait-for-customer", made);
    });
    aboutOrder(12, [this](Desk& desk, Id made) {
        does(desk, "take-case", made);
        does(desk, "hold-case", made, with("reason", "The part comes next week"));
    });
    aboutOrder(10, [this](Desk& desk, Id made) {
        does(desk, "answer-case", made, with("text", "We send somebody."));
        does(desk, "resolve-case", made, with("solution", "The seal was replaced."));
    });
}

void DemoStory::planQuoteScenes()
{
    const auto sent = [this](int daysAgo, std::function<void(Desk&, Id quote, Id deal)> then) {
        on(m_today.addDays(-daysAgo), [this, then](Desk& desk) {
            if (m_customers.isEmpty())
                return;
            const int customer = m_random.between(0, int(m_customers.size()) - 1);
            const Id deal = startDeal(desk, customer);
            offerProducts(desk, deal, 2);
            const Id quote = does(desk, "quote-opportunity", deal);
            after(desk, 1, 2, [this, quote, deal, then](Desk& sending) {
                does(sending, "send-quote", quote);
                after(sending, 1, 3, [quote, deal, then](Desk& later) { then(later, quote, deal); });
            });
        });
    };
    sent(18, [this](Desk& desk, Id quote, Id) {
        const Id newer = does(desk, "revise-quote", quote);
        after(desk, 1, 2, [this, newer](Desk& later) { does(later, "send-quote", newer); });
    });
    // Accepted, and the order that came of it was removed to be written anew.
    sent(17, [this](Desk& desk, Id quote, Id) {
        const Id made = does(desk, "accept-quote", quote);
        after(desk, 1, 1, [made](Desk& later) { later.remove(QString::fromLatin1(SalesOrder::entity), made); });
    });
    on(m_today.addDays(-4), [this](Desk& desk) {
        if (m_customers.isEmpty())
            return;
        const Id deal = startDeal(desk, m_random.between(0, int(m_customers.size()) - 1));
        offerProducts(desk, deal, 2);
        does(desk, "quote-opportunity", deal);
    });
    for (int i = 0; i < 2; ++i)
        on(m_today.addDays(-4), [this](Desk& desk) { startLead(desk, {}); });
    on(m_today.addDays(-9), [this](Desk& desk) {
        const Id lead = startLead(desk, {});
        after(desk, 1, 2, [this, lead](Desk& later) { does(later, "qualify-lead", lead, with("rating", "hot")); });
    });
    on(m_today.addDays(-9), [this](Desk& desk) {
        const Id lead = startLead(desk, {});
        after(desk, 1, 2, [this, lead](Desk& later) { reachLead(later, lead); });
    });
}

} // namespace perennial
