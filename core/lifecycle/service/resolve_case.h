// Resolve a case with its solution; close it; take it up again.
#pragma once
#include "core/catalog/field.h"
#include "core/workspace/desk.h"

namespace perennial {

struct ResolveCase {
    Id serviceCase = 0;
    QString solution;     // what helped, for the next one who asks
    Pick resolution = {}; // an option of Case::resolution; empty: solved
};

// Throws Error Refused without a solution, or for a case that is resolved already.
void resolveCase(Desk& desk, const ResolveCase& ask);

// Throws Error Refused for a case that is not resolved.
void closeCase(Desk& desk, Id serviceCase);

struct ReopenCase {
    Id serviceCase = 0;
    QString reason = {}; // becomes an internal message
};

// Open again, and counted. Throws Error Refused for a case that is neither resolved nor closed.
void reopenCase(Desk& desk, const ReopenCase& ask);

} // namespace perennial
