// The pen reports are written with: columns, cells, periods and queries in few words.
#pragma once
#include "core/insight/facts.h"
#include "core/insight/ratio.h"
#include "core/insight/report.h"

#include <optional>

namespace perennial {

inline Value cell(Money amount)
{
    return Value(amount.minor);
}
inline Value cell(qint64 count)
{
    return Value(count);
}
inline Value cell(std::optional<Percent> percent)
{
    return percent ? Value(percent->basisPoints) : Value();
}
Value cell(QDate day);

ReportColumn textColumn(const char* key, const QString& label);
ReportColumn monthColumn(const char* key, const QString& label);
ReportColumn countColumn(const char* key, const QString& label, bool summed = true);
ReportColumn moneyColumn(const char* key, const QString& label, bool summed = true);
// Money that the records behind each cell add up to, by that measure.
ReportColumn sumColumn(const char* key, const QString& label, const char* measure, bool summed = true);
ReportColumn percentColumn(const char* key, const QString& label);
ReportColumn plainColumn(const char* key, const QString& label, Unit unit);

// "Period: 1/1/24 – 31/3/24", "As of: …", "Span: 120 days".
ReportParameter periodParameter(Period period);
ReportParameter dayParameter(QDate day);
ReportParameter windowParameter(int days);

// What the request asks for, or the standard; an open end ends today.
Period periodFor(const ReportRequest& request, NamedPeriod standard, QDate today);
QDate dayFor(const ReportRequest& request, QDate today);

// Of a day that is over: what its records are worth today need not be what they added up to then, and who opens them
// is told.
void forgetMeasures(Report& report, QDate day);
// "These were open on 31/10/26. …"
QString openThen(QDate day);
// "2 opportunities came into the file after 31/10/26 and are left out."; empty for none.
QStringList laterRemarks(qint64 later, QDate day);

// The months of the period, from the first to the last; where an end is open, those of the `known` ones.
QVector<int> monthsFor(Period period, const QVector<int>& known);

// Records of an entity that meet all conditions and the request's filter.
Query recordsOf(const char* entity, const QVector<Condition>& conditions, const Filter& filter = {});
// Both ends included.
QVector<Condition> within(const char* field, QDate from, QDate to);
Condition fieldIs(const char* field, const Value& value);
// Records entered on those days, of this machine's time zone.
QVector<Condition> enteredWithin(Period period);
// At most `mostNamed`; more have no query.
Query recordsNamed(const char* entity, const QVector<Id>& ids);

} // namespace perennial
