// Keep campaign members true: a member is somebody, and who responded has a moment of it.
#pragma once
#include "core/record/change_set.h"
#include "core/workspace/desk.h"

namespace perennial {

// A closing rule. Throws Error Invalid for a member that is neither a lead nor a contact nor an account.
void keepMemberTrue(Desk& desk, const ChangeSet& changes);

} // namespace perennial
