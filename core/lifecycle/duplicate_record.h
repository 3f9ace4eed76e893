// Duplicate a record: a new one like it, with its lines and tags, but without its history.
#pragma once
#include "core/workspace/desk.h"

namespace perennial {

// The copy's id. What the program keeps and what is marked as not copied starts blank, the flow starts at its first
// stage; parts are copied unless their link to the parent is marked so (logs, messages).
Id duplicateRecord(Desk& desk, const QString& entity, Id id);

} // namespace perennial
