// Keep instalments true: their amounts while the invoice is a draft, and what is settled of them afterwards.
#pragma once
#include "core/catalog/entities/fulfillment/invoice.h"
#include "core/catalog/entities/fulfillment/invoice_instalment.h"
#include "core/workspace/desk.h"

namespace perennial {

// In the order of their due dates.
QVector<Row<InvoiceInstalment>> instalmentsOf(const Reader& reader, Ref invoice);

// Of a draft: currency, positions and amounts of its instalments, after its total is known, and its due date, which is
// that of the first. Does nothing for other invoices. Throws Error Invalid for a share or an amount that cannot be,
// Refused for instalments of a credit note.
void completeInstalments(Desk& desk, Id invoice);

// Before a draft is issued on a day. Throws Error Refused where the amounts are not the total, one of them is not above
// 0, or one is due before that day.
void refuseUnpayableInstalments(const Reader& reader, const Row<Invoice>& invoice, QDate on);

// Shares what is settled of an issued invoice out among its instalments. Answers the due date of the first that is
// open, of the last when none is; invalid where the invoice has no instalments.
QDate settleInstalments(Desk& desk, Ref invoice, Money settled);

} // namespace perennial
