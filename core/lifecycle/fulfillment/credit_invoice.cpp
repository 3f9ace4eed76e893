// Credit invoice: a credit note, issued, and its payment.
#include "core/lifecycle/fulfillment/credit_invoice.h"
#include "core/lifecycle/fulfillment/issue_invoice.h"
#include "core/lifecycle/transaction/copy_line.h"
#include "core/lifecycle/transaction/trade_words.h"

namespace perennial {
namespace {

struct CreditPart {
    Row<InvoiceLine> line;
    Quantity quantity;
};

QVector<Row<Invoice>> creditNotesOf(const Reader& reader, Ref invoice)
{
    return reader.list<Invoice>({whereIs(Invoice::credits, invoice)});
}

QVector<CreditPart> partsOf(const Reader& reader, const CreditInvoice& ask)
{
    QVector<CreditPart> parts;
    qsizetype known = 0;
    for (const Row<InvoiceLine>& line : linesOf<InvoiceLine>(reader, ask.invoice)) {
        const Quantity left = leftToCredit(reader, line);
        Quantity wanted = ask.lines.isEmpty() ? left : Quantity{};
        for (const LineShare& share : ask.lines) {
            if (share.line == line.ref()) {
                wanted = share.quantity;
                ++known;
            }
        }
        if (wanted > left)
            throw refused(
                Trade::tr("Only %1 of “%2” can be credited, not %3: the rest is credited already. Lower the quantity.")
                    .arg(inWords(left), line.title(), inWords(wanted)),
                QString::fromLatin1(InvoiceLine::quantity.key));
        if (wanted > Quantity{})
            parts.append({line, wanted});
    }
    if (known != ask.lines.size())
        throw refused(Trade::tr("A line to be credited belongs to another invoice."),
                      QString::fromLatin1(InvoiceLine::credits.key));
    return parts;
}

Percent onlyTaxOf(const Reader& reader, const Row<Invoice>& invoice)
{
    const QVector<Row<InvoiceLine>> lines = linesOf<InvoiceLine>(reader, invoice.ref());
    const Percent tax = lines.isEmpty() ? invoice[Invoice::freightTax] : lines.first()[InvoiceLine::tax];
    for (const Row<InvoiceLine>& line : lines) {
        if (line[InvoiceLine::tax] != tax)
            throw refused(
                Trade::tr("%1 has several tax rates. Credit its lines instead of an amount.").arg(invoice.reference()),
                QString::fromLatin1(InvoiceLine::tax.key));
    }
    return tax;
}

void refuseUncreditable(const Row<Invoice>& invoice, const CreditInvoice& ask)
{
    const QString field = QString::fromLatin1(Invoice::status.key);
    if (invoice.is(Invoice::kind, Invoice::creditNote))
        throw refused(Trade::tr("%1 is a credit note itself. Write a new invoice instead.").arg(invoice.reference()),
                      field);
    if (invoice.is(Invoice::status, Invoice::draft))
        throw refused(Trade::tr("%1 is a draft: change or remove it as it is.").arg(invoice.reference()), field);
    if (ask.reason.trimmed().isEmpty())
        throw refused(Trade::tr("Say why %1 is credited.").arg(invoice.reference()),
                      QString::fromLatin1(Invoice::subject.key));
    if (ask.amount < Money())
        throw refused(Trade::tr("A credit is more than 0."), QString::fromLatin1(Invoice::total.key));
}

Row<Invoice> headOf(Desk& desk, const Row<Invoice>& invoice, const CreditInvoice& ask)
{
    using I = Invoice;
    Row<I> note = desk.blank<I>();
    copyTerms(invoice, note);
    note.set(I::kind, I::creditNote)
        .set(I::credits, invoice.ref())
        .set(I::order, invoice[I::order])
        .set(I::subject, Trade::tr("Credit for %1: %2").arg(invoice.reference(), ask.reason))
        .set(I::customerReference, invoice[I::customerReference])
        .set(I::customerTaxId, invoice[I::customerTaxId])
        .set(I::billName, invoice[I::billName])
        .set(I::billStreet, invoice[I::billStreet])
        .set(I::billCity, invoice[I::billCity])
        .set(I::billRegion, invoice[I::billRegion])
        .set(I::billPostcode, invoice[I::billPostcode])
        .set(I::billCountry, invoice[I::billCountry]);
    return note;
}

// Freight goes back with the whole invoice, once.
Money freightLeft(const Reader& reader, const Row<Invoice>& invoice)
{
    Money left = invoice[Invoice::freight];
    for (const Row<Invoice>& note : creditNotesOf(reader, invoice.ref()))
        left -= note[Invoice::freight];
    return left;
}

Money creditedSoFar(const Reader& reader, Ref invoice)
{
    Money sum;
    for (const Row<Invoice>& note : creditNotesOf(reader, invoice))
        sum += note[Invoice::total];
    return sum;
}

void writeLines(Desk& desk, const Row<Invoice>& note, const QVector<CreditPart>& parts)
{
    for (const CreditPart& part : parts) {
        Row<InvoiceLine> line = desk.blank<InvoiceLine>();
        copyLine(desk, part.line, line);
        line.set(InvoiceLine::document, note.ref())
            .set(InvoiceLine::credits, part.line.ref())
            .set(InvoiceLine::source, part.line[InvoiceLine::source])
            .set(InvoiceLine::deliveryLine, part.line[InvoiceLine::deliveryLine])
            .set(InvoiceLine::quantity, part.quantity);
        desk.save(line);
    }
}

void writeAllowance(Desk& desk, const Row<Invoice>& invoice, const Row<Invoice>& note, const CreditInvoice& ask)
{
    Row<InvoiceLine> line = desk.blank<InvoiceLine>();
    line.set(InvoiceLine::document, note.ref())
        .set(InvoiceLine::name, ask.reason)
        .set(InvoiceLine::currency, invoice[Invoice::currency])
        .set(InvoiceLine::unitPrice, ask.amount)
        .set(InvoiceLine::tax, onlyTaxOf(desk, invoice));
    desk.save(line);
}

} // namespace

Quantity leftToCredit(const Reader& reader, const Row<InvoiceLine>& line)
{
    Quantity left = line[InvoiceLine::quantity];
    for (const Row<InvoiceLine>& credit : reader.list<InvoiceLine>({whereIs(InvoiceLine::credits, line.ref())}))
        left -= credit[InvoiceLine::quantity];
    return left;
}

Credited creditInvoice(Desk& desk, const CreditInvoice& ask)
{
    const Row<Invoice> invoice = desk.load<Invoice>(ask.invoice);
    refuseUncreditable(invoice, ask);
    const Money before = creditedSoFar(desk, invoice.ref());
    const bool isAllowance = ask.amount > Money();
    const QVector<CreditPart> parts = isAllowance ? QVector<CreditPart>() : partsOf(desk, ask);
    const Money freight = isAllowance || !ask.lines.isEmpty() ? Money() : freightLeft(desk, invoice);
    if (!isAllowance && parts.isEmpty() && freight == Money())
        throw refused(Trade::tr("%1 is credited already. Write a new invoice if something is to be billed anew.")
                          .arg(invoice.reference()),
                      QString::fromLatin1(Invoice::total.key));

    Row<Invoice> note = headOf(desk, invoice, ask);
    if (freight != Money())
        note.set(Invoice::freight, freight).set(Invoice::freightTax, invoice[Invoice::freightTax]);
    desk.save(note);
    if (isAllowance)
        writeAllowance(desk, invoice, note, ask);
    else
        writeLines(desk, note, parts);
    const QDate on = ask.on.isValid() ? ask.on : desk.today();
    const Issued issued = issueInvoice(desk, {note.ref(), on});
    const Money total = desk.load<Invoice>(note.ref())[Invoice::total];
    if (isAllowance && before + total > invoice[Invoice::total])
        throw refused(Trade::tr("%1 is over %2, of which %3 are credited already; no more than the rest can be.")
                          .arg(invoice.reference(), inWords(invoice[Invoice::total], invoice[Invoice::currency]),
                               inWords(before, invoice[Invoice::currency])),
                      QString::fromLatin1(Invoice::total.key));
    return {issued.invoice, issued.number, issued.rest};
}

} // namespace perennial
