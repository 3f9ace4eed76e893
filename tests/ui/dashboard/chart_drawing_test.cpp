// Chart drawing: what a narrow chart still says.
#include "core/base/period.h"
#include "core/insight/dashboard.h"
#include "tests/support/ui/stage.h"
#include "ui/dashboard/chart_card.h"
#include "ui/dashboard/chart_drawing.h"
#include "ui/dashboard/chart_view.h"
#include "ui/dashboard/figure_words.h"
#include <QBarCategoryAxis>
#include <QGraphicsScene>
#include <QGraphicsTextItem>
#include <QMenu>
#include <QTextDocument>
#include <catch2/catch_all.hpp>

using namespace perennial;
using namespace perennial::test;

namespace {

Report monthly(int months)
{
    Report report;
    report.columns = {{QStringLiteral("month"), QStringLiteral("Month"), Unit::Month},
                      {QStringLiteral("deals"), QStringLiteral("Deals"), Unit::Count}};
    report.chart = {ReportChart::Shape::Columns, {1}};
    for (int month = 0; month < months; ++month)
        report.rows.append({QString::number(month),
                            {Value(qint64(monthIndex(QDate(2025, 12, 1)) + month)), Value(qint64(5 + month))}});
    return report;
}

// The words under the bars that are really shown, in a chart as wide as the pixels say.
QStringList shownUnder(const Report& report, qreal width)
{
    DrawnChart drawn = drawnChart(report, tokensOf(), width);
    QStringList wanted;
    for (QAbstractAxis* axis : drawn.chart->axes(Qt::Horizontal))
        for (const QString& label : qobject_cast<QBarCategoryAxis*>(axis)->categories())
            wanted.append(QString(label).replace(QStringLiteral("<br>"), QStringLiteral(" ")).simplified());
    wanted.removeAll(QString());
    QGraphicsScene scene;
    QChart* chart = drawn.chart.release();
    scene.addItem(chart);
    chart->resize(width, 200);
    QStringList shown;
    for (const QGraphicsItem* item : scene.items()) {
        const auto* text = qgraphicsitem_cast<const QGraphicsTextItem*>(item);
        const QString words = text ? text->toPlainText().simplified() : QString();
        if (text && text->isVisible() && wanted.contains(words))
            shown.append(words);
    }
    INFO(wanted.join(u'|').toStdString());
    CHECK(shown.size() == wanted.size());
    return wanted;
}

} // namespace

TEST_CASE("every month that a chart names is to be seen, and the first one of a year says which it is")
{
    Stage stage;
    for (const qreal width : {260, 330, 420, 700, 1000}) {
        INFO(width);
        const QStringList words = shownUnder(monthly(12), width);
        REQUIRE(words.size() >= 2);
        const QString& first = words.first();
        const bool saysYear = first.endsWith(QStringLiteral("2025")) || first.endsWith(QStringLiteral("2026"));
        CHECK(saysYear);
        CHECK(words.filter(QStringLiteral("2026")).size() == 1);
    }
    CHECK(shownUnder(monthly(12), 1000).size() == 12);
}

TEST_CASE("the highest number at standing bars is whole, with a legend above it and without one")
{
    Stage stage;
    for (const bool two : {false, true}) {
        Report report = monthly(12);
        if (two) {
            report.columns.append({QStringLiteral("lost"), QStringLiteral("Lost"), Unit::Count});
            for (ReportRow& row : report.rows)
                row.cells.append(Value(qint64(3)));
            report.chart.columns = {1, 2};
        }
        DrawnChart drawn = drawnChart(report, tokensOf(), 500);
        QGraphicsScene scene;
        QChart* chart = drawn.chart.release();
        scene.addItem(chart);
        chart->resize(500, 200);
        int numbers = 0;
        for (const QGraphicsItem* item : scene.items()) {
            const auto* text = qgraphicsitem_cast<const QGraphicsTextItem*>(item);
            if (!text || !text->isVisible() || text->toPlainText().isEmpty())
                continue;
            ++numbers;
            const QRectF words = text->mapRectToScene(text->boundingRect());
            const qreal margin = text->document()->documentMargin(); // letters stand inside it
            CHECK(words.top() + margin >= 0);
        }
        CHECK(numbers >= 8);
    }
}

TEST_CASE("a period of one day is that day, and days are written as the language writes them")
{
    Stage stage;
    const QDate day(2026, 11, 28);
    CHECK(periodName({day, day}) == QStringLiteral("Nov 28, 2026"));
    CHECK(periodName({day.addDays(-27), day}) == QStringLiteral("Nov 1 – Nov 28, 2026"));
    CHECK(periodName({day.addYears(-1), day}) == QStringLiteral("Nov 28, 2025 – Nov 28, 2026"));
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German));
    CHECK(periodName({day, day}) == QStringLiteral("28. Nov. 2026"));
    CHECK(periodName({day.addDays(-27), day}) == QStringLiteral("1. Nov. – 28. Nov. 2026"));
    QLocale::setDefault(before);
}

TEST_CASE("a figure that differs by less than a hundredth is neither better nor worse")
{
    KeyFigure figure;
    figure.unit = Unit::Money;
    figure.before = Value(100'000);
    figure.value = Value(100'200);
    CHECK(directionOf(figure) == 0);
    figure.value = Value(101'000);
    CHECK(directionOf(figure) == 1);
}

TEST_CASE("a chart that stands beside its table does not lead to it, and is no higher than its place")
{
    Stage stage;
    ChartCard card(ChartCard::Shows::Chart, ChartCard::Offers::ChartOnly);
    QStringList offered;
    for (const QAction* action : card.findChild<QMenu*>()->actions())
        offered << action->text();
    CHECK_FALSE(offered.contains(QStringLiteral("Show as &table")));
    CHECK(offered.contains(QStringLiteral("Save P&DF…")));
    ChartView chart;
    chart.scene()->setSceneRect(0, 0, 400, 900);
    CHECK(chart.sizeHint().height() < 300);
}
