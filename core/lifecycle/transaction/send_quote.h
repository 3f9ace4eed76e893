// Send quote: hand it to the customer; from then on it stays what it is.
#pragma once
#include "core/workspace/desk.h"

namespace perennial {

struct SendQuote {
    Ref quote;
    QDate on = {}; // invalid: today
};

// Refuses a quote that is no draft, has no lines but optional ones, or would be expired on the day.
void sendQuote(Desk& desk, const SendQuote& ask);

} // namespace perennial
