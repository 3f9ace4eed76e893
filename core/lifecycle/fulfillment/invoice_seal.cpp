// Invoice seal: canonical text, checksum, chain.
#include "core/lifecycle/fulfillment/invoice_seal.h"
#include "core/lifecycle/fulfillment/keep_instalments_true.h"
#include "core/lifecycle/transaction/trade_words.h"
#include <QCryptographicHash>

namespace perennial {
namespace {

// Each value with its length before it, so that no two contents read the same.
class Sealing {
public:
    void add(const Value& value)
    {
        const QByteArray bytes = value.isInteger() ? QByteArray::number(value.integer()) : value.text().toUtf8();
        m_hash.addData((value.isNull() ? QByteArray("-") : QByteArray::number(bytes.size())) + ':' + bytes + '\n');
    }
    template <class E, class... T> void add(const Row<E>& row, Field<E, T>... fields) { (add(pack(row, fields)), ...); }
    QString text() const { return QString::fromLatin1(m_hash.result().toHex()); }

private:
    template <class E, class T> static Value pack(const Row<E>& row, Field<E, T> field)
    {
        return row.record().value(row.record().def().indexOf(field.key));
    }
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

QString nameOf(const Row<Invoice>& invoice)
{
    return invoice.reference();
}

} // namespace

QString sealOf(const Reader& reader, const Row<Invoice>& invoice)
{
    using I = Invoice;
    using P = InvoiceInstalment;
    const QVector<Row<P>> parts = instalmentsOf(reader, invoice.ref());
    Sealing seal;
    seal.add(invoice, I::chainPrevious, I::chainPosition, I::number, I::kind, I::issuedOn);
    // The due date of an invoice in instalments moves on with their payment; it was sent with that of the first.
    if (parts.isEmpty())
        seal.add(invoice, I::dueOn);
    else
        seal.add(parts.first(), P::dueOn);
    seal.add(invoice, I::subject);
    seal.add(invoice, I::billName, I::billStreet, I::billCity, I::billRegion, I::billPostcode, I::billCountry);
    seal.add(invoice, I::customerTaxId, I::customerReference, I::intro, I::terms, I::paymentDays, I::currency);
    seal.add(invoice, I::exchangeRate, I::taxIncluded, I::freight, I::freightTax, I::netTotal, I::taxTotal, I::total);
    using N = InvoiceLine;
    for (const Row<N>& line : reader.list<N>({whereIs(N::document, invoice.ref())},
                                             {SortKey{QString::fromLatin1(N::position.key), false}})) {
        seal.add(line, N::position, N::name, N::description, N::quantity, N::unit, N::currency, N::unitPrice,
                 N::discount, N::tax, N::lineTotal);
    }
    for (const Row<P>& part : parts)
        seal.add(part, P::position, P::dueOn, P::share, P::agreed, P::currency, P::amount);
    return seal.text();
}

void refuseBrokenSeal(const Reader& reader, Id id)
{
    const std::optional<Record> found = reader.find(QString::fromLatin1(Invoice::entity), id, true);
    if (!found)
        return;
    const Row<Invoice> invoice(*found);
    const bool isIssued = !invoice.is(Invoice::status, Invoice::draft);
    const bool isWhole = !isIssued || (invoice.has(Invoice::chainHash) && !found->isRemoved() &&
                                       sealOf(reader, invoice) == invoice[Invoice::chainHash]);
    if (!isWhole)
        throw refused(
            Trade::tr("%1 was issued and can no longer be changed or removed. Nothing was changed; correct it "
                      "by a credit note.")
                .arg(nameOf(invoice)),
            QString::fromLatin1(Invoice::status.key));
}

QStringList brokenSeals(const Reader& reader)
{
    QStringList broken;
    QString previous;
    qint64 position = 0;
    Query query = queryOf<Invoice>({{QString::fromLatin1(Invoice::chainHash.key), Op::NotEmpty}},
                                   {SortKey{QString::fromLatin1(Invoice::chainPosition.key), false}});
    for (const Id id : reader.ids(query)) {
        const Row<Invoice> invoice = reader.load<Invoice>(id);
        ++position;
        if (invoice[Invoice::chainPosition] != position || invoice[Invoice::chainPrevious] != previous)
            broken.append(Trade::tr("%1 does not follow the invoice issued before it.").arg(nameOf(invoice)));
        if (sealOf(reader, invoice) != invoice[Invoice::chainHash])
            broken.append(Trade::tr("%1 is not what was issued.").arg(nameOf(invoice)));
        previous = invoice[Invoice::chainHash];
        position = invoice[Invoice::chainPosition];
    }
    return broken;
}

} // namespace perennial
