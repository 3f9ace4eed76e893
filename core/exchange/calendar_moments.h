// Calendar moments: days, moments and durations as iCalendar writes them.
#pragma once
#include "core/exchange/content_lines.h"
#include <QDateTime>
#include <optional>

namespace perennial {

struct CalendarMoment {
    QDate day;                // a whole day, where there is no time
    QDateTime moment;         // in UTC
    bool zoneUnknown = false; // its time zone is none that this system knows: taken as local time

    bool isValid() const { return day.isValid() || moment.isValid(); }
};

// "DTSTART;TZID=Europe/Berlin:20240315T100000", "…:20240315T090000Z", "…;VALUE=DATE:20240315"; a time without a zone is
// meant in that of the person at the desk. Windows' names of zones are known too.
CalendarMoment momentOfLine(const ContentLine& line);

// "PT1H30M", "-P1D", "P2W" in seconds.
std::optional<qint64> secondsOfDuration(const QString& text);

} // namespace perennial
