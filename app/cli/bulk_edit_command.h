// bulk-edit: one change to many records.
#pragma once
#include "app/cli/command_line.h"

namespace perennial::cli {

// do bulk-edit ENTITY --where Q field=value …, in one step that undo takes back.
void bulkEditRecords(const Invocation& invocation);

} // namespace perennial::cli
