// Log invoiced: the invoiced and credited events of order lines, from issued invoices and credit notes.
#pragma once
#include "core/catalog/entities/fulfillment/invoice.h"
#include "core/workspace/desk.h"
#include <set>

namespace perennial {

// The orders whose lines an invoice bills or credits.
std::set<Id> ordersOf(const Reader& reader, Id invoice);

// Writes an event for every line of an issued invoice or credit note that has none yet. Answers ordersOf().
std::set<Id> logInvoiced(Desk& desk, Id invoice);

} // namespace perennial
