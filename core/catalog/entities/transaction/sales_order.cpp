// Sales orders, lines and events: their declarations.
#include "core/catalog/entities/transaction/sales_order.h"
#include "core/catalog/code_traits.h"
#include "core/catalog/entities/engagement/account.h"
#include "core/catalog/entities/engagement/contact.h"
#include "core/catalog/entities/engagement/opportunity.h"
#include "core/catalog/entities/transaction/product.h"
#include "core/catalog/entities/transaction/quote.h"

namespace perennial {

FlowDef SalesOrder::flow()
{
    using S = SalesOrder;
    return Flow<S>()
        .stage(S::draft, L("Draft"), StatusType::Open, "grey")
        .stage(S::confirmed, L("Confirmed"), StatusType::Ongoing, "blue")
        .stage(S::inProduction, L("In production"), StatusType::Ongoing, "violet")
        .stage(S::partlyDelivered, L("Partly delivered"), StatusType::Ongoing, "teal")
        .stage(S::delivered, L("Delivered"), StatusType::Ongoing, "teal")
        .stage(S::partlyInvoiced, L("Partly invoiced"), StatusType::Ongoing, "amber")
        .stage(S::invoiced, L("Invoiced"), StatusType::Ongoing, "amber")
        .stage(S::completed, L("Completed"), StatusType::Done, "green")
        .stage(S::onHold, L("On hold"), StatusType::OnHold, "red")
        .stage(S::closedShort, L("Closed short"), StatusType::Done, "grey")
        .stage(S::cancelled, L("Cancelled"), StatusType::Cancelled, "grey")
        .byVerbsOnly();
}

Options<SalesOrder> SalesOrder::origins()
{
    using S = SalesOrder;
    return Options<S>()
        .option(S::counter, L("Counter"))
        .option(S::phone, L("Phone"))
        .option(S::webShop, L("Web shop"))
        .option(S::marketplace, L("Marketplace"))
        .option(S::field, L("Field sales"))
        .option(S::email, L("E-mail"));
}

void SalesOrder::defineCourse(Define<SalesOrder>& pen)
{
    pen.group(L("Totals"))
        .money(netTotal, L("Net total"), currency, ReadOnly | Listed | NotCopied)
        .money(taxTotal, L("Tax"), currency, ReadOnly | NotCopied)
        .money(total, L("Total"), currency, ReadOnly | Listed | NotCopied)
        .money(baseNet, L("Net total in office currency"), ReadOnly | Hidden | NotCopied)
        .integer(month, L("Month"), ReadOnly | Hidden | Indexed | NotCopied)
        .group(L("Course"))
        .date(confirmedOn, L("Confirmed on"), ReadOnly | NotCopied)
        .flag(holdCredit, L("Credit hold"), ReadOnly | NotCopied)
        .flag(holdShipping, L("Shipping hold"), ReadOnly | NotCopied)
        .flag(holdReturn, L("Return hold"), ReadOnly | NotCopied)
        .text(holdReason, L("Why it is on hold"), ReadOnly | NotCopied)
        .date(closedOn, L("Closed short on"), ReadOnly | NotCopied)
        .date(cancelledOn, L("Cancelled on"), ReadOnly | NotCopied)
        .text(closeReason, L("Why it was closed or cancelled"), ReadOnly | NotCopied);
}

EntityDef SalesOrder::define()
{
    Define<SalesOrder> pen(Phase::Transaction, "cart3", L("Order"), L("Orders"));
    pen.group(L("Order"))
        .text(number, L("Number"), Required | Titled | Unique | Listed | NotCopied)
        .text(subject, L("Subject"), Searchable)
        .link<Account>(account, L("Company"), Required | Listed | Indexed)
        .link<Contact>(contact, L("Contact"), Indexed)
        .flow(status, L("Status"), flow())
        .date(orderedAt, L("Ordered on"), Listed | Indexed)
        .date(promisedAt, L("Promised for"), Listed)
        .choice(origin, L("Source"), origins())
        .text(customerReference, L("Customer's reference"), Searchable)
        .link<Opportunity>(opportunity, L("Opportunity"), Indexed)
        .link<Quote>(quote, L("Quote"), NotCopied | Indexed)
        .group(L("Terms"))
        .currency(currency, L("Currency"))
        .integer(exchangeRate, L("Exchange rate"), Hidden | Rate)
        .flag(taxIncluded, L("Prices include tax"))
        .integer(paymentDays, L("Payment within (days)"))
        .group(L("Delivery"))
        .money(freight, L("Freight"), currency)
        .percent(freightTax, L("Tax on freight"))
        .text(carrier, L("Carrier"))
        .date(shippedOn, L("Shipped on"), NotCopied)
        .text(shipName, L("Ship to"), Searchable)
        .text(shipStreet, L("Ship to street"))
        .text(shipCity, L("Ship to city"))
        .text(shipRegion, L("Ship to region"))
        .text(shipPostcode, L("Ship to postcode"))
        .text(shipCountry, L("Ship to country"), Land);
    defineCourse(pen);
    return pen.number(number)
        .subtitle(subject, account)
        .sortedBy("ordered_at", true)
        .takesPlace(orderedAt)
        .matchedBy(number)
        .indexedBy(account, orderedAt, status, baseNet)
        .indexedBy(month, status, baseNet);
}

EntityDef SalesOrderLine::define()
{
    return Define<SalesOrderLine>(Phase::Transaction, "list-ul", L("Order line"), L("Order lines"))
        .group(L("Line"))
        .link<SalesOrder>(document, L("Order"), Required | Indexed)
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
        .link<QuoteLine>(source, L("From quote line"), ReadOnly | Hidden | NotCopied | Indexed)
        .partOf(document)
        .sortedBy("position")
        .matchedBy(document, product)
        .matchedBy(document, product, name);
}

EntityDef OrderEvent::define()
{
    return Define<OrderEvent>(Phase::Transaction, "clock-history", L("Order event"), L("Order events"))
        .group(L("Event"))
        .link<SalesOrder>(order, L("Order"), Required | Indexed | NotCopied)
        .link<SalesOrderLine>(line, L("Order line"), Required | Listed | Indexed)
        .choice(kind, L("Kind"),
                Options<OrderEvent>()
                    .option(reserved, L("Reserved"), "blue")
                    .option(released, L("Released"), "blue")
                    .option(made, L("Made"), "violet")
                    .option(shipped, L("Shipped"), "teal")
                    .option(returned, L("Returned"), "amber")
                    .option(invoiced, L("Invoiced"), "green")
                    .option(credited, L("Credited"), "amber")
                    .option(cancelled, L("Cancelled"), "grey"),
                Required | Listed)
        .quantity(quantity, L("Quantity"), Required | Listed | Signed)
        .date(on, L("On"), Listed)
        .integer(document, L("Document"), ReadOnly | Hidden | Indexed)
        .text(reason, L("Reason"), Listed)
        .partOf(order)
        .sortedBy("happened_on");
}

} // namespace perennial
