// Deliveries and their lines: their declarations.
#include "core/catalog/entities/fulfillment/delivery.h"
#include "core/catalog/code_traits.h"
#include "core/catalog/entities/engagement/account.h"
#include "core/catalog/entities/transaction/product.h"
#include "core/catalog/entities/transaction/sales_order.h"

namespace perennial {

EntityDef Delivery::define()
{
    return Define<Delivery>(Phase::Fulfillment, "truck", L("Delivery"), L("Deliveries"))
        .group(L("Delivery"))
        .text(number, L("Number"), Required | Titled | Unique | Listed | NotCopied)
        .link<SalesOrder>(order, L("Order"), Listed | Indexed)
        .link<Account>(account, L("Company"), Required | Listed | Indexed)
        .flow(status, L("Status"),
              Flow<Delivery>()
                  .stage(draft, L("Draft"), StatusType::Open, "grey")
                  .stage(ready, L("Ready"), StatusType::Open, "blue")
                  .stage(inTransit, L("In transit"), StatusType::Ongoing, "teal")
                  .stage(delivered, L("Delivered"), StatusType::Done, "green")
                  .stage(failed, L("Failed"), StatusType::Lost, "red")
                  .stage(cancelled, L("Cancelled"), StatusType::Cancelled, "grey")
                  .move(draft, ready)
                  .move(draft, inTransit)
                  .move(draft, delivered)
                  .move(ready, inTransit)
                  .move(ready, delivered)
                  .move(inTransit, delivered)
                  .move(inTransit, failed)
                  .move(ready, draft)
                  .move(draft, cancelled)
                  .move(ready, cancelled))
        .date(shippedOn, L("Shipped on"), Listed | Indexed)
        .date(deliveredOn, L("Delivered on"), Listed)
        .text(failReason, L("Why it failed"))
        .flag(whole, L("Made from the order's shipping date"), ReadOnly | Hidden | NotCopied)
        .group(L("Way"))
        .text(carrier, L("Carrier"), Listed)
        .text(tracking, L("Tracking number"), Searchable | Listed)
        .text(shipName, L("Ship to"), Searchable)
        .text(shipStreet, L("Ship to street"))
        .text(shipCity, L("Ship to city"))
        .text(shipRegion, L("Ship to region"))
        .text(shipPostcode, L("Ship to postcode"))
        .text(shipCountry, L("Ship to country"), Land)
        .number(number)
        .subtitle(order, account)
        .sortedBy("shipped_on", true)
        .takesPlace(shippedOn)
        .matchedBy(number);
}

EntityDef DeliveryLine::define()
{
    return Define<DeliveryLine>(Phase::Fulfillment, "list-ul", L("Delivery line"), L("Delivery lines"))
        .group(L("Line"))
        .link<Delivery>(document, L("Delivery"), Required | Indexed)
        .integer(position, L("Position"), Listed)
        .link<Product>(product, L("Product"), Listed | Indexed)
        .text(name, L("Text"), Titled | Listed)
        .longText(description, L("Description"))
        .quantity(quantity, L("Quantity"), Required | Listed)
        .standard("1")
        .text(unit, L("Unit"), Listed)
        .link<SalesOrderLine>(source, L("Order line"), Indexed)
        .partOf(document)
        .sortedBy("position")
        .matchedBy(document, product)
        .matchedBy(document, product, name);
}

} // namespace perennial
