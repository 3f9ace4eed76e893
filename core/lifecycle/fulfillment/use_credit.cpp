// Use credit: allocations of payments that have something left.
#include "core/lifecycle/fulfillment/use_credit.h"
#include "core/lifecycle/fulfillment/settle.h"
#include "core/lifecycle/transaction/trade_words.h"

namespace perennial {
namespace {

QVector<Row<Invoice>> targetsOf(const Reader& reader, const Row<Payment>& payment, const UseCredit& ask)
{
    QVector<Row<Invoice>> targets;
    if (ask.invoices.isEmpty())
        targets = openInvoices(reader, payment[Payment::account]);
    for (const Ref invoice : ask.invoices)
        targets.append(reader.load<Invoice>(invoice));
    const auto isStrange = [&payment](const Row<Invoice>& invoice) {
        return invoice[Invoice::currency] != payment[Payment::currency] ||
               invoice[Invoice::account] != payment[Payment::account] || openOf(invoice) <= Money();
    };
    targets.erase(std::remove_if(targets.begin(), targets.end(), isStrange), targets.end());
    return targets;
}

} // namespace

Money useCredit(Desk& desk, const UseCredit& ask)
{
    const Row<Payment> payment = desk.load<Payment>(ask.payment);
    Money rest = payment[Payment::credit];
    if (rest <= Money() || payment.is(Payment::kind, Payment::refund))
        throw refused(Trade::tr("Nothing is left of this payment. Record a new one for what is still open."),
                      QString::fromLatin1(Payment::credit.key));
    Money used;
    for (const Row<Invoice>& invoice : targetsOf(desk, payment, ask)) {
        const Money share = openOf(invoice) < rest ? openOf(invoice) : rest;
        if (share <= Money())
            break;
        allocate(desk, payment, invoice, share, share);
        rest -= share;
        used += share;
    }
    if (used == Money())
        throw refused(
            Trade::tr("The customer has no open invoice in %1 to set the credit against. Keep it, or send it back.")
                .arg(payment[Payment::currency]),
            QString::fromLatin1(Allocation::invoice.key));
    return used;
}

PaymentRecorded refundCredit(Desk& desk, const RefundCredit& ask)
{
    const QString currency = ask.currency.isEmpty() ? desk.baseCurrency() : ask.currency;
    QVector<Row<Payment>> credits;
    Money available;
    for (const Row<Payment>& payment : openCredits(desk, ask.account)) {
        if (payment[Payment::currency] != currency || payment.is(Payment::kind, Payment::refund))
            continue;
        credits.append(payment);
        available += payment[Payment::credit];
    }
    const Money amount = ask.amount == Money() ? available : ask.amount;
    if (amount <= Money() || amount > available)
        throw refused(Trade::tr("The customer's credit is %1; no more than that can be sent back.")
                          .arg(inWords(available, currency)),
                      QString::fromLatin1(Payment::amount.key));

    Row<Payment> refund = desk.blank<Payment>();
    refund.set(Payment::account, ask.account)
        .set(Payment::kind, Payment::refund)
        .set(Payment::receivedOn, ask.on.isValid() ? ask.on : desk.today())
        .set(Payment::amount, amount)
        .set(Payment::currency, currency)
        .set(Payment::method, ask.method)
        .set(Payment::reference, ask.reference);
    desk.save(refund);
    Money rest = amount;
    for (const Row<Payment>& credit : credits) {
        const Money share = credit[Payment::credit] < rest ? credit[Payment::credit] : rest;
        if (share <= Money())
            break;
        Row<Allocation> allocation = desk.blank<Allocation>();
        allocation.set(Allocation::payment, credit.ref())
            .set(Allocation::refund, refund.ref())
            .set(Allocation::currency, currency)
            .set(Allocation::amount, share)
            .set(Allocation::paymentCurrency, currency)
            .set(Allocation::taken, share);
        desk.save(allocation);
        rest -= share;
    }
    return {refund.ref(), Money()};
}

} // namespace perennial
