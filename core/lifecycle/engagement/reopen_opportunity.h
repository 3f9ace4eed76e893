// Reopen an opportunity that was won or lost.
#pragma once
#include "core/catalog/field.h"
#include "core/workspace/desk.h"

namespace perennial {

struct ReopenOpportunity {
    Id opportunity = 0;
    Pick stage = {}; // where it goes on; empty: the stage it was in before it was closed
};

// The closing rules clear the close date and the reason and restore the stage's probability; the stage log keeps the
// reason. Throws Error Refused for a deal that is not closed.
void reopenOpportunity(Desk& desk, const ReopenOpportunity& ask);

} // namespace perennial
