// Price lists and prices: their declarations.
#include "core/catalog/entities/transaction/price_list.h"
#include "core/catalog/entities/engagement/account.h"
#include "core/catalog/entities/transaction/product.h"

namespace perennial {

EntityDef PriceList::define()
{
    return Define<PriceList>(Phase::Transaction, "card-list", L("Price list"), L("Price lists"))
        .group(L("Price list"))
        .text(name, L("Name"), Required | Titled | Listed)
        .currency(currency, L("Currency"), Listed)
        .flag(taxIncluded, L("Prices include tax"), Listed)
        .link<PriceList>(parent, L("Otherwise the prices of"), Listed)
        .group(L("Validity"))
        .date(validFrom, L("Valid from"), Listed)
        .date(validTo, L("Valid to"), Listed)
        .subtitle(currency)
        .matchedBy(name);
}

EntityDef Price::define()
{
    return Define<Price>(Phase::Transaction, "tag", L("Price"), L("Prices"))
        .group(L("Price"))
        .link<Product>(product, L("Product"), Required | Listed | Indexed)
        .link<PriceList>(priceList, L("Price list"), Listed | Indexed)
        .link<Account>(account, L("Only for customer"), Listed | Indexed)
        .quantity(minimum, L("From quantity"), Listed)
        .choice(rule, L("Rule"),
                Options<Price>()
                    .option(fixed, L("Fixed amount"), "blue")
                    .option(onCost, L("Markup on cost"), "teal")
                    .option(onList, L("Markup on list price"), "violet"),
                Listed)
        .standard("fixed")
        .currency(currency, L("Currency"))
        .money(amount, L("Amount"), currency, Listed)
        .percent(markup, L("Markup"), Listed)
        .money(roundingStep, L("Rounded to multiples of"), currency)
        .group(L("Validity"))
        .date(validFrom, L("Valid from"), Listed)
        .date(validTo, L("Valid to"), Listed)
        .subtitle(product, priceList, account)
        .sortedBy("product_id");
}

} // namespace perennial
