// Hold order: three holds, each with its flag.
#include "core/lifecycle/transaction/hold_order.h"
#include "core/catalog/entities/transaction/sales_order.h"
#include "core/lifecycle/transaction/trade_words.h"

namespace perennial {
namespace {

Field<SalesOrder, bool> flagOf(Hold hold)
{
    switch (hold) {
    case Hold::Credit: return SalesOrder::holdCredit;
    case Hold::Return: return SalesOrder::holdReturn;
    case Hold::Shipping: break;
    }
    return SalesOrder::holdShipping;
}

} // namespace

void holdOrder(Desk& desk, const HoldOrder& ask)
{
    Row<SalesOrder> order = desk.load<SalesOrder>(ask.order);
    const bool isRunning = order.status() == StatusType::Ongoing || order.status() == StatusType::OnHold;
    if (!isRunning)
        throw refused(Trade::tr("%1 is not running: only a confirmed order that is not finished can be held.")
                          .arg(order.reference()),
                      QString::fromLatin1(SalesOrder::status.key));
    if (ask.reason.trimmed().isEmpty())
        throw refused(Trade::tr("Say why %1 is put on hold.").arg(order.reference()),
                      QString::fromLatin1(SalesOrder::holdReason.key));
    order.set(flagOf(ask.hold), true).set(SalesOrder::holdReason, ask.reason);
    desk.save(order);
}

void releaseOrder(Desk& desk, const ReleaseOrder& ask)
{
    Row<SalesOrder> order = desk.load<SalesOrder>(ask.order);
    bool wasHeld = false, isHeld = false;
    for (const Hold hold : {Hold::Credit, Hold::Shipping, Hold::Return}) {
        const Field<SalesOrder, bool> flag = flagOf(hold);
        if (order[flag] && (!ask.hold || *ask.hold == hold)) {
            wasHeld = true;
            order.clear(flag);
        }
        isHeld |= order[flag];
    }
    if (!wasHeld)
        throw refused(Trade::tr("%1 is not on hold, so there is nothing to release. Go on with it as it is.")
                          .arg(order.reference()),
                      QString::fromLatin1(SalesOrder::status.key));
    if (!isHeld)
        order.clear(SalesOrder::holdReason);
    desk.save(order);
}

} // namespace perennial
