// Remove a record, unless others cannot be without it.
#pragma once
#include "core/workspace/desk.h"

namespace perennial {

// A tombstone over the record and its parts; links of others to it that may be empty go on naming it. Throws Error
// Refused, naming one of them, while records exist that must have it.
void removeRecord(Desk& desk, const QString& entity, Id id);

// Why it cannot be removed; empty when it can.
QString objectionToRemoval(const Reader& reader, const QString& entity, Id id);

} // namespace perennial
