// Write off: give up what is open of an invoice.
#pragma once
#include "core/catalog/entities/fulfillment/payment.h"
#include "core/workspace/desk.h"

namespace perennial {

struct WriteOff {
    Ref invoice;
    Choice<Payment> reason = Payment::badDebt; // discount, badDebt, bankCharge or otherReason
    Money amount = {};                         // 0: all that is open
    QDate on = {};                             // invalid: today
    QString reference = {};
};

// Kept as a payment of its own kind. Refuses more than is open, drafts and settled invoices.
void writeOff(Desk& desk, const WriteOff& ask);

} // namespace perennial
