// Chart drawing: a report as a Qt chart, in the colours of the theme on screen and in those of paper on paper.
#pragma once
#include "core/insight/report.h"
#include "ui/support/tokens.h"
#include <QChart>
#include <QVector>
#include <memory>

class QBarSet;
class QPainter;
class QRectF;

namespace perennial {

class ChartFrame;

// A chart and what one has to know to find a bar in it again.
struct DrawnChart {
    std::unique_ptr<QChart> chart = {};
    ChartFrame* frame = nullptr; // the words around the bars; part of the chart
    QVector<QBarSet*> sets = {}; // one for every charted column, in order
    QVector<int> columns = {};   // of the report, for every set
    int bars = 0;                // rows drawn: the first ones of the report
    bool lies = false;           // bars from left to right, the first row on top
    bool stacked = false;
};

// How many rows a chart shows at most; the table has all of them.
inline constexpr int mostBars = 36;
inline constexpr int mostLyingBars = 10;

// Whether the bars lie in a chart of that width, in logical pixels: by the report's shape, or because their names would
// have no room under them.
bool liesDown(const Report& report, qreal width);

// An empty DrawnChart where the report has nothing to draw. `width` in logical pixels decides whether bars stand.
DrawnChart drawnChart(const Report& report, const Tokens& tokens, qreal width);

// Paints the chart into the rectangle as vectors, laid out as if it were `logical` pixels large.
void paintChart(QPainter& painter, const QRectF& target, const Report& report, const Tokens& tokens,
                const QSizeF& logical);

} // namespace perennial
