// Split an invoice into instalments, each due on a day of its own.
#pragma once
#include "core/lifecycle/fulfillment/instalment_amounts.h"
#include "core/workspace/desk.h"

namespace perennial {

struct PlannedInstalment {
    QDate dueOn;
    InstalmentShare share = {};
};

// Either `parts` or `plan`.
struct SplitInvoice {
    Ref invoice;
    qint64 parts = 0;                     // 2 to 60 equal ones; 1 takes the instalments away
    QDate first = {};                     // when the first is due; invalid: when the invoice is
    qint64 months = 1;                    // from one to the next; 1 to 60
    QVector<PlannedInstalment> plan = {}; // in any order
};

// In place of the instalments that were there. Throws Error Refused for an invoice that is not a draft, is empty, or is
// a credit note, Invalid where the parts cannot be.
void splitInvoice(Desk& desk, const SplitInvoice& ask);

// "2026-12-01 30%, 2027-01-01 250.00, 2027-02-01": parts separated by semicolons, or else by commas, each a day, and
// behind a blank or a colon a percentage or an amount in the currency. Throws Error Invalid, naming `field`.
QVector<PlannedInstalment> instalmentPlan(const QString& text, const QString& currency, const QString& field);

} // namespace perennial
