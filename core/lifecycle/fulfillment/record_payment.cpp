// Record payment: a payment and its allocations.
#include "core/lifecycle/fulfillment/record_payment.h"
#include "core/base/currency.h"
#include "core/catalog/entities/engagement/account.h"
#include "core/catalog/entities/shared/currency_rate.h"
#include "core/lifecycle/fulfillment/settle.h"
#include "core/lifecycle/transaction/trade_words.h"

namespace perennial {
namespace {

QString currencyOf(const Reader& reader, const RecordPayment& ask)
{
    if (!ask.currency.isEmpty())
        return ask.currency;
    if (!ask.shares.isEmpty())
        return reader.load<Invoice>(ask.shares.first().invoice)[Invoice::currency];
    const QString own = reader.load<Account>(ask.account)[Account::currency];
    return own.isEmpty() ? reader.baseCurrency() : own;
}

void refuseUnpayable(const Row<Invoice>& invoice, Ref account)
{
    const QString field = QString::fromLatin1(Allocation::invoice.key);
    if (invoice[Invoice::account] != account)
        throw refused(Trade::tr("%1 is not an invoice of this customer. Choose one of the customer's own, or record "
                                "the payment for whoever owes it.")
                          .arg(invoice.reference()),
                      field);
    if (invoice.is(Invoice::kind, Invoice::creditNote))
        throw refused(Trade::tr("%1 is a credit note: the customer is owed its amount.").arg(invoice.reference()),
                      field);
    if (invoice.is(Invoice::status, Invoice::draft))
        throw refused(Trade::tr("%1 is a draft and cannot be paid. Issue it first.").arg(invoice.reference()), field);
    if (openOf(invoice) <= Money())
        throw refused(Trade::tr("%1 is settled; nothing of it is open.").arg(invoice.reference()), field);
}

// Hands out one payment.
class Sharing {
public:
    Sharing(Desk& desk, const RecordPayment& ask, const Row<Payment>& payment)
        : m_desk(desk), m_ask(ask), m_payment(payment), m_rest(payment[Payment::amount])
    {}

    Money rest() const { return m_rest; }

    void give(const Row<Invoice>& invoice, Money wanted)
    {
        const Money open = openOf(invoice);
        Money taken = wanted == Money() || wanted > m_rest ? m_rest : wanted;
        if (wanted > m_rest)
            throw refused(Trade::tr("The shares are more than the payment of %1.")
                              .arg(inWords(m_payment[Payment::amount], m_payment[Payment::currency])),
                          QString::fromLatin1(Allocation::amount.key));
        if (taken <= Money())
            return;
        Money amount = inInvoiceCurrency(taken, invoice);
        if (amount > open) {
            if (wanted != Money())
                throw refused(Trade::tr("Only %1 of %2 are open. Lower the amount.")
                                  .arg(inWords(open, invoice[Invoice::currency]), invoice.reference()),
                              QString::fromLatin1(Allocation::amount.key));
            // In the proportion of the two, so that no second rounding by the inverse rate comes in.
            taken = Money{divideRounded(Int128(taken.minor) * open.minor, amount.minor)};
            amount = open;
        }
        allocate(m_desk, m_payment, invoice, amount, taken);
        m_rest -= taken;
    }

private:
    Money inInvoiceCurrency(Money amount, const Row<Invoice>& invoice) const
    {
        const QString from = m_payment[Payment::currency];
        const QString to = invoice[Invoice::currency];
        if (from == to)
            return amount;
        if (!m_ask.rate)
            throw refused(Trade::tr("The payment is in %1, %2 in %3. Say the exchange rate: %3 for one %1.")
                              .arg(from, invoice.reference(), to),
                          QString::fromLatin1(CurrencyRate::rate.key));
        return convert(amount, *m_ask.rate, from, to);
    }

    Desk& m_desk;
    const RecordPayment& m_ask;
    const Row<Payment>& m_payment;
    Money m_rest;
};

void share(Desk& desk, const RecordPayment& ask, const Row<Payment>& payment, Sharing& sharing)
{
    for (const PaymentShare& given : ask.shares) {
        const Row<Invoice> invoice = desk.load<Invoice>(given.invoice);
        refuseUnpayable(invoice, ask.account);
        sharing.give(invoice, given.amount);
    }
    if (!ask.shares.isEmpty())
        return;
    for (const Row<Invoice>& invoice : openInvoices(desk, ask.account)) {
        if (invoice[Invoice::currency] == payment[Payment::currency])
            sharing.give(invoice, Money());
    }
}

} // namespace

PaymentRecorded recordPayment(Desk& desk, const RecordPayment& ask)
{
    const QDate on = ask.on.isValid() ? ask.on : desk.today();
    if (ask.rate && ask.rate->micro <= 0)
        throw refused(Trade::tr("The exchange rate must be more than 0, like 1.085."),
                      QString::fromLatin1(CurrencyRate::rate.key));
    if (ask.amount <= Money())
        throw refused(Trade::tr("A payment is more than 0; money that goes back is a refund."),
                      QString::fromLatin1(Payment::amount.key));
    if (on > desk.today())
        throw refused(Trade::tr("A payment is not dated ahead: %1 has not come yet.").arg(inWords(on)),
                      QString::fromLatin1(Payment::receivedOn.key));
    Row<Payment> payment = desk.blank<Payment>();
    payment.set(Payment::account, ask.account)
        .set(Payment::kind, Payment::received)
        .set(Payment::receivedOn, on)
        .set(Payment::amount, ask.amount)
        .set(Payment::currency, currencyOf(desk, ask))
        .set(Payment::method, ask.method)
        .set(Payment::reference, ask.reference);
    desk.save(payment);

    Sharing sharing(desk, ask, payment);
    share(desk, ask, payment, sharing);
    if (sharing.rest() > Money() && !ask.keepRest)
        throw refused(
            Trade::tr("%1 of the payment are more than is open. Lower the amount, or keep the rest as credit of "
                      "the customer.")
                .arg(inWords(sharing.rest(), payment[Payment::currency])),
            QString::fromLatin1(Payment::amount.key));
    return {payment.ref(), sharing.rest()};
}

} // namespace perennial
