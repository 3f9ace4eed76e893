// Set numbering: one row for each series that is not as usual.
#include "core/lifecycle/set_numbering.h"
#include "core/catalog/entities/shared/number_series.h"
#include "core/lifecycle/save_if_changed.h"

namespace perennial {

void setNumbering(Desk& desk, const QString& series, const Numbering& numbering)
{
    using Series = NumberSeries;
    const auto known = desk.first<Series>({where(Series::series, Op::Is, Pick{series})});
    if (numbering == Numbering{NumberSeries::standardFormat(series)}) {
        if (known)
            desk.remove(*known);
        return;
    }
    Row<Series> row = known ? *known : desk.blank<Series>();
    row.set(Series::series, Pick{series}).set(Series::format, numbering.pattern).set(Series::last, numbering.last);
    if (numbering.last > 0 && NumberFormat(numbering.pattern).hasYear())
        row.set(Series::year, desk.today().year());
    else
        row.clear(Series::year);
    saveIfChanged(desk, row);
}

} // namespace perennial
