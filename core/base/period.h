// Period: a span of days, both ends included, and the calendar arithmetic of reports.
#pragma once
#include <QDate>
#include <QString>
#include <QVector>

namespace perennial {

// Both ends are part of it; an invalid date is an open end.
struct Period {
    QDate from;
    QDate to;

    bool operator==(const Period&) const = default;
    bool contains(QDate date) const;
    // Days in it; 0 when an end is open or the ends are reversed.
    qint64 days() const;
};

// Months numbered through: year × 12 + month − 1. An invalid date is month -1.
int monthIndex(QDate date);
QDate monthStart(int index);
QDate monthEnd(int index);

Period monthOf(QDate date);
Period quarterOf(QDate date);
Period yearOf(QDate date);
// The fiscal year that holds `date`, where years begin on the first of `firstMonth` (1–12).
Period fiscalYearOf(QDate date, int firstMonth);
// The number of that fiscal year: the calendar year in which it ends.
int fiscalYearNumber(QDate date, int firstMonth);
// Monday to Sunday, or Sunday to Saturday when `firstDay` is Qt::Sunday (7).
Period weekOf(QDate date, int firstDay = 1);

// The span of the same kind before or after: whole months move by months, whole years by years, anything else by its
// days.
Period shifted(Period period, int steps);

// Spans that people name; the keys are what reports and the command line store.
enum class NamedPeriod {
    Today,
    ThisWeek,
    ThisMonth,
    LastMonth,
    ThisQuarter,
    LastQuarter,
    ThisYear,
    LastYear,
    Last30Days,
    Last90Days,
    Last12Months, // the twelve whole months before this one and this one up to its end: 12 months ending with this
                  // month
    ThisFiscalYear,
    LastFiscalYear,
    Always,
};

Period periodOf(NamedPeriod name, QDate today, int fiscalFirstMonth = 1);
QString periodKey(NamedPeriod name);                 // "this_month"
QString periodLabel(NamedPeriod name);               // "This month", translated
QVector<NamedPeriod> namedPeriods();                 // in the order to be offered
bool periodByKey(QStringView key, NamedPeriod& out); // false for an unknown key

} // namespace perennial
