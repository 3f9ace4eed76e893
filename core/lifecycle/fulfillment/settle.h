// Settle: what payments leave open on invoices, and what invoices leave unused of payments.
#pragma once
#include "core/catalog/entities/fulfillment/invoice.h"
#include "core/catalog/entities/fulfillment/payment.h"
#include "core/workspace/desk.h"
#include <set>

namespace perennial {

// What settles an invoice, in its currency.
struct Settled {
    Money paid;     // received, and refunds taken back
    Money credited; // by credit notes
    Money written;  // off
    Money badDebt;  // of what was written off
    Money all() const { return paid + credited + written; }
};

Settled settledOf(const Reader& reader, Ref invoice);

// The settled and open totals of an issued invoice, and its status: Issued, Partly paid, Paid; Written off when nothing
// was paid or part of it was a bad debt; Cancelled when credit notes alone made it up. A credit note is settled as far
// as its credit is used. Instalments are settled in the order of their due dates, and the invoice is due when the first
// open one is. Throws Error Refused when more than the total would be settled.
void settleInvoice(Desk& desk, Id invoice);

// Currencies of the allocations, what is used of the payment and what is left as credit. Answers the invoices it
// concerns, also of a payment that was removed. Throws Error Refused when more is used than was paid.
std::set<Id> settlePayment(Desk& desk, Id payment);

// What is still open of an issued invoice; drafts and credit notes owe nothing.
Money openOf(const Row<Invoice>& invoice);

// The issued invoices of a customer with something open, the oldest due date first.
QVector<Row<Invoice>> openInvoices(const Reader& reader, Ref account);
// Payments of a customer that are not used up, the oldest first.
QVector<Row<Payment>> openCredits(const Reader& reader, Ref account);

// An allocation of a payment to an invoice, saved. `taken` is in the payment's currency.
void allocate(Desk& desk, const Row<Payment>& payment, const Row<Invoice>& invoice, Money amount, Money taken);

} // namespace perennial
