// Day words: recognising them, resolving them against a calendar, reading them out.
#include "core/query/day_words.h"

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/numbers.h"
#include "core/base/shown_date.h"
#include "core/base/text.h"
#include "core/base/words.h"

#include <QCoreApplication>

namespace perennial {
namespace {

enum class Span { Day, Week, Month, Quarter, Year, FiscalYear, Days30, Days90, Months12 };

struct SpanName {
    const char* key;
    const char* label;
    Span span;
    int step; // so many spans after the one that holds today
};

constexpr SpanName spanNames[] = {
    {"today", QT_TRANSLATE_NOOP("DayWords", "today"), Span::Day, 0},
    {"yesterday", QT_TRANSLATE_NOOP("DayWords", "yesterday"), Span::Day, -1},
    {"tomorrow", QT_TRANSLATE_NOOP("DayWords", "tomorrow"), Span::Day, 1},
    {"this_week", QT_TRANSLATE_NOOP("DayWords", "this week"), Span::Week, 0},
    {"last_week", QT_TRANSLATE_NOOP("DayWords", "last week"), Span::Week, -1},
    {"next_week", QT_TRANSLATE_NOOP("DayWords", "next week"), Span::Week, 1},
    {"this_month", QT_TRANSLATE_NOOP("DayWords", "this month"), Span::Month, 0},
    {"last_month", QT_TRANSLATE_NOOP("DayWords", "last month"), Span::Month, -1},
    {"next_month", QT_TRANSLATE_NOOP("DayWords", "next month"), Span::Month, 1},
    {"this_quarter", QT_TRANSLATE_NOOP("DayWords", "this quarter"), Span::Quarter, 0},
    {"last_quarter", QT_TRANSLATE_NOOP("DayWords", "last quarter"), Span::Quarter, -1},
    {"next_quarter", QT_TRANSLATE_NOOP("DayWords", "next quarter"), Span::Quarter, 1},
    {"this_year", QT_TRANSLATE_NOOP("DayWords", "this year"), Span::Year, 0},
    {"last_year", QT_TRANSLATE_NOOP("DayWords", "last year"), Span::Year, -1},
    {"next_year", QT_TRANSLATE_NOOP("DayWords", "next year"), Span::Year, 1},
    {"this_fiscal_year", QT_TRANSLATE_NOOP("DayWords", "this fiscal year"), Span::FiscalYear, 0},
    {"last_fiscal_year", QT_TRANSLATE_NOOP("DayWords", "last fiscal year"), Span::FiscalYear, -1},
    {"last_30_days", QT_TRANSLATE_NOOP("DayWords", "last 30 days"), Span::Days30, 0},
    {"last_90_days", QT_TRANSLATE_NOOP("DayWords", "last 90 days"), Span::Days90, 0},
    {"last_12_months", QT_TRANSLATE_NOOP("DayWords", "last 12 months"), Span::Months12, 0},
};

const SpanName* nameOf(const QString& key)
{
    for (const SpanName& name : spanNames) {
        if (key == QLatin1String(name.key))
            return &name;
    }
    return nullptr;
}

QString spelledKey(const QString& text)
{
    QString key = fold(text);
    return key.replace(u'-', u'_').replace(u' ', u'_');
}

struct Distance {
    int count = 0;
    QChar unit;
    bool ahead = false;
};

constexpr qsizetype longestDistance = 5; // digits

std::optional<Distance> distanceOf(QStringView word)
{
    Distance distance;
    if (word.startsWith(u'+')) {
        distance.ahead = true;
        word = word.sliced(1);
    }
    if (word.size() < 2 || word.size() > longestDistance + 1 || !QStringView(u"dwmy").contains(word.back()))
        return std::nullopt;
    distance.unit = word.back();
    for (const QChar c : word.chopped(1)) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
        distance.count = distance.count * 10 + c.digitValue();
    }
    return distance;
}

// A year, a month or a quarter of the calendar.
std::optional<Period> spanOf(QStringView word)
{
    if (word.size() != 4 && word.size() != 7)
        return std::nullopt;
    bool whole = false;
    const int year = word.first(4).toInt(&whole);
    if (!whole || year < 1)
        return std::nullopt;
    if (word.size() == 4)
        return yearOf(QDate(year, 1, 1));
    if (word[4] != u'-')
        return std::nullopt;
    if (word[5] == u'q') {
        const int quarter = word[6].digitValue();
        return quarter >= 1 && quarter <= 4 ? std::optional(quarterOf(QDate(year, quarter * 3, 1))) : std::nullopt;
    }
    const int month = word.sliced(5).toInt(&whole);
    return whole && month >= 1 && month <= 12 ? std::optional(monthOf(QDate(year, month, 1))) : std::nullopt;
}

QDate dayAt(const Distance& distance, QDate today)
{
    const int count = distance.ahead ? distance.count : -distance.count;
    switch (distance.unit.unicode()) {
    case u'w': return today.addDays(qint64(count) * 7);
    case u'm': return today.addMonths(count);
    case u'y': return today.addYears(count);
    default: return today.addDays(count);
    }
}

Period daysOfName(const SpanName& name, const Calendar& calendar)
{
    const QDate today = calendar.today;
    switch (name.span) {
    case Span::Day: return {today.addDays(name.step), today.addDays(name.step)};
    case Span::Week: return weekOf(today.addDays(qint64(name.step) * 7), calendar.firstWeekday);
    case Span::Month: return monthOf(monthOf(today).from.addMonths(name.step));
    case Span::Quarter: return quarterOf(quarterOf(today).from.addMonths(name.step * 3));
    case Span::Year: return yearOf(yearOf(today).from.addYears(name.step));
    case Span::FiscalYear:
        return fiscalYearOf(fiscalYearOf(today, calendar.fiscalFirstMonth).from.addYears(name.step),
                            calendar.fiscalFirstMonth);
    case Span::Days30: return periodOf(NamedPeriod::Last30Days, today);
    case Span::Days90: return periodOf(NamedPeriod::Last90Days, today);
    case Span::Months12: break;
    }
    return periodOf(NamedPeriod::Last12Months, today);
}

} // namespace

QString dayWord(const QString& text)
{
    const QString trimmed = text.trimmed();
    if (isYearly(trimmed)) {
        if (yearlySpanOf(trimmed))
            return trimmed;
        const QString inner = isYearly(trimmed.mid(1)) ? QString() : dayWord(trimmed.mid(1));
        return inner.isEmpty() ? inner : u'*' + inner;
    }
    const QString lower = trimmed.toLower();
    if (distanceOf(lower) || spanOf(lower))
        return lower;
    const QString key = spelledKey(trimmed);
    for (const SpanName& name : spanNames) {
        if (key == QLatin1String(name.key) || key == spelledKey(QCoreApplication::translate("DayWords", name.label)))
            return QString::fromLatin1(name.key);
    }
    const auto day = parseDate(trimmed, DateOrder::Dmy);
    return day ? dateText(*day) : QString();
}

Period daysOf(const QString& written, const Calendar& calendar)
{
    const QString word = withoutYearly(written);
    const QDate day = dateOf(word);
    if (day.isValid())
        return {day, day};
    if (const auto span = spanOf(word))
        return *span;
    const SpanName* name = nameOf(word);
    const auto distance = distanceOf(word);
    if (!calendar.today.isValid() || (!name && !distance))
        throw Error{Fault::Usage,
                    Words::tr("“%1” is no day. Write one like 2026-11-22, today, last_month or 30d.").arg(word)};
    if (name)
        return daysOfName(*name, calendar);
    const QDate there = dayAt(*distance, calendar.today);
    if (dateText(there).isEmpty())
        throw Error{Fault::Usage, Words::tr("“%1” lies outside the years 1 to 9999.").arg(word)};
    return {there, there};
}

bool isYearly(const QString& word)
{
    return word.startsWith(u'*');
}

QString withoutYearly(const QString& word)
{
    return isYearly(word) ? word.mid(1) : word;
}

std::optional<YearlySpan> yearlySpanOf(const QString& word)
{
    constexpr int leapYear = 2000;
    const auto isDay = [](const QString& text) {
        return dateOf(QString::number(leapYear) + u'-' + text).isValid();
    };
    if (word.size() != 13 || !isYearly(word) || word.mid(6, 2) != QLatin1String(".."))
        return std::nullopt;
    const YearlySpan span{word.mid(1, 5), word.mid(8)};
    return isDay(span.from) && isDay(span.to) ? std::optional(span) : std::nullopt;
}

QString yearlyWord(const YearlySpan& span)
{
    return u'*' + span.from + QLatin1String("..") + span.to;
}

bool isDistance(const QString& word)
{
    return distanceOf(word).has_value();
}

bool isAhead(const QString& word)
{
    return word.startsWith(u'+');
}

QString shownDays(const QString& word)
{
    if (const auto span = yearlySpanOf(word))
        return Words::tr("%1 to %2 in any year").arg(span->from, span->to);
    if (isYearly(word))
        return Words::tr("%1 in any year").arg(shownDays(word.mid(1)));
    if (const SpanName* name = nameOf(word))
        return QCoreApplication::translate("DayWords", name->label);
    if (const auto distance = distanceOf(word)) {
        const int count = distance->count;
        switch (distance->unit.unicode()) {
        case u'w': return QCoreApplication::translate("DayWords", "%Ln week(s)", nullptr, count);
        case u'm': return QCoreApplication::translate("DayWords", "%Ln month(s)", nullptr, count);
        case u'y': return QCoreApplication::translate("DayWords", "%Ln year(s)", nullptr, count);
        default: return QCoreApplication::translate("DayWords", "%Ln day(s)", nullptr, count);
        }
    }
    const QDate day = dateOf(word);
    return day.isValid() ? shownDate(day) : word;
}

QStringList dayNames()
{
    QStringList keys;
    for (const SpanName& name : spanNames)
        keys.append(QString::fromLatin1(name.key));
    return keys;
}

} // namespace perennial
