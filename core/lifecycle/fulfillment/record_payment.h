// Record payment: money came in for one or several invoices.
#pragma once
#include "core/catalog/entities/fulfillment/payment.h"
#include "core/workspace/desk.h"

namespace perennial {

// The part of a payment for one invoice, in the payment's currency; 0: as much as is open.
struct PaymentShare {
    Ref invoice;
    Money amount = {};
};

struct RecordPayment {
    Ref account;
    Money amount;
    QString currency = {}; // empty: of the first invoice, else the customer's, else the office's
    QDate on = {};         // invalid: today
    Choice<Payment> method = Payment::transfer;
    QString reference = {};
    QVector<PaymentShare> shares = {}; // empty: the customer's open invoices in this currency, oldest due date first
    bool keepRest = false;             // what is too much stays as credit of the customer
    // For invoices in another currency: the invoice's currency for one unit of the payment's.
    std::optional<ExchangeRate> rate = {};
};

struct PaymentRecorded {
    Ref payment;
    Money rest; // left as credit
};

// Refuses an amount that is not more than 0, a day after today, invoices of another customer, drafts and settled
// invoices, another currency without a rate, and more money than is open, unless the rest shall stay as credit.
PaymentRecorded recordPayment(Desk& desk, const RecordPayment& ask);

} // namespace perennial
