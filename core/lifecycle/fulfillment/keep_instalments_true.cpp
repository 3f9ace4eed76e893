// Keep instalments true: amounts of drafts, settlement of issued invoices.
#include "core/lifecycle/fulfillment/keep_instalments_true.h"
#include "core/lifecycle/fulfillment/instalment_amounts.h"
#include "core/lifecycle/save_if_changed.h"
#include "core/lifecycle/transaction/exchange.h"
#include "core/lifecycle/transaction/trade_words.h"

namespace perennial {
namespace {

using Part = InvoiceInstalment;

InstalmentShare shareOfPart(const Row<Part>& part)
{
    InstalmentShare share;
    if (part.has(Part::share))
        share.percent = part[Part::share];
    if (part.has(Part::agreed))
        share.amount = part[Part::agreed];
    return share;
}

QVector<InstalmentShare> sharesOfParts(const QVector<Row<Part>>& parts)
{
    QVector<InstalmentShare> shares;
    for (const Row<Part>& part : parts)
        shares.append(shareOfPart(part));
    return shares;
}

void judgePart(const Row<Part>& part)
{
    const InstalmentShare share = shareOfPart(part);
    if (share.percent && share.amount)
        throw invalid(Trade::tr("An instalment is a share of the total or an agreed amount, not both. Clear one of "
                                "them."),
                      QString::fromLatin1(Part::agreed.key));
    if (share.percent && (share.percent->basisPoints <= 0 || share.percent->basisPoints > 10'000))
        throw invalid(Trade::tr("The share of an instalment is above 0 and at most 100%."),
                      QString::fromLatin1(Part::share.key));
    if (share.amount && *share.amount <= Money())
        throw invalid(Trade::tr("The amount of an instalment is above 0."), QString::fromLatin1(Part::agreed.key));
}

void takeInvoiceCurrency(Row<Part>& part, const QString& currency, const QString& base)
{
    const QString own = part[Part::currency];
    if (part.has(Part::agreed) && own.isEmpty())
        part.set(Part::agreed, rescaled(part[Part::agreed], base, currency));
    else if (part.has(Part::agreed) && own != currency)
        throw invalid(
            Trade::tr("The agreed amount of an instalment is in %1, its invoice in %2. Take the instalment out "
                      "and write it anew in %2.")
                .arg(own, currency),
            QString::fromLatin1(Part::agreed.key));
    part.set(Part::currency, currency);
}

} // namespace

QVector<Row<InvoiceInstalment>> instalmentsOf(const Reader& reader, Ref invoice)
{
    return reader.list<Part>({whereIs(Part::document, invoice)}, {SortKey{QString::fromLatin1(Part::dueOn.key), false},
                                                                  SortKey{QStringLiteral("id"), false}});
}

void completeInstalments(Desk& desk, Id id)
{
    const std::optional<Record> found = desk.find(QString::fromLatin1(Invoice::entity), id);
    if (!found || !Row<Invoice>(*found).is(Invoice::status, Invoice::draft))
        return;
    QVector<Row<Part>> parts = instalmentsOf(desk, Ref{id});
    if (parts.isEmpty())
        return;
    Row<Invoice> invoice(*found);
    if (invoice.is(Invoice::kind, Invoice::creditNote))
        throw refused(Trade::tr("A credit note is not paid in instalments."), QString::fromLatin1(Part::document.key));
    for (Row<Part>& part : parts) {
        judgePart(part);
        takeInvoiceCurrency(part, invoice[Invoice::currency], desk.baseCurrency());
    }
    const QVector<Money> amounts = instalmentAmounts(invoice[Invoice::total], sharesOfParts(parts));
    for (qsizetype i = 0; i < parts.size(); ++i) {
        parts[i].set(Part::position, i + 1).set(Part::amount, amounts[i]);
        parts[i].set(Part::settled, Money()).set(Part::open, amounts[i]);
        saveIfChanged(desk, parts[i]);
    }
    invoice.set(Invoice::dueOn, parts.first()[Part::dueOn]);
    saveIfChanged(desk, invoice);
}

void refuseUnpayableInstalments(const Reader& reader, const Row<Invoice>& invoice, QDate on)
{
    const QVector<Row<Part>> parts = instalmentsOf(reader, invoice.ref());
    if (parts.isEmpty())
        return;
    const QString currency = invoice[Invoice::currency];
    Money sum;
    for (const Row<Part>& part : parts) {
        sum += part[Part::amount];
        if (part[Part::amount] <= Money())
            throw refused(Trade::tr("Instalment %1 comes to %2. An instalment is above 0: split the invoice anew.")
                              .arg(part[Part::position])
                              .arg(inWords(part[Part::amount], currency)),
                          QString::fromLatin1(Part::amount.key));
        if (part[Part::dueOn] < on)
            throw refused(Trade::tr("Instalment %1 would be due on %2, before the invoice is issued. Give it a later "
                                    "day.")
                              .arg(part[Part::position])
                              .arg(inWords(part[Part::dueOn])),
                          QString::fromLatin1(Part::dueOn.key));
    }
    if (!isWhole(sharesOfParts(parts)))
        throw refused(Trade::tr("The shares of the instalments do not come to 100%. Change them, or split the invoice "
                                "anew."),
                      QString::fromLatin1(Part::share.key));
    if (sum != invoice[Invoice::total])
        throw refused(Trade::tr("The instalments come to %1, the invoice is over %2. Change them, or split the invoice "
                                "anew.")
                          .arg(inWords(sum, currency), inWords(invoice[Invoice::total], currency)),
                      QString::fromLatin1(Part::amount.key));
}

QDate settleInstalments(Desk& desk, Ref invoice, Money settled)
{
    QDate due;
    bool hasOpen = false;
    for (Row<Part>& part : instalmentsOf(desk, invoice)) {
        const Money taken = qMin(part[Part::amount], settled);
        settled -= taken;
        part.set(Part::settled, taken).set(Part::open, part[Part::amount] - taken);
        saveIfChanged(desk, part);
        if (!hasOpen)
            due = part[Part::dueOn];
        hasOpen = hasOpen || part[Part::open] > Money();
    }
    return due;
}

} // namespace perennial
