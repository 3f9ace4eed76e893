// Settlement: the other side of an allocation, and how much of it is meant.
#include "ui/model/settlement.h"
#include "core/catalog/entities/fulfillment/invoice.h"
#include "core/catalog/entities/fulfillment/payment.h"
#include "ui/support/display.h"

namespace perennial {
namespace {

// A credit note or a write-off is no payment to whoever reads the invoice.
QString kindOfPayment(const Row<Payment>& payment)
{
    const EntityDef& def = payment.record().def();
    if (payment.is(Payment::kind, Payment::received))
        return def.one();
    return def.find(QString::fromLatin1(Payment::kind.key))->shownOption(payment[Payment::kind].key);
}

// What the bank or the customer calls it, the credit note's number, or its own.
QString nameOfPayment(const Reader& reader, const Row<Payment>& payment)
{
    if (payment.has(Payment::reference))
        return payment[Payment::reference];
    const Ref note = payment[Payment::creditNote];
    const QString number = note ? reader.titleOf(QString::fromLatin1(Invoice::entity), note.id) : QString();
    return number.isEmpty() ? payment.record().reference() : number;
}

Settlement fromPayment(const Reader& reader, const Row<Allocation>& share, const Row<Payment>& payment)
{
    Settlement told{QString::fromLatin1(Payment::entity), payment.id(), kindOfPayment(payment),
                    nameOfPayment(reader, payment), payment[Payment::receivedOn]};
    if (share[Allocation::taken] != payment[Payment::amount])
        told.whole = formatMoney(payment[Payment::amount], payment[Payment::currency]);
    return told;
}

} // namespace

bool isSettlement(const EntityDef& def)
{
    return def.key() == QLatin1String(Allocation::entity);
}

Settlement settlementOf(const Reader& reader, const Record& record, Id page)
{
    const Row<Allocation> share(record);
    const Ref invoice = share[Allocation::invoice];
    Settlement told;
    if (share[Allocation::payment].id == page && invoice) {
        const auto settled = reader.load<Invoice>(invoice);
        told = {QString::fromLatin1(Invoice::entity), settled.id(), settled.record().def().one(),
                settled.record().title(), settled[Invoice::issuedOn]};
    } else {
        const Ref other =
            share[Allocation::payment].id == page ? share[Allocation::refund] : share[Allocation::payment];
        told = fromPayment(reader, share, reader.load<Payment>(other));
    }
    told.amount = formatMoney(share[Allocation::amount], share[Allocation::currency]);
    return told;
}

QVector<Settlement> settlementsOf(const Reader& reader, const Record& invoice, int limit)
{
    QVector<Settlement> told;
    if (invoice.def().key() != QLatin1String(Invoice::entity))
        return told;
    Query query =
        queryOf<Allocation>({whereIs(Allocation::invoice, Ref{invoice.id()})}, {SortKey{QStringLiteral("id"), true}});
    query.limit = limit;
    for (const Record& share : reader.list(query))
        told.append(settlementOf(reader, share, invoice.id()));
    std::stable_sort(told.begin(), told.end(), [](const Settlement& a, const Settlement& b) { return a.day > b.day; });
    return told;
}

} // namespace perennial
