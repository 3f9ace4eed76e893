// Close short: cancel what is open, keep what was delivered.
#include "core/lifecycle/transaction/close_short.h"
#include "core/lifecycle/fulfillment/order_progress.h"
#include "core/lifecycle/transaction/trade_words.h"

namespace perennial {

void closeShort(Desk& desk, const CloseShort& ask)
{
    Row<SalesOrder> order = desk.load<SalesOrder>(ask.order);
    const QString field = QString::fromLatin1(SalesOrder::status.key);
    if (order.has(SalesOrder::closedOn) || order.has(SalesOrder::cancelledOn))
        throw refused(
            Trade::tr("%1 is finished already and need not be closed. Take a new order for what is still wanted.")
                .arg(order.reference()),
            field);
    if (ask.reason.trimmed().isEmpty())
        throw refused(Trade::tr("Say why %1 is closed short.").arg(order.reference()),
                      QString::fromLatin1(SalesOrder::closeReason.key));

    const QDate on = ask.on.isValid() ? ask.on : desk.today();
    bool anyShipped = false, anyOpen = false;
    for (const LineProgress& at : progressOf(desk, order.ref())) {
        anyShipped |= at.shipped > Quantity{};
        if (at.planned > at.shipped)
            throw refused(
                Trade::tr("“%1” stands on a delivery that has not left yet. Ship or cancel that delivery first.")
                    .arg(at.line.title()),
                field);
        if (at.openToDeliver() == Quantity{})
            continue;
        anyOpen = true;
        logEvent(desk, {order.ref(), at.line.ref(), OrderEvent::cancelled, at.openToDeliver(), on, 0, ask.reason});
    }
    if (!anyShipped)
        throw refused(Trade::tr("Nothing of %1 was delivered. Cancel it instead.").arg(order.reference()), field);
    if (!anyOpen)
        throw refused(Trade::tr("%1 is delivered in full; nothing is left to close.").arg(order.reference()), field);
    order.set(SalesOrder::closedOn, on).set(SalesOrder::closeReason, ask.reason);
    desk.save(order);
}

} // namespace perennial
