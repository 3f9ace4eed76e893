// Decline quote: the customer said no.
#pragma once
#include "core/workspace/desk.h"

namespace perennial {

struct DeclineQuote {
    Ref quote;
    QString reason;
    QDate on = {}; // invalid: today
};

// Refuses a quote that was not sent or is decided, and a decline without a reason. An expired quote can be declined.
void declineQuote(Desk& desk, const DeclineQuote& ask);

} // namespace perennial
