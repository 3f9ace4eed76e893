// Confirm order: promise the customer what the order says.
#pragma once
#include "core/workspace/desk.h"

namespace perennial {

struct ConfirmOrder {
    Ref order;
    QDate on = {};                // invalid: today
    bool overCreditLimit = false; // confirm although the customer's credit limit does not cover it
};

// Refuses an order that is no draft, an empty one, one with a line of quantity 0, an account on credit hold, an order
// beyond the credit limit, and a foreign currency without an exchange rate. The limit is compared with what is open on
// invoices in its own currency plus the order, where the order is in that currency, too.
void confirmOrder(Desk& desk, const ConfirmOrder& ask);

} // namespace perennial
