// Heed an outcome: who says "do not call" is not called again.
#pragma once
#include "core/catalog/entities/engagement/activity.h"
#include "core/workspace/desk.h"

namespace perennial {

// Marks the contact or the lead of a call that ended with "do not call".
void heedOutcome(Desk& desk, const Row<Activity>& activity);

} // namespace perennial
