// Period: calendar arithmetic and the spans that people name.
#include "core/base/period.h"

#include <QCoreApplication>
#include <array>

namespace perennial {
namespace {

struct PeriodName {
    NamedPeriod period;
    const char* key;
    const char* label;
};

constexpr std::array<PeriodName, 14> periodNames{{
    {NamedPeriod::Today, "today", QT_TRANSLATE_NOOP("Period", "Today")},
    {NamedPeriod::ThisWeek, "this_week", QT_TRANSLATE_NOOP("Period", "This week")},
    {NamedPeriod::ThisMonth, "this_month", QT_TRANSLATE_NOOP("Period", "This month")},
    {NamedPeriod::LastMonth, "last_month", QT_TRANSLATE_NOOP("Period", "Last month")},
    {NamedPeriod::ThisQuarter, "this_quarter", QT_TRANSLATE_NOOP("Period", "This quarter")},
    {NamedPeriod::LastQuarter, "last_quarter", QT_TRANSLATE_NOOP("Period", "Last quarter")},
    {NamedPeriod::ThisYear, "this_year", QT_TRANSLATE_NOOP("Period", "This year")},
    {NamedPeriod::LastYear, "last_year", QT_TRANSLATE_NOOP("Period", "Last year")},
    {NamedPeriod::Last30Days, "last_30_days", QT_TRANSLATE_NOOP("Period", "Last 30 days")},
    {NamedPeriod::Last90Days, "last_90_days", QT_TRANSLATE_NOOP("Period", "Last 90 days")},
    {NamedPeriod::Last12Months, "last_12_months", QT_TRANSLATE_NOOP("Period", "Last 12 months")},
    {NamedPeriod::ThisFiscalYear, "this_fiscal_year", QT_TRANSLATE_NOOP("Period", "This fiscal year")},
    {NamedPeriod::LastFiscalYear, "last_fiscal_year", QT_TRANSLATE_NOOP("Period", "Last fiscal year")},
    {NamedPeriod::Always, "always", QT_TRANSLATE_NOOP("Period", "Always")},
}};

Period monthsFrom(int index, int count)
{
    return {monthStart(index), monthEnd(index + count - 1)};
}

} // namespace

bool Period::contains(QDate date) const
{
    return date.isValid() && (!from.isValid() || from <= date) && (!to.isValid() || date <= to);
}

qint64 Period::days() const
{
    if (!from.isValid() || !to.isValid() || to < from)
        return 0;
    return from.daysTo(to) + 1;
}

int monthIndex(QDate date)
{
    return date.isValid() ? date.year() * 12 + date.month() - 1 : -1;
}

QDate monthStart(int index)
{
    return index < 12 ? QDate() : QDate(index / 12, index % 12 + 1, 1);
}

QDate monthEnd(int index)
{
    const QDate first = monthStart(index);
    return first.isValid() ? QDate(first.year(), first.month(), first.daysInMonth()) : QDate();
}

Period monthOf(QDate date)
{
    return monthsFrom(monthIndex(date), 1);
}

Period quarterOf(QDate date)
{
    const int index = monthIndex(date);
    return index < 0 ? Period{} : monthsFrom(index - index % 3, 3);
}

Period yearOf(QDate date)
{
    return fiscalYearOf(date, 1);
}

Period fiscalYearOf(QDate date, int firstMonth)
{
    const int index = monthIndex(date);
    if (index < 0)
        return {};
    const int into = (index % 12 - (firstMonth - 1) + 12) % 12;
    return monthsFrom(index - into, 12);
}

int fiscalYearNumber(QDate date, int firstMonth)
{
    return fiscalYearOf(date, firstMonth).to.year();
}

Period weekOf(QDate date, int firstDay)
{
    if (!date.isValid())
        return {};
    const QDate first = date.addDays(-((date.dayOfWeek() - firstDay + 7) % 7));
    return {first, first.addDays(6)};
}

Period shifted(Period period, int steps)
{
    if (period.days() == 0)
        return period;
    const bool wholeMonths = period.from.day() == 1 && period.to.day() == period.to.daysInMonth();
    if (wholeMonths) {
        const int first = monthIndex(period.from);
        const int count = monthIndex(period.to) - first + 1;
        return monthsFrom(first + count * steps, count);
    }
    const qint64 days = period.days() * steps;
    return {period.from.addDays(days), period.to.addDays(days)};
}

Period periodOf(NamedPeriod name, QDate today, int fiscalFirstMonth)
{
    switch (name) {
    case NamedPeriod::Today: return {today, today};
    case NamedPeriod::ThisWeek: return weekOf(today);
    case NamedPeriod::ThisMonth: return monthOf(today);
    case NamedPeriod::LastMonth: return shifted(monthOf(today), -1);
    case NamedPeriod::ThisQuarter: return quarterOf(today);
    case NamedPeriod::LastQuarter: return shifted(quarterOf(today), -1);
    case NamedPeriod::ThisYear: return yearOf(today);
    case NamedPeriod::LastYear: return shifted(yearOf(today), -1);
    case NamedPeriod::Last30Days: return {today.addDays(-29), today};
    case NamedPeriod::Last90Days: return {today.addDays(-89), today};
    case NamedPeriod::Last12Months: return monthsFrom(monthIndex(today) - 11, 12);
    case NamedPeriod::ThisFiscalYear: return fiscalYearOf(today, fiscalFirstMonth);
    case NamedPeriod::LastFiscalYear: return shifted(fiscalYearOf(today, fiscalFirstMonth), -1);
    case NamedPeriod::Always: return {};
    }
    return {};
}

QString periodKey(NamedPeriod name)
{
    for (const PeriodName& entry : periodNames)
        if (entry.period == name)
            return QString::fromLatin1(entry.key);
    return {};
}

QString periodLabel(NamedPeriod name)
{
    for (const PeriodName& entry : periodNames)
        if (entry.period == name)
            return QCoreApplication::translate("Period", entry.label);
    return {};
}

QVector<NamedPeriod> namedPeriods()
{
    QVector<NamedPeriod> all;
    for (const PeriodName& entry : periodNames)
        all.append(entry.period);
    return all;
}

bool periodByKey(QStringView key, NamedPeriod& out)
{
    for (const PeriodName& entry : periodNames) {
        if (key == QLatin1String(entry.key)) {
            out = entry.period;
            return true;
        }
    }
    return false;
}

} // namespace perennial
