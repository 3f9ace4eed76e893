// Number series: its declaration.
#include "core/catalog/entities/shared/number_series.h"
#include "core/catalog/define.h"

namespace perennial {

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

} // namespace perennial
