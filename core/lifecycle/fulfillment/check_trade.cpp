// Check trade: everything derived is derived anew and compared.
#include "core/lifecycle/fulfillment/check_trade.h"
#include "core/catalog/entities/fulfillment/delivery.h"
#include "core/catalog/entities/fulfillment/payment.h"
#include "core/catalog/entities/transaction/quote.h"
#include "core/lifecycle/fulfillment/derive_order_status.h"
#include "core/lifecycle/fulfillment/invoice_seal.h"
#include "core/lifecycle/fulfillment/keep_instalments_true.h"
#include "core/lifecycle/transaction/counted_worth.h"
#include "core/lifecycle/transaction/document_lines.h"
#include "core/lifecycle/transaction/trade_words.h"
#include <map>
#include <set>

namespace perennial {
namespace {

Finding fault(const QString& what, const QString& where)
{
    return {Finding::Severity::Fault, what, where};
}

template <class E> void forEach(const Reader& reader, const std::function<void(const Row<E>&)>& visit)
{
    reader.each(queryOf<E>({}), [&visit](const Record& record) {
        visit(Row<E>(record));
        return true;
    });
}

template <class Line, class Document>
void compareTotals(const Reader& reader, const Row<Document>& document, QVector<Finding>& findings)
{
    const CancelledByLine cancelled = cancelledOf(reader, document);
    QVector<TaxedAmount> amounts;
    for (const Row<Line>& line : linesOf<Line>(reader, document.ref())) {
        const Money amount = lineAmount(line[Line::unitPrice], line[Line::quantity], line[Line::discount]);
        if (amount != line[Line::lineTotal])
            findings.append(
                fault(Trade::tr("The amount of line %1 is not its price times its quantity.").arg(line[Line::position]),
                      document.reference()));
        amounts.append(countedAmount(line, cancelled));
    }
    const DocumentTotals totals = totalsOf(amounts, countedFreight(document), document[Document::taxIncluded]);
    if (totals.net != document[Document::netTotal] || totals.tax != document[Document::taxTotal] ||
        totals.total != document[Document::total])
        findings.append(fault(Trade::tr("The totals are not the sums of the lines."), document.reference()));
}

// Sums of events of one kind by the line of a delivery or an invoice that they stand for.
QHash<Id, Quantity> eventsByDocument(const Reader& reader, std::initializer_list<Choice<OrderEvent>> kinds)
{
    QHash<Id, Quantity> sums;
    forEach<OrderEvent>(reader, [&](const Row<OrderEvent>& event) {
        const auto is = [&event](Choice<OrderEvent> kind) { return event.is(OrderEvent::kind, kind); };
        if (event.has(OrderEvent::document) && std::any_of(kinds.begin(), kinds.end(), is))
            sums[event[OrderEvent::document]] += event[OrderEvent::quantity];
    });
    return sums;
}

void compareDeliveries(const Reader& reader, QVector<Finding>& findings)
{
    const QHash<Id, Quantity> shipped = eventsByDocument(reader, {OrderEvent::shipped});
    forEach<Delivery>(reader, [&](const Row<Delivery>& delivery) {
        const bool hasLeft =
            delivery.is(Delivery::status, Delivery::inTransit) || delivery.is(Delivery::status, Delivery::delivered);
        for (const Row<DeliveryLine>& line : linesOf<DeliveryLine>(reader, delivery.ref())) {
            const Quantity wanted = hasLeft && line[DeliveryLine::source] ? line[DeliveryLine::quantity] : Quantity{};
            if (shipped.value(line.id()) != wanted)
                findings.append(fault(
                    Trade::tr("Line %1 was not shipped as its order's events say.").arg(line[DeliveryLine::position]),
                    delivery.reference()));
        }
    });
}

void compareInvoices(const Reader& reader, QVector<Finding>& findings)
{
    const QHash<Id, Quantity> billed = eventsByDocument(reader, {OrderEvent::invoiced, OrderEvent::credited});
    forEach<Invoice>(reader, [&](const Row<Invoice>& invoice) {
        const bool isIssued = !invoice.is(Invoice::status, Invoice::draft);
        for (const Row<InvoiceLine>& line : linesOf<InvoiceLine>(reader, invoice.ref())) {
            const Quantity wanted = isIssued && line[InvoiceLine::source] ? line[InvoiceLine::quantity] : Quantity{};
            if (billed.value(line.id()) != wanted)
                findings.append(fault(
                    Trade::tr("Line %1 was not invoiced as its order's events say.").arg(line[InvoiceLine::position]),
                    invoice.reference()));
        }
    });
}

// Amounts and settlements of instalments against those of their invoice.
void compareInstalments(const Reader& reader, const Row<Invoice>& invoice, QVector<Finding>& findings)
{
    const QVector<Row<InvoiceInstalment>> parts = instalmentsOf(reader, invoice.ref());
    if (parts.isEmpty() || invoice.is(Invoice::status, Invoice::draft))
        return;
    Money total;
    Money left = invoice[Invoice::settledTotal];
    bool isTrue = true;
    for (const Row<InvoiceInstalment>& part : parts) {
        const Money settled = qMin(part[InvoiceInstalment::amount], left);
        isTrue = isTrue && part[InvoiceInstalment::settled] == settled &&
                 part[InvoiceInstalment::open] == part[InvoiceInstalment::amount] - settled;
        left -= settled;
        total += part[InvoiceInstalment::amount];
    }
    if (!isTrue || total != invoice[Invoice::total])
        findings.append(fault(Trade::tr("The instalments do not come to what the invoice says."), invoice.reference()));
}

} // namespace

QVector<Finding> checkTotals(Reader& reader)
{
    QVector<Finding> findings;
    forEach<Quote>(reader, [&](const Row<Quote>& row) { compareTotals<QuoteLine>(reader, row, findings); });
    forEach<SalesOrder>(reader,
                        [&](const Row<SalesOrder>& row) { compareTotals<SalesOrderLine>(reader, row, findings); });
    forEach<Invoice>(reader, [&](const Row<Invoice>& row) { compareTotals<InvoiceLine>(reader, row, findings); });
    return findings;
}

QVector<Finding> checkProgress(Reader& reader)
{
    QVector<Finding> findings;
    compareDeliveries(reader, findings);
    compareInvoices(reader, findings);
    forEach<SalesOrder>(reader, [&](const Row<SalesOrder>& order) {
        if (!order.is(SalesOrder::status, derivedStatus(reader, order)))
            findings.append(fault(Trade::tr("The status is not what its events say."), order.reference()));
    });
    return findings;
}

QVector<Finding> checkSettlements(Reader& reader)
{
    QVector<Finding> findings;
    QHash<Id, Money> settled, used; // by invoice; by payment and refund
    forEach<Allocation>(reader, [&](const Row<Allocation>& share) {
        used[share[Allocation::payment].id] += share[Allocation::taken];
        if (share[Allocation::invoice])
            settled[share[Allocation::invoice].id] += share[Allocation::amount];
        if (share[Allocation::refund])
            used[share[Allocation::refund].id] += share[Allocation::amount];
    });
    forEach<Payment>(reader, [&](const Row<Payment>& payment) {
        const Money use = used.value(payment.id());
        if (payment[Payment::creditNote])
            settled[payment[Payment::creditNote].id] += use;
        if (payment[Payment::allocated] != use || payment[Payment::credit] != payment[Payment::amount] - use)
            findings.append(
                fault(Trade::tr("What is used of it is not the sum of its allocations."), payment.reference()));
    });
    forEach<Invoice>(reader, [&](const Row<Invoice>& invoice) {
        const Money sum = settled.value(invoice.id());
        const bool isTrue =
            invoice[Invoice::settledTotal] == sum && invoice[Invoice::openTotal] == invoice[Invoice::total] - sum;
        if (!isTrue)
            findings.append(
                fault(Trade::tr("What is settled is not the sum of its allocations."), invoice.reference()));
        compareInstalments(reader, invoice, findings);
    });
    return findings;
}

QVector<Finding> checkInvoiceNumbers(Reader& reader)
{
    QVector<Finding> findings;
    for (const QString& sentence : brokenSeals(reader))
        findings.append(fault(sentence, QString::fromLatin1(Invoice::entity)));
    std::map<QString, std::set<qint64>> series; // "INV-2026" → 1, 2, 3
    forEach<Invoice>(reader, [&](const Row<Invoice>& invoice) {
        if (invoice.is(Invoice::status, Invoice::draft))
            return;
        const QString number = invoice[Invoice::number];
        const bool isNew = series[number.section(QLatin1Char('-'), 0, -2)]
                               .insert(number.section(QLatin1Char('-'), -1).toLongLong())
                               .second;
        if (!isNew)
            findings.append(fault(Trade::tr("The number was issued twice."), number));
    });
    for (const auto& [name, numbers] : series) {
        if (*numbers.begin() != 1 || *numbers.rbegin() != qint64(numbers.size()))
            findings.append(fault(Trade::tr("The numbers %1-… have a gap.").arg(name), name));
    }
    return findings;
}

} // namespace perennial
