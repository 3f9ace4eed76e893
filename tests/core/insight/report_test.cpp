// Tests of reports as tables and texts.
#include "core/insight/report.h"
#include "core/insight/series.h"

#include <QLocale>
#include <catch2/catch_all.hpp>

using namespace perennial;

namespace {

Report sample()
{
    Report report;
    report.currency = "EUR";
    report.columns = {{"month", "Month", Unit::Month, false},
                      {"net", "Net", Unit::Money, true},
                      {"share", "Share", Unit::Percent, false}};
    report.rows = {{"2024-01", {Value(qint64(2024 * 12)), Value(qint64(126579)), Value(qint64(952))}},
                   {"2024-02", {Value(qint64(2024 * 12 + 1)), Value(qint64(-50)), Value()}}};
    report.chart = {ReportChart::Shape::Columns, {1, 2}};
    return report;
}

} // namespace

TEST_CASE("a report is the same table in every locale")
{
    CHECK(tableOf(sample()) ==
          QVector<QStringList>{{"month", "net", "share"}, {"2024-01", "1265.79", "9.52"}, {"2024-02", "-0.50", ""}});
}

TEST_CASE("cells are shown by the locale, amounts by the decimals of their currency")
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    Report report = sample();
    CHECK(shownCell(report, 1, Value(qint64(126579))) == "1.265,79");
    CHECK(shownCell(report, 1, Value(qint64(-50))) == "-0,50");
    CHECK(shownCell(report, 2, Value(qint64(952))) == "9,52\u00a0%");
    CHECK(shownCell(report, 2, Value()).isEmpty());
    report.currency = "JPY";
    CHECK(shownCell(report, 1, Value(qint64(126579))) == "126.579");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    CHECK(shownCell(report, 2, Value(qint64(952))) == "9.52%"); // without the space of other languages
    QLocale::setDefault(before);
}

TEST_CASE("only columns that may be added up have a sum")
{
    CHECK(sample().total(1) == Value(qint64(126529)));
    CHECK(sample().total(2).isNull());
    CHECK(sample().hasTotals());
}

TEST_CASE("the points of a chart are the cells of the report, gaps included")
{
    const QVector<Series> series = seriesOf(sample());
    REQUIRE(series.size() == 2);
    CHECK(series[0].points[0].value == 126579);
    CHECK(series[0].points[1].row == 1);
    CHECK(series[0].lowest() == -50);
    CHECK(series[0].highest() == 126579);
    CHECK_FALSE(series[1].points[1].isKnown);
}

TEST_CASE("a cell's own records go before those of its row")
{
    ReportRow row;
    row.records.entity = "account";
    row.cellRecords.insert(2, Query{"lead"});
    CHECK(row.recordsBehind(1).entity == "account");
    CHECK(row.recordsBehind(2).entity == "lead");
}

TEST_CASE("where more records are behind a figure than a list can name, it says so and what to do")
{
    Report report;
    report.columns = {{QStringLiteral("group"), QStringLiteral("Group"), Unit::Text},
                      {QStringLiteral("number"), QStringLiteral("Number"), Unit::Count},
                      {QStringLiteral("share"), QStringLiteral("Share"), Unit::Percent}};
    report.rows = {
        {QStringLiteral("lost"), {Value(QStringLiteral("Lost")), Value(qint64(12'340)), Value(qint64(5))}, {}},
        {QStringLiteral("none"), {Value(QStringLiteral("None")), Value(qint64(0)), Value()}, {}}};
    for (const int column : {0, 1, 2}) {
        CHECK(report.behind(0, column).refusal.contains(QStringLiteral("12,340")));
        CHECK(report.behind(0, column).refusal.contains(QStringLiteral("shorter period")));
        CHECK(report.behind(1, column).refusal.isEmpty());
    }
    report.rows[0].records.entity = QStringLiteral("account");
    CHECK(report.behind(0, 1).refusal.isEmpty());
}
