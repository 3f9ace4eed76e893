// Reports on money: revenue, invoices, top customers.
#include "core/insight/reports/revenue_reports.h"

#include "core/base/words.h"
#include "core/catalog/entities/engagement/account.h"
#include "core/catalog/entities/fulfillment/invoice.h"
#include "core/catalog/entities/transaction/sales_order.h"
#include "core/insight/reports/report_pen.h"

#include <QMap>

namespace perennial {
namespace {

// One span of a report by time.
struct Slot {
    QString key;
    Value label;
    Period days;
};

// "2024-03", "2024-Q1", "2024"; months are numbers, so that they are shown in the reader's language.
Slot slotOf(const QString& by, int month)
{
    const QDate day = monthStart(month);
    const QString year = cell(day).text().left(4);
    if (by == u"quarter") {
        const QString key = QStringLiteral("%1-Q%2").arg(year).arg((day.month() + 2) / 3);
        return {key, Value(key), quarterOf(day)};
    }
    if (by == u"year")
        return {year, Value(year), yearOf(day)};
    return {cell(day).text().left(7), Value(qint64(month)), monthOf(day)};
}

// Months added up to the slots of the report, in order; the days of a slot are cut to the period.
void addSlots(Report& report, const QVector<MonthRevenue>& revenue, const QString& by, Period period,
              const std::function<Query(Period)>& records)
{
    QMap<int, MonthRevenue> known;
    for (const MonthRevenue& month : revenue)
        known.insert(month.month, month);
    for (const int month : monthsFor(period, known.keys())) {
        const Slot slot = slotOf(by, month);
        if (report.rows.isEmpty() || report.rows.last().key != slot.key) {
            const Period days{std::max(slot.days.from, period.from), std::min(slot.days.to, period.to)};
            report.rows.append({slot.key, {slot.label, cell(qint64(0)), cell(Money{})}, records(days)});
        }
        QVector<Value>& cells = report.rows.last().cells;
        cells[1] = cell(cells[1].integer() + known.value(month).documents);
        cells[2] = cell(Money{cells[2].integer()} + known.value(month).net);
    }
}

ReportColumn slotColumn(const QString& by)
{
    if (by == u"quarter")
        return textColumn("quarter", Words::tr("Quarter"));
    return by == u"year" ? textColumn("year", Words::tr("Year")) : monthColumn("month", Words::tr("Month"));
}

QString titleBy(const QString& by, const QString& month, const QString& quarter, const QString& year)
{
    return by == u"quarter" ? quarter : by == u"year" ? year : month;
}

} // namespace

Report revenueReport(const Reader& reader, const ReportRequest& request)
{
    const Period period = periodFor(request, NamedPeriod::Last12Months, reader.clock().today());
    Report report;
    report.key = QStringLiteral("revenue");
    report.title = titleBy(request.by, Words::tr("Revenue by month"), Words::tr("Revenue by quarter"),
                           Words::tr("Revenue by year"));
    report.formula =
        Words::tr("Sum of the rounded lines of all orders without what was cancelled of them, net, without freight, by "
                  "the day of the order, at the exchange rate each order keeps.");
    report.currency = reader.baseCurrency();
    report.parameters = {periodParameter(period)};
    report.columns = {slotColumn(request.by), countColumn("orders", Words::tr("Orders")),
                      sumColumn("revenue", Words::tr("Revenue"), SalesOrder::baseNet.key)};
    addSlots(report, loadOrdersByMonth(reader, request.filter, period), request.by, period, [&](Period days) {
        return recordsOf(SalesOrder::entity,
                         within(SalesOrder::orderedAt.key, days.from, days.to) +
                             QVector<Condition>{revenueOrders(reader)},
                         request.filter);
    });
    report.chart = {ReportChart::Shape::Columns, {2}};
    return report;
}

Report invoicedReport(const Reader& reader, const ReportRequest& request)
{
    const Period period = periodFor(request, NamedPeriod::Last12Months, reader.clock().today());
    Report report;
    report.key = QStringLiteral("invoiced");
    report.title = titleBy(request.by, Words::tr("Invoiced by month"), Words::tr("Invoiced by quarter"),
                           Words::tr("Invoiced by year"));
    report.formula =
        Words::tr("Sum of the rounded lines of all issued invoices less credit notes, net, without freight, by the day "
                  "of issue, at the exchange rate each invoice keeps.");
    report.currency = reader.baseCurrency();
    report.parameters = {periodParameter(period)};
    report.columns = {slotColumn(request.by), countColumn("documents", Words::tr("Documents")),
                      sumColumn("invoiced", Words::tr("Invoiced"), Invoice::baseNet.key)};
    addSlots(report, loadInvoicesByMonth(reader, request.filter, period), request.by, period, [&](Period days) {
        return recordsOf(Invoice::entity, within(Invoice::issuedOn.key, days.from, days.to), request.filter);
    });
    report.chart = {ReportChart::Shape::Columns, {2}};
    return report;
}

Report topCustomersReport(const Reader& reader, const ReportRequest& request)
{
    const Period period = periodFor(request, NamedPeriod::Last12Months, reader.clock().today());
    const QVector<CustomerRevenue> customers = loadRevenueByCustomer(reader, request.filter, period);
    Report report;
    report.key = QStringLiteral("top-customers");
    report.title = Words::tr("Top customers");
    report.formula = Words::tr(
        "Net orders without what was cancelled of them, by customer; the share is of all orders of the period.");
    report.currency = reader.baseCurrency();
    report.parameters = {periodParameter(period)};
    report.columns = {textColumn("customer", Words::tr("Customer")), countColumn("orders", Words::tr("Orders")),
                      sumColumn("revenue", Words::tr("Revenue"), SalesOrder::baseNet.key),
                      percentColumn("share", Words::tr("Share"))};
    Money whole;
    for (const CustomerRevenue& customer : customers)
        whole += customer.net;
    const qsizetype most = request.limit > 0 ? request.limit : standardCustomers;
    for (const CustomerRevenue& customer : customers.first(std::min(most, customers.size()))) {
        QVector<Condition> conditions = within(SalesOrder::orderedAt.key, period.from, period.to);
        conditions.append(fieldIs(SalesOrder::account.key, Value(customer.customer)));
        conditions.append(revenueOrders(reader));
        report.rows.append({QString::number(customer.customer),
                            {Value(reader.titleOf(QString::fromLatin1(Account::entity), customer.customer)),
                             cell(customer.orders), cell(customer.net), cell(shareOf(customer.net, whole))},
                            recordsOf(SalesOrder::entity, conditions, request.filter)});
    }
    report.chart = {ReportChart::Shape::Bars, {2}};
    return report;
}

} // namespace perennial
