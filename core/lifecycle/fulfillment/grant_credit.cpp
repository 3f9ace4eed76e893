// Grant credit: the payment behind a credit note.
#include "core/lifecycle/fulfillment/grant_credit.h"
#include "core/lifecycle/fulfillment/settle.h"

namespace perennial {

Money grantCredit(Desk& desk, const Row<Invoice>& creditNote)
{
    const Money total = creditNote[Invoice::total];
    if (total == Money())
        return {};
    Row<Payment> payment = desk.blank<Payment>();
    payment.set(Payment::account, creditNote[Invoice::account])
        .set(Payment::kind, Payment::credited)
        .set(Payment::creditNote, creditNote.ref())
        .set(Payment::receivedOn, creditNote[Invoice::issuedOn])
        .set(Payment::amount, total)
        .set(Payment::currency, creditNote[Invoice::currency])
        .set(Payment::reference, creditNote[Invoice::number]);
    desk.save(payment);
    if (!creditNote[Invoice::credits])
        return total;
    const Row<Invoice> invoice = desk.load<Invoice>(creditNote[Invoice::credits]);
    const Money open = openOf(invoice);
    const Money used = open < total ? open : total;
    if (used > Money())
        allocate(desk, payment, invoice, used, used);
    return total - used;
}

} // namespace perennial
