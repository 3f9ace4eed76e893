// Keep trade true: which documents an operation touched, and what follows from it.
#include "core/lifecycle/fulfillment/keep_trade_true.h"
#include "core/catalog/entities/fulfillment/payment.h"
#include "core/catalog/entities/transaction/quote.h"
#include "core/lifecycle/closing_rules.h"
#include "core/lifecycle/fulfillment/derive_order_status.h"
#include "core/lifecycle/fulfillment/invoice_seal.h"
#include "core/lifecycle/fulfillment/keep_deliveries_true.h"
#include "core/lifecycle/fulfillment/keep_events_true.h"
#include "core/lifecycle/fulfillment/keep_instalments_true.h"
#include "core/lifecycle/fulfillment/log_invoiced.h"
#include "core/lifecycle/fulfillment/settle.h"
#include "core/lifecycle/transaction/complete_document.h"
#include "core/lifecycle/transaction/derive_quote_status.h"
#include "core/lifecycle/transaction/trade_words.h"
#include <set>

namespace perennial {
namespace {

using Ids = std::set<Id>; // in the order of their making, so that the same work is done in the same order

void add(Ids& ids, const QVector<Id>& more)
{
    ids.insert(more.begin(), more.end());
}

// Documents and their lines, removed ones included.
template <class Document, class Line> Ids touchedDocuments(const Desk& desk, const ChangeSet& changes)
{
    Ids ids;
    add(ids, touchedIds<Document>(desk, changes));
    add(ids, touchedParents(desk, changes, Line::document));
    for (const Change& change : changes.changes) {
        if (change.entity == QLatin1String(Document::entity) && change.what == Change::What::Removed)
            ids.insert(change.id);
    }
    return ids;
}

bool isTrade(const QString& entity)
{
    for (const char* known : {Quote::entity, QuoteLine::entity, SalesOrder::entity, SalesOrderLine::entity,
                              OrderEvent::entity, Delivery::entity, DeliveryLine::entity, Invoice::entity,
                              InvoiceLine::entity, InvoiceInstalment::entity, Payment::entity, Allocation::entity}) {
        if (entity == QLatin1String(known))
            return true;
    }
    return false;
}

// A line belongs to one document for good, an allocation to one payment and one invoice.
template <class Part, class... T> void refuseMoves(Desk& desk, const ChangeSet& changes, Field<Part, T>... bonds)
{
    for (const Change& change : changes.changes) {
        if (change.entity != QLatin1String(Part::entity) || change.what != Change::What::Edited)
            continue;
        for (const char* bond : {bonds.key...}) {
            desk.judge(change.id, [&] {
                if (change.fields.contains(QString::fromLatin1(bond)))
                    throw refused(
                        Trade::tr("A line cannot be moved to another record. Remove it here and write it there."),
                        QString::fromLatin1(bond));
            });
        }
    }
}

class Closing {
public:
    Closing(Desk& desk, const ChangeSet& changes) : m_desk(desk), m_changes(changes), m_facts(desk) {}

    void run()
    {
        for (const auto step : {&Closing::refuseMovedParts, &Closing::quotes, &Closing::orders, &Closing::deliveries,
                                &Closing::invoices, &Closing::payments, &Closing::events, &Closing::statuses}) {
            (this->*step)();
            if (m_desk.hasComplaints())
                return;
        }
    }

private:
    void refuseMovedParts()
    {
        refuseMoves<QuoteLine>(m_desk, m_changes, QuoteLine::document);
        refuseMoves<SalesOrderLine>(m_desk, m_changes, SalesOrderLine::document);
        refuseChangedEvents(m_desk, m_changes);
        refuseMoves<DeliveryLine>(m_desk, m_changes, DeliveryLine::document, DeliveryLine::source);
        refuseMoves<InvoiceLine>(m_desk, m_changes, InvoiceLine::document);
        refuseMoves<InvoiceInstalment>(m_desk, m_changes, InvoiceInstalment::document);
        refuseMoves<Allocation>(m_desk, m_changes, Allocation::payment, Allocation::invoice, Allocation::refund);
    }

    void quotes()
    {
        m_quotes = touchedDocuments<Quote, QuoteLine>(m_desk, m_changes);
        refuseChangedQuotes(m_desk, m_changes);
        for (const Id id : m_quotes)
            m_desk.judge(id, [&] { completeQuote(m_desk, m_facts, id); });
    }

    void orders()
    {
        m_orders = touchedDocuments<SalesOrder, SalesOrderLine>(m_desk, m_changes);
        m_limited = m_orders;
        add(m_orders, touchedParents(m_desk, m_changes, OrderEvent::order));
        refuseRemovedOrders();
        for (const Id id : m_orders) {
            m_desk.judge(id, [&] {
                completeOrder(m_desk, m_facts, id);
                if (const Id delivery = shipWhole(m_desk, id))
                    m_deliveries.insert(delivery);
            });
        }
    }

    void refuseRemovedOrders() const
    {
        for (const Change& change : m_changes.changes) {
            const bool isGone =
                change.entity == QLatin1String(SalesOrder::entity) && change.what == Change::What::Removed;
            const Ref order{change.id};
            if (isGone && (m_desk.first<Delivery>({whereIs(Delivery::order, order)}) ||
                           m_desk.first<Invoice>({whereIs(Invoice::order, order)})))
                throw refused(
                    Trade::tr("%1 has deliveries or invoices and cannot be removed. Nothing was changed; cancel "
                              "or close it instead.")
                        .arg(m_desk.titleOf(change.entity, change.id)),
                    QString::fromLatin1(SalesOrder::status.key));
        }
    }

    void deliveries()
    {
        m_deliveries.merge(touchedDocuments<Delivery, DeliveryLine>(m_desk, m_changes));
        for (const Id id : m_deliveries)
            m_desk.judge(id, [&] { addOrders(keepDeliveryTrue(m_desk, id)); });
    }

    void invoices()
    {
        m_invoices = touchedDocuments<Invoice, InvoiceLine>(m_desk, m_changes);
        add(m_invoices, touchedParents(m_desk, m_changes, InvoiceInstalment::document));
        for (const Id id : m_invoices) {
            m_desk.judge(id, [&] {
                completeInvoice(m_desk, m_facts, id);
                completeInstalments(m_desk, id);
                refuseBrokenSeal(m_desk, id);
                addOrders(logInvoiced(m_desk, id));
            });
        }
    }

    void payments()
    {
        Ids payments = touchedDocuments<Payment, PartOfPayment>(m_desk, m_changes);
        add(payments, touchedParents(m_desk, m_changes, Allocation::refund));
        for (const Id id : payments)
            m_desk.judge(id, [&] { m_invoices.merge(settlePayment(m_desk, id)); });
        for (const Id id : m_invoices) {
            m_desk.judge(id, [&] { settleInvoice(m_desk, id); });
            addOrders(ordersOf(m_desk, id));
        }
    }

    void events() { refuseFalseEvents(m_desk, m_facts, m_changes); }

    void statuses()
    {
        for (const Id id : m_limited)
            refuseExcess(m_desk, m_facts, Ref{id});
        for (const Id id : m_orders)
            deriveOrderStatus(m_desk, id);
        for (const Id id : m_orders) {
            if (const Id quote = quoteOf(m_desk, id))
                m_quotes.insert(quote);
        }
        for (const Id id : m_quotes)
            deriveQuoteStatus(m_desk, id);
    }

    void addOrders(const Ids& orders)
    {
        m_orders.insert(orders.begin(), orders.end());
        m_limited.insert(orders.begin(), orders.end());
    }

    // An allocation by the names that the lines of documents have.
    struct PartOfPayment {
        static constexpr Field<Allocation, Ref> document = Allocation::payment;
    };

    Desk& m_desk;
    const ChangeSet& m_changes;
    TradeFacts m_facts;
    Ids m_quotes, m_orders, m_deliveries, m_invoices;
    Ids m_limited; // orders whose quantities may exceed what was ordered now
};

} // namespace

void keepTradeTrue(Desk& desk, const ChangeSet& changes)
{
    const auto concerns = [](const Change& change) { return isTrade(change.entity); };
    if (std::any_of(changes.changes.begin(), changes.changes.end(), concerns))
        Closing(desk, changes).run();
}

} // namespace perennial
