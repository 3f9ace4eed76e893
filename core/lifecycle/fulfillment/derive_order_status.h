// Derive order status: the stage an order is in, from its events and what was decided by hand.
#pragma once
#include "core/lifecycle/fulfillment/order_progress.h"

namespace perennial {

// Cancelled and closed short stand once decided; a hold wins over progress; before confirmation an order is a draft.
// Otherwise delivery goes first: Partly delivered until every line is shipped in full, then Delivered, Partly invoiced,
// Invoiced, and Completed when all its invoices are settled. Nothing shipped yet: In production while more was released
// than made, else Confirmed, also where it was invoiced beforehand.
Choice<SalesOrder> derivedStatus(const Reader& reader, const Row<SalesOrder>& order);

// Writes the derived status where it differs. For the closing rules.
void deriveOrderStatus(Desk& desk, Id order);

} // namespace perennial
