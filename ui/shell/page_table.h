// The table of pages: which page shows a place. The only file that knows them all.
#pragma once
#include "ui/support/page.h"

namespace perennial {

class Background;

// A new page for the place's kind and entity; null for a place nobody shows.
Page* pageOf(const Place& place, Navigator& navigator, Background& background);

} // namespace perennial
