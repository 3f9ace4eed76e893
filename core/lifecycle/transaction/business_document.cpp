// Business document: read from the record, its lines, its account and the office.
#include "core/lifecycle/transaction/business_document.h"
#include "core/base/address_lines.h"
#include "core/base/shown_date.h"
#include "core/base/words.h"
#include "core/catalog/entities/engagement/account.h"
#include "core/catalog/entities/engagement/contact.h"
#include "core/catalog/entities/fulfillment/invoice.h"
#include "core/catalog/entities/fulfillment/invoice_instalment.h"
#include "core/catalog/entities/shared/office.h"
#include "core/catalog/entities/transaction/quote.h"
#include "core/lifecycle/transaction/document_lines.h"
#include "core/lifecycle/transaction/document_totals.h"
#include <map>

namespace perennial {
namespace {

// Names above their address; empty ones leave no line.
QStringList addressed(const QStringList& names, const PostalAddress& address)
{
    QStringList lines = names + addressLines(address);
    lines.removeAll(QString());
    lines.removeDuplicates();
    return lines;
}

void addReference(BusinessDocument& made, const QString& label, const QString& value)
{
    if (!value.isEmpty())
        made.references.append({label, value});
}

void takeOffice(const Reader& reader, BusinessDocument& made)
{
    const auto office = reader.first<Office>({});
    if (!office)
        return;
    const Row<Office>& from = *office;
    made.office = from[Office::name];
    made.sender = addressed({from[Office::name]}, {from[Office::street], from[Office::postcode], from[Office::city],
                                                   from[Office::region], from[Office::country]});
    for (const QString& way : {from[Office::phone], from[Office::email], from[Office::website]})
        if (!way.isEmpty())
            made.sender.append(way);
    const auto named = [&](const QString& label, const QString& value) {
        if (!value.isEmpty())
            made.bank.append(QStringLiteral("%1 %2").arg(label, value));
    };
    if (!from[Office::bank].isEmpty())
        made.bank.append(from[Office::bank]);
    named(Words::tr("IBAN"), from[Office::iban]);
    named(Words::tr("BIC"), from[Office::bic]);
    named(Words::tr("Tax number"), from[Office::taxId]);
    if (!from[Office::registration].isEmpty())
        made.bank.append(from[Office::registration]);
}

QString nameOfContact(const Reader& reader, Ref contact)
{
    return contact ? reader.titleOf(QString::fromLatin1(Contact::entity), contact.id) : QString();
}

template <class Line> BusinessLine lineOf(const Row<Line>& row)
{
    BusinessLine line;
    line.position = row[Line::position];
    line.name = row[Line::name];
    line.description = row[Line::description];
    line.quantity = row[Line::quantity];
    line.unit = row[Line::unit];
    line.unitPrice = row[Line::unitPrice];
    line.discount = row[Line::discount];
    line.tax = row[Line::tax];
    line.amount = row[Line::lineTotal];
    return line;
}

// The tax of each rate as totalsOf() rounds it, the freight's with its own rate.
void addTaxes(BusinessDocument& made, TaxedAmount freight)
{
    std::map<qint64, Money> byRate;
    for (const BusinessLine& line : made.lines) {
        if (!line.isOptional)
            byRate[line.tax.basisPoints] += line.amount;
    }
    for (const auto& [rate, base] : byRate) {
        const Money tax = totalsOf({{base, Percent{rate}}}, {}, made.taxIncluded).tax;
        if (rate != 0)
            made.taxes.append({Percent{rate}, base, tax});
    }
    if (freight.amount.minor == 0 || freight.tax.basisPoints == 0)
        return;
    const Money tax = totalsOf({}, freight, made.taxIncluded).tax;
    for (TaxLine& line : made.taxes) {
        if (line.rate == freight.tax) {
            line.base += freight.amount;
            line.tax += tax;
            return;
        }
    }
    made.taxes.append({freight.tax, freight.amount, tax});
}

BusinessDocument quoteDocument(const Reader& reader, Id id)
{
    const Row<Quote> quote = reader.load<Quote>(id);
    BusinessDocument made;
    made.kind = Words::tr("Quote");
    made.number = quote[Quote::number];
    made.isDraft = quote.is(Quote::status, Quote::draft);
    made.currency = quote[Quote::currency];
    made.taxIncluded = quote[Quote::taxIncluded];
    made.subject = quote[Quote::subject];
    made.intro = quote[Quote::intro];
    made.terms = quote[Quote::terms];
    const QString contact = nameOfContact(reader, quote[Quote::contact]);
    if (const Ref ref = quote[Quote::account]) {
        const Row<Account> account = reader.load<Account>(ref);
        made.recipient = addressed({account[Account::name], contact},
                                   {account[Account::billingStreet], account[Account::billingPostcode],
                                    account[Account::billingCity], account[Account::billingRegion],
                                    account[Account::billingCountry]});
    }
    addReference(made, Words::tr("Number"), made.number);
    if (quote[Quote::revision] > 1)
        addReference(made, Words::tr("Revision"), QString::number(quote[Quote::revision]));
    if (quote[Quote::quotedOn].isValid())
        addReference(made, Words::tr("Date"), shownDate(quote[Quote::quotedOn]));
    if (quote[Quote::validUntil].isValid())
        addReference(made, Words::tr("Valid until"), shownDate(quote[Quote::validUntil]));
    for (const Row<QuoteLine>& row : linesOf<QuoteLine>(reader, quote.ref())) {
        BusinessLine line = lineOf(row);
        line.section = row[QuoteLine::section];
        line.isOptional = row[QuoteLine::optional];
        made.lines.append(line);
    }
    made.net = quote[Quote::netTotal];
    made.tax = quote[Quote::taxTotal];
    made.total = quote[Quote::total];
    addTaxes(made, {});
    if (quote[Quote::paymentDays] > 0)
        made.payment = Words::tr("Payable within %Ln day(s) of the invoice.", nullptr, int(quote[Quote::paymentDays]));
    return made;
}

void addInvoiceReferences(const Reader& reader, const Row<Invoice>& invoice, bool isCredit, BusinessDocument& made)
{
    addReference(made, Words::tr("Number"), made.isDraft ? Words::tr("Draft") : made.number);
    if (invoice[Invoice::issuedOn].isValid())
        addReference(made, Words::tr("Date"), shownDate(invoice[Invoice::issuedOn]));
    // In instalments there is no one day.
    if (!isCredit && invoice[Invoice::dueOn].isValid() && made.instalments.isEmpty())
        addReference(made, Words::tr("Due on"), shownDate(invoice[Invoice::dueOn]));
    if (const Ref order = invoice[Invoice::order])
        addReference(made, Words::tr("Order"), reader.titleOf(QStringLiteral("sales_order"), order.id));
    if (const Ref credits = invoice[Invoice::credits])
        addReference(made, Words::tr("Credit for invoice"),
                     reader.titleOf(QString::fromLatin1(Invoice::entity), credits.id));
    addReference(made, Words::tr("Your reference"), invoice[Invoice::customerReference]);
    addReference(made, Words::tr("Your tax number"), invoice[Invoice::customerTaxId]);
}

// How the invoice is to be paid.
void takePayment(const Reader& reader, const Row<Invoice>& invoice, BusinessDocument& made)
{
    using Part = InvoiceInstalment;
    for (const Row<Part>& part : reader.list<Part>({whereIs(Part::document, invoice.ref())},
                                                   {SortKey{QString::fromLatin1(Part::dueOn.key), false}}))
        made.instalments.append({part[Part::dueOn], part[Part::amount]});
    if (!made.instalments.isEmpty())
        made.payment =
            Words::tr("Payable without deduction in %Ln instalment(s):", nullptr, int(made.instalments.size()));
    else if (invoice[Invoice::dueOn].isValid())
        made.payment = Words::tr("Payable by %1 without deduction.").arg(shownDate(invoice[Invoice::dueOn]));
    else if (invoice[Invoice::paymentDays] > 0)
        made.payment =
            Words::tr("Payable within %Ln day(s) of the invoice.", nullptr, int(invoice[Invoice::paymentDays]));
}

BusinessDocument invoiceDocument(const Reader& reader, Id id)
{
    const Row<Invoice> invoice = reader.load<Invoice>(id);
    const bool isCredit = invoice.is(Invoice::kind, Invoice::creditNote);
    BusinessDocument made;
    made.kind = isCredit ? Words::tr("Credit note") : Words::tr("Invoice");
    made.number = invoice[Invoice::number];
    made.isDraft = invoice.is(Invoice::status, Invoice::draft);
    made.currency = invoice[Invoice::currency];
    made.taxIncluded = invoice[Invoice::taxIncluded];
    made.subject = invoice[Invoice::subject];
    made.intro = invoice[Invoice::intro];
    made.terms = invoice[Invoice::terms];
    QString name = invoice[Invoice::billName];
    if (name.isEmpty() && invoice[Invoice::account])
        name = reader.titleOf(QString::fromLatin1(Account::entity), invoice[Invoice::account].id);
    made.recipient =
        addressed({name, nameOfContact(reader, invoice[Invoice::contact])},
                  {invoice[Invoice::billStreet], invoice[Invoice::billPostcode], invoice[Invoice::billCity],
                   invoice[Invoice::billRegion], invoice[Invoice::billCountry]});
    for (const Row<InvoiceLine>& row : linesOf<InvoiceLine>(reader, invoice.ref()))
        made.lines.append(lineOf(row));
    made.net = invoice[Invoice::netTotal];
    made.freight = invoice[Invoice::freight];
    made.tax = invoice[Invoice::taxTotal];
    made.total = invoice[Invoice::total];
    addTaxes(made, {made.freight, invoice[Invoice::freightTax]});
    if (!isCredit)
        takePayment(reader, invoice, made);
    addInvoiceReferences(reader, invoice, isCredit, made);
    return made;
}

} // namespace

bool isBusinessDocument(const QString& entity)
{
    return entity == QLatin1String(Quote::entity) || entity == QLatin1String(Invoice::entity);
}

BusinessDocument businessDocument(const Reader& reader, const QString& entity, Id id)
{
    if (!isBusinessDocument(entity))
        throw Error{Fault::Usage, Words::tr("Only quotes, invoices and credit notes are business documents.")};
    BusinessDocument made =
        entity == QLatin1String(Quote::entity) ? quoteDocument(reader, id) : invoiceDocument(reader, id);
    if (made.currency.isEmpty())
        made.currency = reader.baseCurrency();
    takeOffice(reader, made);
    return made;
}

} // namespace perennial
