// Hold a case: it waits for the customer, or for something else.
#pragma once
#include "core/workspace/desk.h"

namespace perennial {

// Throws Error Refused for a case that is resolved or waits already.
void waitForCustomer(Desk& desk, Id serviceCase);

struct HoldCase {
    Id serviceCase = 0;
    QString reason; // what it waits for
};

// Throws Error Refused without a reason.
void holdCase(Desk& desk, const HoldCase& ask);

} // namespace perennial
