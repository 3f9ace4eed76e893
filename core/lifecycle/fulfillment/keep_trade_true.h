// Keep trade true: the closing rules of quotes, orders, deliveries, invoices and payments, in the order they need.
#pragma once
#include "core/record/change_set.h"
#include "core/workspace/desk.h"

namespace perennial {

// Documents are completed and summed up (complete_document.h), whole orders shipped, deliveries logged as events,
// issued invoices held to their seals, payments and invoices settled, statuses of orders and quotes derived. Each
// document is looked at once, however many of its lines changed. Throws Error Refused or Invalid where a rule forbids
// the change.
void keepTradeTrue(Desk& desk, const ChangeSet& changes);

} // namespace perennial
