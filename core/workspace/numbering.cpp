// Numbering: counters in the file, formatted.
#include "core/workspace/numbering.h"
#include "core/catalog/entities/shared/number_series.h"
#include "core/store/connection.h"
#include "core/store/lookups.h"
#include "core/workspace/reader.h"

namespace perennial {
namespace {

Numbering storedNumbering(store::Connection& connection, const QString& key, int year)
{
    store::Statement row =
        connection.statement("SELECT format, year, last FROM number_series WHERE series=? AND removed_at IS NULL");
    if (!row.bind(1, key).step())
        return {NumberFormat::standard(key).pattern()};
    Numbering numbering{row.text(0)};
    if (row.integer(1) == year || !NumberFormat(numbering.pattern).hasYear())
        numbering.last = row.integer(2);
    return numbering;
}

QString counterOf(const QString& key, std::optional<int> year)
{
    return year ? QStringLiteral("%1-%2").arg(key).arg(*year) : key;
}

QString counterOf(const QString& key, const NumberFormat& format, QDate on)
{
    return counterOf(key, format.hasYear() ? std::optional(on.year()) : std::nullopt);
}

} // namespace

QStringList numberSeries()
{
    QStringList keys;
    for (const Choice<NumberSeries> key : {NumberSeries::quotes, NumberSeries::orders, NumberSeries::deliveries,
                                           NumberSeries::invoices, NumberSeries::creditNotes, NumberSeries::cases})
        keys.append(QString::fromLatin1(key.key));
    return keys;
}

Numbering numberingOf(const Reader& reader, const QString& key, int year)
{
    return storedNumbering(reader.connection(), key, year);
}

QString nextNumber(store::Connection& connection, const QString& key, QDate on)
{
    const Numbering numbering = storedNumbering(connection, key, on.year());
    const NumberFormat format(numbering.pattern);
    return format.write(store::takeNumber(connection, counterOf(key, format, on), numbering.last), on.year());
}

QString expectedNumber(const Reader& reader, const QString& key, const Numbering& numbering, QDate on)
{
    const NumberFormat format(numbering.pattern);
    return format.write(store::peekNumber(reader.connection(), counterOf(key, format, on), numbering.last), on.year());
}

void countOn(store::Connection& connection, const QString& number)
{
    static const QVector<std::pair<QString, NumberFormat>> standards = [] {
        QVector<std::pair<QString, NumberFormat>> formats;
        for (const QString& key : numberSeries())
            formats.append({key, NumberFormat::standard(key)});
        return formats;
    }();
    QVector<std::pair<QString, NumberFormat>> formats = standards;
    store::Statement rows = connection.statement("SELECT series, format FROM number_series WHERE removed_at IS NULL");
    while (rows.step())
        formats.append({rows.text(0), NumberFormat(rows.text(1))});
    for (const auto& [key, format] : std::as_const(formats)) {
        const std::optional<NumberFormat::Reading> reading = format.read(number);
        if (reading)
            store::raiseNumber(connection, counterOf(key, reading->year), reading->number);
    }
}

} // namespace perennial
