// Number series: its declaration.
#include "core/catalog/entities/shared/number_series.h"
#include "core/catalog/define.h"

namespace perennial {

EntityDef NumberSeries::define()
{
    return Define<NumberSeries>(Phase::Shared, "123", L("Number series"), L("Number series"))
        .group(L("Series"))
        .text(series, L("Series"), Required | Titled | Listed | Indexed)
        .integer(year, L("Year"), Titled | Listed)
        .text(format, L("Format"), Required | Listed)
        .integer(last, L("Last number"), ReadOnly | Listed)
        .standard("0")
        .matchedBy(series, year);
}

} // namespace perennial
