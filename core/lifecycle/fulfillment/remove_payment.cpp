// Remove payment: the payment and its allocations.
#include "core/lifecycle/fulfillment/remove_payment.h"
#include "core/catalog/entities/fulfillment/payment.h"
#include "core/lifecycle/transaction/trade_words.h"

namespace perennial {

void removePayment(Desk& desk, const RemovePayment& ask)
{
    const Row<Payment> payment = desk.load<Payment>(ask.payment);
    if (payment.is(Payment::kind, Payment::credited))
        throw refused(Trade::tr("This is the credit of a credit note and stays with it. Send it back or set it against "
                                "an invoice instead."),
                      QString::fromLatin1(Payment::creditNote.key));
    if (desk.first<Allocation>(
            {whereIs(Allocation::payment, payment.ref()), {QString::fromLatin1(Allocation::refund.key), Op::NotEmpty}}))
        throw refused(Trade::tr("Part of this payment was sent back to the customer. Remove that refund first."),
                      QString::fromLatin1(Allocation::refund.key));
    for (const Row<Allocation>& back : desk.list<Allocation>({whereIs(Allocation::refund, payment.ref())}))
        desk.remove(back);
    desk.remove(payment);
}

} // namespace perennial
