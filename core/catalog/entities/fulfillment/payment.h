// Payments, and what each of them settles.
#pragma once
#include "core/catalog/define.h"

namespace perennial {

// Everything that settles debts of a customer: money received, money sent back, credit notes and write-offs.
// What is not allocated yet is the customer's credit. Amounts are positive, in `currency` (empty: the office's).
struct Payment {
    Q_DECLARE_TR_FUNCTIONS(Payment)
public:
    static constexpr auto entity = "payment";
    static constexpr int code = 64;
    static constexpr auto prefix = "PAY";
    static constexpr Field<Payment, Pick> kind{"kind"}, method{"method"}, reason{"write_off_reason"};
    static constexpr Field<Payment, Ref> account{"account_id"}, creditNote{"credit_note_id"};
    static constexpr Field<Payment, QDate> receivedOn{"received_on"};
    static constexpr Field<Payment, Money> amount{"amount"}, allocated{"allocated_total"}, credit{"credit"};
    static constexpr Field<Payment, QString> currency{"currency"}, reference{"reference"};
    static constexpr Field<Payment, qint64> month{"month"}; // year * 12 + month - 1 of the day it was received
    static constexpr Choice<Payment> received{"received"}, refund{"refund"}, credited{"credit_note"},
        writeOff{"write_off"};
    static constexpr Choice<Payment> transfer{"transfer"}, cash{"cash"}, card{"card"}, directDebit{"direct_debit"},
        cheque{"cheque"}, online{"online"}, otherMethod{"other"};
    static constexpr Choice<Payment> discount{"discount"}, badDebt{"bad_debt"}, bankCharge{"bank_charge"},
        otherReason{"other"};
    static EntityDef define();
};

// The share of a payment that settles one invoice, or that was sent back by a refund. `amount` is in the invoice's
// currency, `taken` is what it used up of the payment, in the payment's currency; the same where both are equal.
struct Allocation {
    Q_DECLARE_TR_FUNCTIONS(Allocation)
public:
    static constexpr auto entity = "allocation";
    static constexpr int code = 65;
    static constexpr auto prefix = "AL";
    static constexpr Field<Allocation, Ref> payment{"payment_id"}, invoice{"invoice_id"}, refund{"refund_id"};
    static constexpr Field<Allocation, Money> amount{"amount"}, taken{"taken"};
    static constexpr Field<Allocation, QString> currency{"currency"}, paymentCurrency{"payment_currency"};
    static EntityDef define();
};

} // namespace perennial
