// Invoices, credit notes and their lines: their declarations.
#include "core/catalog/entities/fulfillment/invoice.h"
#include "core/catalog/code_traits.h"
#include "core/catalog/entities/engagement/account.h"
#include "core/catalog/entities/engagement/contact.h"
#include "core/catalog/entities/fulfillment/delivery.h"
#include "core/catalog/entities/transaction/product.h"
#include "core/catalog/entities/transaction/sales_order.h"

namespace perennial {

void Invoice::defineTotals(Define<Invoice>& pen)
{
    const unsigned kept = ReadOnly | NotCopied;
    pen.group(L("Totals"))
        .money(freight, L("Freight"), currency)
        .percent(freightTax, L("Tax on freight"))
        .money(netTotal, L("Net total"), currency, kept)
        .money(taxTotal, L("Tax"), currency, kept)
        .money(total, L("Total"), currency, kept | Listed)
        .money(settledTotal, L("Settled"), currency, kept)
        .money(openTotal, L("Open"), currency, kept | Listed)
        .money(baseNet, L("Net total in office currency"), kept | Hidden)
        .integer(month, L("Month"), kept | Hidden | Indexed)
        .integer(chainPosition, L("Place in the chain"), kept | Hidden | Indexed)
        .text(chainPrevious, L("Seal of the one before"), kept | Hidden)
        .text(chainHash, L("Seal"), kept | Hidden);
}

EntityDef Invoice::define()
{
    Define<Invoice> pen(Phase::Fulfillment, "receipt", L("Invoice"), L("Invoices"));
    pen.group(L("Invoice"))
        .text(number, L("Number"), Titled | Unique | Listed | ReadOnly | NotCopied)
        .choice(kind, L("Kind"),
                Options<Invoice>().option(invoice, L("Invoice"), "blue").option(creditNote, L("Credit note"), "amber"),
                Listed)
        .standard("invoice")
        .text(subject, L("Subject"), Searchable)
        .link<Account>(account, L("Company"), Required | Listed | Indexed)
        .link<Contact>(contact, L("Contact"), Indexed)
        .flow(status, L("Status"),
              Flow<Invoice>()
                  .stage(draft, L("Draft"), StatusType::Open, "grey")
                  .stage(issued, L("Issued"), StatusType::Ongoing, "blue")
                  .stage(partlyPaid, L("Partly paid"), StatusType::Ongoing, "amber")
                  .stage(paid, L("Paid"), StatusType::Done, "green")
                  .stage(writtenOff, L("Written off"), StatusType::Lost, "red")
                  .stage(cancelled, L("Cancelled"), StatusType::Cancelled, "grey")
                  .byVerbsOnly())
        .date(issuedOn, L("Issued on"), Listed | Indexed | NotCopied)
        .date(dueOn, L("Due on"), Listed | Indexed | NotCopied)
        .link<SalesOrder>(order, L("Order"), Indexed)
        .link<Invoice>(credits, L("Credit for invoice"), ReadOnly | NotCopied | Indexed)
        .text(customerReference, L("Customer's reference"), Searchable)
        .group(L("Bill to"))
        .text(billName, L("Bill to"), Searchable)
        .text(billStreet, L("Bill to street"))
        .text(billCity, L("Bill to city"))
        .text(billRegion, L("Bill to region"))
        .text(billPostcode, L("Bill to postcode"))
        .text(billCountry, L("Bill to country"), Land)
        .text(customerTaxId, L("Customer's tax ID"))
        .group(L("Terms"))
        .currency(currency, L("Currency"))
        .integer(exchangeRate, L("Exchange rate"), Hidden | Rate)
        .flag(taxIncluded, L("Prices include tax"))
        .integer(paymentDays, L("Payment within (days)"))
        .longText(intro, L("Opening words"))
        .longText(terms, L("Terms"));
    defineTotals(pen);
    return pen.number(number)
        .subtitle(subject, account)
        .sortedBy("issued_on", true)
        .takesPlace(issuedOn)
        .matchedBy(number)
        .indexedBy(month, issuedOn, baseNet)
        .indexedBy(openTotal, dueOn);
}

EntityDef InvoiceLine::define()
{
    return Define<InvoiceLine>(Phase::Fulfillment, "list-ul", L("Invoice line"), L("Invoice lines"))
        .group(L("Line"))
        .link<Invoice>(document, L("Invoice"), Required | Indexed)
        .integer(position, L("Position"), Listed)
        .link<Product>(product, L("Product"), Listed | Indexed)
        .text(name, L("Text"), Titled | Listed)
        .longText(description, L("Description"))
        .quantity(quantity, L("Quantity"), Listed)
        .standard("1")
        .text(unit, L("Unit"), Listed)
        .currency(currency, L("Currency"), Hidden)
        .money(unitPrice, L("Unit price"), currency, Listed)
        .percent(discount, L("Discount"), Listed)
        .percent(tax, L("Tax"), Listed)
        .money(lineTotal, L("Amount"), currency, ReadOnly | Listed | NotCopied)
        .money(cost, L("Cost"), currency)
        .link<SalesOrderLine>(source, L("Order line"), ReadOnly | Hidden | NotCopied | Indexed)
        .link<DeliveryLine>(deliveryLine, L("Delivery line"), ReadOnly | Hidden | NotCopied | Indexed)
        .link<InvoiceLine>(credits, L("Credited line"), ReadOnly | Hidden | NotCopied | Indexed)
        .partOf(document)
        .sortedBy("position")
        .matchedBy(document, product)
        .matchedBy(document, product, name);
}

} // namespace perennial
