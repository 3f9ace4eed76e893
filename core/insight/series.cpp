// Series: columns of a report turned into points.
#include "core/insight/series.h"

#include <algorithm>

namespace perennial {

qint64 Series::highest() const
{
    qint64 most = 0;
    for (const Point& point : points)
        most = std::max(most, point.value);
    return most;
}

qint64 Series::lowest() const
{
    qint64 least = 0;
    for (const Point& point : points)
        least = std::min(least, point.value);
    return least;
}

QVector<Series> seriesOf(const Report& report)
{
    QVector<Series> all;
    for (const int column : report.chart.columns) {
        const ReportColumn& declared = report.columns.at(column);
        Series series{declared.key, declared.label, declared.unit, column};
        for (int row = 0; row < report.rows.size(); ++row) {
            const QVector<Value>& cells = report.rows[row].cells;
            series.points.append({shownCell(report, 0, cells.value(0)), cells.value(column).integer(), row,
                                  !cells.value(column).isNull()});
        }
        all.append(series);
    }
    return all;
}

} // namespace perennial
