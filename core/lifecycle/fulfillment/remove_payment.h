// Remove payment: take back a payment that was recorded wrongly; what it settled is open again.
#pragma once
#include "core/workspace/desk.h"

namespace perennial {

struct RemovePayment {
    Ref payment;
};

// Refuses the credit of a credit note, which stays as long as the note, and a payment part of which was sent back.
void removePayment(Desk& desk, const RemovePayment& ask);

} // namespace perennial
