// Search scope: what a filter line may refer to in an open file — today, me, records by name or number.
#pragma once
#include "core/query/search_language.h"
#include "core/workspace/workspace.h"

namespace perennial {

// For the window's own thread. The workspace must outlive the context.
SearchContext searchContextOf(Workspace& workspace);

} // namespace perennial
