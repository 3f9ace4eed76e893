// Product: its declaration.
#include "core/catalog/entities/transaction/product.h"
#include "core/catalog/entities/engagement/account.h"
#include "core/catalog/entities/transaction/category.h"

namespace perennial {

EntityDef Product::define()
{
    return Define<Product>(Phase::Transaction, "box-seam", L("Product"), L("Products"))
        .group(L("Product"))
        .text(name, L("Name"), Required | Titled | Listed)
        .text(sku, L("SKU"), Unique | Searchable | Listed | NotCopied)
        .choice(kind, L("Kind"),
                Options<Product>()
                    .option(good, L("Good"), "blue")
                    .option(service, L("Service"), "teal")
                    .option(subscription, L("Subscription"), "violet"))
        .standard("good")
        .link<Category>(category, L("Category"), Listed | Indexed)
        .text(unit, L("Unit"), Listed)
        .longText(description, L("Description"), Searchable)
        .group(L("Price"))
        .money(listPrice, L("List price"), Listed)
        .money(cost, L("Cost"))
        .percent(tax, L("Tax rate"))
        .group(L("Supply"))
        .link<Account>(vendor, L("Vendor"), Listed | Indexed)
        .flag(stockKept, L("Stock is kept"))
        .quantity(reorderLevel, L("Reorder level"))
        .integer(warrantyMonths, L("Warranty (months)"))
        .flag(discontinued, L("Discontinued"), Listed)
        .subtitle(sku, category)
        .matchedBy(sku)
        .matchedBy(name);
}

} // namespace perennial
