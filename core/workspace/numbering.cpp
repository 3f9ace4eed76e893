// Numbering: counters in the file, formatted.
#include "core/workspace/numbering.h"
#include "core/catalog/entities/shared/number_series.h"
#include "core/store/lookups.h"
#include "core/workspace/reader.h"

namespace perennial {
namespace {

Numbering storedNumbering(store::Connection& connection, const QString& series, int year)
{
    for (const store::SeriesRow& row : store::seriesRows(connection)) {
        if (row.series != series)
            continue;
        const bool holds = row.year == year || !NumberFormat(row.format).hasYear();
        return {row.format, holds ? row.last : 0};
    }
    return {NumberSeries::standardFormat(series)};
}

QString counterOf(const QString& series, std::optional<int> year)
{
    const QString prefix = NumberSeries::prefixOf(series);
    return year ? QStringLiteral("%1-%2").arg(prefix).arg(*year) : prefix;
}

QString counterOf(const QString& series, const NumberFormat& format, QDate on)
{
    return counterOf(series, format.hasYear() ? std::optional(on.year()) : std::nullopt);
}

} // namespace

Numbering numberingOf(const Reader& reader, const QString& series, int year)
{
    return storedNumbering(reader.connection(), series, year);
}

QString nextNumber(store::Connection& connection, const QString& prefix, QDate on)
{
    const QString series = NumberSeries::seriesOf(prefix);
    const Numbering numbering = storedNumbering(connection, series, on.year());
    const NumberFormat format(numbering.pattern);
    return format.write(store::takeNumber(connection, counterOf(series, format, on), numbering.last), on.year());
}

QString expectedNumber(const Reader& reader, const QString& series, const Numbering& numbering, QDate on)
{
    const NumberFormat format(numbering.pattern);
    return format.write(store::peekNumber(reader.connection(), counterOf(series, format, on), numbering.last),
                        on.year());
}

void countOn(store::Connection& connection, const QString& number)
{
    QVector<std::pair<QString, QString>> formats;
    for (const QString& series : NumberSeries::all())
        formats.append({series, NumberSeries::standardFormat(series)});
    for (const store::SeriesRow& row : store::seriesRows(connection))
        formats.append({row.series, row.format});
    for (const auto& [series, pattern] : std::as_const(formats)) {
        if (const std::optional<NumberFormat::Reading> reading = NumberFormat(pattern).read(number))
            store::raiseNumber(connection, counterOf(series, reading->year), reading->number);
    }
}

} // namespace perennial
