// Day words: the days people name in a filter, like today, last_month, 30d or 2026-q1.
#pragma once
#include "core/base/period.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

namespace perennial {

// What "today" and "this week" mean for whoever asks.
struct Calendar {
    QDate today = {};
    int firstWeekday = 1;     // Qt::Monday … Qt::Sunday
    int fiscalFirstMonth = 1; // 1–12
};

// The stored spelling of a word for days; empty when the text is none. Known are
//   a day             2026-11-22, also 22.11.2026
//   a span            2026, 2026-03, 2026-q1
//   a name            today, yesterday, tomorrow, {this,last,next}_{week,month,quarter,year}, this_fiscal_year,
//                     last_fiscal_year, last_30_days, last_90_days, last_12_months; with - or blanks instead of _,
//                     in English or the language of the program
//   a distance        30d, 6w, 3m, 2y: the day that long ago; +7d: the day that far ahead
//   in any year       *this_month, *+7d: the same days of every year, for birthdays; *12-24..01-06: those between two
QString dayWord(const QString& text);

// The days a stored word means; a distance is one day, days of any year are those of this one. Throws Error Usage when
// it needs today and there is none.
Period daysOf(const QString& word, const Calendar& calendar);

// Whether the word is a distance ("30d", "+7d"), and whether it lies ahead.
bool isDistance(const QString& word);
bool isAhead(const QString& word);
// Whether the word means its days in any year ("*this_month"), and the word for those of this year.
bool isYearly(const QString& word);
QString withoutYearly(const QString& word);

// Days of any year between two, both included; over New Year where the first is the later one. As MM-dd.
struct YearlySpan {
    QString from;
    QString to;
};
// That of "*12-24..01-06"; none for every other word.
std::optional<YearlySpan> yearlySpanOf(const QString& word);
QString yearlyWord(const YearlySpan& span);

// The word inside a sentence, translated: "today", "last month", "22 Nov 2026", "30 days".
QString shownDays(const QString& word);

// The names, for completion.
QStringList dayNames();

} // namespace perennial
