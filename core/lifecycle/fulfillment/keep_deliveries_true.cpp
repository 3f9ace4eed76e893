// Keep deliveries true: completing them, limits, and shipped events.
#include "core/lifecycle/fulfillment/keep_deliveries_true.h"
#include "core/lifecycle/fulfillment/order_progress.h"
#include "core/lifecycle/save_if_changed.h"
#include "core/lifecycle/transaction/trade_words.h"

namespace perennial {
namespace {

void completeHead(Desk& desk, Row<Delivery>& delivery)
{
    if (!delivery[Delivery::order])
        return;
    const std::optional<Record> found =
        desk.find(QString::fromLatin1(SalesOrder::entity), delivery[Delivery::order].id);
    if (!found)
        return;
    const Row<SalesOrder> order(*found);
    if (!delivery[Delivery::account])
        delivery.set(Delivery::account, order[SalesOrder::account]);
    if (!delivery.has(Delivery::shipStreet) && !delivery.has(Delivery::shipCity))
        delivery.set(Delivery::shipName, order[SalesOrder::shipName])
            .set(Delivery::shipStreet, order[SalesOrder::shipStreet])
            .set(Delivery::shipCity, order[SalesOrder::shipCity])
            .set(Delivery::shipRegion, order[SalesOrder::shipRegion])
            .set(Delivery::shipPostcode, order[SalesOrder::shipPostcode])
            .set(Delivery::shipCountry, order[SalesOrder::shipCountry]);
    saveIfChanged(desk, delivery);
}

void completeLine(Desk& desk, Row<DeliveryLine>& line, qint64& last)
{
    if (!line.has(DeliveryLine::position))
        line.set(DeliveryLine::position, ++last);
    if (line[DeliveryLine::source]) {
        const std::optional<Record> found =
            desk.find(QString::fromLatin1(SalesOrderLine::entity), line[DeliveryLine::source].id, true);
        if (!found)
            return;
        const Row<SalesOrderLine> source(*found);
        const Ref product = source[SalesOrderLine::product];
        if (!line[DeliveryLine::product] && product && desk.find(QString::fromLatin1(Product::entity), product.id))
            line.set(DeliveryLine::product, product);
        if (!line.has(DeliveryLine::name))
            line.set(DeliveryLine::name, source[SalesOrderLine::name]);
        if (!line.has(DeliveryLine::unit))
            line.set(DeliveryLine::unit, source[SalesOrderLine::unit]);
    }
    saveIfChanged(desk, line);
}

QVector<Row<DeliveryLine>> linesOf(const Reader& reader, Ref delivery)
{
    Query query = queryOf<DeliveryLine>({whereIs(DeliveryLine::document, delivery)},
                                        {SortKey{QString::fromLatin1(DeliveryLine::position.key), false}});
    query.withRemoved = true;
    QVector<Row<DeliveryLine>> lines;
    for (Record& record : reader.list(query))
        lines.append(Row<DeliveryLine>(std::move(record)));
    return lines;
}

QHash<Id, Quantity> shippedSoFar(const Reader& reader, const QVector<Row<DeliveryLine>>& lines)
{
    QHash<Id, Quantity> shipped;
    Condition ofLines{QString::fromLatin1(OrderEvent::document.key), Op::Among};
    for (const Row<DeliveryLine>& line : lines)
        ofLines.several.append(pack(line.ref()));
    if (lines.isEmpty())
        return shipped;
    for (const Row<OrderEvent>& event : reader.list<OrderEvent>({ofLines})) {
        if (event.is(OrderEvent::kind, OrderEvent::shipped))
            shipped[event[OrderEvent::document]] += event[OrderEvent::quantity];
    }
    return shipped;
}

void refuseExcessAt(const LineProgress& at, const TradeFacts& facts)
{
    const qint64 extra = divideRounded(Int128(at.ordered.thousandths) * facts.allowance().basisPoints, 10'000);
    const Quantity limit = at.ordered + Quantity{extra};
    const QString name = at.line.title();
    if (at.planned > limit + at.returned)
        throw refused(Trade::tr("%1 of “%2” would be delivered, but only %3 are ordered. Lower the quantity, or raise "
                                "it on the order first.")
                          .arg(inWords(at.planned), name, inWords(at.ordered)),
                      QString::fromLatin1(DeliveryLine::quantity.key));
    if (at.returned > at.shipped)
        throw refused(Trade::tr("%1 of “%2” came back, so no fewer can have left. Keep the delivery as it is.")
                          .arg(inWords(at.returned), name),
                      QString::fromLatin1(DeliveryLine::quantity.key));
    const Quantity invoiced = at.invoiced + at.drafted - at.credited;
    if (invoiced > limit)
        throw refused(Trade::tr("%1 of “%2” would be invoiced, but only %3 are ordered. Lower the quantity, or credit "
                                "the earlier invoice first.")
                          .arg(inWords(invoiced), name, inWords(at.ordered)),
                      QString::fromLatin1(SalesOrderLine::quantity.key));
}

} // namespace

std::set<Id> keepDeliveryTrue(Desk& desk, Id id)
{
    std::set<Id> orders;
    const std::optional<Record> found = desk.find(QString::fromLatin1(Delivery::entity), id, true);
    if (!found)
        return orders;
    Row<Delivery> delivery(*found);
    const bool isGone = found->isRemoved();
    if (!isGone)
        completeHead(desk, delivery);
    const bool hasLeft = !isGone && (delivery.is(Delivery::status, Delivery::inTransit) ||
                                     delivery.is(Delivery::status, Delivery::delivered));

    QVector<Row<DeliveryLine>> lines = linesOf(desk, delivery.ref());
    qint64 last = 0;
    for (const Row<DeliveryLine>& line : lines)
        last = qMax(last, line[DeliveryLine::position]);
    const QHash<Id, Quantity> before = shippedSoFar(desk, lines);
    for (Row<DeliveryLine>& line : lines) {
        const bool counts = !line.record().isRemoved() && !isGone;
        if (counts)
            completeLine(desk, line, last);
        const Ref source = line[DeliveryLine::source];
        const std::optional<Record> ordered = desk.find(QString::fromLatin1(SalesOrderLine::entity), source.id);
        if (!ordered)
            continue;
        const Ref order = Row<SalesOrderLine>(*ordered)[SalesOrderLine::document];
        orders.insert(order.id);
        const Quantity wanted = counts && hasLeft ? line[DeliveryLine::quantity] : Quantity{};
        const Quantity difference = wanted - before.value(line.id());
        const QDate on = difference > Quantity{} ? delivery[Delivery::shippedOn] : desk.today();
        if (difference != Quantity{})
            logEvent(desk, {order, source, OrderEvent::shipped, difference, on, line.id()});
    }
    return orders;
}

void refuseExcess(Desk& desk, const TradeFacts& facts, Ref order)
{
    for (const LineProgress& at : progressOf(desk, order))
        desk.judge(at.line.id(), [&] { refuseExcessAt(at, facts); });
}

Id shipWhole(Desk& desk, Id id)
{
    const std::optional<Record> found = desk.find(QString::fromLatin1(SalesOrder::entity), id);
    if (!found)
        return 0;
    const Row<SalesOrder> order(*found);
    if (!order.has(SalesOrder::shippedOn) || order.has(SalesOrder::cancelledOn) || order.has(SalesOrder::closedOn))
        return 0;
    Ref into;
    for (const LineProgress& at : progressOf(desk, order.ref())) {
        if (at.openToDeliver() == Quantity{})
            continue;
        if (!into) {
            const auto known =
                desk.first<Delivery>({whereIs(Delivery::order, order.ref()), whereIs(Delivery::whole, true)});
            Row<Delivery> delivery = known ? *known : desk.blank<Delivery>();
            delivery.set(Delivery::order, order.ref())
                .set(Delivery::account, order[SalesOrder::account])
                .set(Delivery::whole, true)
                .set(Delivery::status, Delivery::delivered)
                .set(Delivery::carrier, order[SalesOrder::carrier])
                .set(Delivery::shippedOn, order[SalesOrder::shippedOn]);
            saveIfChanged(desk, delivery);
            into = delivery.ref();
        }
        Row<DeliveryLine> line = desk.blank<DeliveryLine>();
        line.set(DeliveryLine::document, into)
            .set(DeliveryLine::source, at.line.ref())
            .set(DeliveryLine::quantity, at.openToDeliver());
        desk.save(line);
    }
    return into.id;
}

} // namespace perennial
