// Search context: what the search language may know of the open file and of the person at the desk.
#pragma once
#include "core/query/search_language.h"
#include "core/workspace/workspace.h"

namespace perennial {

// The context refers to the reader: it must not outlive it, and is for the reader's thread.
SearchContext searchContextOf(const Reader& reader, Id person);
// The same for the window's thread.
SearchContext searchContextOf(Workspace& workspace);

} // namespace perennial
