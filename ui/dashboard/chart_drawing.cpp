// Chart drawing: bars from zero, a horizontal grid, labels of at least twelve pixels, no animation.
#include "ui/dashboard/chart_drawing.h"
#include "core/base/clock.h"
#include "core/base/currency.h"
#include "core/base/words.h"
#include "core/insight/series.h"
#include "ui/dashboard/figure_words.h"
#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QCategoryAxis>
#include <QChart>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QHorizontalBarSeries>
#include <QHorizontalStackedBarSeries>
#include <QLegend>
#include <QLocale>
#include <QPainter>
#include <QStackedBarSeries>
#include <QtMath>

namespace perennial {
namespace {

constexpr int steps = 4; // of the grid
constexpr qreal labelGap = 8;
constexpr int longestName = 22;    // letters beside a lying bar
constexpr qreal roomForValues = 48; // pixels beside standing bars

struct Scale {
    qreal divisor = 1; // from the cell to the drawn number
    QString suffix = {};
    qreal least = 0;
    qreal most = 1;
    qreal step = 1; // of the grid
};

// The next of 1, 2, 2.5, 5 and 10 times a power of ten.
qreal niceStep(qreal rough)
{
    const qreal power = qPow(10, qFloor(std::log10(rough)));
    for (const qreal factor : {1.0, 2.0, 2.5, 5.0}) {
        if (rough <= factor * power)
            return factor * power;
    }
    return 10 * power;
}

qreal unitOf(const Report& report, Unit unit)
{
    if (unit == Unit::Money)
        return qPow(10, decimalsOf(report.currency));
    return unit == Unit::Percent || unit == Unit::Ratio ? 100 : 1;
}

// Where the value axis begins and ends; zero is always on it.
Scale scaleOf(const Report& report, const QVector<Series>& all, bool stacked, int bars)
{
    qreal least = 0;
    qreal most = 0;
    for (int bar = 0; bar < bars; ++bar) {
        qreal up = 0;
        qreal down = 0;
        for (const Series& series : all) {
            const qreal value = qreal(series.points[bar].value);
            if (stacked)
                (value < 0 ? down : up) += value;
            else
                (value < 0 ? down : up) = value < 0 ? std::min(down, value) : std::max(up, value);
        }
        least = std::min(least, down);
        most = std::max(most, up);
    }
    Scale scale;
    scale.divisor = unitOf(report, all.first().unit);
    const qreal largest = std::max(most, -least) / scale.divisor;
    if (largest >= 2'000'000) {
        scale.divisor *= 1'000'000;
        scale.suffix = Words::tr("M");
    } else if (largest >= 20'000) {
        scale.divisor *= 1'000;
        scale.suffix = Words::tr("k");
    }
    const bool whole = all.first().unit == Unit::Count || all.first().unit == Unit::Days;
    scale.step = most > least ? niceStep((most - least) / scale.divisor / steps) : 1;
    if (whole && scale.suffix.isEmpty())
        scale.step = std::max(1.0, std::ceil(scale.step));
    const qreal step = scale.step;
    scale.most = most > 0 ? std::ceil(most / scale.divisor / step) * step : 0;
    scale.least = least < 0 ? std::floor(least / scale.divisor / step) * step : 0;
    if (scale.most <= scale.least)
        scale.most = scale.least + step;
    return scale;
}

// Labels of a chart are rich text to Qt; names of customers are not.
QString axisText(const QString& text)
{
    const QString cut = text.size() > longestName ? text.left(longestName - 1).trimmed() + u'…' : text;
    return cut.toHtmlEscaped();
}

// Qt takes equal labels for one. They are HTML, which shows no blanks at its start: their number tells equal labels
// apart. (Letters without a width would do, but few fonts have them, and Qt looks through all for one.)
QString told(const QString& label, int number)
{
    return QString(number + 1, QLatin1Char(' ')) + label;
}

// Month names with the year under the first one of each year, as many as fit; others are blank. Qt hides the label of
// the first and of the last bar where it is wider than its bar, so there the others carry the words.
QStringList monthLabels(const Report& report, int bars, qreal width, const QFont& font)
{
    const QLocale locale;
    const qreal room = (width - roomForValues) / bars;
    const qreal widest = QFontMetricsF(font).horizontalAdvance(QStringLiteral("2026")) + labelGap;
    const int every = std::max(1, qCeil(widest / std::max<qreal>(1, room)));
    const bool tight = every > 1 && bars > 2;
    QStringList labels;
    int year = 0; // of the label before
    for (int bar = 0; bar < bars; ++bar) {
        const Value& first = report.rows[bar].cells.first();
        const QDate month = first.isText() ? QDate() : monthStart(int(first.integer()));
        QString label = month.isValid() ? locale.toString(month, QStringLiteral("MMM")) : axisText(first.text());
        if (tight && ((bar - 1) % every != 0 || bar == bars - 1)) {
            label.clear();
        } else if (month.isValid() && month.year() != year) {
            label += QStringLiteral("<br>%1").arg(month.year());
            year = month.year();
        }
        labels.append(told(label, bar));
    }
    return labels;
}

QStringList textLabels(const Report& report, int bars)
{
    QStringList labels;
    for (int bar = 0; bar < bars; ++bar)
        labels.append(told(axisText(shownCell(report, 0, report.rows[bar].cells.value(0))), bar));
    return labels;
}

// The first series is full, the second one light with a border, others hatched in turn: told apart without colour.
void dress(QBarSet* set, int number, const Tokens& tokens, bool stacked)
{
    const QColor colour = tokens.series[std::size_t(number) % tokens.series.size()];
    QBrush brush(colour);
    if (number % 3 == 1) {
        QColor light = colour;
        light.setAlphaF(0.35F);
        brush = light;
    } else if (number % 3 == 2) {
        brush = QBrush(colour, Qt::BDiagPattern);
    }
    set->setBrush(brush);
    set->setPen(stacked && number % 3 == 0 ? QPen(tokens.base, 1) : QPen(colour, 1));
}

QAbstractBarSeries* seriesFor(const DrawnChart& drawn)
{
    if (drawn.lies)
        return drawn.stacked ? static_cast<QAbstractBarSeries*>(new QHorizontalStackedBarSeries)
                             : new QHorizontalBarSeries;
    return drawn.stacked ? static_cast<QAbstractBarSeries*>(new QStackedBarSeries) : new QBarSeries;
}

void dressAxis(QAbstractAxis* axis, const Tokens& tokens)
{
    axis->setLabelsFont(fontOf(TextSize::Meta));
    axis->setLabelsColor(tokens.muted);
    axis->setLinePen(QPen(tokens.line, 1));
    axis->setGridLinePen(QPen(tokens.line, 1));
    axis->setGridLineVisible(false);
}

// Every step by its words: what Qt writes itself has one form for all, and nothing is not "0k".
QCategoryAxis* valueAxis(const Scale& scale)
{
    auto* axis = new QCategoryAxis;
    axis->setRange(scale.least, scale.most);
    axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    axis->setStartValue(scale.least - scale.step); // a label stands at the end of its part
    const int decimals = qFuzzyCompare(scale.step, std::round(scale.step)) ? 0 : 1;
    const int count = qRound((scale.most - scale.least) / scale.step);
    for (int at = 0; at <= count; ++at) {
        const qreal value = scale.least + at * scale.step;
        const bool isNothing = qAbs(value) < scale.step / 2;
        axis->append(isNothing ? QLocale().toString(0) : QLocale().toString(value, 'f', decimals) + scale.suffix,
                     value);
    }
    return axis;
}

void addAxes(DrawnChart& drawn, QAbstractBarSeries* bars, const Report& report, const Scale& scale,
             const Tokens& tokens, qreal width)
{
    QCategoryAxis* values = valueAxis(scale);
    dressAxis(values, tokens);
    values->setLineVisible(false);
    values->setGridLineVisible(true);
    auto* names = new QBarCategoryAxis;
    const bool monthly = report.columns.first().unit == Unit::Month;
    QStringList labels =
        monthly ? monthLabels(report, drawn.bars, width, fontOf(TextSize::Meta)) : textLabels(report, drawn.bars);
    if (drawn.lies)
        std::reverse(labels.begin(), labels.end());
    names->append(labels);
    dressAxis(names, tokens);
    names->setLineVisible(false);
    names->setTruncateLabels(false); // they were cut by us, and Qt cuts by height too
    drawn.chart->addAxis(values, drawn.lies ? Qt::AlignBottom : Qt::AlignLeft);
    drawn.chart->addAxis(names, drawn.lies ? Qt::AlignLeft : Qt::AlignBottom);
    bars->attachAxis(values);
    bars->attachAxis(names);
}

void dressChart(QChart& chart, const Tokens& tokens, bool withLegend, bool lies)
{
    // The last number under lying bars stands half outside the plot, the highest one at standing bars half above it.
    const int right = lies ? scaled(20) : 0;
    const int top = lies || withLegend ? 0 : scaled(8);
    chart.setAnimationOptions(QChart::NoAnimation);
    chart.setBackgroundVisible(false);
    chart.setBackgroundRoundness(0);
    chart.setMargins(QMargins(0, top, right, 0));
    chart.layout()->setContentsMargins(0, 0, 0, 0);
    chart.setLocale(QLocale());
    chart.setLocalizeNumbers(true);
    QLegend* legend = chart.legend();
    legend->setVisible(withLegend);
    legend->setAlignment(Qt::AlignTop);
    legend->setMarkerShape(QLegend::MarkerShapeCircle);
    legend->setFont(fontOf(TextSize::Meta));
    legend->setLabelColor(tokens.text);
    legend->setContentsMargins(0, 0, 0, 0);
    if (legend->layout())
        legend->layout()->setContentsMargins(0, 0, 0, 0);
}

} // namespace

DrawnChart drawnChart(const Report& report, const Tokens& tokens, qreal width)
{
    DrawnChart drawn;
    if (report.chart.shape == ReportChart::Shape::None || report.rows.isEmpty())
        return drawn;
    const QVector<Series> all = seriesOf(report);
    drawn.chart = std::make_unique<QChart>();
    drawn.columns = report.chart.columns;
    drawn.lies = report.chart.shape == ReportChart::Shape::Bars || report.chart.shape == ReportChart::Shape::Funnel;
    drawn.stacked = report.chart.shape == ReportChart::Shape::Stacked;
    drawn.bars = int(std::min<qsizetype>(report.rows.size(), drawn.lies ? mostLyingBars : mostBars));
    const Scale scale = scaleOf(report, all, drawn.stacked, drawn.bars);
    QAbstractBarSeries* bars = seriesFor(drawn);
    bars->setBarWidth(drawn.columns.size() > 1 && !drawn.stacked ? 0.76 : 0.6);
    for (const Series& series : all) {
        auto* set = new QBarSet(series.label.toHtmlEscaped());
        for (int bar = 0; bar < drawn.bars; ++bar) {
            const int row = drawn.lies ? drawn.bars - 1 - bar : bar;
            set->append(qreal(series.points[row].value) / scale.divisor);
        }
        dress(set, int(drawn.sets.size()), tokens, drawn.stacked);
        bars->append(set);
        drawn.sets.append(set);
    }
    drawn.chart->addSeries(bars);
    addAxes(drawn, bars, report, scale, tokens, width);
    dressChart(*drawn.chart, tokens, all.size() > 1, drawn.lies);
    return drawn;
}

void paintChart(QPainter& painter, const QRectF& target, const Report& report, const Tokens& tokens,
                const QSizeF& logical)
{
    DrawnChart drawn = drawnChart(report, tokens, logical.width());
    if (!drawn.chart)
        return;
    QGraphicsScene scene;
    QChart* chart = drawn.chart.release(); // the scene owns it now
    scene.addItem(chart);
    chart->resize(logical);
    scene.setSceneRect(QRectF(QPointF(), logical));
    scene.render(&painter, target, scene.sceneRect(), Qt::KeepAspectRatio);
}

} // namespace perennial
