// Keep events true: judged by what stands in the file afterwards, so that it does not matter who wrote them.
#include "core/lifecycle/fulfillment/keep_events_true.h"
#include "core/catalog/entities/fulfillment/delivery.h"
#include "core/catalog/entities/fulfillment/invoice.h"
#include "core/lifecycle/closing_rules.h"
#include "core/lifecycle/fulfillment/keep_deliveries_true.h"
#include "core/lifecycle/fulfillment/order_progress.h"
#include "core/lifecycle/transaction/trade_words.h"
#include <QSet>
#include <map>

namespace perennial {
namespace {

bool isAmong(const Row<OrderEvent>& event, std::initializer_list<Choice<OrderEvent>> kinds)
{
    const auto is = [&event](Choice<OrderEvent> kind) { return event.is(OrderEvent::kind, kind); };
    return std::any_of(kinds.begin(), kinds.end(), is);
}

// The step of the business that writes such an event, or takes it back.
QString stepFor(const Row<OrderEvent>& event)
{
    if (event.is(OrderEvent::kind, OrderEvent::shipped))
        return Trade::tr("Goods leave with a delivery: deliver the order, or change or cancel its delivery.");
    if (event.is(OrderEvent::kind, OrderEvent::invoiced))
        return Trade::tr("What is invoiced follows from issued invoices: invoice the order, or credit its invoice.");
    if (event.is(OrderEvent::kind, OrderEvent::credited))
        return Trade::tr("What is credited follows from credit notes: credit the invoice, or write a new one.");
    if (event.is(OrderEvent::kind, OrderEvent::returned))
        return Trade::tr("Goods come back by the step “Return goods” of the order; deliver them again if they "
                         "leave once more.");
    if (event.is(OrderEvent::kind, OrderEvent::cancelled))
        return Trade::tr("What will not be delivered is cancelled by the steps “Cancel order” and “Close short” of the "
                         "order; raise the quantity of its line to sell more again.");
    return Trade::tr("Add one with a quantity below 0 to correct what is reserved, released or made.");
}

Error refusedEvent(const QString& why, const Row<OrderEvent>& event, const char* field)
{
    return refused(Trade::tr("%1 Nothing was changed. %2").arg(why, stepFor(event)), QString::fromLatin1(field));
}

template <class E> std::optional<Row<E>> found(const Reader& reader, Id id)
{
    const std::optional<Record> record = reader.find(QString::fromLatin1(E::entity), id, true);
    return record ? std::optional<Row<E>>(Row<E>(*record)) : std::nullopt;
}

std::optional<EventsDue> shippedDue(const Reader& reader, Id document)
{
    const auto line = found<DeliveryLine>(reader, document);
    const auto delivery = line ? found<Delivery>(reader, (*line)[DeliveryLine::document].id) : std::nullopt;
    if (!delivery)
        return {};
    const bool stands = !line->record().isRemoved() && !delivery->record().isRemoved();
    const bool hasLeft =
        delivery->is(Delivery::status, Delivery::inTransit) || delivery->is(Delivery::status, Delivery::delivered);
    return EventsDue{(*line)[DeliveryLine::source], stands && hasLeft ? (*line)[DeliveryLine::quantity] : Quantity{},
                     stands};
}

std::optional<EventsDue> billedDue(const Reader& reader, Id document, Choice<Invoice> kind)
{
    const auto line = found<InvoiceLine>(reader, document);
    const auto invoice = line ? found<Invoice>(reader, (*line)[InvoiceLine::document].id) : std::nullopt;
    if (!invoice || !invoice->is(Invoice::kind, kind))
        return {};
    const bool stands = !line->record().isRemoved() && !invoice->record().isRemoved();
    const bool isIssued = !invoice->is(Invoice::status, Invoice::draft);
    return EventsDue{(*line)[InvoiceLine::source], stands && isIssued ? (*line)[InvoiceLine::quantity] : Quantity{},
                     stands};
}

void refuseAgainstDocument(const Reader& reader, const Row<OrderEvent>& event)
{
    const std::optional<EventsDue> due = eventsDue(reader, event);
    Quantity sum;
    if (due) {
        for (const Row<OrderEvent>& other :
             reader.list<OrderEvent>({whereIs(OrderEvent::document, event[OrderEvent::document])})) {
            if (other[OrderEvent::kind].key == event[OrderEvent::kind].key)
                sum += other[OrderEvent::quantity];
        }
    }
    if (!due || due->line != event[OrderEvent::line] || sum != due->quantity)
        throw refusedEvent(
            Trade::tr("No document says that %1 of “%2” were moved or billed.")
                .arg(inWords(event[OrderEvent::quantity]),
                     reader.titleOf(QString::fromLatin1(SalesOrderLine::entity), event[OrderEvent::line].id)),
            event, OrderEvent::kind.key);
}

// Returned and cancelled goods are written with their reason, the others to be corrected by numbers below zero.
void refuseWithoutStep(const Row<SalesOrder>& order, const Row<OrderEvent>& event)
{
    if (event.has(OrderEvent::document))
        throw refusedEvent(Trade::tr("Such an event names no document."), event, OrderEvent::document.key);
    if (!isAmong(event, {OrderEvent::returned, OrderEvent::cancelled}))
        return;
    if (!event.has(OrderEvent::reason))
        throw refusedEvent(Trade::tr("Such an event says why."), event, OrderEvent::reason.key);
    if (event[OrderEvent::quantity] <= Quantity{})
        throw refusedEvent(Trade::tr("The quantity must be more than 0."), event, OrderEvent::quantity.key);
    if (event.is(OrderEvent::kind, OrderEvent::cancelled) && !order.has(SalesOrder::closeReason))
        throw refusedEvent(Trade::tr("Nothing of %1 was cancelled.").arg(order.reference()), event,
                           OrderEvent::kind.key);
}

void refuseFalseSums(const LineProgress& at, const TradeFacts& facts, const Row<OrderEvent>& event)
{
    const Quantity once = at.line[SalesOrderLine::quantity];
    const qint64 extra = divideRounded(Int128(once.thousandths) * facts.allowance().basisPoints, 10'000);
    const Quantity most = once + Quantity{extra} + at.returned;
    const QString name = at.line.title();
    if (at.cancelled > once)
        throw refusedEvent(Trade::tr("%1 of “%2” would be cancelled, but only %3 were ordered.")
                               .arg(inWords(at.cancelled), name, inWords(once)),
                           event, OrderEvent::quantity.key);
    if (at.returned > at.shipped)
        throw refusedEvent(Trade::tr("%1 of “%2” would have come back, but only %3 left.")
                               .arg(inWords(at.returned), name, inWords(at.shipped)),
                           event, OrderEvent::quantity.key);
    for (const Quantity sum : {at.reserved, at.released, at.made}) {
        if (sum < Quantity{} || sum > most)
            throw refusedEvent(Trade::tr("%1 of “%2” would be reserved, released or made; it can be from 0 to %3.")
                                   .arg(inWords(sum), name, inWords(most)),
                               event, OrderEvent::quantity.key);
    }
}

void refuseChangedEvent(const Reader& reader, const Change& change)
{
    static const QSet<QString> standing = {
        QString::fromLatin1(OrderEvent::order.key), QString::fromLatin1(OrderEvent::line.key),
        QString::fromLatin1(OrderEvent::kind.key),  QString::fromLatin1(OrderEvent::quantity.key),
        QString::fromLatin1(OrderEvent::on.key),    QString::fromLatin1(OrderEvent::document.key)};
    const auto event = found<OrderEvent>(reader, change.id);
    if (!event)
        return;
    if (change.what == Change::What::Edited) {
        if (standing.intersects(QSet<QString>(change.fields.begin(), change.fields.end())))
            throw refusedEvent(Trade::tr("What happened to an order stands as it was written."), *event,
                               OrderEvent::kind.key);
    } else if (reader.find(QString::fromLatin1(SalesOrder::entity), (*event)[OrderEvent::order].id)) {
        throw refusedEvent(Trade::tr("What happened to an order cannot be removed from it."), *event,
                           OrderEvent::kind.key);
    }
}

} // namespace

bool followsFromDocument(const Row<OrderEvent>& event)
{
    return isAmong(event, {OrderEvent::shipped, OrderEvent::invoiced, OrderEvent::credited});
}

std::optional<EventsDue> eventsDue(const Reader& reader, const Row<OrderEvent>& event)
{
    const Id document = event[OrderEvent::document];
    if (document == 0)
        return {};
    if (event.is(OrderEvent::kind, OrderEvent::shipped))
        return shippedDue(reader, document);
    return billedDue(reader, document,
                     event.is(OrderEvent::kind, OrderEvent::credited) ? Invoice::creditNote : Invoice::invoice);
}

void refuseChangedEvents(Desk& desk, const ChangeSet& changes)
{
    for (const Change& change : changes.changes) {
        if (change.entity == QLatin1String(OrderEvent::entity) && change.what != Change::What::Added)
            desk.judge(change.id, [&] { refuseChangedEvent(desk, change); });
    }
}

namespace {

void refuseFalseEvent(const Reader& reader, const Row<SalesOrder>& order, const Row<OrderEvent>& event)
{
    const auto line = found<SalesOrderLine>(reader, event[OrderEvent::line].id);
    if (!line || (*line)[SalesOrderLine::document] != order.ref())
        throw refusedEvent(Trade::tr("The line belongs to another order than %1.").arg(order.reference()), event,
                           OrderEvent::line.key);
    if (followsFromDocument(event))
        refuseAgainstDocument(reader, event);
    else
        refuseWithoutStep(order, event);
}

} // namespace

void refuseFalseEvents(Desk& desk, const TradeFacts& facts, const ChangeSet& changes)
{
    std::map<Id, Row<OrderEvent>> latest; // of each line
    for (const Id id : touchedIds<OrderEvent>(desk, changes)) {
        const auto event = found<OrderEvent>(desk, id);
        const auto order = event ? found<SalesOrder>(desk, (*event)[OrderEvent::order].id) : std::nullopt;
        if (!order || order->record().isRemoved() || event->record().isRemoved())
            continue;
        desk.judge(id, [&] { refuseFalseEvent(desk, *order, *event); });
        latest.insert_or_assign((*event)[OrderEvent::line].id, *event);
    }
    if (desk.hasComplaints())
        return;
    std::map<Id, QVector<LineProgress>> progress; // of each order
    for (const auto& [line, event] : latest) {
        const Ref order = event[OrderEvent::order];
        if (!progress.contains(order.id))
            progress.emplace(order.id, progressOf(desk, order, false));
        for (const LineProgress& at : progress[order.id]) {
            if (at.line.id() == line)
                desk.judge(event.id(), [&] { refuseFalseSums(at, facts, event); });
        }
        if (event.is(OrderEvent::kind, OrderEvent::cancelled))
            refuseExcess(desk, facts, order);
    }
}

} // namespace perennial
