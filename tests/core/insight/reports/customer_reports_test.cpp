// Tests of the reports on customers.
#include "core/base/shown_date.h"
#include "core/insight/reports/customer_reports.h"
#include "tests/support/figures_file.h"

#include <QLocale>

using namespace perennial;
using namespace perennial::test;

namespace {

// As of 30 June 2024 with a window of 60 days: the middle lies at 1 May, the start at 2 March.
ReportRequest lateJune()
{
    ReportRequest request;
    request.asOf = QDate(2024, 6, 30);
    request.window = 60;
    return request;
}

void liveCustomers(FiguresFile& file)
{
    const Ref stayed = file.account("Stayed");
    const Ref left = file.account("Left");
    const Ref fresh = file.account("Fresh");
    const Ref back = file.account("Back");
    for (const int month : {2, 3, 4, 6})
        file.order(stayed, QDate(2024, month, 20), 1000);
    for (const int day : {1, 11, 21, 31})
        file.order(left, QDate(2024, 3, day), 500);
    file.order(fresh, QDate(2024, 6, 1), 300);
    file.order(back, QDate(2023, 5, 5), 100);
    file.order(back, QDate(2024, 5, 5), 100);
    file.goTo(QDate(2024, 6, 30));
}

} // namespace

TEST_CASE("churn tells who left, stayed, came and came back, with the customers behind each number")
{
    FiguresFile file;
    liveCustomers(file);
    const Report report = churnReport(file.reader(), lateJune());
    for (const int back : {119, 60, 59, 0}) // both spans by their first and last days
        CHECK(report.formula.contains(shownDate(QDate(2024, 6, 30).addDays(-back))));
    CHECK(report.formula.contains(QStringLiteral("60 day")));
    CHECK(numberIn(report, "base", "customers") == 2);
    CHECK(numberIn(report, "lost", "customers") == 1);
    CHECK(numberIn(report, "lost", "share") == 5000);
    CHECK(numberIn(report, "new", "customers") == 1);
    CHECK(numberIn(report, "reactivated", "customers") == 1);
    for (const ReportRow& row : report.rows)
        CHECK(file.behind(row, 1) == row.cells[1].integer());
    const Report lost = lostCustomersReport(file.reader(), lateJune());
    REQUIRE(lost.rows.size() == 1);
    CHECK(lost.rows[0].cells[0] == Value(QString("Left")));
    CHECK(lost.rows[0].cells[1] == Value(QString("2024-03-31")));
    CHECK(lost.rows[0].cells[4] == Value(qint64(2000)));
}

TEST_CASE("a customer who is silent for twice the usual gap is at risk")
{
    FiguresFile file;
    liveCustomers(file);
    const Report report = customersAtRiskReport(file.reader(), lateJune());
    REQUIRE(report.rows.size() == 1);
    CHECK(report.rows[0].cells[0] == Value(QString("Left")));
    CHECK(report.rows[0].cells[1] == Value(qint64(91)));
    CHECK(report.rows[0].cells[2] == Value(qint64(10)));
    CHECK(report.rows[0].cells[3] == Value(qint64(910)));
    CHECK(file.behind(report.rows[0], 0) == 4);
}

TEST_CASE("months show how customers come and go")
{
    FiguresFile file;
    liveCustomers(file);
    ReportRequest request = lateJune();
    request.period = {QDate(2024, 5, 1), QDate(2024, 6, 30)};
    const Report report = customerFlowReport(file.reader(), request);
    REQUIRE(report.rows.size() == 2);
    CHECK(numberIn(report, "2024-06", "new") == 1);
    CHECK(numberIn(report, "2024-06", "lost") == 1);
    CHECK(numberIn(report, "2024-06", "churn") == 5000);
}

TEST_CASE("within a month the flow of customers says the same churn as the report on churn, and of which day it is")
{
    FiguresFile file;
    const Ref stays = file.account("Stays");
    const Ref waits = file.account("Waits"); // bought 55 days ago: lost at the end of the month, not today
    for (const int month : {1, 3})
        file.order(stays, QDate(2024, month, 20), 1000);
    file.order(waits, QDate(2024, 1, 2), 500);
    file.order(waits, QDate(2024, 2, 15), 500);
    const QDate today(2024, 4, 10);
    file.goTo(today);
    ReportRequest request;
    request.window = 60;
    request.period = {QDate(2024, 1, 1), QDate(2024, 12, 31)};
    const Report flow = customerFlowReport(file.reader(), request);
    const Report churn = churnReport(file.reader(), request);
    CHECK(flow.rows.last().key == "2024-04"); // and no month that is still to come
    CHECK(numberIn(flow, "2024-04", "lost") == numberIn(churn, "lost", "customers"));
    CHECK(numberIn(flow, "2024-04", "repeat") == numberIn(churn, "retained", "customers"));
    CHECK(numberIn(flow, "2024-04", "churn") == numberIn(churn, "lost", "share"));
    CHECK(numberIn(flow, "2024-04", "lost") == 0);
    CHECK(flow.formula.contains(shownDate(today)));
    request.period.to = QDate(2024, 3, 31);
    CHECK_FALSE(customerFlowReport(file.reader(), request).formula.contains("counted until"));
}

TEST_CASE("customers are ranked by recency, frequency and money, and valued over their life")
{
    FiguresFile file;
    liveCustomers(file);
    const Report scores = rfmReport(file.reader(), lateJune());
    REQUIRE(scores.rows.size() == 4);
    CHECK(scores.rows[0].cells[0] == Value(QString("Stayed")));
    ReportRequest request = lateJune();
    request.lifespan = Quantity{2000};
    request.margin = Percent{5000};
    const Report values = clvReport(file.reader(), request);
    CHECK(values.rows[0].cells[0] == Value(QString("Stayed")));
    CHECK(values.rows[0].cells[1] == Value(qint64(1000)));
    CHECK(values.rows[0].cells[2] == Value(qint64(400)));
    CHECK(values.rows[0].cells[3] == Value(qint64(8000)));
    CHECK(values.rows[0].cells[4] == Value(qint64(4000)));
    const Report months = cohortReport(file.reader(), lateJune());
    CHECK(months.rows.size() == 4);
}
