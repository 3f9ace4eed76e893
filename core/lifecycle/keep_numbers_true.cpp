// Keep numbers true.
#include "core/lifecycle/keep_numbers_true.h"
#include "core/base/number_format.h"
#include "core/base/words.h"
#include "core/catalog/entities/shared/number_series.h"
#include "core/lifecycle/closing_rules.h"

namespace perennial {
namespace {

using Series = NumberSeries;

constexpr qint64 largestLast = 1'000'000'000;

NumberFormat formatOf(const Row<Series>& row)
{
    try {
        return NumberFormat(row[Series::format]);
    } catch (const Error& error) {
        throw invalid(error.text, QString::fromLatin1(Series::format.key));
    }
}

void requireSense(const Row<Series>& row)
{
    const qint64 year = row[Series::year];
    const qint64 last = row[Series::last];
    const bool hasYear = formatOf(row).hasYear();
    if (row.has(Series::year) && (year < 1900 || year > 2999))
        throw invalid(Words::tr("%1 is no year of numbers; leave it empty for all years.").arg(year),
                      QString::fromLatin1(Series::year.key));
    if (last < 0 || last > largestLast)
        throw invalid(Words::tr("The last number lies between 0 and %1.").arg(largestLast),
                      QString::fromLatin1(Series::last.key));
    if (last > 0 && hasYear && !row.has(Series::year))
        throw invalid(
            Words::tr("Numbers with a year begin anew every year. Say of which year %1 was the last number.").arg(last),
            QString::fromLatin1(Series::year.key));
}

// What numbers of both would be told apart by: all but their digits.
QString shapeOf(const QString& pattern)
{
    return NumberFormat(pattern).write(0, 0).remove(QLatin1Char('0'));
}

void requireAlone(const Reader& reader, const Row<Series>& row)
{
    const auto others = reader.list<Series>({});
    for (const Row<Series>& other : others) {
        if (other.id() == row.id())
            continue;
        if (other[Series::series].key == row[Series::series].key)
            throw invalid(Words::tr("There is a number series for that already: %1. Change that one.")
                              .arg(row.record()
                                       .def()
                                       .find(QString::fromLatin1(Series::series.key))
                                       ->shownOption(row[Series::series].key)),
                          QString::fromLatin1(Series::series.key));
    }
    const bool isInvoice = row.is(Series::series, Series::invoices);
    if (!isInvoice && !row.is(Series::series, Series::creditNotes))
        return;
    const Choice<Series> counterpart = isInvoice ? Series::creditNotes : Series::invoices;
    QStringList patterns{NumberSeries::standardFormat(QString::fromLatin1(counterpart.key))};
    for (const Row<Series>& other : others) {
        if (other.is(Series::series, counterpart))
            patterns.append(other[Series::format]);
    }
    for (const QString& pattern : std::as_const(patterns)) {
        if (shapeOf(pattern) == shapeOf(row[Series::format]))
            throw invalid(
                Words::tr("Invoices and credit notes would be numbered alike, as “%1”. Give one of them other "
                          "letters.")
                    .arg(pattern),
                QString::fromLatin1(Series::format.key));
    }
}

} // namespace

void keepNumbersTrue(Desk& desk, const ChangeSet& changes)
{
    if (!changes.touches(QString::fromLatin1(Series::entity)))
        return;
    for (const Id id : touchedIds<Series>(desk, changes)) {
        const auto record = desk.find(QString::fromLatin1(Series::entity), id);
        if (!record)
            continue;
        desk.judge(id, [&] {
            requireSense(Row<Series>(*record));
            requireAlone(desk, Row<Series>(*record));
        });
    }
}

} // namespace perennial
