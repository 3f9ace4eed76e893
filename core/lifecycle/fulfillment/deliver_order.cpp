// Deliver order: a delivery with its lines.
#include "core/lifecycle/fulfillment/deliver_order.h"
#include "core/lifecycle/fulfillment/order_progress.h"
#include "core/lifecycle/transaction/trade_days.h"
#include "core/lifecycle/transaction/trade_facts.h"
#include "core/lifecycle/transaction/trade_words.h"

namespace perennial {
namespace {

void refuseUndeliverable(const Row<SalesOrder>& order)
{
    const QString field = QString::fromLatin1(SalesOrder::status.key);
    if (order.has(SalesOrder::closedOn) || order.has(SalesOrder::cancelledOn))
        throw refused(
            Trade::tr("%1 is finished; nothing more is delivered on it. Write a new order.").arg(order.reference()),
            field);
    if (order[SalesOrder::holdCredit] || order[SalesOrder::holdShipping] || order[SalesOrder::holdReturn])
        throw refused(Trade::tr("%1 is on hold: %2. Release it before delivering.")
                          .arg(order.reference(), order[SalesOrder::holdReason]),
                      field);
    if (!order.has(SalesOrder::confirmedOn))
        throw refused(Trade::tr("%1 is a draft. Confirm it before delivering.").arg(order.reference()), field);
}

// What goes on the delivery: as asked, or everything open.
QVector<LineShare> sharesOf(const QVector<LineProgress>& progress, const DeliverOrder& ask)
{
    if (!ask.lines.isEmpty())
        return ask.lines;
    QVector<LineShare> shares;
    for (const LineProgress& at : progress) {
        if (at.openToDeliver() > Quantity{})
            shares.append({at.line.ref(), at.openToDeliver()});
    }
    return shares;
}

const LineProgress& progressAt(const QVector<LineProgress>& progress, Ref line)
{
    const auto isIt = [line](const LineProgress& at) { return at.line.ref() == line; };
    const auto found = std::find_if(progress.begin(), progress.end(), isIt);
    if (found == progress.end())
        throw refused(Trade::tr("A line to be delivered belongs to another order."),
                      QString::fromLatin1(DeliveryLine::source.key));
    return *found;
}

void refuseExcessOf(const LineProgress& at, Quantity quantity, Percent allowance)
{
    const qint64 extra = divideRounded(Int128(at.ordered.thousandths) * allowance.basisPoints, 10'000);
    const Quantity limit = at.ordered + Quantity{extra} + at.returned - at.planned;
    const QString field = QString::fromLatin1(DeliveryLine::quantity.key);
    if (quantity <= Quantity{})
        throw refused(Trade::tr("The quantity of “%1” must be more than 0.").arg(at.line.title()), field);
    if (quantity > limit)
        throw refused(Trade::tr("Only %1 of “%2” are open, not %3. Lower the quantity, or raise it on the order first.")
                          .arg(inWords(at.openToDeliver()), at.line.title(), inWords(quantity)),
                      field);
}

Row<Delivery> headOf(Desk& desk, const Row<SalesOrder>& order, const DeliverOrder& ask)
{
    const QDate on = ask.on.isValid() ? ask.on : desk.today();
    refuseStrangeDay(desk, on, order[SalesOrder::orderedAt], order.reference(), Delivery::shippedOn.key);
    const bool hasArrived = QLatin1String(ask.stage.key) == QLatin1String(Delivery::delivered.key);
    const bool hasLeft = hasArrived || QLatin1String(ask.stage.key) == QLatin1String(Delivery::inTransit.key);
    Row<Delivery> delivery = desk.blank<Delivery>();
    delivery.set(Delivery::order, order.ref())
        .set(Delivery::account, order[SalesOrder::account])
        .set(Delivery::status, ask.stage)
        .set(Delivery::carrier, ask.carrier.isEmpty() ? order[SalesOrder::carrier] : ask.carrier)
        .set(Delivery::tracking, ask.tracking)
        .set(Common::owner, order[Common::owner]);
    if (hasLeft)
        delivery.set(Delivery::shippedOn, on);
    if (hasArrived)
        delivery.set(Delivery::deliveredOn, on);
    return delivery;
}

} // namespace

Delivered deliverOrder(Desk& desk, const DeliverOrder& ask)
{
    const Row<SalesOrder> order = desk.load<SalesOrder>(ask.order);
    refuseUndeliverable(order);
    const TradeFacts facts(desk);
    const QVector<LineProgress> progress = progressOf(desk, order.ref());
    const QVector<LineShare> shares = sharesOf(progress, ask);
    if (shares.isEmpty())
        throw refused(Trade::tr("Everything of %1 is delivered or stands on a delivery. Raise a quantity or add a line "
                                "to deliver more.")
                          .arg(order.reference()),
                      QString::fromLatin1(SalesOrder::status.key));
    for (const LineShare& share : shares)
        refuseExcessOf(progressAt(progress, share.line), share.quantity, facts.allowance());

    Row<Delivery> delivery = headOf(desk, order, ask);
    desk.save(delivery);
    for (const LineShare& share : shares) {
        Row<DeliveryLine> line = desk.blank<DeliveryLine>();
        line.set(DeliveryLine::document, delivery.ref())
            .set(DeliveryLine::source, share.line)
            .set(DeliveryLine::quantity, share.quantity);
        desk.save(line);
    }
    return {delivery.ref()};
}

} // namespace perennial
