// Supplier price: its declaration.
#include "core/catalog/entities/transaction/supplier_price.h"
#include "core/catalog/entities/engagement/account.h"
#include "core/catalog/entities/transaction/product.h"

namespace perennial {

EntityDef SupplierPrice::define()
{
    return Define<SupplierPrice>(Phase::Transaction, "cart", L("Supplier price"), L("Supplier prices"))
        .group(L("Supplier price"))
        .link<Product>(product, L("Product"), Required | Listed | Indexed)
        .link<Account>(vendor, L("Vendor"), Required | Listed | Indexed)
        .text(vendorSku, L("Vendor's SKU"), Searchable | Listed)
        .currency(currency, L("Currency"))
        .money(price, L("Price"), currency, Listed)
        .quantity(minimum, L("From quantity"), Listed)
        .integer(leadDays, L("Lead time (days)"), Listed)
        .text(quality, L("Quality"))
        .group(L("Validity"))
        .date(validFrom, L("Valid from"))
        .date(validTo, L("Valid to"))
        .subtitle(product, vendor)
        .sortedBy("product_id")
        .matchedBy(product, vendor, minimum);
}

} // namespace perennial
