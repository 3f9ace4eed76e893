// Reports on customers: RFM, lifetime value, cohorts.
#include "core/insight/reports/customer_reports.h"

#include "core/base/money.h"
#include "core/base/numbers.h"
#include "core/base/percent_sign.h"
#include "core/base/words.h"
#include "core/catalog/entities/engagement/account.h"
#include "core/catalog/entities/transaction/sales_order.h"
#include "core/insight/clv.h"
#include "core/insight/cohort.h"
#include "core/insight/reports/customer_pen.h"
#include "core/insight/reports/report_pen.h"
#include "core/insight/rfm.h"

#include <QLocale>

namespace perennial {
namespace {

constexpr Quantity standardLifespan{5000}; // five years
constexpr Percent standardMargin{4000};

qsizetype rowsFor(const ReportRequest& request, qsizetype available)
{
    return std::min<qsizetype>(request.limit > 0 ? request.limit : standardRows, available);
}

QString shownDecimal(qint64 scaled, int decimals)
{
    return shortDecimalText(scaled, decimals).replace(u'.', QLocale().decimalPoint());
}

struct ValuedCustomer {
    Id customer = 0;
    ClvInput input = {};
    Clv value = {};
};

} // namespace

Report rfmReport(const Reader& reader, const ReportRequest& request)
{
    const QDate day = dayFor(request, reader.clock().today());
    const QVector<RfmInput> input = rfmInput(loadCustomers(reader, request.filter, day), day);
    const QVector<Rfm> scores = rfm(input);
    QVector<int> order;
    for (int i = 0; i < scores.size(); ++i)
        order.append(i);
    std::stable_sort(order.begin(), order.end(), [&](int left, int right) {
        const Rfm& one = scores[left];
        const Rfm& other = scores[right];
        if (one.score() != other.score())
            return one.score() > other.score();
        return input[left].money > input[right].money;
    });
    Report report = begun(
        reader, "rfm", Words::tr("Recency, frequency and money"),
        Words::tr("How recently, how often and for how much each customer bought, from 1 to 5: 1 + (5 × number of "
                  "customers strictly worse) ÷ number of customers, whole part; equals share a score."),
        day);
    report.columns = {textColumn("customer", Words::tr("Customer")),
                      textColumn("score", Words::tr("Score")),
                      plainColumn("days", Words::tr("Days ago"), Unit::Days),
                      countColumn("orders", Words::tr("Orders")),
                      sumColumn("revenue", Words::tr("Revenue"), SalesOrder::baseNet.key),
                      countColumn("r", Words::tr("R"), false),
                      countColumn("f", Words::tr("F"), false),
                      countColumn("m", Words::tr("M"), false)};
    for (const int index : order.first(rowsFor(request, order.size()))) {
        const RfmInput& row = input[index];
        const Rfm& score = scores[index];
        report.rows.append({QString::number(row.customer),
                            {Value(customerName(reader, row.customer)), Value(QString::number(score.score())),
                             Value(row.days), cell(row.orders), cell(row.money), cell(qint64(score.recency)),
                             cell(qint64(score.frequency)), cell(qint64(score.money))},
                            ordersOf(reader, row.customer, day, request.filter)});
    }
    report.chart = {ReportChart::Shape::Bars, {4}};
    return report;
}

Report clvReport(const Reader& reader, const ReportRequest& request)
{
    const QDate day = dayFor(request, reader.clock().today());
    const Quantity lifespan = request.lifespan.thousandths > 0 ? request.lifespan : standardLifespan;
    const Percent margin = request.margin.basisPoints > 0 ? request.margin : standardMargin;
    QVector<ValuedCustomer> values;
    for (const Customer& customer : loadCustomers(reader, request.filter, day)) {
        if (const auto input = clvInput(customer, day, lifespan, margin))
            values.append({customer.id, *input, clv(*input)});
    }
    std::stable_sort(values.begin(), values.end(), [](const ValuedCustomer& left, const ValuedCustomer& right) {
        return left.value.margin > right.value.margin;
    });
    Report report =
        begun(reader, "clv", Words::tr("Customer lifetime value"),
              Words::tr("Average order × orders per year × lifespan × margin. At least one year is counted."), day);
    report.columns = {
        textColumn("customer", Words::tr("Customer")), moneyColumn("average_order", Words::tr("Average order"), false),
        plainColumn("orders_per_year", Words::tr("Orders a year"), Unit::Ratio),
        moneyColumn("revenue", Words::tr("Lifetime revenue")), moneyColumn("margin", Words::tr("Lifetime value"))};
    report.parameters.append({Words::tr("Lifespan"), Words::tr("%1 years").arg(shownDecimal(lifespan.thousandths, 3))});
    report.parameters.append({Words::tr("Margin"), withPercentSign(shownDecimal(margin.basisPoints, 2))});
    for (const ValuedCustomer& row : values.first(rowsFor(request, values.size()))) {
        report.rows.append({QString::number(row.customer),
                            {Value(customerName(reader, row.customer)), cell(row.input.averageOrder),
                             Value(divideRounded(row.input.ordersPerYear.thousandths, 10)), cell(row.value.revenue),
                             cell(row.value.margin)},
                            ordersOf(reader, row.customer, day, request.filter)});
    }
    report.chart = {ReportChart::Shape::Bars, {4}};
    return report;
}

Report cohortReport(const Reader& reader, const ReportRequest& request)
{
    const QDate day = dayFor(request, reader.clock().today());
    QVector<PurchaseCohort> made = cohorts(loadCustomers(reader, request.filter, day), day);
    const qsizetype most = request.limit > 0 ? request.limit : mostCohortMonths;
    if (made.size() > most)
        made = made.last(most);
    Report report =
        begun(reader, "cohorts", Words::tr("Customers by month of their first order"),
              Words::tr("Of the customers who first bought in a month, the share who bought again so many months "
                        "later."),
              day);
    report.columns = {monthColumn("month", Words::tr("First order")), countColumn("customers", Words::tr("Customers"))};
    qsizetype months = 0;
    for (const PurchaseCohort& cohort : made)
        months = std::max(months, cohort.active.size() - 1);
    months = std::min<qsizetype>(months, mostCohortMonths);
    for (int later = 1; later <= months; ++later)
        report.columns.append({QStringLiteral("m%1").arg(later), Words::tr("+%1").arg(later), Unit::Percent, false});
    for (const PurchaseCohort& cohort : made) {
        ReportRow row{cell(monthStart(cohort.month)).text().left(7),
                      {cell(qint64(cohort.month)), cell(qint64(cohort.customers))},
                      {}};
        for (int later = 1; later <= months; ++later)
            row.cells.append(later < cohort.active.size() ? cell(cohort.share(later)) : Value());
        report.rows.append(row);
    }
    return report;
}

} // namespace perennial
