// Tests of the list of reports.
#include "core/insight/pipeline.h"
#include "core/insight/record_sum.h"
#include "core/insight/report_list.h"
#include "core/insight/series.h"
#include "tests/support/figures_file.h"
#include "tests/support/trade_fixture.h"

#include <QSet>

using namespace perennial;
using namespace perennial::test;

namespace {

// Deals open and closed, customers who stayed and who left, invoices of two ages.
void fillAll(FiguresFile& file)
{
    file.liveDs1();
    const Ref gone = file.account(QStringLiteral("Gone"));
    const Ref stays = file.account(QStringLiteral("Stays"));
    file.order(gone, QDate(2023, 10, 1), 70'000);
    file.order(stays, QDate(2023, 10, 5), 33'333);
    file.order(stays, QDate(2024, 2, 1), 12'345);
    Placed placed;
    anInvoice(file, 3, placed);
    file.goTo(QDate(2024, 3, 20));
    anInvoice(file, 2, placed);
    file.deal(stays, QStringLiteral("Soon"), 1'234, QDate(2024, 5, 3));
    file.goTo(QDate(2024, 4, 10));
}

Money signedOf(const Row<Invoice>& invoice, Money amount)
{
    return invoice.is(Invoice::kind, Invoice::creditNote) ? -amount : amount;
}

// What a record adds to a bar of money.
Money partOf(const Record& record, const Report& report, int column)
{
    if (record.def().key() == QLatin1String(SalesOrder::entity))
        return Row<SalesOrder>(record)[SalesOrder::netTotal];
    if (record.def().key() == QLatin1String(Invoice::entity)) {
        const Row<Invoice> invoice(record);
        return signedOf(invoice, report.key == QLatin1String("ageing") ? invoice[Invoice::openTotal]
                                                                        : invoice[Invoice::netTotal]);
    }
    const Row<Opportunity> row(record);
    Deal deal;
    deal.amount = row[Opportunity::amount];
    deal.probability = row[Opportunity::probability];
    return report.columns[column].key == QLatin1String("weighted") ? weighted(deal) : deal.amount;
}

// Bars that are no sum of records: shares, averages, forecasts.
bool isSum(const Report& report, int column)
{
    const Unit unit = report.columns[column].unit;
    return report.key != QLatin1String("clv") && (unit == Unit::Money || unit == Unit::Count);
}

// How many bars of the report hold something; checks that each is what its records add up to.
int checkBars(FiguresFile& file, const Report& report)
{
    int filled = 0;
    for (const ReportRow& row : report.rows) {
        for (const int column : report.chart.columns) {
            const qint64 bar = row.cells[column].integer();
            const Query& records = row.recordsBehind(column);
            INFO(row.key.toStdString() << " / " << report.columns[column].key.toStdString());
            CHECK((bar == 0 || !records.entity.isEmpty()));
            if (records.entity.isEmpty() || !isSum(report, column))
                continue;
            filled += bar != 0;
            Money sum;
            for (const Record& record : file.reader().list(records))
                sum += report.columns[column].unit == Unit::Count ? Money{1} : partOf(record, report, column);
            CHECK(sum.minor == bar);
        }
    }
    return filled;
}

} // namespace

TEST_CASE("the records behind every bar of every report add up to it")
{
    FiguresFile file;
    fillAll(file);
    for (const ReportKind& kind : reportKinds()) {
        QStringList groupings = kind.groupings;
        if (groupings.isEmpty())
            groupings.append(QString());
        for (const QString& by : groupings) {
            INFO(kind.key.toStdString() << " by " << by.toStdString());
            ReportRequest request;
            request.by = by;
            const Report report = makeReport(file.reader(), kind.key, request);
            const bool sums = std::any_of(report.chart.columns.begin(), report.chart.columns.end(),
                                          [&](int column) { return isSum(report, column); });
            CHECK((!sums || checkBars(file, report) > 0));
        }
    }
}

TEST_CASE("what a list adds up behind every figure that is a sum is the figure")
{
    FiguresFile file;
    fillAll(file);
    int sums = 0;
    for (const ReportKind& kind : reportKinds()) {
        for (const QString& by : kind.groupings.isEmpty() ? QStringList{QString()} : kind.groupings) {
            ReportRequest request;
            request.by = by;
            const Report report = makeReport(file.reader(), kind.key, request);
            for (int row = 0; row < report.rows.size(); ++row) {
                for (int column = 0; column < report.columns.size(); ++column) {
                    const Behind behind = report.behind(row, column);
                    if (report.columns[column].measure.isEmpty() || behind.records.entity.isEmpty())
                        continue;
                    INFO(kind.key.toStdString() << " by " << by.toStdString() << ": " << row << ", " << column);
                    ++sums;
                    CHECK(sumOf(file.reader(), behind.records, behind.measure).sum.minor ==
                          report.rows[row].cells[column].integer());
                }
            }
            const bool drawsMoney =
                std::any_of(report.chart.columns.begin(), report.chart.columns.end(), [&](int column) {
                    return isSum(report, column) && report.columns[column].unit == Unit::Money &&
                           report.columns[column].measure.isEmpty();
                });
            CHECK_FALSE(drawsMoney); // that nobody could add up
        }
    }
    CHECK(sums > 50);
}

TEST_CASE("a figure that is no sum itself opens its records with the sum beside it")
{
    FiguresFile file;
    fillAll(file);
    const Report report = makeReport(file.reader(), "won-lost", {});
    const int row = int(report.row("2024-02") - report.rows.constData());
    CHECK(report.behind(row, report.column("won")).measure == "amount");
    CHECK(report.behind(row, report.column("won")).records == report.rows[row].recordsBehind(report.column("won")));
    const Report flow = makeReport(file.reader(), "customer-flow", {});
    CHECK(flow.behind(0, 1).measure.isEmpty());
}

TEST_CASE("every report can be made, tells its formula, and every chart stands on its columns")
{
    FiguresFile file;
    file.liveDs1();
    file.order(file.account("Customer"), QDate(2024, 2, 3), 12345);
    QSet<QString> keys;
    for (const ReportKind& kind : reportKinds()) {
        INFO(kind.key.toStdString());
        CHECK_FALSE(keys.contains(kind.key));
        keys.insert(kind.key);
        CHECK_FALSE(kind.about.isEmpty());
        QStringList groupings = kind.groupings;
        groupings.append(QString());
        for (const QString& by : groupings) {
            ReportRequest request;
            request.by = by;
            const Report report = makeReport(file.reader(), kind.key, request);
            CHECK(report.key == kind.key);
            CHECK_FALSE(report.formula.isEmpty());
            CHECK_FALSE(report.currency.isEmpty());
            for (const Series& series : seriesOf(report))
                CHECK(series.points.size() == report.rows.size());
            for (const ReportRow& row : report.rows) {
                CHECK(row.cells.size() == report.columns.size());
                if (!row.records.entity.isEmpty())
                    CHECK(file.reader().count(row.records) >= 0);
            }
        }
    }
}

TEST_CASE("an unknown report or grouping is refused with those there are")
{
    FiguresFile file;
    const auto refusal = [&](const char* key, const char* by) {
        ReportRequest request;
        request.by = by;
        const auto outcome = attempt([&] { return makeReport(file.reader(), key, request); });
        REQUIRE_FALSE(outcome);
        CHECK(outcome.error().fault == Fault::Usage);
        return outcome.error().text;
    };
    CHECK(refusal("profit", "").contains("pipeline"));
    CHECK(refusal("pipeline", "moon").contains("owner"));
    CHECK(refusal("churn", "month").contains("not grouped"));
}
