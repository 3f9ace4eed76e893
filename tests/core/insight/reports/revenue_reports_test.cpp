// Tests of the reports on money.
#include "core/insight/reports/revenue_reports.h"
#include "core/lifecycle/closing_rules.h"
#include "tests/support/figures_file.h"

using namespace perennial;
using namespace perennial::test;

namespace {

void liveOrders(FiguresFile& file)
{
    const Ref bauer = file.account("Bauer");
    const Ref duarte = file.account("Duarte");
    file.order(bauer, QDate(2024, 1, 10), 10000);
    file.order(bauer, QDate(2024, 1, 31), 2550);
    file.order(duarte, QDate(2024, 3, 1), 50000);
    file.order(duarte, QDate(2023, 12, 31), 700);
    const Id cancelled = file.order(duarte, QDate(2024, 1, 15), 99999);
    file.does([&](Desk& desk) {
        auto order = desk.load<SalesOrder>(cancelled);
        order.set(SalesOrder::status, SalesOrder::cancelled).set(SalesOrder::cancelledOn, QDate(2024, 1, 16));
        desk.save(order);
    });
    file.goTo(QDate(2024, 3, 31));
}

ReportRequest firstQuarter(const char* by = "")
{
    ReportRequest request;
    request.period = {QDate(2024, 1, 1), QDate(2024, 3, 31)};
    request.by = by;
    return request;
}

} // namespace

TEST_CASE("revenue counts orders that are not cancelled in the month they were made, months without one too")
{
    FiguresFile file;
    liveOrders(file);
    const Report report = revenueReport(file.reader(), firstQuarter());
    REQUIRE(report.rows.size() == 3);
    CHECK(amountIn(report, "2024-01", "revenue") == Money{12550});
    CHECK(amountIn(report, "2024-02", "revenue") == Money{0});
    CHECK(amountIn(report, "2024-03", "revenue") == Money{50000});
    for (const ReportRow& row : report.rows) {
        CHECK(file.behind(row, 1) == row.cells[1].integer());
        CHECK(file.sumBehind(row, 2, SalesOrder::netTotal).minor == row.cells[2].integer());
    }
    const Report quarter = revenueReport(file.reader(), firstQuarter("quarter"));
    CHECK(amountIn(quarter, "2024-Q1", "revenue") == Money{62550});
}

TEST_CASE("a period that cuts a month counts the days within it only")
{
    FiguresFile file;
    liveOrders(file);
    ReportRequest request;
    request.period = {QDate(2024, 1, 11), QDate(2024, 2, 1)};
    const Report report = revenueReport(file.reader(), request);
    CHECK(amountIn(report, "2024-01", "revenue") == Money{2550});
    CHECK(file.behind(*report.row("2024-01"), 1) == 1);
}

TEST_CASE("the customers who ordered most come first with their share")
{
    FiguresFile file;
    liveOrders(file);
    const Report report = topCustomersReport(file.reader(), firstQuarter());
    REQUIRE(report.rows.size() == 2);
    CHECK(report.rows[0].cells[0] == Value(QString("Duarte")));
    CHECK(report.rows[0].cells[2] == Value(qint64(50000)));
    CHECK(report.rows[0].cells[3] == Value(qint64(7994)));
    CHECK(file.sumBehind(report.rows[1], 2, SalesOrder::netTotal) == Money{12550});
    ReportRequest one = firstQuarter();
    one.limit = 1;
    CHECK(topCustomersReport(file.reader(), one).rows.size() == 1);
    ReportRequest filtered = firstQuarter();
    filtered.filter.conditions = {where(SalesOrder::netTotal, Op::Less, Money{10000})};
    CHECK(topCustomersReport(file.reader(), filtered).rows.first().cells[2] == Value(qint64(2550)));
}
