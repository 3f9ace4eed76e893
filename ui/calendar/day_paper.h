// Day paper: My day as it is printed — a table each for what is late, for today, for tomorrow and for what was done.
#pragma once
#include "core/lifecycle/engagement/my_day.h"
#include "ui/support/printing.h"

namespace perennial {

// The day of the person, read anew; up to 200 things that are late, where the screen shows the first few. Tomorrow is
// only counted where it is folded on screen.
Paper dayPaper(const Reader& reader, Ref person, bool withTomorrow);

} // namespace perennial
