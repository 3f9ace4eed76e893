// Escalate a case: the next higher priority, with a reason, and perhaps another person.
#pragma once
#include "core/workspace/desk.h"

namespace perennial {

struct EscalateCase {
    Id serviceCase = 0;
    QString reason;  // becomes an internal message
    Ref person = {}; // who takes it on; none leaves the owner
};

// Throws Error Refused without a reason, for the highest priority, and for a resolved case.
void escalateCase(Desk& desk, const EscalateCase& ask);

} // namespace perennial
