// Undo and redo: playing an operation's journal backwards and forwards.
#pragma once
#include "core/record/change_set.h"
#include "core/record/history.h"

namespace perennial {

class Clock;
namespace store {
class Connection;
}

// Both run in the caller's transaction and write no journal of their own. They throw Error Refused with the reason
// when other records depend on what would go, and Conflict when a value is no longer what the operation left.
ChangeSet playBack(store::Connection& connection, const Clock& clock, const Operation& operation);
ChangeSet playForward(store::Connection& connection, const Clock& clock, const Operation& operation);

} // namespace perennial
