// Series: the figures of a chart, taken from the report it stands beside.
#pragma once
#include "core/insight/report.h"

namespace perennial {

// One bar, slice or point. `row` is the row of the report: its records are those behind the point.
struct Point {
    QString label = {}; // as people read it
    qint64 value = 0;   // in the unit of the series
    int row = -1;
    bool isKnown = true; // false where the cell holds no number: a gap in a line, no bar
};

// One line or one colour of bars: a column of the report.
struct Series {
    QString key = {};
    QString label = {};
    Unit unit = Unit::Count;
    int column = -1;
    QVector<Point> points = {};

    // The largest and smallest value, 0 included.
    qint64 highest() const;
    qint64 lowest() const;
};

// One series for every column that the report's chart names. Every point equals its cell, and the records behind it
// are report.rows[point.row].recordsBehind(series.column).
QVector<Series> seriesOf(const Report& report);

} // namespace perennial
