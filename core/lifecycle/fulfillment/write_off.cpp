// Write off: a payment that is none.
#include "core/lifecycle/fulfillment/write_off.h"
#include "core/lifecycle/fulfillment/settle.h"
#include "core/lifecycle/transaction/trade_words.h"

namespace perennial {

void writeOff(Desk& desk, const WriteOff& ask)
{
    const Row<Invoice> invoice = desk.load<Invoice>(ask.invoice);
    const Money open = openOf(invoice);
    if (open <= Money())
        throw refused(Trade::tr("Nothing of %1 is open that could be written off. It can stay as it is.")
                          .arg(invoice.reference()),
                      QString::fromLatin1(Invoice::openTotal.key));
    const Money amount = ask.amount == Money() ? open : ask.amount;
    if (amount < Money() || amount > open)
        throw refused(Trade::tr("Only %1 of %2 are open. Lower the amount.")
                          .arg(inWords(open, invoice[Invoice::currency]), invoice.reference()),
                      QString::fromLatin1(Payment::amount.key));
    Row<Payment> payment = desk.blank<Payment>();
    payment.set(Payment::account, invoice[Invoice::account])
        .set(Payment::kind, Payment::writeOff)
        .set(Payment::reason, ask.reason)
        .set(Payment::receivedOn, ask.on.isValid() ? ask.on : desk.today())
        .set(Payment::amount, amount)
        .set(Payment::currency, invoice[Invoice::currency])
        .set(Payment::reference, ask.reference);
    desk.save(payment);
    allocate(desk, payment, invoice, amount, amount);
}

} // namespace perennial
