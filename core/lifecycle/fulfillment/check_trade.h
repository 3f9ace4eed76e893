// Check trade: whether documents, sums, statuses, numbers and seals of a file say the same.
#pragma once
#include "core/workspace/finding.h"
#include "core/workspace/reader.h"

namespace perennial {

// Line amounts against price, quantity and discount; totals of documents against their lines.
QVector<Finding> checkTotals(Reader& reader);
// Shipped events against delivery lines, invoiced and credited ones against issued invoices, statuses of orders against
// their events.
QVector<Finding> checkProgress(Reader& reader);
// What is settled of invoices and used of payments against the allocations.
QVector<Finding> checkSettlements(Reader& reader);
// Numbers of issued invoices and credit notes without gaps or doubles, year by year; the chain of seals.
QVector<Finding> checkInvoiceNumbers(Reader& reader);

} // namespace perennial
