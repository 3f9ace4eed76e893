// The ageing report: invoices that are due as a whole, and instalments beside them.
#include "core/insight/reports/ageing_report.h"

#include "core/base/words.h"
#include "core/catalog/entities/engagement/account.h"
#include "core/catalog/entities/fulfillment/invoice.h"
#include "core/catalog/entities/fulfillment/invoice_instalment.h"
#include "core/insight/ageing.h"
#include "core/insight/reports/report_pen.h"

#include <QMap>

namespace perennial {
namespace {

const char* const keys[ageCount] = {"current", "1-30", "31-60", "61-90", "91+"};
constexpr qsizetype mostLeftOut = 200; // invoices left out of a list by name; else those in it are named
const QString ofParts = QStringLiteral("-instalments"); // behind the key of a row
const QString partMeasure = QString::fromLatin1(InvoiceInstalment::open.key);

QString partLabel(const QString& label)
{
    return Words::tr("%1, instalments").arg(label);
}

QVector<OpenInvoice> ofAge(const QVector<OpenInvoice>& items, Age age, QDate today)
{
    QVector<OpenInvoice> some;
    std::copy_if(items.begin(), items.end(), std::back_inserter(some),
                 [age, today](const OpenInvoice& item) { return ageOf(item.due, today) == age; });
    return some;
}

// Open invoices so long after they were due. Without a due date nothing is overdue.
Query invoicesOfAge(Age age, QDate today, OpenParts some, const QVector<Condition>& conditions, const Filter& filter)
{
    const DueSpan span = dueSpanOf(age, today);
    some.whole = ofAge(some.whole, age, today);
    if (some.isPast)
        return wholeInvoices(some);
    if (age != Age::Current)
        return wholeInvoices(some, conditions + within(Invoice::dueOn.key, span.from, span.to), filter);
    Filter due{Filter::Join::Any, within(Invoice::dueOn.key, today, {}), {}};
    due.conditions.append({QString::fromLatin1(Invoice::dueOn.key), Op::Empty, {}, {}});
    Query records = wholeInvoices(some, conditions, filter);
    if (!records.entity.isEmpty())
        records.filter.groups.append(due);
    return records;
}

Ageing aged(const QVector<OpenInvoice>& items, QDate today)
{
    Ageing ageing;
    for (const OpenInvoice& item : items)
        ageing.add(item.due, today, item.open);
    return ageing;
}

void ageingByAge(Report& report, const OpenParts& open, QDate today, const Filter& filter)
{
    const Ageing whole = aged(open.whole, today);
    const Ageing parts = aged(open.parts, today);
    const Money all = whole.total() + parts.total();
    report.columns = {textColumn("age", Words::tr("Overdue by")), countColumn("invoices", Words::tr("Items")),
                      sumColumn("open", Words::tr("Open"), Invoice::openTotal.key),
                      percentColumn("share", Words::tr("Share"))};
    for (size_t i = 0; i < ageCount; ++i) {
        const QString key = QString::fromLatin1(keys[i]);
        const QString label = ageLabel(Age(i));
        const auto addRow = [&](const QString& rowKey, const QString& rowLabel, const Ageing& sums,
                                const Query& records) {
            report.rows.append(
                {rowKey,
                 {Value(rowLabel), cell(qint64(sums.count[i])), cell(sums.open[i]), cell(shareOf(sums.open[i], all))},
                 records});
        };
        addRow(key, label, whole, invoicesOfAge(Age(i), today, open, {}, filter));
        if (parts.count[i] == 0)
            continue;
        addRow(key + ofParts, partLabel(label), parts, instalmentsNamed(ofAge(open.parts, Age(i), today)));
        report.rows.last().measure = partMeasure;
    }
    report.chart = {ReportChart::Shape::Columns, {2}};
}

// A customer's row: what is open in all, then by age, with what is behind each.
ReportRow customerRow(const QString& key, const QString& label, const QVector<OpenInvoice>& items, QDate today,
                      const std::function<Query(Age)>& recordsOfAge, const Query& records)
{
    const Ageing sums = aged(items, today);
    ReportRow row{key, {Value(label), cell(sums.total())}, records};
    for (size_t i = 0; i < ageCount; ++i) {
        row.cellRecords.insert(int(row.cells.size()), recordsOfAge(Age(i)));
        row.cells.append(cell(sums.open[i]));
    }
    return row;
}

void ageingByCustomer(Report& report, const Reader& reader, const OpenParts& open, QDate today, const Filter& filter)
{
    struct Customer : OpenParts {
        Money total;
    };
    QMap<Id, Customer> customers;
    for (const OpenInvoice& item : open.whole + open.parts) {
        Customer& customer = customers[item.account];
        customer.isPast = open.isPast;
        (item.part ? customer.parts : customer.whole).append(item);
        if (item.part)
            customer.split.insert(item.id);
        customer.total += item.open;
    }
    report.columns = {textColumn("customer", Words::tr("Customer")),
                      sumColumn("open", Words::tr("Open"), Invoice::openTotal.key)};
    for (size_t i = 0; i < ageCount; ++i)
        report.columns.append(sumColumn(keys[i], ageLabel(Age(i)), Invoice::openTotal.key));
    QVector<Id> order = customers.keys();
    std::stable_sort(order.begin(), order.end(),
                     [&](Id left, Id right) { return customers[left].total > customers[right].total; });
    for (const Id id : std::as_const(order)) {
        const Customer& customer = customers[id];
        const QVector<Condition> own{fieldIs(Invoice::account.key, Value(id))};
        const QString key = QString::number(id);
        const QString name = reader.titleOf(QString::fromLatin1(Account::entity), id);
        if (!customer.whole.isEmpty())
            report.rows.append(customerRow(
                key, name, customer.whole, today,
                [&](Age age) { return invoicesOfAge(age, today, customer, own, filter); },
                wholeInvoices(customer, own, filter)));
        if (customer.parts.isEmpty())
            continue;
        report.rows.append(customerRow(
            key + ofParts, partLabel(name), customer.parts, today,
            [&](Age age) { return instalmentsNamed(ofAge(customer.parts, age, today)); },
            instalmentsNamed(customer.parts)));
        report.rows.last().measure = partMeasure;
    }
    report.chart = {ReportChart::Shape::Stacked, {2, 3, 4, 5, 6}};
}

} // namespace

OpenParts openOn(const Reader& reader, const Filter& filter, QDate day)
{
    OpenParts open;
    open.isPast = day < reader.clock().today();
    for (const OpenInvoice& item :
         open.isPast ? loadOpenInvoicesOn(reader, filter, day) : loadOpenInvoices(reader, filter)) {
        (item.part ? open.parts : open.whole).append(item);
        if (item.part)
            open.split.insert(item.id);
    }
    return open;
}

Query wholeInvoices(const OpenParts& some, QVector<Condition> conditions, const Filter& filter)
{
    if (some.isPast || some.split.size() > mostLeftOut) {
        QVector<Id> ids;
        for (const OpenInvoice& item : some.whole)
            ids.append(item.id);
        return recordsNamed(Invoice::entity, ids);
    }
    conditions.append({QString::fromLatin1(Invoice::issuedOn.key), Op::NotEmpty, {}, {}});
    conditions.append({QString::fromLatin1(Invoice::openTotal.key), Op::More, Value(qint64(0)), {}});
    for (const Id id : some.split)
        conditions.append({QStringLiteral("id"), Op::IsNot, Value(id), {}});
    return recordsOf(Invoice::entity, conditions, filter);
}

Query instalmentsNamed(const QVector<OpenInvoice>& parts)
{
    QVector<Id> ids;
    for (const OpenInvoice& item : parts)
        ids.append(item.part);
    return recordsNamed(InvoiceInstalment::entity, ids);
}

Report ageingReport(const Reader& reader, const ReportRequest& request)
{
    const QDate today = dayFor(request, reader.clock().today());
    const OpenParts open = openOn(reader, request.filter, today);
    Report report;
    report.key = QStringLiteral("ageing");
    report.formula =
        Words::tr("What is open on issued invoices, by days since they were due: due today is not overdue, 30 days "
                  "are 1–30, 31 days are 31–60. Each instalment has its own due date, and instalments stand in rows of "
                  "their own. Open credit notes are subtracted.");
    report.currency = reader.baseCurrency();
    report.parameters = {dayParameter(today)};
    if (request.by == u"customer") {
        report.title = Words::tr("Open invoices by customer");
        ageingByCustomer(report, reader, open, today, request.filter);
    } else {
        report.title = Words::tr("Open invoices by age");
        ageingByAge(report, open, today, request.filter);
    }
    if (open.isPast)
        forgetMeasures(report, today);
    return report;
}

} // namespace perennial
