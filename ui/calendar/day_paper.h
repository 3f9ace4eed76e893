// Day paper: My day and the calendar as they are printed — a table each for what is late, for today and so on, and for
// every day of a calendar.
#pragma once
#include "core/lifecycle/engagement/calendar_days.h"
#include "core/lifecycle/engagement/my_day.h"
#include "ui/support/printing.h"

namespace perennial {

// The day of the person, read anew; up to 200 things that are late, where the screen shows the first few. Tomorrow is
// only counted where it is folded on screen.
Paper dayPaper(const Reader& reader, Ref person, bool withTomorrow);

// The days from `first` to `last` that have a step, read anew; `title` is what they are called together.
Paper calendarPaper(const Reader& reader, Ref person, QDate first, QDate last, const QString& title);

} // namespace perennial
