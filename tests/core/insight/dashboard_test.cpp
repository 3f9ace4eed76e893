// Tests of the key figures.
#include "core/insight/dashboard.h"
#include "core/insight/management_report.h"
#include "core/insight/record_sum.h"
#include "tests/support/figures_file.h"

using namespace perennial;
using namespace perennial::test;

namespace {

qint64 valueOf(const Dashboard& made, const char* key)
{
    const KeyFigure* figure = made.figure(QString::fromLatin1(key));
    REQUIRE(figure);
    return figure->value.integer();
}

} // namespace

TEST_CASE("key figures tell the day, beside the same days of the month before, with their records")
{
    FiguresFile file;
    file.liveDs1();
    const Ref firm = file.account("Customer");
    file.order(firm, QDate(2024, 2, 3), 12345);
    file.order(firm, QDate(2024, 1, 15), 100);
    file.order(firm, QDate(2024, 1, 16), 1000);
    file.does([](Desk& desk) {
        aLead(desk);
        aTask(desk, "Call", desk.today());
        aTask(desk, "Later", desk.today().addDays(1));
    });
    const Dashboard made = dashboard(file.reader());
    CHECK(valueOf(made, "pipeline") == 800000);
    CHECK(valueOf(made, "weighted") == 160000);
    CHECK(valueOf(made, "won") == 1400000);
    CHECK(made.figure("won")->before == Value(qint64(0)));
    CHECK(valueOf(made, "win_rate") == 5000);
    CHECK(valueOf(made, "revenue") == 12345);
    CHECK(made.figure("revenue")->before == Value(qint64(100)));
    CHECK(valueOf(made, "due_activities") == 1);
    CHECK(valueOf(made, "new_leads") == 1);
    CHECK(valueOf(made, "overdue_invoices") == 0);
    for (const KeyFigure& figure : made.figures) {
        INFO(figure.key.toStdString());
        CHECK_FALSE(figure.formula.isEmpty());
        if (figure.unit == Unit::Count && !figure.behind.records.entity.isEmpty())
            CHECK(file.reader().count(figure.behind.records) == figure.value.integer());
        if (figure.unit == Unit::Money)
            CHECK(sumOf(file.reader(), figure.behind.records, figure.behind.measure).sum.minor ==
                  figure.value.integer());
    }
}

TEST_CASE("the management report holds every page, for an empty file too")
{
    FiguresFile file;
    const ManagementReport made = managementReport(file.reader());
    CHECK(made.reports.size() == 13);
    CHECK(made.dashboard.figure("churn")->value.isNull());
    for (const Report& report : made.reports) {
        INFO(report.key.toStdString());
        CHECK_FALSE(report.title.isEmpty());
        CHECK_FALSE(report.formula.isEmpty());
        for (const ReportRow& row : report.rows)
            CHECK(row.cells.size() == report.columns.size());
    }
}

TEST_CASE("in the report of a past month what was open is of its end, and what cannot be known says of which day it is")
{
    FiguresFile file;
    file.liveDs1();
    const Period january = monthOf(QDate(2024, 1, 1));
    const ManagementReport made = managementReport(file.reader(), requestFor(january, file.clock().today()));
    CHECK(valueOf(made.dashboard, "pipeline") == 2'200'000);
    CHECK(valueOf(made.dashboard, "weighted") == 1'160'000);
    CHECK(valueOf(made.dashboard, "won") == 0);
    CHECK(file.reader().count(made.dashboard.figure("pipeline")->behind.records) == 3);
    const Report* pipeline = made.report(QStringLiteral("pipeline"));
    CHECK(pipeline->total(pipeline->column("amount")) == Value(qint64(2'200'000)));
    for (const char* key : {"open_orders", "open_cases", "due_activities"}) {
        const KeyFigure* figure = made.dashboard.figure(QString::fromLatin1(key));
        CHECK(made.dashboard.otherDayOf(*figure) == file.clock().today());
        CHECK(shownLabel(made.dashboard, *figure).startsWith(figure->label + QStringLiteral(", as of ")));
    }
    CHECK_FALSE(made.dashboard.figure("pipeline")->behind.remark.isEmpty());
    CHECK(made.dashboard.figure("won")->behind.remark.isEmpty());
    const Dashboard present = dashboard(file.reader());
    for (const KeyFigure& figure : present.figures)
        CHECK(shownLabel(present, figure) == figure.label);
}
