// Tests of the ageing report: each of its figures is what the invoices and instalments behind it add up to.
#include "core/catalog/entities/fulfillment/invoice_instalment.h"
#include "core/insight/dashboard.h"
#include "core/insight/record_sum.h"
#include "core/insight/report_list.h"
#include "core/insight/reports/ageing_report.h"
#include "core/lifecycle/fulfillment/credit_invoice.h"
#include "core/lifecycle/fulfillment/record_payment.h"
#include "core/lifecycle/fulfillment/split_invoice.h"
#include "core/lifecycle/fulfillment/use_credit.h"
#include "core/query/filter_text.h"
#include "core/query/search_language.h"
#include "tests/support/figures_file.h"
#include "tests/support/trade_fixture.h"

using namespace perennial;
using namespace perennial::test;

namespace {

// On 2027-01-11: one invoice over 200.00 that was due on 2026-12-06, and one of another customer over 1,000.00 in parts
// of 300.00, 300.00 and 400.00, due on the first of December, January and February.
struct Owed {
    TestFile file;
    Ref whole, split;

    Owed()
    {
        const Placed first = anOrder(file, 2), second = anOrder(file, 10);
        deliver(file, first, 2);
        deliver(file, second, 10);
        file.does([&](Desk& desk) {
            const Ref one = invoiceOrder(desk, {first.order}).invoice;
            desk.save(desk.load<Invoice>(one.id).set(Invoice::dueOn, QDate(2026, 12, 6)));
            whole = issueInvoice(desk, {one}).invoice;
            const Ref many = invoiceOrder(desk, {second.order}).invoice;
            splitInvoice(desk, {.invoice = many,
                                .plan = {{QDate(2026, 12, 1), {Percent{3000}, {}}},
                                         {QDate(2027, 1, 1), {Percent{3000}, {}}},
                                         {QDate(2027, 2, 1), {Percent{4000}, {}}}}});
            split = issueInvoice(desk, {many}).invoice;
        });
        file.clock().advance(QDate(2026, 11, 22).daysTo(QDate(2027, 1, 11)) * 86'400'000);
    }
};

Money openOf(const Reader& reader, const Query& records)
{
    Money sum;
    if (records.entity.isEmpty())
        return sum;
    for (const Record& record : reader.list(records))
        sum += record.def().key() == QLatin1String(Invoice::entity)
                   ? Row<Invoice>(record)[Invoice::openTotal]
                   : Row<InvoiceInstalment>(record)[InvoiceInstalment::open];
    return sum;
}

} // namespace

TEST_CASE("a file without invoices owes nothing at any age")
{
    FiguresFile file;
    const Report report = ageingReport(file.reader(), {});
    CHECK(report.rows.size() == 5);
    CHECK(report.total(2) == Value(qint64(0)));
    CHECK(report.rows[0].cells[3].isNull());
}

TEST_CASE("an invoice in instalments is open at each age with what is due of it, in a row of its own")
{
    Owed owed;
    const Report report = ageingReport(owed.file.reader(), {});
    CHECK(report.rows.size() == 8);
    CHECK(report.columns[report.column("invoices")].label == "Items"); // invoices in some rows, instalments in others
    CHECK(amountIn(report, "31-60", "open") == Money{20'000});
    CHECK(amountIn(report, "31-60-instalments", "open") == Money{30'000});
    CHECK(amountIn(report, "1-30-instalments", "open") == Money{30'000});
    CHECK(amountIn(report, "current-instalments", "open") == Money{40'000});
    CHECK(report.row("31-60-instalments")->cells[0] == Value(QString("31–60 days, instalments")));
    CHECK(report.total(2) == Value(qint64(120'000)));
    CHECK(owed.file.reader().ids(report.row("31-60")->records) == QVector<Id>{owed.whole.id});
}

TEST_CASE("what is behind every figure of open invoices adds up to it, by age and by customer")
{
    Owed owed;
    const bool isPaidInPart = GENERATE(false, true);
    if (isPaidInPart)
        owed.file.does([&](Desk& desk) {
            recordPayment(desk, {owed.file.load<Invoice>(owed.split)[Invoice::account], Money{35'000}});
        });
    const Reader& reader = owed.file.reader();
    Money all;
    for (const QString by : {"age", "customer"}) {
        ReportRequest request;
        request.by = by;
        const Report report = ageingReport(reader, request);
        for (const ReportRow& row : report.rows) {
            const int place = int(&row - report.rows.constData());
            for (int column = 1; column < report.columns.size(); ++column) {
                INFO(row.key.toStdString() << " / " << report.columns[column].key.toStdString());
                const Behind behind = report.behind(place, column);
                if (report.columns[column].unit == Unit::Money)
                    CHECK(openOf(reader, behind.records).minor == row.cells[column].integer());
                if (report.columns[column].unit == Unit::Money && !behind.records.entity.isEmpty())
                    CHECK(sumOf(reader, behind.records, behind.measure).sum.minor == row.cells[column].integer());
                if (report.columns[column].unit == Unit::Count && row.cells[column].integer() > 0)
                    CHECK(reader.count(row.recordsBehind(column)) == row.cells[column].integer());
            }
        }
        CHECK(report.total(report.column("open")) == Value(qint64(isPaidInPart ? 85'000 : 120'000)));
    }
}

TEST_CASE("what is overdue on the dashboard is what is behind it, instalments apart")
{
    Owed owed;
    const Dashboard board = dashboard(owed.file.reader());
    int found = 0;
    for (const KeyFigure& figure : board.figures) {
        if (figure.key != "open_invoices" && figure.key != "overdue_invoices" && figure.key != "overdue_instalments")
            continue;
        INFO(figure.key.toStdString());
        ++found;
        CHECK(openOf(owed.file.reader(), figure.behind.records).minor == figure.value.integer());
        CHECK(sumOf(owed.file.reader(), figure.behind.records, figure.behind.measure).sum.minor ==
              figure.value.integer());
        CHECK(figure.value.integer() == (figure.key == "open_invoices"      ? 120'000
                                         : figure.key == "overdue_invoices" ? 20'000
                                                                            : 60'000));
    }
    CHECK(found == 3);
}

TEST_CASE("the lists behind open invoices can be written as words of the search")
{
    Owed owed;
    for (const ReportRow& row : ageingReport(owed.file.reader(), {}).rows) {
        if (row.records.entity.isEmpty())
            continue;
        const EntityDef& def = owed.file.reader().def(row.records.entity);
        const QString words = searchText(def, row.records);
        INFO(words.toStdString());
        SearchContext context;
        context.calendar.today = owed.file.reader().clock().today();
        const Query again = parseSearch(def, words, context);
        CHECK(openOf(owed.file.reader(), again).minor == row.cells[2].integer());
    }
}

TEST_CASE("open invoices of a day that is over are what was open then, whatever was paid since")
{
    Owed owed;
    owed.file.does([&](Desk& desk) {
        recordPayment(desk, {owed.file.load<Invoice>(owed.split)[Invoice::account], Money{35'000}});
    });
    const Reader& reader = owed.file.reader();
    const auto on = [&](QDate day, const char* by) {
        ReportRequest request;
        request.asOf = day;
        request.by = QString::fromLatin1(by);
        return ageingReport(reader, request);
    };
    const QDate before(2027, 1, 5), today(2027, 1, 11);
    const Report then = on(before, "age");
    CHECK(then.total(2) == Value(qint64(120'000)));
    CHECK(amountIn(then, "1-30", "open") == Money{20'000});
    CHECK(amountIn(then, "31-60-instalments", "open") == Money{30'000});
    CHECK(amountIn(then, "1-30-instalments", "open") == Money{30'000});
    CHECK(amountIn(then, "current-instalments", "open") == Money{40'000});
    CHECK(on(before, "customer").total(1) == Value(qint64(120'000)));
    CHECK(on(today, "age").total(2) == Value(qint64(85'000)));
    CHECK(on(today.addDays(20), "age").total(2) == Value(qint64(85'000))); // what will be late if nobody pays
    CHECK(on(QDate(2026, 11, 21), "age").total(2) == Value(qint64(0)));    // nothing was issued yet
    // The records are there, but are worth something else by now, so that no sum stands under their list.
    const int row = int(then.row("31-60-instalments") - then.rows.constData());
    CHECK(reader.count(then.behind(row, 2).records) == 1);
    CHECK(then.behind(row, 2).measure.isEmpty());
    CHECK(then.behind(row, 2).remark.startsWith(QStringLiteral("These were open on ")));
    CHECK(on(today, "age").behind(row, 2).remark.isEmpty());
    const Dashboard board = dashboard(reader, {.period = {QDate(2026, 12, 1), before}, .asOf = before});
    CHECK(board.figure("open_invoices")->value == Value(qint64(120'000)));
    CHECK(board.figure("overdue_instalments")->value == Value(qint64(60'000)));
    CHECK(reader.count(board.figure("open_invoices")->behind.records) == 2);
}

TEST_CASE("asked for later, a day says what it said at its end: payments, credit notes and refunds since do not count")
{
    Owed owed;
    QVector<std::pair<QDate, qint64>> said;
    const auto totalOn = [&](QDate day) {
        const Report report = ageingReport(owed.file.reader(), {.asOf = day});
        return report.total(report.column("open")).integer();
    };
    const auto endDay = [&] {
        const QDate today = owed.file.clock().today();
        said.append({today, totalOn(today)});
        owed.file.clock().advance(86'400'000);
    };
    const auto account = [&](Ref invoice) { return owed.file.load<Invoice>(invoice)[Invoice::account]; };
    endDay();
    owed.file.does([&](Desk& desk) {
        recordPayment(desk, {account(owed.split), Money{35'000}});
        recordPayment(desk, {account(owed.whole), Money{20'000}});
    });
    endDay();
    owed.file.does(
        [&](Desk& desk) { creditInvoice(desk, {.invoice = owed.whole, .reason = QStringLiteral("Broken")}); });
    endDay();
    owed.file.does([&](Desk& desk) { refundCredit(desk, {account(owed.whole)}); });
    endDay();
    REQUIRE(said.size() == 4);
    CHECK(said[0].second == 120'000);
    CHECK(said[1].second == 65'000);
    CHECK(said[2].second == 45'000);
    CHECK(said[3].second == 65'000);
    for (const auto& [day, total] : said) {
        INFO(day.toString(Qt::ISODate).toStdString());
        CHECK(totalOn(day) == total);
    }
}
