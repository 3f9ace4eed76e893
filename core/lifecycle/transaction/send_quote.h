// Send quote: hand it to the customer; from then on it stays what it is.
#pragma once
#include "core/workspace/desk.h"

namespace perennial {

struct SendQuote {
    Ref quote;
    QDate on = {}; // invalid: today
};

// Refuses a quote that is no draft, has no lines but optional ones, or would be expired on the day, one that a newer
// revision took the place of, and one of a lost opportunity.
void sendQuote(Desk& desk, const SendQuote& ask);

} // namespace perennial
