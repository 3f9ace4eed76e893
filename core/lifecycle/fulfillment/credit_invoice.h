// Credit invoice: take an issued invoice back, as a whole or in part.
#pragma once
#include "core/catalog/entities/fulfillment/invoice.h"
#include "core/lifecycle/transaction/document_lines.h"

namespace perennial {

struct CreditInvoice {
    Ref invoice;
    QVector<LineShare> lines = {}; // invoice lines; empty: everything not credited yet
    Money amount = {}; // instead of lines: an allowance of this much, without tax (or with it, where prices include it)
    QString reason = {};
    QDate on = {}; // invalid: today
};

// How much of a line of an invoice was not credited yet.
Quantity leftToCredit(const Reader& reader, const Row<InvoiceLine>& line);

struct Credited {
    Ref creditNote; // issued
    QString number;
    Money rest; // what was not needed to settle the invoice: credit of the customer
};

// Writes and issues a credit note and sets it against what is open of the invoice. Refuses drafts and credit notes,
// more than was invoiced and not credited yet, a credit without a reason, and an allowance on an invoice with several
// tax rates.
Credited creditInvoice(Desk& desk, const CreditInvoice& ask);

} // namespace perennial
