// Cancel order: cancelled events, and the end of an order of which nothing is left.
#include "core/lifecycle/transaction/cancel_order.h"
#include "core/lifecycle/fulfillment/order_progress.h"
#include "core/lifecycle/transaction/trade_words.h"

namespace perennial {
namespace {

// How much of a line the request is about.
Quantity wantedOf(const CancelOrder& ask, const LineProgress& at)
{
    if (ask.lines.isEmpty())
        return at.ordered - at.shipped;
    for (const LineShare& share : ask.lines) {
        if (share.line == at.line.ref())
            return share.quantity;
    }
    return {};
}

void refuseUncancellable(const LineProgress& at, Quantity wanted)
{
    const QString field = QString::fromLatin1(SalesOrderLine::quantity.key);
    if (at.planned > at.shipped && wanted > at.openToDeliver())
        throw refused(Trade::tr("“%1” stands on a delivery that has not left yet. Cancel that delivery first.")
                          .arg(at.line.title()),
                      field);
    if (wanted > at.openToDeliver())
        throw refused(
            Trade::tr("%1 of “%2” were delivered and cannot be cancelled; at most %3 can. Goods that come back "
                      "are a return.")
                .arg(inWords(at.shipped), at.line.title(), inWords(at.openToDeliver())),
            field);
    if (at.invoiced + at.drafted - at.credited > at.ordered - wanted)
        throw refused(
            Trade::tr("“%1” was invoiced before it was delivered. Credit the invoice first.").arg(at.line.title()),
            field);
}

} // namespace

void cancelOrder(Desk& desk, const CancelOrder& ask)
{
    Row<SalesOrder> order = desk.load<SalesOrder>(ask.order);
    const QString field = QString::fromLatin1(SalesOrder::status.key);
    if (order.status() == StatusType::Done || order.status() == StatusType::Cancelled)
        throw refused(
            Trade::tr("%1 is finished already, so nothing of it can be cancelled. Goods that come back are a return.")
                .arg(order.reference()),
            field);
    if (ask.reason.trimmed().isEmpty())
        throw refused(Trade::tr("Say why %1 is cancelled.").arg(order.reference()),
                      QString::fromLatin1(SalesOrder::closeReason.key));

    const QDate on = ask.on.isValid() ? ask.on : desk.today();
    Quantity cancelled, left;
    for (const LineProgress& at : progressOf(desk, order.ref())) {
        const Quantity wanted = wantedOf(ask, at);
        left += at.ordered;
        if (wanted <= Quantity{})
            continue;
        refuseUncancellable(at, wanted);
        logEvent(desk, {order.ref(), at.line.ref(), OrderEvent::cancelled, wanted, on, 0, ask.reason});
        cancelled += wanted;
        left -= wanted;
    }
    const bool wasEmpty = cancelled == Quantity{} && left == Quantity{};
    if (cancelled == Quantity{} && !wasEmpty)
        throw refused(Trade::tr("Everything of %1 was delivered; nothing is left to cancel. Goods that come back are a "
                                "return.")
                          .arg(order.reference()),
                      field);
    if (left == Quantity{})
        order.set(SalesOrder::cancelledOn, on);
    order.set(SalesOrder::closeReason, ask.reason);
    desk.save(order);
}

} // namespace perennial
