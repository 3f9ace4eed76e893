// Return goods: returned events.
#include "core/lifecycle/fulfillment/return_goods.h"
#include "core/lifecycle/fulfillment/order_progress.h"
#include "core/lifecycle/transaction/trade_words.h"

namespace perennial {

void returnGoods(Desk& desk, const ReturnGoods& ask)
{
    const Row<SalesOrder> order = desk.load<SalesOrder>(ask.order);
    if (ask.reason.trimmed().isEmpty())
        throw refused(Trade::tr("Say why the goods came back."), QString::fromLatin1(OrderEvent::reason.key));
    int known = 0, written = 0;
    for (const LineProgress& at : progressOf(desk, order.ref(), false)) {
        const Quantity out = at.shipped - at.returned;
        Quantity back = ask.lines.isEmpty() ? out : Quantity{};
        for (const LineShare& share : ask.lines) {
            if (share.line == at.line.ref()) {
                back = share.quantity;
                ++known;
            }
        }
        if (back > out)
            throw refused(Trade::tr("Only %1 of “%2” are with the customer, not %3. Lower the quantity.")
                              .arg(inWords(out), at.line.title(), inWords(back)),
                          QString::fromLatin1(OrderEvent::quantity.key));
        if (back <= Quantity{})
            continue;
        logEvent(desk, {order.ref(), at.line.ref(), OrderEvent::returned, back, ask.on, 0, ask.reason});
        ++written;
    }
    if (known != ask.lines.size())
        throw refused(Trade::tr("A line to be returned belongs to another order."),
                      QString::fromLatin1(OrderEvent::line.key));
    if (written == 0)
        throw refused(Trade::tr("Nothing of %1 is with the customer, so nothing can come back. Deliver it first, or "
                                "cancel what is open.")
                          .arg(order.reference()),
                      QString::fromLatin1(OrderEvent::quantity.key));
}

} // namespace perennial
