// Settle: sums over allocations.
#include "core/lifecycle/fulfillment/settle.h"
#include "core/base/period.h"
#include "core/catalog/entities/engagement/account.h"
#include "core/lifecycle/fulfillment/keep_instalments_true.h"
#include "core/lifecycle/save_if_changed.h"
#include "core/lifecycle/transaction/trade_words.h"

namespace perennial {
namespace {

Choice<Invoice> statusOf(const Settled& sums, Money total)
{
    if (sums.all() == Money() && total != Money())
        return Invoice::issued;
    if (sums.all() < total)
        return Invoice::partlyPaid;
    if (total != Money() && sums.credited == total)
        return Invoice::cancelled;
    const bool isLost = sums.badDebt > Money() || (sums.written > Money() && sums.paid == Money());
    return isLost ? Invoice::writtenOff : Invoice::paid;
}

// A credit note is settled by what its credit was used for.
Settled usedOf(const Reader& reader, Ref creditNote)
{
    Settled sums;
    if (const auto payment = reader.first<Payment>({whereIs(Payment::creditNote, creditNote)}))
        sums.paid = (*payment)[Payment::allocated];
    return sums;
}

QVector<Row<Allocation>> sharesOf(const Reader& reader, Ref payment)
{
    Query query = queryOf<Allocation>({whereIs(Allocation::payment, payment)});
    query.withRemoved = true;
    QVector<Row<Allocation>> shares;
    for (Record& record : reader.list(query))
        shares.append(Row<Allocation>(std::move(record)));
    return shares;
}

void completeShare(Desk& desk, Row<Allocation>& share, const Row<Payment>& payment)
{
    const Ref to = share[Allocation::invoice];
    if (!to && !share[Allocation::refund])
        throw invalid(Trade::tr("A payment is allocated to an invoice or to a refund. Choose one of them."),
                      QString::fromLatin1(Allocation::invoice.key));
    if (share[Allocation::amount] <= Money())
        throw invalid(Trade::tr("An allocation is more than 0."), QString::fromLatin1(Allocation::amount.key));
    const QString currency = to ? desk.load<Invoice>(to)[Invoice::currency] : payment[Payment::currency];
    share.set(Allocation::currency, currency).set(Allocation::paymentCurrency, payment[Payment::currency]);
    if (!share.has(Allocation::taken)) {
        if (currency != payment[Payment::currency])
            throw invalid(Trade::tr("The payment is in %1, the invoice in %2. Say how much of the payment it takes.")
                              .arg(payment[Payment::currency], currency),
                          QString::fromLatin1(Allocation::taken.key));
        share.set(Allocation::taken, share[Allocation::amount]);
    }
    saveIfChanged(desk, share);
}

void completePayment(Desk& desk, Row<Payment>& payment)
{
    if (!payment.has(Payment::currency)) {
        const QString own = desk.load<Account>(payment[Payment::account])[Account::currency];
        payment.set(Payment::currency, own.isEmpty() ? desk.baseCurrency() : own);
    }
    payment.set(Payment::month, monthIndex(payment[Payment::receivedOn]));
    if (payment[Payment::amount] <= Money())
        throw invalid(Trade::tr("A payment is more than 0; money that goes back is a refund."),
                      QString::fromLatin1(Payment::amount.key));
}

} // namespace

Settled settledOf(const Reader& reader, Ref invoice)
{
    Settled sums;
    for (const Row<Allocation>& share : reader.list<Allocation>({whereIs(Allocation::invoice, invoice)})) {
        const Row<Payment> payment = reader.load<Payment>(share[Allocation::payment]);
        const Money amount = share[Allocation::amount];
        if (payment.is(Payment::kind, Payment::credited))
            sums.credited += amount;
        else if (payment.is(Payment::kind, Payment::writeOff))
            sums.written += amount;
        else
            sums.paid += amount;
        if (payment.is(Payment::kind, Payment::writeOff) && payment.is(Payment::reason, Payment::badDebt))
            sums.badDebt += amount;
    }
    return sums;
}

void settleInvoice(Desk& desk, Id id)
{
    const std::optional<Record> found = desk.find(QString::fromLatin1(Invoice::entity), id);
    if (!found)
        return;
    Row<Invoice> invoice(*found);
    const bool isCreditNote = invoice.is(Invoice::kind, Invoice::creditNote);
    const Settled sums = isCreditNote ? usedOf(desk, invoice.ref()) : settledOf(desk, invoice.ref());
    const Money total = invoice[Invoice::total];
    if (invoice.is(Invoice::status, Invoice::draft)) {
        if (sums.all() != Money())
            throw refused(Trade::tr("%1 is a draft and cannot be paid. Issue it first.").arg(invoice.reference()),
                          QString::fromLatin1(Allocation::invoice.key));
        return;
    }
    if (sums.all() > total)
        throw refused(Trade::tr("%1 would be settled with %2, but it is over %3. Lower the amount, or keep the rest as "
                                "credit of the customer.")
                          .arg(invoice.reference(), inWords(sums.all(), invoice[Invoice::currency]),
                               inWords(total, invoice[Invoice::currency])),
                      QString::fromLatin1(Allocation::amount.key));
    invoice.set(Invoice::settledTotal, sums.all())
        .set(Invoice::openTotal, total - sums.all())
        .set(Invoice::status, statusOf(sums, total));
    const QDate due = isCreditNote ? QDate() : settleInstalments(desk, invoice.ref(), sums.all());
    if (due.isValid())
        invoice.set(Invoice::dueOn, due);
    saveIfChanged(desk, invoice);
}

std::set<Id> settlePayment(Desk& desk, Id id)
{
    std::set<Id> invoices;
    const std::optional<Record> found = desk.find(QString::fromLatin1(Payment::entity), id, true);
    if (!found)
        return invoices;
    Row<Payment> payment(*found);
    const bool isGone = found->isRemoved();
    if (!isGone)
        completePayment(desk, payment);
    if (payment[Payment::creditNote])
        invoices.insert(payment[Payment::creditNote].id);
    Money used;
    for (Row<Allocation>& share : sharesOf(desk, payment.ref())) {
        if (share[Allocation::invoice])
            invoices.insert(share[Allocation::invoice].id);
        if (isGone || share.record().isRemoved())
            continue;
        desk.judge(share.id(), [&] { completeShare(desk, share, payment); });
        used += share[Allocation::taken];
    }
    if (isGone)
        return invoices;
    if (payment.is(Payment::kind, Payment::refund)) {
        for (const Row<Allocation>& share : desk.list<Allocation>({whereIs(Allocation::refund, payment.ref())}))
            used += share[Allocation::amount];
    }
    if (used > payment[Payment::amount])
        throw refused(Trade::tr("%1 of the payment would be used, but it is over %2. Lower an allocation.")
                          .arg(inWords(used, payment[Payment::currency]),
                               inWords(payment[Payment::amount], payment[Payment::currency])),
                      QString::fromLatin1(Payment::amount.key));
    if (payment.is(Payment::kind, Payment::refund) && used != payment[Payment::amount])
        throw refused(Trade::tr("A refund gives back credit of the customer: %1 of it has no credit behind it.")
                          .arg(inWords(payment[Payment::amount] - used, payment[Payment::currency])),
                      QString::fromLatin1(Payment::amount.key));
    payment.set(Payment::allocated, used).set(Payment::credit, payment[Payment::amount] - used);
    saveIfChanged(desk, payment);
    return invoices;
}

Money openOf(const Row<Invoice>& invoice)
{
    const bool owes = invoice.is(Invoice::kind, Invoice::invoice) && !invoice.is(Invoice::status, Invoice::draft);
    return owes ? invoice[Invoice::openTotal] : Money();
}

QVector<Row<Invoice>> openInvoices(const Reader& reader, Ref account)
{
    QVector<Row<Invoice>> open;
    for (Row<Invoice>& invoice : reader.list<Invoice>(
             {whereIs(Invoice::account, account)}, {SortKey{QString::fromLatin1(Invoice::dueOn.key), false},
                                                    SortKey{QString::fromLatin1(Invoice::chainPosition.key), false}})) {
        if (openOf(invoice) > Money())
            open.append(invoice);
    }
    return open;
}

QVector<Row<Payment>> openCredits(const Reader& reader, Ref account)
{
    return reader.list<Payment>({whereIs(Payment::account, account), where(Payment::credit, Op::More, Money())},
                                {SortKey{QString::fromLatin1(Payment::receivedOn.key), false}});
}

void allocate(Desk& desk, const Row<Payment>& payment, const Row<Invoice>& invoice, Money amount, Money taken)
{
    Row<Allocation> share = desk.blank<Allocation>();
    share.set(Allocation::payment, payment.ref())
        .set(Allocation::invoice, invoice.ref())
        .set(Allocation::currency, invoice[Invoice::currency])
        .set(Allocation::amount, amount)
        .set(Allocation::paymentCurrency, payment[Payment::currency])
        .set(Allocation::taken, taken);
    desk.save(share);
}

} // namespace perennial
