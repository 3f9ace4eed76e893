// Reports on customers: churn, the lost, those at risk, and the flow of every month.
#include "core/base/shown_date.h"
#include "core/base/words.h"
#include "core/catalog/entities/engagement/account.h"
#include "core/catalog/entities/transaction/sales_order.h"
#include "core/insight/churn.h"
#include "core/insight/reports/customer_pen.h"
#include "core/insight/reports/customer_reports.h"
#include "core/insight/reports/report_pen.h"
#include "core/insight/rhythm.h"

namespace perennial {
namespace {

constexpr int mostFlowMonths = 60;

int windowOf(const ReportRequest& request)
{
    return request.window > 0 ? request.window : standardWindow;
}

// The two spans of churnAt() by their first and last days.
QString churnFormula(QDate day, int window)
{
    const auto ago = [&](int days) { return shownDate(day.addDays(-days)); };
    return Words::tr("Of the customers who bought from %1 to %2, those who bought nothing from %3 to %4: two spans of "
                     "%Ln day(s), one right after the other.",
                     nullptr, window)
        .arg(ago(2 * window - 1), ago(window), ago(window - 1), ago(0));
}

void addCount(Report& report, const char* key, const QString& label, const QVector<Id>& customers, const Churn& churn,
              bool ofBase)
{
    const auto share = ofBase ? shareOf(customers.size(), churn.base()) : std::nullopt;
    report.rows.append({QString::fromLatin1(key),
                        {Value(label), cell(qint64(customers.size())), cell(share)},
                        recordsNamed(Account::entity, customers)});
}

} // namespace

Report churnReport(const Reader& reader, const ReportRequest& request)
{
    const QDate day = dayFor(request, reader.clock().today());
    const int window = windowOf(request);
    const Churn churn = churnAt(loadCustomers(reader, request.filter, day), day, window);
    Report report = begun(reader, "churn", Words::tr("Customer churn"), churnFormula(day, window), day);
    report.parameters.append(windowParameter(window));
    report.columns = {textColumn("group", Words::tr("Customers")),
                      countColumn("customers", Words::tr("How many"), false),
                      percentColumn("share", Words::tr("Share"))};
    addCount(report, "base", Words::tr("Bought before"), churn.retained + churn.lost, churn, true);
    addCount(report, "lost", Words::tr("Lost"), churn.lost, churn, true);
    addCount(report, "retained", Words::tr("Stayed"), churn.retained, churn, true);
    addCount(report, "new", Words::tr("New"), churn.fresh, churn, false);
    addCount(report, "reactivated", Words::tr("Came back"), churn.reactivated, churn, false);
    report.chart = {ReportChart::Shape::Bars, {1}};
    return report;
}

Report lostCustomersReport(const Reader& reader, const ReportRequest& request)
{
    const QDate day = dayFor(request, reader.clock().today());
    const int window = windowOf(request);
    const QVector<Customer> customers = loadCustomers(reader, request.filter, day);
    const Churn churn = churnAt(customers, day, window);
    const QSet<Id> lost(churn.lost.begin(), churn.lost.end());
    Report report = begun(reader, "lost-customers", Words::tr("Lost customers"), churnFormula(day, window), day);
    report.parameters.append(windowParameter(window));
    report.columns = {
        textColumn("customer", Words::tr("Customer")), plainColumn("last", Words::tr("Last order"), Unit::Date),
        plainColumn("days", Words::tr("Days ago"), Unit::Days), countColumn("orders", Words::tr("Orders")),
        sumColumn("revenue", Words::tr("Revenue so far"), SalesOrder::baseNet.key)};
    for (const Customer& customer : customers) {
        if (!lost.contains(customer.id))
            continue;
        report.rows.append({QString::number(customer.id),
                            {Value(customerName(reader, customer.id)), cell(QDate::fromJulianDay(customer.lastDay())),
                             Value(day.toJulianDay() - customer.lastDay()), cell(qint64(customer.orderCount())),
                             cell(customer.total())},
                            ordersOf(reader, customer.id, day, request.filter)});
    }
    std::stable_sort(report.rows.begin(), report.rows.end(), [](const ReportRow& left, const ReportRow& right) {
        return left.cells[4].integer() > right.cells[4].integer();
    });
    if (request.limit > 0 && report.rows.size() > request.limit)
        report.rows.resize(request.limit);
    report.chart = {ReportChart::Shape::Bars, {4}};
    return report;
}

Report customersAtRiskReport(const Reader& reader, const ReportRequest& request)
{
    const QDate day = dayFor(request, reader.clock().today());
    const int window = windowOf(request);
    const QVector<Customer> customers = loadCustomers(reader, request.filter, day);
    QHash<Id, Money> totals;
    for (const Customer& customer : customers)
        totals.insert(customer.id, customer.total());
    Report report = begun(
        reader, "customers-at-risk", Words::tr("Customers at risk"),
        Words::tr("Rhythm: days since the last order ÷ the median gap between the customer's own orders, of which it "
                  "takes three at least. At risk from 2.00; whoever has bought nothing for more than %Ln day(s) is "
                  "lost and not listed.",
                  nullptr, 2 * window),
        day);
    report.parameters.append(windowParameter(window));
    report.columns = {textColumn("customer", Words::tr("Customer")),
                      plainColumn("days", Words::tr("Days ago"), Unit::Days),
                      plainColumn("gap", Words::tr("Usual gap (days)"), Unit::Days),
                      plainColumn("rhythm", Words::tr("Rhythm"), Unit::Ratio),
                      sumColumn("revenue", Words::tr("Revenue so far"), SalesOrder::baseNet.key)};
    const int most = request.limit > 0 ? request.limit : standardRows;
    for (const Rhythm& rhythm : customersAtRisk(customers, day, 2 * window)) {
        if (report.rows.size() == most)
            break;
        report.rows.append(
            {QString::number(rhythm.customer),
             {Value(customerName(reader, rhythm.customer)), Value(rhythm.daysSince),
              Value((rhythm.medianGapTwice + 1) / 2), Value(rhythm.ratio()), cell(totals.value(rhythm.customer))},
             ordersOf(reader, rhythm.customer, day, request.filter)});
    }
    report.chart = {ReportChart::Shape::Bars, {3}};
    return report;
}

Report customerFlowReport(const Reader& reader, const ReportRequest& request)
{
    const QDate today = reader.clock().today();
    const Period period = periodFor(request, NamedPeriod::Last12Months, today);
    const QDate last = std::min(period.to, today); // what nobody could buy yet makes nobody lost
    const int window = windowOf(request);
    const QVector<Customer> customers = loadCustomers(reader, request.filter, period.to);
    Report report =
        begun(reader, "customer-flow", Words::tr("New, repeat and returning customers"),
              Words::tr("At the end of each month, of those who bought in the %Ln day(s) up to it: new ones never "
                        "bought before, repeat ones also bought in as many days before these, returning ones only "
                        "longer ago. Lost ones bought in the days before these and nothing since; churn is lost ÷ "
                        "(repeat + lost).",
                        nullptr, window),
              last);
    if (last < monthEnd(monthIndex(last)))
        report.formula += u' ' + Words::tr("The latest month is counted until %1.").arg(shownDate(last));
    report.parameters = {periodParameter(period), windowParameter(window)};
    report.columns = {
        monthColumn("month", Words::tr("Month")),          countColumn("new", Words::tr("New"), false),
        countColumn("repeat", Words::tr("Repeat"), false), countColumn("reactivated", Words::tr("Returning"), false),
        countColumn("lost", Words::tr("Lost"), false),     percentColumn("churn", Words::tr("Churn"))};
    QVector<int> known;
    for (const Customer& customer : customers)
        known.append(monthIndex(QDate::fromJulianDay(customer.firstDay())));
    QVector<int> months = monthsFor(period, known);
    while (!months.isEmpty() && monthStart(months.last()) > last)
        months.removeLast();
    if (months.size() > mostFlowMonths)
        months = months.last(mostFlowMonths);
    for (const int month : months) {
        const Churn churn = churnAt(customers, std::min(monthEnd(month), last), window);
        ReportRow row{cell(monthStart(month)).text().left(7),
                      {cell(qint64(month)), cell(qint64(churn.fresh.size())), cell(qint64(churn.retained.size())),
                       cell(qint64(churn.reactivated.size())), cell(qint64(churn.lost.size())), cell(churn.rate())},
                      {}};
        row.cellRecords = {{1, recordsNamed(Account::entity, churn.fresh)},
                           {2, recordsNamed(Account::entity, churn.retained)},
                           {3, recordsNamed(Account::entity, churn.reactivated)},
                           {4, recordsNamed(Account::entity, churn.lost)}};
        report.rows.append(row);
    }
    report.chart = {ReportChart::Shape::Stacked, {1, 2, 3}};
    return report;
}

} // namespace perennial
