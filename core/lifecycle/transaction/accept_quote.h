// Accept quote: the customer said yes; the quote becomes an order.
#pragma once
#include "core/workspace/desk.h"

namespace perennial {

struct AcceptQuote {
    Ref quote;
    QDate on = {}; // invalid: today; the day of the order
    QString customerReference = {};
    QVector<qint64> options = {}; // positions of the optional lines that the customer takes
    QDate promisedAt = {};
};

struct Accepted {
    Ref order; // a draft, to be confirmed
};

// Refuses a quote that was not sent, one that is decided, one that a newer revision took the place of, one of a lost
// opportunity, and an expired one, with the offer to revise it.
Accepted acceptQuote(Desk& desk, const AcceptQuote& ask);

} // namespace perennial
