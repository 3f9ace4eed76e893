// Invoice order: what can be billed becomes a draft.
#include "core/lifecycle/fulfillment/invoice_order.h"
#include "core/catalog/entities/fulfillment/delivery.h"
#include "core/catalog/entities/fulfillment/invoice.h"
#include "core/lifecycle/fulfillment/order_progress.h"
#include "core/lifecycle/transaction/copy_line.h"
#include "core/lifecycle/transaction/trade_words.h"

namespace perennial {
namespace {

// A line to be billed.
struct Bill {
    Row<SalesOrderLine> line;
    Quantity quantity;
    Ref deliveryLine = {};
};

bool freightIsBilled(const Reader& reader, Ref order)
{
    for (const Row<Invoice>& invoice : reader.list<Invoice>({whereIs(Invoice::order, order)})) {
        const bool counts =
            invoice.is(Invoice::kind, Invoice::invoice) && !invoice.is(Invoice::status, Invoice::cancelled);
        if (counts && invoice[Invoice::freight] != Money())
            return true;
    }
    return false;
}

Invoiced write(Desk& desk, const QVector<Row<SalesOrder>>& orders, const QVector<Bill>& bills)
{
    const Row<SalesOrder>& first = orders.first();
    Row<Invoice> invoice = desk.blank<Invoice>();
    copyTerms(first, invoice);
    invoice.set(Invoice::order, first.ref()).set(Invoice::customerReference, first[SalesOrder::customerReference]);
    Money freight;
    for (const Row<SalesOrder>& order : orders) {
        if (!freightIsBilled(desk, order.ref()))
            freight += order[SalesOrder::freight];
    }
    if (freight != Money())
        invoice.set(Invoice::freight, freight).set(Invoice::freightTax, first[SalesOrder::freightTax]);
    desk.save(invoice);
    for (const Bill& bill : bills) {
        Row<InvoiceLine> line = desk.blank<InvoiceLine>();
        copyLine(desk, bill.line, line);
        line.set(InvoiceLine::document, invoice.ref())
            .set(InvoiceLine::source, bill.line.ref())
            .set(InvoiceLine::deliveryLine, bill.deliveryLine)
            .set(InvoiceLine::quantity, bill.quantity);
        desk.save(line);
    }
    return {invoice.ref()};
}

Error nothingToInvoice(const Row<SalesOrder>& order, const QVector<LineProgress>& progress, bool beforeDelivery)
{
    const QString field = QString::fromLatin1(SalesOrder::status.key);
    for (const LineProgress& at : progress) {
        if (at.drafted > Quantity{})
            return refused(
                Trade::tr("“%1” stands on an invoice that is a draft. Issue or remove that one.").arg(at.line.title()),
                field);
    }
    for (const LineProgress& at : progress) {
        if (!beforeDelivery && at.openToInvoice(true) > Quantity{})
            return refused(Trade::tr("Nothing delivered is left to invoice on %1. Deliver first, or invoice before "
                                     "delivery.")
                               .arg(order.reference()),
                           field);
    }
    return refused(Trade::tr("Everything of %1 is invoiced already. Raise a quantity or add a line to invoice more.")
                       .arg(order.reference()),
                   field);
}

QVector<Bill> billsOf(const QVector<LineProgress>& progress, const InvoiceOrder& ask)
{
    QVector<Bill> bills;
    for (const LineProgress& at : progress) {
        const Quantity open = at.openToInvoice(ask.beforeDelivery);
        Quantity wanted = ask.lines.isEmpty() ? open : Quantity{};
        for (const LineShare& share : ask.lines) {
            if (share.line == at.line.ref())
                wanted = share.quantity;
        }
        if (wanted > open)
            throw refused(
                Trade::tr("Only %1 of “%2” can be invoiced, not %3: the rest is invoiced already, came back, or "
                          "was not delivered.")
                    .arg(inWords(open), at.line.title(), inWords(wanted)),
                QString::fromLatin1(InvoiceLine::quantity.key));
        if (wanted > Quantity{})
            bills.append({at.line, wanted});
    }
    return bills;
}

void refuseUninvoiceable(const Row<SalesOrder>& order)
{
    const QString field = QString::fromLatin1(SalesOrder::status.key);
    if (order.has(SalesOrder::cancelledOn))
        throw refused(Trade::tr("%1 was cancelled, so nothing of it is invoiced. Take a new order instead.")
                          .arg(order.reference()),
                      field);
    if (!order.has(SalesOrder::confirmedOn))
        throw refused(Trade::tr("%1 is a draft. Confirm it before invoicing.").arg(order.reference()), field);
}

// Of each delivery line what no invoice that stands bills yet.
Quantity unbilled(const Reader& reader, const Row<DeliveryLine>& line)
{
    Quantity left = line[DeliveryLine::quantity];
    for (const Row<InvoiceLine>& billed : reader.list<InvoiceLine>({whereIs(InvoiceLine::deliveryLine, line.ref())})) {
        const Row<Invoice> invoice = reader.load<Invoice>(billed[InvoiceLine::document]);
        const bool isCredit = invoice.is(Invoice::kind, Invoice::creditNote);
        left = isCredit ? left + billed[InvoiceLine::quantity] : left - billed[InvoiceLine::quantity];
    }
    return left;
}

// What several deliveries bill together, order by order.
class Collecting {
public:
    explicit Collecting(const Reader& reader) : m_reader(reader) {}

    void add(const Row<Delivery>& delivery)
    {
        if (!delivery.is(Delivery::status, Delivery::inTransit) && !delivery.is(Delivery::status, Delivery::delivered))
            throw refused(Trade::tr("%1 has not left yet. Ship it before invoicing.").arg(delivery.reference()),
                          QString::fromLatin1(Delivery::status.key));
        for (const Row<DeliveryLine>& line : linesOf<DeliveryLine>(m_reader, delivery.ref())) {
            if (!line[DeliveryLine::source])
                throw refused(Trade::tr("“%1” of %2 belongs to no order. Write its invoice by hand.")
                                  .arg(line.title(), delivery.reference()),
                              QString::fromLatin1(DeliveryLine::source.key));
            addLine(line);
        }
    }

    const QVector<Row<SalesOrder>>& orders() const { return m_orders; }
    const QVector<Bill>& bills() const { return m_bills; }

private:
    void addLine(const Row<DeliveryLine>& line)
    {
        LineProgress& at = progressOfLine(line[DeliveryLine::source]);
        Quantity wanted = unbilled(m_reader, line);
        if (at.openToInvoice(false) < wanted)
            wanted = at.openToInvoice(false);
        if (wanted <= Quantity{})
            return;
        at.drafted += wanted;
        m_bills.append({at.line, wanted, line.ref()});
    }

    LineProgress& progressOfLine(Ref source)
    {
        const Ref order = m_reader.load<SalesOrderLine>(source)[SalesOrderLine::document];
        if (!m_progress.contains(order.id)) {
            const Row<SalesOrder> row = m_reader.load<SalesOrder>(order);
            refuseStranger(row);
            m_orders.append(row);
            m_progress.insert(order.id, progressOf(m_reader, order));
        }
        QVector<LineProgress>& progress = m_progress[order.id];
        const auto isIt = [source](const LineProgress& at) { return at.line.ref() == source; };
        return *std::find_if(progress.begin(), progress.end(), isIt);
    }

    void refuseStranger(const Row<SalesOrder>& order) const
    {
        if (m_orders.isEmpty())
            return;
        const Row<SalesOrder>& first = m_orders.first();
        if (order[SalesOrder::account] != first[SalesOrder::account] ||
            order[SalesOrder::currency] != first[SalesOrder::currency] ||
            order[SalesOrder::taxIncluded] != first[SalesOrder::taxIncluded])
            throw refused(
                Trade::tr("%1 and %2 have different customers, currencies or ways of stating tax. Invoice them "
                          "one by one.")
                    .arg(first.reference(), order.reference()),
                QString::fromLatin1(Invoice::account.key));
    }

    const Reader& m_reader;
    QVector<Row<SalesOrder>> m_orders;
    QHash<Id, QVector<LineProgress>> m_progress;
    QVector<Bill> m_bills;
};

} // namespace

Invoiced invoiceOrder(Desk& desk, const InvoiceOrder& ask)
{
    const Row<SalesOrder> order = desk.load<SalesOrder>(ask.order);
    refuseUninvoiceable(order);
    const QVector<LineProgress> progress = progressOf(desk, order.ref());
    const QVector<Bill> bills = billsOf(progress, ask);
    if (bills.isEmpty())
        throw nothingToInvoice(order, progress, ask.beforeDelivery);
    return write(desk, {order}, bills);
}

Invoiced invoiceDeliveries(Desk& desk, const InvoiceDeliveries& ask)
{
    Collecting collecting(desk);
    for (const Ref delivery : ask.deliveries)
        collecting.add(desk.load<Delivery>(delivery));
    if (collecting.bills().isEmpty())
        throw refused(
            Trade::tr("Everything of the delivery is invoiced already. Credit its invoice first to bill it anew."),
            QString::fromLatin1(InvoiceLine::deliveryLine.key));
    return write(desk, collecting.orders(), collecting.bills());
}

} // namespace perennial
