// Chart drawing: what a narrow chart still says.
#include "core/base/period.h"
#include "core/insight/dashboard.h"
#include "core/insight/report_list.h"
#include "tests/support/ui/stage.h"
#include "ui/dashboard/chart_card.h"
#include "ui/dashboard/chart_drawing.h"
#include "ui/dashboard/chart_frame.h"
#include "ui/dashboard/chart_view.h"
#include "ui/dashboard/figure_words.h"
#include "ui/dashboard/report_table.h"
#include "ui/dashboard/report_view.h"
#include <QAbstractBarSeries>
#include <QApplication>
#include <QChart>
#include <QComboBox>
#include <QGraphicsScene>
#include <QMenu>
#include <catch2/catch_all.hpp>

using namespace perennial;
using namespace perennial::test;

namespace {

Report monthly(int months)
{
    Report report;
    report.columns = {{QStringLiteral("month"), QStringLiteral("Month"), Unit::Month},
                      {QStringLiteral("orders"), QStringLiteral("Orders"), Unit::Count}};
    report.chart = {ReportChart::Shape::Columns, {1}};
    for (int month = 0; month < months; ++month)
        report.rows.append({QString::number(month),
                            {Value(qint64(monthIndex(QDate(2025, 12, 1)) + month)), Value(qint64(5 + month))}});
    return report;
}

Report owned(const QVector<std::pair<QString, QVector<qint64>>>& rows, ReportChart::Shape shape, Unit unit)
{
    Report report;
    report.columns = {{QStringLiteral("owner"), QStringLiteral("Owner"), Unit::Text}};
    for (const auto& [name, values] : rows) {
        ReportRow row{name, {Value(name)}, {}};
        for (const qint64 value : values)
            row.cells.append(Value(value));
        report.rows.append(row);
    }
    report.chart.shape = shape;
    for (int column = 1; column <= rows.first().second.size(); ++column) {
        const QString number = QString::number(column);
        report.columns.append({number, QStringLiteral("Column ") + number, unit});
        report.chart.columns.append(column);
    }
    return report;
}

// A chart of that size as the window and the paper lay it out.
struct LaidOut {
    LaidOut(const Report& report, const QSizeF& size) : drawn(drawnChart(report, tokensOf(), size.width()))
    {
        REQUIRE(drawn.chart);
        chart = drawn.chart.release();
        scene.addItem(chart);
        chart->resize(size);
    }
    QStringList words(const QVector<FrameLayout::Word>& of) const
    {
        QStringList texts;
        for (const FrameLayout::Word& word : of)
            texts.append(word.text.simplified());
        return texts;
    }
    const FrameLayout& layout() const { return drawn.frame->layout(); }

    DrawnChart drawn;
    QGraphicsScene scene;
    QChart* chart;
};

} // namespace

TEST_CASE("the first month that a chart names says its year, and every year is told once")
{
    Stage stage;
    for (const qreal width : {260, 330, 420, 700, 1000}) {
        INFO(width);
        const LaidOut made(monthly(12), {width, 200});
        const QStringList words = made.words(made.layout().names);
        REQUIRE(words.size() >= 3);
        CHECK(words.first() == QStringLiteral("Dec 2025"));
        CHECK(words.filter(QStringLiteral("2026")).size() == 1);
    }
    CHECK(LaidOut(monthly(12), {1000, 200}).layout().names.size() == 12);
}

TEST_CASE("the bars stand where their words think they do")
{
    Stage stage;
    const auto checkPlot = [](const Report& report) {
        for (const QSizeF size : {QSizeF(300, 180), QSizeF(760, 460)}) {
            const LaidOut made(report, size);
            const QRectF plot = made.chart->plotArea(), wanted = made.layout().plot;
            INFO(plot.left() << ' ' << plot.top() << ' ' << plot.right() << ' ' << plot.bottom());
            CHECK(qAbs(plot.left() - wanted.left()) <= 1);
            CHECK(qAbs(plot.top() - wanted.top()) <= 1);
            CHECK(qAbs(plot.right() - wanted.right()) <= 1);
            CHECK(qAbs(plot.bottom() - wanted.bottom()) <= 1);
        }
    };
    checkPlot(monthly(12));
    checkPlot(owned({{QStringLiteral("All"), {5000, 4000}}, {QStringLiteral("Anna"), {2500, 8000}}},
                    ReportChart::Shape::Bars, Unit::Percent));
}

TEST_CASE("bars whose names have no room under them lie down, and stand up again in a wider chart")
{
    Stage stage;
    QVector<std::pair<QString, QVector<qint64>>> rows;
    for (const char* age : {"Noch nicht fällig", "Noch nicht fällig, Raten", "1–30 Tage, Raten", "31–60 Tage, Raten",
                            "61–90 Tage, Raten", "Über 90 Tage, Raten"})
        rows.append({QString::fromUtf8(age), {100}});
    const Report report = owned(rows, ReportChart::Shape::Columns, Unit::Count);
    CHECK(liesDown(report, 330));
    CHECK_FALSE(liesDown(report, 1100));
    const LaidOut narrow(report, {330, 232});
    QStringList names;
    for (const auto& row : rows)
        names.append(row.first);
    CHECK(narrow.words(narrow.layout().names) == names); // the first row on top, whole
    CHECK_FALSE(liesDown(monthly(12), 260));             // time runs from left to right
    ChartView view;
    view.resize(330, 232);
    view.setReport(report);
    view.show();
    CHECK(view.drawn().lies);
    view.resize(1100, 232);
    QApplication::processEvents();
    CHECK_FALSE(view.drawn().lies);
}

TEST_CASE("bars of a band stand in the order of the legend, from above where they lie")
{
    Stage stage;
    const Report report = owned({{QStringLiteral("All"), {5000, 10000}}}, ReportChart::Shape::Bars, Unit::Percent);
    const LaidOut made(report, {400, 200});
    CHECK(made.words(made.layout().legend) == QStringList{QStringLiteral("Column 1"), QStringLiteral("Column 2")});
    // Half as long is the first one: where it stands alone, only the longer second one reaches on.
    ChartView view;
    view.resize(400, 200);
    view.setReport(report);
    view.show();
    const QImage picture = view.grab().toImage();
    const auto reachOf = [&](qreal share) {
        const QRectF band = view.bandOf(0);
        const int y = int((band.top() + share * band.height()) * picture.devicePixelRatio());
        const QColor ground = picture.pixelColor(int(band.right()) - 2, int(band.top()) + 1);
        int reach = 0;
        for (int x = int(band.left()) + 4; x < int(band.right()) - 4; ++x)
            reach += picture.pixelColor(x, y) != ground;
        return reach;
    };
    CHECK(reachOf(0.46) < reachOf(0.54) * 0.7);
    QTest::mouseMove(view.viewport(), view.bandOf(0).center().toPoint() - QPoint(0, 4));
    view.point(-1, 0);
    QSignalSpy chosen(&view, &ChartView::chosen);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.bandOf(0).center().toPoint() - QPoint(0, 4));
    REQUIRE(chosen.size() == 1);
    CHECK(chosen.last().at(1).toInt() == 1); // the first column's
}

TEST_CASE("numbers at an axis say what they are of")
{
    Stage stage;
    const LaidOut rates(owned({{QStringLiteral("All"), {9600}}}, ReportChart::Shape::Bars, Unit::Percent), {500, 200});
    CHECK(rates.words(rates.layout().numbers) == QStringList{QStringLiteral("0%"), QStringLiteral("25%"),
                                                             QStringLiteral("50%"), QStringLiteral("75%"),
                                                             QStringLiteral("100%")});
    const Report cycle = owned({{QStringLiteral("All"), {34}}}, ReportChart::Shape::Bars, Unit::Days);
    const LaidOut days(cycle, {500, 200});
    CHECK(days.words(days.layout().numbers).contains(QStringLiteral("20 days")));
    CHECK(chartSentence(cycle).contains(QStringLiteral("34 days")));
}

TEST_CASE("amounts at an axis say their currency where the language writes it, and nothing is 0")
{
    Report sums = owned({{QStringLiteral("All"), {90'000'00}}, {QStringLiteral("Anna"), {-30'000'00}}},
                        ReportChart::Shape::Bars, Unit::Money);
    sums.currency = QStringLiteral("EUR");
    {
        Stage stage;
        const LaidOut english(sums, {500, 200});
        const QStringList words = english.words(english.layout().numbers);
        INFO(words.join(u'|').toStdString());
        CHECK(words.contains(QStringLiteral("€50k")));
        CHECK(words.contains(QStringLiteral("-€50k")));
        CHECK(words.contains(QStringLiteral("0")));
    }
    Stage stage(ThemeMode::Light, QStringLiteral("de"));
    const LaidOut german(sums, {500, 200});
    const QStringList words = german.words(german.layout().numbers);
    INFO(words.join(u'|').toStdString());
    CHECK(words.contains(QStringLiteral("50 Tsd. €")));
}

TEST_CASE("a bar that stands alone has a sane width")
{
    Stage stage;
    const LaidOut one(owned({{QStringLiteral("Anna"), {5}}}, ReportChart::Shape::Columns, Unit::Count), {900, 232});
    const auto* bars = qobject_cast<QAbstractBarSeries*>(one.chart->series().first());
    REQUIRE(bars);
    CHECK(bars->barWidth() * one.layout().plot.width() <= 73);
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

TEST_CASE("a quarter is called as the language calls it")
{
    CHECK(periodName(quarterOf(QDate(2026, 11, 28))) == QStringLiteral("4th quarter of 2026"));
    Stage stage(ThemeMode::Light, QStringLiteral("de"));
    CHECK(periodName(quarterOf(QDate(2026, 11, 28))) == QStringLiteral("4. Quartal 2026"));
}

TEST_CASE("the sentence under a chart says what its numbers are of")
{
    Stage stage;
    const Report counts = owned({{QStringLiteral("Anna"), {7}}}, ReportChart::Shape::Bars, Unit::Count);
    CHECK(chartSentence(counts) == QStringLiteral("Largest: Anna, Column 1 7."));
    const Report sums = owned({{QStringLiteral("Anna"), {700}}}, ReportChart::Shape::Bars, Unit::Money);
    CHECK_FALSE(chartSentence(sums).contains(QStringLiteral("Column")));
}

TEST_CASE("a report of nothing but zeros says why instead of listing them, and a list box shows its longest word")
{
    Stage stage;
    ReportView view(QDate(2026, 11, 29));
    ReportKind kind;
    kind.groupings = QStringList{QStringLiteral("age"), QStringLiteral("customer")};
    view.setKind(kind, {});
    view.show();
    Report report = owned({{QStringLiteral("Prospecting"), {0}}}, ReportChart::Shape::Columns, Unit::Count);
    view.setReport(report);
    CHECK_FALSE(view.table()->isVisible());
    report.rows[0].cells[1] = Value(qint64(1));
    view.setReport(report);
    CHECK(view.table()->isVisible());
    kind.groupings.append(QStringLiteral("category"));
    view.setKind(kind, {});
    for (const QComboBox* box : view.findChildren<QComboBox*>()) {
        if (box->findData(QStringLiteral("category")) >= 0)
            CHECK(box->width() >= box->sizeHint().width());
    }
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
