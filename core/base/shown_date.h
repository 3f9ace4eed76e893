// Dates as they are read, in one form everywhere: in lists, filters, reports and on paper.
#pragma once
#include <QDate>
#include <QDateTime>
#include <QLocale>
#include <QString>

namespace perennial {

// Day, short month and year in the order of the language: "12 Mar 2025", "Mar 12, 2025", "12. März 2025". A month in
// letters cannot be mistaken for a day. Languages that write days as files do keep that: "2025-03-12".
QString shownDate(const QDate& date, const QLocale& locale = QLocale());
// The same without the year, for days of a year the reader knows: "12 Mar".
QString shownDay(const QDate& date, const QLocale& locale = QLocale());
// A day as a heading, with its weekday: "Saturday, November 21", "Samstag, 21. November".
QString shownWeekday(const QDate& date, const QLocale& locale = QLocale());
// How a day is typed and edited: the language's short form, with the whole year.
QString typedDateFormat(const QLocale& locale = QLocale());
// How a time of day is written and edited: the language's short form, never with seconds.
QString shownTimeFormat(const QLocale& locale = QLocale());
// The time of day of a moment, in the local zone: "9:12 AM", "09:12".
QString shownTime(const QDateTime& moment, const QLocale& locale = QLocale());
// shownDate and shownTime.
QString shownMoment(const QDateTime& moment, const QLocale& locale = QLocale());

} // namespace perennial
