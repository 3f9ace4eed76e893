// Chart drawing: bars from zero in their frame, no animation.
#include "ui/dashboard/chart_drawing.h"
#include "core/base/clock.h"
#include "core/base/currency.h"
#include "core/base/percent_sign.h"
#include "core/base/words.h"
#include "core/insight/series.h"
#include "ui/dashboard/chart_frame.h"
#include "ui/dashboard/figure_words.h"
#include "ui/support/display.h"
#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QCoreApplication>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QHorizontalBarSeries>
#include <QHorizontalStackedBarSeries>
#include <QLegend>
#include <QLocale>
#include <QPainter>
#include <QStackedBarSeries>
#include <QValueAxis>
#include <QtMath>

namespace perennial {
namespace {

constexpr int steps = 4; // of the grid

struct Scale {
    qreal divisor = 1; // from the cell to the drawn number
    QString suffix = {};
    QString currency = {}; // ISO code of amounts; empty for other numbers
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
    if (all.first().unit == Unit::Money)
        scale.currency = report.currency;
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

// A number at the axis with its unit: what Qt writes itself has one form for all, and nothing is not "0k".
QString numberText(qreal value, const Scale& scale, Unit unit)
{
    if (qAbs(value) < scale.step / 2)
        return unit == Unit::Percent ? withPercentSign(QLocale().toString(0)) : QLocale().toString(0);
    if (unit == Unit::Days && scale.suffix.isEmpty())
        return dayCount(qRound64(value));
    const int decimals = qFuzzyCompare(scale.step, std::round(scale.step)) ? 0 : 1;
    const QLocale locale;
    const QString digits = locale.toString(qAbs(value), 'f', decimals) + scale.suffix;
    const QString text = (value < 0 ? locale.negativeSign() : QString()) + withCurrency(digits, scale.currency);
    return unit == Unit::Percent ? withPercentSign(text) : text;
}

QVector<FrameParts::Number> numbersOf(const Scale& scale, Unit unit)
{
    QVector<FrameParts::Number> numbers;
    const qreal span = scale.most - scale.least;
    const int count = qRound(span / scale.step);
    for (int at = 0; at <= count; ++at)
        numbers.append({at * scale.step / span, numberText(scale.least + at * scale.step, scale, unit)});
    return numbers;
}

// What its neighbours on the axis tell too.
bool isOfTime(const Report& report)
{
    const ReportColumn& first = report.columns.first();
    return first.unit == Unit::Month || first.key == QLatin1String("quarter") || first.key == QLatin1String("year");
}

QVector<FrameParts::Name> namesOf(const Report& report, int bars)
{
    const QLocale locale;
    const bool timely = isOfTime(report);
    QVector<FrameParts::Name> names;
    for (int bar = 0; bar < bars; ++bar) {
        const Value& first = report.rows[bar].cells.first();
        if (report.columns.first().unit != Unit::Month || first.isText()) {
            const bool isText = report.columns.first().unit == Unit::Month;
            names.append({shownCell(report, 0, first), {}, timely && !isText});
            continue;
        }
        const QDate month = monthStart(int(first.integer()));
        names.append({locale.toString(month, QStringLiteral("MMM")), QString::number(month.year()), true});
    }
    return names;
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

void dressChart(QChart& chart)
{
    chart.setAnimationOptions(QChart::NoAnimation);
    chart.setBackgroundVisible(false);
    chart.setBackgroundRoundness(0);
    chart.layout()->setContentsMargins(0, 0, 0, 0);
    chart.legend()->setVisible(false);
}

// Qt draws the bars; the words around them are of the frame.
void addAxes(const DrawnChart& drawn, QAbstractBarSeries* bars, const Scale& scale)
{
    auto* values = new QValueAxis;
    values->setRange(scale.least, scale.most);
    auto* names = new QBarCategoryAxis;
    for (int bar = 0; bar < drawn.bars; ++bar)
        names->append(QString::number(bar));
    drawn.chart->addAxis(names, drawn.lies ? Qt::AlignLeft : Qt::AlignBottom);
    drawn.chart->addAxis(values, drawn.lies ? Qt::AlignBottom : Qt::AlignLeft);
    for (QAbstractAxis* axis : std::initializer_list<QAbstractAxis*>{names, values}) {
        axis->setVisible(false);
        bars->attachAxis(axis);
    }
}

void addSets(DrawnChart& drawn, QAbstractBarSeries* bars, const QVector<Series>& all, const Scale& scale,
             const Tokens& tokens)
{
    for (const Series& series : all) {
        auto* set = new QBarSet(series.key);
        for (int bar = 0; bar < drawn.bars; ++bar) {
            const int row = drawn.lies ? drawn.bars - 1 - bar : bar;
            set->append(qreal(series.points[row].value) / scale.divisor);
        }
        dress(set, int(drawn.sets.size()), tokens, drawn.stacked);
        drawn.sets.append(set);
    }
    // Qt piles lying bars of a band up from below; who reads begins on top, as in the legend.
    const bool upsideDown = drawn.lies && !drawn.stacked;
    for (qsizetype at = 0; at < drawn.sets.size(); ++at)
        bars->append(drawn.sets[upsideDown ? drawn.sets.size() - 1 - at : at]);
}

FrameParts partsOf(const DrawnChart& drawn, const Report& report, const QVector<Series>& all, const Scale& scale)
{
    FrameParts parts;
    parts.names = namesOf(report, drawn.bars);
    parts.numbers = numbersOf(scale, all.first().unit);
    for (int at = 0; at < all.size(); ++at)
        parts.legend.append({all[at].label, drawn.sets[at]->brush(), drawn.sets[at]->pen()});
    parts.zero = -scale.least / (scale.most - scale.least);
    parts.lies = drawn.lies;
    return parts;
}

int standingBars(const Report& report)
{
    return int(std::min<qsizetype>(report.rows.size(), mostBars));
}

} // namespace

bool liesDown(const Report& report, qreal width)
{
    using Shape = ReportChart::Shape;
    const Shape shape = report.chart.shape;
    if (shape == Shape::Bars || shape == Shape::Funnel)
        return true;
    if (shape == Shape::None || report.rows.isEmpty() || isOfTime(report))
        return false;
    const QVector<Series> all = seriesOf(report);
    const bool stacked = shape == Shape::Stacked;
    // Of parts piled up the longest come first; in other columns the last row may be the one that matters.
    if (!stacked && report.rows.size() > mostLyingBars)
        return false;
    const Scale scale = scaleOf(report, all, stacked, standingBars(report));
    return !namesStand(namesOf(report, standingBars(report)), numbersOf(scale, all.first().unit), width);
}

DrawnChart drawnChart(const Report& report, const Tokens& tokens, qreal width)
{
    DrawnChart drawn;
    if (report.chart.shape == ReportChart::Shape::None || report.rows.isEmpty())
        return drawn;
    const QVector<Series> all = seriesOf(report);
    drawn.chart = std::make_unique<QChart>();
    drawn.columns = report.chart.columns;
    drawn.lies = liesDown(report, width);
    drawn.stacked = report.chart.shape == ReportChart::Shape::Stacked;
    drawn.bars = drawn.lies ? int(std::min<qsizetype>(report.rows.size(), mostLyingBars)) : standingBars(report);
    const Scale scale = scaleOf(report, all, drawn.stacked, drawn.bars);
    QAbstractBarSeries* bars = seriesFor(drawn);
    addSets(drawn, bars, all, scale, tokens);
    drawn.chart->addSeries(bars);
    addAxes(drawn, bars, scale);
    dressChart(*drawn.chart);
    const int inBand = drawn.stacked ? 1 : int(all.size());
    const auto fitBars = [bars, inBand, lies = drawn.lies, count = drawn.bars](const QRectF& plot) {
        bars->setBarWidth(bandShare((lies ? plot.height() : plot.width()) / count, inBand, lies));
    };
    drawn.frame = new ChartFrame(*drawn.chart, partsOf(drawn, report, all, scale), tokens, fitBars);
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
