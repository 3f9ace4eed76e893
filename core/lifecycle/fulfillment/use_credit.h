// Use credit: set a customer's credit against open invoices, or send it back.
#pragma once
#include "core/lifecycle/fulfillment/record_payment.h"

namespace perennial {

struct UseCredit {
    Ref payment;                // one with something left
    QVector<Ref> invoices = {}; // empty: the customer's open invoices in its currency, oldest due date first
};

// What was set against invoices. Refuses a payment without credit, and when no invoice is open.
Money useCredit(Desk& desk, const UseCredit& ask);

struct RefundCredit {
    Ref account;
    Money amount = {};     // 0: all there is
    QString currency = {}; // empty: the office's
    QDate on = {};         // invalid: today
    Choice<Payment> method = Payment::transfer;
    QString reference = {};
};

// Takes the oldest credits of that currency first. Refuses more than the customer's credit.
PaymentRecorded refundCredit(Desk& desk, const RefundCredit& ask);

} // namespace perennial
