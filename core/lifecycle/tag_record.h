// Tag a record: stick a word on it, or take it off.
#pragma once
#include "core/workspace/desk.h"

namespace perennial {

// Makes the tag where the file does not know it yet (case and accents do not matter). False when the record has it.
bool tagRecord(Desk& desk, Id record, const QString& name);
// False when the record does not have it. The tag itself stays in the file.
bool untagRecord(Desk& desk, Id record, const QString& name);

// The tags of `from` on `to`, too.
void copyTags(Desk& desk, Id from, Id to);

} // namespace perennial
