// Log invoiced: one event a line.
#include "core/lifecycle/fulfillment/log_invoiced.h"
#include "core/lifecycle/fulfillment/order_progress.h"

namespace perennial {
namespace {

// The order of a line's source, also of a removed one; none for lines without.
Ref orderOf(const Reader& reader, const Row<InvoiceLine>& line)
{
    const Ref source = line[InvoiceLine::source];
    if (!source)
        return {};
    const std::optional<Record> ordered = reader.find(QString::fromLatin1(SalesOrderLine::entity), source.id, true);
    return ordered ? Row<SalesOrderLine>(*ordered)[SalesOrderLine::document] : Ref();
}

QVector<Row<InvoiceLine>> allLines(const Reader& reader, Id invoice)
{
    Query query = queryOf<InvoiceLine>({whereIs(InvoiceLine::document, Ref{invoice})});
    query.withRemoved = true;
    QVector<Row<InvoiceLine>> lines;
    for (Record& record : reader.list(query))
        lines.append(Row<InvoiceLine>(std::move(record)));
    return lines;
}

} // namespace

std::set<Id> ordersOf(const Reader& reader, Id invoice)
{
    std::set<Id> orders;
    for (const Row<InvoiceLine>& line : allLines(reader, invoice)) {
        if (const Ref order = orderOf(reader, line))
            orders.insert(order.id);
    }
    return orders;
}

std::set<Id> logInvoiced(Desk& desk, Id id)
{
    const std::optional<Record> found = desk.find(QString::fromLatin1(Invoice::entity), id);
    if (!found || Row<Invoice>(*found).is(Invoice::status, Invoice::draft))
        return ordersOf(desk, id);
    const Row<Invoice> invoice(*found);
    const auto kind = invoice.is(Invoice::kind, Invoice::creditNote) ? OrderEvent::credited : OrderEvent::invoiced;
    for (const Row<InvoiceLine>& line : desk.list<InvoiceLine>({whereIs(InvoiceLine::document, invoice.ref())})) {
        const Ref order = orderOf(desk, line);
        if (!order || desk.first<OrderEvent>({whereIs(OrderEvent::document, line.id())}))
            continue;
        logEvent(desk, {order, line[InvoiceLine::source], kind, line[InvoiceLine::quantity], invoice[Invoice::issuedOn],
                        line.id()});
    }
    return ordersOf(desk, id);
}

} // namespace perennial
