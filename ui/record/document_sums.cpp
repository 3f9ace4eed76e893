// DocumentSums: the document's own fields for its sums, core's arithmetic for the share of each rate.
#include "ui/record/document_sums.h"
#include "core/lifecycle/fulfillment/keep_instalments_true.h"
#include "core/lifecycle/fulfillment/settle.h"
#include "core/lifecycle/transaction/counted_worth.h"
#include "ui/support/accessible.h"
#include "ui/support/display.h"
#include "ui/support/labels.h"
#include <QCoreApplication>
#include <QGridLayout>
#include <map>

namespace perennial {
namespace {

QString sumWords(const char* text)
{
    return QCoreApplication::translate("DocumentSums", text);
}

Money moneyAt(const Record& record, const char* field)
{
    const int at = record.def().indexOf(field);
    return at < 0 ? Money() : unpack<Money>(record.value(at));
}

bool isSet(const Record& record, const char* field)
{
    const int at = record.def().indexOf(field);
    return at >= 0 && record.value(at).integer() != 0;
}

bool isOrder(const Record& document)
{
    return document.def().key() == QLatin1String(SalesOrder::entity);
}

using ByRate = std::map<qint64, QVector<TaxedAmount>>;

ByRate byRate(const QVector<Record>& lines, const CancelledByLine& cancelled)
{
    ByRate rates;
    for (const Record& line : lines) {
        const int tax = line.def().indexOf("tax");
        if (tax < 0 || isSet(line, "optional"))
            continue;
        const Percent rate = unpack<Percent>(line.value(tax));
        const bool isLess = cancelled.contains(line.id());
        rates[rate.basisPoints].append(isLess ? countedAmount(Row<SalesOrderLine>(line), cancelled)
                                              : TaxedAmount{moneyAt(line, "line_total"), rate});
    }
    return rates;
}

Money netOf(const ByRate& rates, bool included)
{
    Money net;
    for (const auto& [rate, amounts] : rates)
        net += totalsOf(amounts, {}, included).net;
    return net;
}

constexpr qsizetype mostInstalments = 4; // beside which the lines still have room

QString stateOf(const Row<InvoiceInstalment>& part, QDate today)
{
    const QString day = formatDate(part[InvoiceInstalment::dueOn], today);
    const Money open = part[InvoiceInstalment::open];
    if (open == Money())
        return sumWords(QT_TRANSLATE_NOOP("DocumentSums", "Instalment of %1, paid")).arg(day);
    if (part[InvoiceInstalment::settled] != Money())
        return sumWords(QT_TRANSLATE_NOOP("DocumentSums", "Instalment of %1, %2 open"))
            .arg(day, formatMoney(open, part[InvoiceInstalment::currency]));
    return (part[InvoiceInstalment::dueOn] < today
                ? sumWords(QT_TRANSLATE_NOOP("DocumentSums", "Instalment of %1, overdue"))
                : sumWords(QT_TRANSLATE_NOOP("DocumentSums", "Instalment of %1, open")))
        .arg(day);
}

// Where there are many, those that are paid are not what one looks for.
void appendInstalments(const Reader& reader, Ref invoice, QVector<Sum>& sums)
{
    QVector<Row<InvoiceInstalment>> parts = instalmentsOf(reader, invoice);
    if (parts.size() > mostInstalments)
        parts.removeIf([](const Row<InvoiceInstalment>& part) { return part[InvoiceInstalment::open] == Money(); });
    Money rest;
    for (qsizetype at = 0; at < parts.size(); ++at) {
        const Row<InvoiceInstalment>& part = parts.at(at);
        if (at < mostInstalments)
            sums.append({stateOf(part, reader.clock().today()),
                         formatMoney(part[InvoiceInstalment::amount], part[InvoiceInstalment::currency])});
        else
            rest += part[InvoiceInstalment::amount];
    }
    if (parts.size() > mostInstalments)
        sums.append({QCoreApplication::translate("DocumentSums", "%Ln later instalment(s)", nullptr,
                                                 int(parts.size() - mostInstalments)),
                     formatMoney(rest, parts.first()[InvoiceInstalment::currency])});
}

// A draft owes nothing yet; of a credit note it is the customer's credit that is used up.
void appendSettled(const Reader& reader, const Row<Invoice>& invoice, QVector<Sum>& sums)
{
    if (invoice.is(Invoice::status, Invoice::draft))
        return;
    const auto add = [&](const QString& label, Money money, bool isAlways, bool isStrong = false) {
        if (isAlways || money != Money())
            sums.append({label, formatMoney(money, invoice[Invoice::currency]), isStrong});
    };
    if (invoice.is(Invoice::kind, Invoice::creditNote)) {
        add(sumWords(QT_TRANSLATE_NOOP("DocumentSums", "Used")), invoice[Invoice::settledTotal], true);
        add(sumWords(QT_TRANSLATE_NOOP("DocumentSums", "Left as credit")), invoice[Invoice::openTotal], true, true);
        return;
    }
    const Settled settled = settledOf(reader, invoice.ref());
    add(sumWords(QT_TRANSLATE_NOOP("DocumentSums", "Paid")), settled.paid, settled.all() == Money());
    add(sumWords(QT_TRANSLATE_NOOP("DocumentSums", "Credited")), settled.credited, false);
    add(sumWords(QT_TRANSLATE_NOOP("DocumentSums", "Written off")), settled.written, false);
    add(sumWords(QT_TRANSLATE_NOOP("DocumentSums", "Open")), invoice[Invoice::openTotal], true, true);
    appendInstalments(reader, invoice.ref(), sums);
}

} // namespace

QVector<Sum> sumsOf(const Reader& reader, const Record& document, const QVector<Record>& lines)
{
    const int total = document.def().indexOf("total");
    QVector<Sum> sums;
    if (total < 0) {
        if (const FieldDef* amount = document.def().find(QStringLiteral("amount")); amount && !lines.isEmpty())
            sums.append({sumWords(QT_TRANSLATE_NOOP("DocumentSums", "Sum")),
                         formatMoney(moneyAt(document, "amount"), reader.currencyOf(document, *amount)), true});
        return sums;
    }
    const QString currency = reader.currencyOf(document, document.def().field(total));
    const auto shown = [&currency](Money money) { return formatMoney(money, currency); };
    const bool included = isSet(document, "tax_included");
    const CancelledByLine cancelled = isOrder(document) ? cancelledOf(reader, Ref{document.id()}) : CancelledByLine();
    const ByRate rates = byRate(lines, cancelled);
    if (!cancelled.isEmpty()) {
        const Money ordered = netOf(byRate(lines, {}), included);
        sums.append({sumWords(QT_TRANSLATE_NOOP("DocumentSums", "Ordered, net")), shown(ordered)});
        sums.append(
            {sumWords(QT_TRANSLATE_NOOP("DocumentSums", "Cancelled, net")), shown(netOf(rates, included) - ordered)});
    }
    sums.append({sumWords(QT_TRANSLATE_NOOP("DocumentSums", "Net")), shown(moneyAt(document, "net_total"))});
    for (const auto& [rate, amounts] : rates) {
        const DocumentTotals part = totalsOf(amounts, {}, included);
        if (rate || part.tax.minor)
            sums.append({sumWords(QT_TRANSLATE_NOOP("DocumentSums", "Tax %1 on %2"))
                             .arg(formatPercent(Percent{rate}), shown(part.net)),
                         shown(part.tax)});
    }
    const bool isOff = isOrder(document) && Row<SalesOrder>(document).has(SalesOrder::cancelledOn);
    if (isSet(document, "freight") && !isOff) {
        const TaxedAmount freight{moneyAt(document, "freight"),
                                  unpack<Percent>(document.value(QStringLiteral("freight_tax")))};
        sums.append({sumWords(QT_TRANSLATE_NOOP("DocumentSums", "Freight")), shown(freight.amount)});
        const Money tax = totalsOf({}, freight, included).tax;
        if (tax.minor)
            sums.append(
                {sumWords(QT_TRANSLATE_NOOP("DocumentSums", "Tax %1 on freight")).arg(formatPercent(freight.tax)),
                 shown(tax)});
    }
    sums.append({sumWords(QT_TRANSLATE_NOOP("DocumentSums", "Total")), shown(moneyAt(document, "total")), true});
    if (document.def().key() == QLatin1String(Invoice::entity))
        appendSettled(reader, Row<Invoice>(document), sums);
    return sums;
}

DocumentSums::DocumentSums(QWidget* parent) : Adaptive<QWidget>(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, space::s, space::s, 0);
    m_grid->setHorizontalSpacing(space::xl);
    m_grid->setVerticalSpacing(space::xs);
    m_grid->setColumnStretch(0, 1); // words stay beside their amounts however wide the document is
}

void DocumentSums::setSums(const QVector<Sum>& sums)
{
    m_sums = sums;
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (int row = 0; row < sums.size(); ++row) {
        const Sum& sum = sums.at(row);
        auto* label = new PlainLabel(sum.label, TextSize::Secondary, sum.strong ? Shade::Strong : Shade::Muted);
        auto* amount = new PlainLabel(sum.amount, sum.strong ? TextSize::Section : TextSize::Body);
        describe(amount, sum.label + QStringLiteral(": ") + sum.amount);
        m_grid->addWidget(label, row, 0, Qt::AlignRight | Qt::AlignBottom);
        m_grid->addWidget(amount, row, 1, Qt::AlignRight | Qt::AlignBottom);
    }
    setVisible(!sums.isEmpty());
}

} // namespace perennial
