// The pen reports are written with.
#include "core/insight/reports/report_pen.h"

#include "core/base/clock.h"
#include "core/base/shown_date.h"
#include "core/base/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace perennial {
namespace {

QString dayInShort(QDate day)
{
    return day.isValid() ? shownDate(day) : QStringLiteral("…");
}

ReportColumn columnOf(const char* key, const QString& label, Unit unit, bool summed)
{
    return {QString::fromLatin1(key), label, unit, summed, {}};
}

constexpr int mostMonths = 1200;

} // namespace

Value cell(QDate day)
{
    return day.isValid() ? Value(dateText(day)) : Value();
}

ReportColumn textColumn(const char* key, const QString& label)
{
    return columnOf(key, label, Unit::Text, false);
}

ReportColumn monthColumn(const char* key, const QString& label)
{
    return columnOf(key, label, Unit::Month, false);
}

ReportColumn countColumn(const char* key, const QString& label, bool summed)
{
    return columnOf(key, label, Unit::Count, summed);
}

ReportColumn moneyColumn(const char* key, const QString& label, bool summed)
{
    return columnOf(key, label, Unit::Money, summed);
}

ReportColumn sumColumn(const char* key, const QString& label, const char* measure, bool summed)
{
    ReportColumn column = moneyColumn(key, label, summed);
    column.measure = QString::fromLatin1(measure);
    return column;
}

ReportColumn percentColumn(const char* key, const QString& label)
{
    return columnOf(key, label, Unit::Percent, false);
}

ReportColumn plainColumn(const char* key, const QString& label, Unit unit)
{
    return columnOf(key, label, unit, false);
}

ReportParameter periodParameter(Period period)
{
    return {Words::tr("Period"), Words::tr("%1 – %2").arg(dayInShort(period.from), dayInShort(period.to))};
}

ReportParameter dayParameter(QDate day)
{
    return {Words::tr("As of"), dayInShort(day)};
}

ReportParameter windowParameter(int days)
{
    return {Words::tr("Span"), QCoreApplication::translate("Report", "%Ln day(s)", nullptr, days)};
}

Period periodFor(const ReportRequest& request, NamedPeriod standard, QDate today)
{
    if (!request.period.from.isValid() && !request.period.to.isValid())
        return periodOf(standard, today, request.fiscalFirstMonth);
    return {request.period.from, request.period.to.isValid() ? request.period.to : today};
}

QDate dayFor(const ReportRequest& request, QDate today)
{
    return request.asOf.isValid() ? request.asOf : today;
}

QString openThen(QDate day)
{
    return Words::tr("These were open on %1. The list shows them as they are now, so that its sum may be another one.")
        .arg(dayInShort(day));
}

void forgetMeasures(Report& report, QDate day)
{
    report.listRemark = openThen(day);
    for (ReportColumn& column : report.columns)
        column.measure.clear();
    for (ReportRow& row : report.rows)
        row.measure.clear();
}

QStringList laterRemarks(qint64 later, QDate day)
{
    if (later == 0)
        return {};
    return {QCoreApplication::translate("Report",
                                        "%Ln opportunity(s) came into the file after %1 and count as nothing "
                                        "here: what they were like on that day is not known.",
                                        nullptr, int(later))
                .arg(dayInShort(day))};
}

QVector<int> monthsFor(Period period, const QVector<int>& known)
{
    const auto [least, most] = std::minmax_element(known.begin(), known.end());
    int first = monthIndex(period.from);
    int last = monthIndex(period.to);
    if (first < 0)
        first = known.isEmpty() ? last : *least;
    if (last < 0)
        last = known.isEmpty() ? first : *most;
    QVector<int> months;
    for (int month = std::max(first, last - mostMonths); month <= last && month >= 0; ++month)
        months.append(month);
    return months;
}

Query recordsOf(const char* entity, const QVector<Condition>& conditions, const Filter& filter)
{
    Query query;
    query.entity = QString::fromLatin1(entity);
    query.filter.conditions = conditions;
    if (!filter.isEmpty())
        query.filter.groups.append(filter);
    return query;
}

QVector<Condition> within(const char* field, QDate from, QDate to)
{
    const QString key = QString::fromLatin1(field);
    QVector<Condition> conditions;
    if (from.isValid())
        conditions.append({key, Op::AtLeast, cell(from), {}});
    if (to.isValid())
        conditions.append({key, Op::AtMost, cell(to), {}});
    return conditions;
}

Condition fieldIs(const char* field, const Value& value)
{
    return {QString::fromLatin1(field), Op::Is, value, {}};
}

QVector<Condition> enteredWithin(Period period)
{
    const QString created = QString::fromLatin1(Common::createdAt.key);
    QVector<Condition> conditions;
    if (period.from.isValid())
        conditions.append({created, Op::AtLeast, Value(momentText(period.from.startOfDay().toUTC())), {}});
    if (period.to.isValid())
        conditions.append({created, Op::Less, Value(momentText(period.to.addDays(1).startOfDay().toUTC())), {}});
    return conditions;
}

Query recordsNamed(const char* entity, const QVector<Id>& ids)
{
    if (ids.isEmpty() || ids.size() > mostNamed)
        return {};
    Condition named{QStringLiteral("id"), Op::Among, {}, {}};
    for (const Id id : ids)
        named.several.append(Value(id));
    return recordsOf(entity, {named});
}

} // namespace perennial
