// Number series: its declaration.
#include "core/catalog/entities/shared/number_series.h"
#include "core/catalog/define.h"
#include "core/catalog/entities/fulfillment/delivery.h"
#include "core/catalog/entities/fulfillment/invoice.h"
#include "core/catalog/entities/service/case.h"
#include "core/catalog/entities/transaction/quote.h"
#include "core/catalog/entities/transaction/sales_order.h"

namespace perennial {
namespace {

struct Numbered {
    Choice<NumberSeries> series;
    const char* prefix;
};

constexpr Numbered numberedKinds[] = {{NumberSeries::quotes, Quote::prefix},
                                      {NumberSeries::orders, SalesOrder::prefix},
                                      {NumberSeries::deliveries, Delivery::prefix},
                                      {NumberSeries::invoices, Invoice::prefix},
                                      {NumberSeries::creditNotes, "CN"},
                                      {NumberSeries::cases, Case::prefix}};

} // namespace

EntityDef NumberSeries::define()
{
    return Define<NumberSeries>(Phase::Shared, "123", L("Number series"), L("Number series"))
        .group(L("Series"))
        .choice(series, L("Series"),
                Options<NumberSeries>()
                    .option(quotes, L("Quotes"))
                    .option(orders, L("Sales orders"))
                    .option(deliveries, L("Deliveries"))
                    .option(invoices, L("Invoices"))
                    .option(creditNotes, L("Credit notes"))
                    .option(cases, L("Cases")),
                Required | Titled | Listed | Indexed)
        .integer(year, L("Year"), Listed)
        .text(format, L("Format"), Required | Listed)
        .integer(last, L("Last number"), Listed)
        .standard("0")
        .matchedBy(series);
}

QStringList NumberSeries::all()
{
    QStringList keys;
    for (const Numbered& kind : numberedKinds)
        keys.append(QString::fromLatin1(kind.series.key));
    return keys;
}

QString NumberSeries::prefixOf(const QString& series)
{
    for (const Numbered& kind : numberedKinds) {
        if (series == QLatin1String(kind.series.key))
            return QString::fromLatin1(kind.prefix);
    }
    return series;
}

QString NumberSeries::seriesOf(const QString& prefix)
{
    for (const Numbered& kind : numberedKinds) {
        if (prefix == QLatin1String(kind.prefix))
            return QString::fromLatin1(kind.series.key);
    }
    return prefix;
}

QString NumberSeries::standardFormat(const QString& series)
{
    return prefixOf(series) + QStringLiteral("-{year}-{number:4}");
}

} // namespace perennial
