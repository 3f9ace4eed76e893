// Counted worth: cancelled events by line.
#include "core/lifecycle/transaction/counted_worth.h"

namespace perennial {

CancelledByLine cancelledOf(const Reader& reader, Ref order)
{
    CancelledByLine cancelled;
    for (const Row<OrderEvent>& event : reader.list<OrderEvent>({whereIs(OrderEvent::order, order)})) {
        if (event.is(OrderEvent::kind, OrderEvent::cancelled))
            cancelled[event[OrderEvent::line].id] += event[OrderEvent::quantity];
    }
    return cancelled;
}

} // namespace perennial
