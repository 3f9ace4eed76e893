// Reports on money: revenue, invoices, top customers, ageing.
#include "core/insight/reports/revenue_reports.h"

#include "core/base/words.h"
#include "core/catalog/entities/engagement/account.h"
#include "core/catalog/entities/fulfillment/invoice.h"
#include "core/catalog/entities/transaction/sales_order.h"
#include "core/insight/ageing.h"
#include "core/insight/reports/report_pen.h"

#include <QMap>
#include <QSet>
#include <array>

namespace perennial {
namespace {

constexpr int standardCustomers = 20;

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

Query openInvoices(QVector<Condition> conditions, const Filter& filter)
{
    conditions.append({QString::fromLatin1(Invoice::issuedOn.key), Op::NotEmpty, {}, {}});
    conditions.append({QString::fromLatin1(Invoice::openTotal.key), Op::More, Value(qint64(0)), {}});
    return recordsOf(Invoice::entity, conditions, filter);
}

// Ids of invoices by the age of what is open of them: of all, and of those that are there by an instalment.
struct AgedInvoices {
    std::array<QSet<Id>, ageCount> all = {};
    std::array<QSet<Id>, ageCount> byPart = {};
    void add(const OpenInvoice& invoice, QDate today)
    {
        const size_t age = size_t(ageOf(invoice.due, today));
        all[age].insert(invoice.id);
        if (invoice.isPart)
            byPart[age].insert(invoice.id);
    }
};

// Open invoices so long after they were due, of those that meet the conditions, and those with an instalment of that
// age: the due date of an invoice is that of the first open instalment alone.
Query invoicesOfAge(Age age, QDate today, const AgedInvoices& aged, const QVector<Condition>& conditions,
                    const Filter& filter)
{
    const QSet<Id>& byPart = aged.byPart[size_t(age)];
    const DueSpan span = dueSpanOf(age, today);
    if (age != Age::Current && byPart.isEmpty())
        return openInvoices(conditions + within(Invoice::dueOn.key, span.from, span.to), filter);
    Filter due{Filter::Join::Any, {}, {}};
    if (age == Age::Current) {
        due.conditions = within(Invoice::dueOn.key, today, {});
        // Without a due date nothing is overdue.
        due.conditions.append({QString::fromLatin1(Invoice::dueOn.key), Op::Empty, {}, {}});
    } else {
        due.groups.append(Filter{Filter::Join::All, within(Invoice::dueOn.key, span.from, span.to), {}});
    }
    if (!byPart.isEmpty())
        due.conditions += recordsNamed(Invoice::entity, byPart.values()).filter.conditions;
    Query records = openInvoices(conditions, filter);
    records.filter.groups.append(due);
    return records;
}

void ageingByAge(Report& report, const QVector<OpenInvoice>& invoices, QDate today, const Filter& filter)
{
    Ageing ageing;
    AgedInvoices aged;
    for (const OpenInvoice& invoice : invoices) {
        ageing.add(invoice.due, today, invoice.open);
        aged.add(invoice, today);
    }
    report.columns = {textColumn("age", Words::tr("Overdue by")), countColumn("invoices", Words::tr("Invoices")),
                      moneyColumn("open", Words::tr("Open")), percentColumn("share", Words::tr("Share"))};
    static const char* const keys[ageCount] = {"current", "1-30", "31-60", "61-90", "91+"};
    for (int age = 0; age < ageCount; ++age) {
        report.rows.append({QString::fromLatin1(keys[age]),
                            {Value(ageLabel(Age(age))), cell(qint64(aged.all[size_t(age)].size())),
                             cell(ageing.open[size_t(age)]), cell(shareOf(ageing.open[size_t(age)], ageing.total()))},
                            invoicesOfAge(Age(age), today, aged, {}, filter)});
    }
    report.chart = {ReportChart::Shape::Columns, {2}};
}

void ageingByCustomer(Report& report, const Reader& reader, const QVector<OpenInvoice>& invoices, QDate today,
                      const Filter& filter)
{
    QMap<Id, Ageing> customers;
    QHash<Id, AgedInvoices> aged;
    for (const OpenInvoice& invoice : invoices) {
        customers[invoice.account].add(invoice.due, today, invoice.open);
        aged[invoice.account].add(invoice, today);
    }
    report.columns = {textColumn("customer", Words::tr("Customer")), moneyColumn("open", Words::tr("Open"))};
    static const char* const keys[ageCount] = {"current", "1-30", "31-60", "61-90", "91+"};
    for (int age = 0; age < ageCount; ++age)
        report.columns.append(moneyColumn(keys[age], ageLabel(Age(age))));
    for (auto customer = customers.cbegin(); customer != customers.cend(); ++customer) {
        const QVector<Condition> own{fieldIs(Invoice::account.key, Value(customer.key()))};
        ReportRow row{QString::number(customer.key()),
                      {Value(reader.titleOf(QString::fromLatin1(Account::entity), customer.key())),
                       cell(customer.value().total())},
                      openInvoices(own, filter)};
        for (int age = 0; age < ageCount; ++age) {
            row.cellRecords.insert(int(row.cells.size()),
                                   invoicesOfAge(Age(age), today, aged[customer.key()], own, filter));
            row.cells.append(cell(customer.value().open[size_t(age)]));
        }
        report.rows.append(row);
    }
    std::stable_sort(report.rows.begin(), report.rows.end(), [](const ReportRow& left, const ReportRow& right) {
        return left.cells[1].integer() > right.cells[1].integer();
    });
    report.chart = {ReportChart::Shape::Stacked, {2, 3, 4, 5, 6}};
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
        Words::tr("Sum of the rounded lines of all orders that are not cancelled, net, without freight, by the day of "
                  "the order, at the exchange rate each order keeps.");
    report.currency = reader.baseCurrency();
    report.parameters = {periodParameter(period)};
    report.columns = {slotColumn(request.by), countColumn("orders", Words::tr("Orders")),
                      moneyColumn("revenue", Words::tr("Revenue"))};
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
                      moneyColumn("invoiced", Words::tr("Invoiced"))};
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
    report.formula =
        Words::tr("Net orders that are not cancelled, by customer; the share is of all orders of the period.");
    report.currency = reader.baseCurrency();
    report.parameters = {periodParameter(period)};
    report.columns = {textColumn("customer", Words::tr("Customer")), countColumn("orders", Words::tr("Orders")),
                      moneyColumn("revenue", Words::tr("Revenue")), percentColumn("share", Words::tr("Share"))};
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

Report ageingReport(const Reader& reader, const ReportRequest& request)
{
    const QDate today = dayFor(request, reader.clock().today());
    const QVector<OpenInvoice> invoices = loadOpenInvoices(reader, request.filter);
    Report report;
    report.key = QStringLiteral("ageing");
    report.formula =
        Words::tr("What is open on issued invoices, by days since they were due: due today is not overdue, 30 days "
                  "are 1–30, 31 days are 31–60. Each instalment has its own due date. Open credit notes are "
                  "subtracted.");
    report.currency = reader.baseCurrency();
    report.parameters = {dayParameter(today)};
    if (request.by == u"customer") {
        report.title = Words::tr("Open invoices by customer");
        ageingByCustomer(report, reader, invoices, today, request.filter);
    } else {
        report.title = Words::tr("Open invoices by age");
        ageingByAge(report, invoices, today, request.filter);
    }
    return report;
}

} // namespace perennial
