// Order progress: sums over events, delivery lines and draft invoice lines.
#include "core/lifecycle/fulfillment/order_progress.h"
#include "core/catalog/entities/fulfillment/delivery.h"
#include "core/catalog/entities/fulfillment/invoice.h"
#include <QHash>

namespace perennial {
namespace {

using ByLine = QHash<Id, int>;

void addEvents(const Reader& reader, Ref order, const ByLine& places, QVector<LineProgress>& progress)
{
    for (const Row<OrderEvent>& event : reader.list<OrderEvent>({whereIs(OrderEvent::order, order)})) {
        const int place = places.value(event[OrderEvent::line].id, -1);
        if (place < 0)
            continue;
        LineProgress& line = progress[place];
        const Quantity quantity = event[OrderEvent::quantity];
        const QString kind = event[OrderEvent::kind].key;
        const auto is = [&kind](Choice<OrderEvent> choice) { return kind == QLatin1String(choice.key); };
        if (is(OrderEvent::shipped))
            line.shipped += quantity;
        else if (is(OrderEvent::returned))
            line.returned += quantity;
        else if (is(OrderEvent::invoiced))
            line.invoiced += quantity;
        else if (is(OrderEvent::credited))
            line.credited += quantity;
        else if (is(OrderEvent::cancelled))
            line.cancelled += quantity;
        else if (is(OrderEvent::released))
            line.released += quantity;
        else if (is(OrderEvent::made))
            line.made += quantity;
        else if (is(OrderEvent::reserved))
            line.reserved += quantity;
    }
}

Condition amongLines(const char* field, const QVector<LineProgress>& progress)
{
    Condition condition{QString::fromLatin1(field), Op::Among};
    for (const LineProgress& line : progress)
        condition.several.append(pack(line.line.ref()));
    return condition;
}

void addPlanned(const Reader& reader, const ByLine& places, QVector<LineProgress>& progress)
{
    QHash<Id, bool> counts; // by delivery
    for (const Row<DeliveryLine>& line : reader.list<DeliveryLine>({amongLines(DeliveryLine::source.key, progress)})) {
        const Id id = line[DeliveryLine::document].id;
        if (!counts.contains(id)) {
            const auto delivery = reader.load<Delivery>(id);
            counts[id] =
                !delivery.is(Delivery::status, Delivery::failed) && !delivery.is(Delivery::status, Delivery::cancelled);
        }
        if (counts[id])
            progress[places.value(line[DeliveryLine::source].id)].planned += line[DeliveryLine::quantity];
    }
}

void addDrafted(const Reader& reader, const ByLine& places, QVector<LineProgress>& progress)
{
    QHash<Id, std::optional<Row<Invoice>>> invoices;
    for (const Row<InvoiceLine>& line : reader.list<InvoiceLine>({amongLines(InvoiceLine::source.key, progress)})) {
        const Id id = line[InvoiceLine::document].id;
        if (!invoices.contains(id))
            invoices[id] = reader.load<Invoice>(id);
        const Row<Invoice>& invoice = *invoices[id];
        if (!invoice.is(Invoice::status, Invoice::draft))
            continue;
        LineProgress& at = progress[places.value(line[InvoiceLine::source].id)];
        const bool isCredit = invoice.is(Invoice::kind, Invoice::creditNote);
        (isCredit ? at.credited : at.drafted) += line[InvoiceLine::quantity];
    }
}

} // namespace

QVector<LineProgress> progressOf(const Reader& reader, Ref order, bool withDrafts)
{
    QVector<LineProgress> progress;
    ByLine places;
    for (Row<SalesOrderLine>& line :
         reader.list<SalesOrderLine>({whereIs(SalesOrderLine::document, order)},
                                     {SortKey{QString::fromLatin1(SalesOrderLine::position.key), false}})) {
        places.insert(line.id(), int(progress.size()));
        progress.append(LineProgress{line, line[SalesOrderLine::quantity], {}, {}, {}, {}, {}, {}, {}, {}, {}, {}});
    }
    if (progress.isEmpty())
        return progress;
    addEvents(reader, order, places, progress);
    for (LineProgress& line : progress)
        line.ordered -= line.cancelled;
    if (withDrafts) {
        addPlanned(reader, places, progress);
        addDrafted(reader, places, progress);
    }
    return progress;
}

QVector<NamedLine> openLines(const Reader& reader, Ref order, Quantity (*open)(const LineProgress&))
{
    using Line = SalesOrderLine;
    QVector<NamedLine> lines;
    for (const LineProgress& at : progressOf(reader, order))
        lines.append({at.line.ref(), at.line[Line::position], open(at), at.line.title(), at.line[Line::unit]});
    return lines;
}

void logEvent(Desk& desk, const LineEvent& event)
{
    Row<OrderEvent> row = desk.blank<OrderEvent>();
    row.set(OrderEvent::order, event.order)
        .set(OrderEvent::line, event.line)
        .set(OrderEvent::kind, event.kind)
        .set(OrderEvent::quantity, event.quantity)
        .set(OrderEvent::on, event.on.isValid() ? event.on : desk.today())
        .set(OrderEvent::reason, event.reason);
    if (event.document)
        row.set(OrderEvent::document, event.document);
    desk.save(row);
}

} // namespace perennial
