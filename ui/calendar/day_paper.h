// Day paper: My day and the calendar as they are printed — a table each for what is late, for today and so on, and for
// every day of a calendar.
#pragma once
#include "core/lifecycle/engagement/calendar_days.h"
#include "core/lifecycle/engagement/my_day.h"
#include "ui/calendar/day_model.h"
#include "ui/support/printing.h"

namespace perennial {

// The day of the person, read anew; up to 200 things that are late, where the screen shows the first few. Tomorrow
// and what comes after it are only counted where they are folded on screen.
Paper dayPaper(const Reader& reader, Ref person, const QSet<DayModel::Part>& unfolded);

// The days of the stretch that have a step, read anew, no more than 200 steps each; `title` is what they are called
// together, `filter` which steps they are in words.
Paper calendarPaper(const Reader& reader, CalendarAsk ask, const QString& title, const QString& filter);

} // namespace perennial
