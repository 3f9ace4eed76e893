// Tests of the reports on deals: DS1 lived through in a file.
#include "core/insight/management_report.h"
#include "core/insight/reports/deal_reports.h"
#include "tests/support/figures_file.h"

using namespace perennial;
using namespace perennial::test;

namespace {

ReportRequest january()
{
    ReportRequest request;
    request.period = {QDate(2024, 1, 1), QDate(2024, 2, 15)};
    return request;
}

} // namespace

TEST_CASE("the reports on five deals show the figures worked out by hand")
{
    FiguresFile file;
    file.liveDs1();
    const Reader& reader = file.reader();

    const Report wins = winRateReport(reader, january());
    CHECK(numberIn(wins, "all", "win_rate") == 5000);
    CHECK(numberIn(wins, "all", "win_rate_value") == 6667);
    CHECK(numberIn(wins, "all", "won_of_created") == 4000);
    for (const char* column : {"won", "lost", "created"}) {
        INFO(column);
        CHECK(file.behind(*wins.row("all"), wins.column(column)) == numberIn(wins, "all", column));
    }
    CHECK(file.behind(*wins.row("all"), wins.column("win_rate")) == 4);

    const Report cycle = salesCycleReport(reader, january());
    CHECK(numberIn(cycle, "all", "cycle") == 31);
    CHECK(amountIn(cycle, "all", "velocity") == Money{56452});

    const Report funnel = funnelReport(reader, january());
    QVector<qint64> reached;
    for (const ReportRow& row : funnel.rows) {
        reached.append(row.cells[1].integer());
        CHECK(file.behind(row, 1) == row.cells[1].integer());
    }
    CHECK(reached == QVector<qint64>{5, 4, 3, 2, 2});
    CHECK(numberIn(funnel, "proposal", "conversion") == 7500);
}

TEST_CASE("won and lost deals stand in the month they were closed in, with their records")
{
    FiguresFile file;
    file.liveDs1();
    const Report report = wonLostReport(file.reader(), january());
    REQUIRE(report.rows.size() == 2);
    CHECK(numberIn(report, "2024-01", "lost") == 2);
    CHECK(amountIn(report, "2024-01", "lost_amount") == Money{700000});
    CHECK(amountIn(report, "2024-02", "won_amount") == Money{1400000});
    CHECK(numberIn(report, "2024-02", "win_rate") == 10000);
    for (const ReportRow& row : report.rows) {
        CHECK(file.behind(row, 1) == row.cells[1].integer());
        CHECK(file.sumBehind(row, 2, Opportunity::amount).minor == row.cells[2].integer());
        CHECK(file.sumBehind(row, 4, Opportunity::amount).minor == row.cells[4].integer());
        CHECK(file.behind(row, 0) == row.cells[1].integer() + row.cells[3].integer());
    }
}

TEST_CASE("the pipeline knows open deals only, whatever it is grouped by, and their sum is the bar")
{
    FiguresFile file;
    file.liveDs1();
    const Ref firm = file.account("Another");
    file.deal(firm, "Next year", 100, QDate(2025, 5, 5));
    for (const char* by : {"stage", "month", "owner", "category"}) {
        INFO(by);
        ReportRequest request;
        request.by = by;
        const Report report = pipelineReport(file.reader(), request);
        CHECK(report.total(report.column("deals")) == Value(qint64(2)));
        CHECK(report.total(report.column("amount")) == Value(qint64(810000)));
        CHECK(report.total(report.column("weighted")) == Value(qint64(161000)));
        CHECK(report.total(report.column("overdue")) == Value(qint64(1)));
        for (const ReportRow& row : report.rows) {
            CHECK(file.sumBehind(row, 2, Opportunity::amount).minor == row.cells[2].integer());
            CHECK(file.behind(row, 4) == row.cells[4].integer());
        }
    }
}

TEST_CASE("a filter leaves only its deals in the report and in the records behind it")
{
    FiguresFile file;
    file.liveDs1();
    ReportRequest request = january();
    request.filter.conditions = {where(Opportunity::amount, Op::More, Money{450000})};
    const Report report = wonLostReport(file.reader(), request);
    CHECK(amountIn(report, "2024-02", "won_amount") == Money{1000000});
    CHECK(file.behind(*report.row("2024-02"), 1) == 1);
}

TEST_CASE("the forecast counts what is expected by the end of the period, late deals too")
{
    FiguresFile file;
    file.liveDs1();
    const Report report = forecastReport(file.reader(), {});
    CHECK(amountIn(report, "closed", "amount") == Money{1400000});
    CHECK(amountIn(report, "pipeline", "amount") == Money{800000});
    for (const ReportRow& row : report.rows)
        CHECK(file.behind(row, 1) == row.cells[1].integer());
}

TEST_CASE("the pipeline of a day that is over is what was open then, at what it was worth then")
{
    FiguresFile file;
    file.liveDs1();
    const QDate day(2024, 1, 31);
    for (const char* by : {"stage", "month", "owner", "category"}) {
        INFO(by);
        ReportRequest request;
        request.asOf = day;
        request.by = QString::fromLatin1(by);
        const Report report = pipelineReport(file.reader(), request);
        CHECK(report.total(report.column("deals")) == Value(qint64(3))); // two of them are won by now
        CHECK(report.total(report.column("amount")) == Value(qint64(2'200'000)));
        CHECK(report.total(report.column("weighted")) == Value(qint64(1'160'000)));
        CHECK(report.total(report.column("overdue")) == Value(qint64(0)));
        for (int row = 0; row < report.rows.size(); ++row) {
            if (report.rows[row].cells[1].integer() > 0)
                CHECK(file.behind(report.rows[row], 1) == report.rows[row].cells[1].integer());
            CHECK(report.behind(row, 2).measure.isEmpty());
        }
    }
    CHECK(amountIn(pipelineReport(file.reader(), {.asOf = day}), "negotiation", "amount") == Money{1'000'000});
}

TEST_CASE("the forecast of a period that is over is what could be counted on at its end")
{
    FiguresFile file;
    file.liveDs1();
    const Report report = forecastReport(file.reader(), {.period = {QDate(2024, 1, 1), QDate(2024, 1, 31)}});
    CHECK(amountIn(report, "closed", "amount") == Money{}); // won in February
    CHECK(amountIn(report, "commit", "amount") == Money{}); // expected in February
    const Report february = forecastReport(file.reader(), {.period = {QDate(2024, 2, 1), QDate(2024, 2, 14)}});
    CHECK(amountIn(february, "closed", "amount") == Money{1'400'000});
    for (const ReportRow& row : february.rows) {
        if (row.cells[1].integer() > 0)
            CHECK(file.behind(row, 1) == row.cells[1].integer());
    }
}

TEST_CASE("deals that came into the file after the day asked for are left out, and the report says how many")
{
    FiguresFile file;
    const Ref firm = file.account(QStringLiteral("Firm"));
    const Id deal = file.deal(firm, QStringLiteral("Old"), 100, QDate(2024, 5, 5));
    file.goTo(QDate(2024, 3, 1));
    const Report known = pipelineReport(file.reader(), {.asOf = QDate(2024, 2, 1)});
    CHECK(known.total(known.column("deals")) == Value(qint64(1)));
    CHECK(known.remarks.isEmpty());
    file.does([&](Desk& desk) {
        for (auto& snapshot : desk.list<OpportunitySnapshot>({whereIs(OpportunitySnapshot::opportunity, Ref{deal})}))
            desk.save(snapshot.set(OpportunitySnapshot::day, QDate(2024, 2, 20)));
    });
    const Report late = pipelineReport(file.reader(), {.asOf = QDate(2024, 2, 1)});
    CHECK(late.total(late.column("deals")) == Value(qint64(0)));
    REQUIRE(late.remarks.size() == 1);
    CHECK(late.remarks[0].startsWith(QStringLiteral("1 opportunity")));
    const Period january{QDate(2024, 1, 3), QDate(2024, 2, 1)};
    CHECK(dashboard(file.reader(), requestFor(january, file.clock().today())).remarks == late.remarks);
}

TEST_CASE("everything created in the period is at the mouth of the funnel, and found by that rule")
{
    FiguresFile file;
    file.liveDs1();
    const Report report = funnelReport(file.reader(), january());
    CHECK(file.behind(report.rows.first(), 1) == report.rows.first().cells[1].integer());
    const QVector<Condition> rule = report.rows.first().records.filter.conditions;
    REQUIRE(!rule.isEmpty());
    CHECK(std::none_of(rule.begin(), rule.end(), [](const Condition& each) { return each.op == Op::Among; }));
    CHECK(file.behind(report.rows[2], 1) == report.rows[2].cells[1].integer()); // by name
}
