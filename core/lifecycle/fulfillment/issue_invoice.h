// Issue invoice: give a draft its number and seal it.
#pragma once
#include "core/workspace/desk.h"

namespace perennial {

struct IssueInvoice {
    Ref invoice;   // an invoice or a credit note
    QDate on = {}; // invalid: today
};

struct Issued {
    Ref invoice;
    QString number;
    Money rest = {}; // of a credit note: what is left as credit of the customer
};

// A credit note, also one that was written by hand, becomes credit of the customer (grant_credit.h).
// Numbers are drawn without gaps, invoices and credit notes each from their own row; the operation cannot be undone.
// Refuses what is no draft, an invoice without lines or with a negative total, a day after today, a foreign currency
// without a rate, and quantities invoiced twice.
Issued issueInvoice(Desk& desk, const IssueInvoice& ask);

} // namespace perennial
