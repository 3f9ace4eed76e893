// Price lists, and the prices in them or agreed with one customer.
#pragma once
#include "core/catalog/define.h"

namespace perennial {

// Valid from and to are both part of the list's validity; empty is open.
struct PriceList {
    Q_DECLARE_TR_FUNCTIONS(PriceList)
public:
    static constexpr auto entity = "price_list";
    static constexpr int code = 42;
    static constexpr auto prefix = "PL";
    static constexpr Field<PriceList, QString> name{"name"}, currency{"currency"};
    static constexpr Field<PriceList, bool> taxIncluded{"tax_included"};
    static constexpr Field<PriceList, QDate> validFrom{"valid_from"}, validTo{"valid_to"};
    static constexpr Field<PriceList, Ref> parent{"parent_id"}; // asked where this list names no price
    static EntityDef define();
};

// The price of a product from a quantity on: in a list, or for one account (which wins over any list). An empty
// currency is the list's, else the office's.
struct Price {
    Q_DECLARE_TR_FUNCTIONS(Price)
public:
    static constexpr auto entity = "price";
    static constexpr int code = 43;
    static constexpr auto prefix = "PRICE";
    static constexpr Field<Price, Ref> product{"product_id"}, priceList{"price_list_id"}, account{"account_id"};
    static constexpr Field<Price, Quantity> minimum{"minimum_quantity"};
    static constexpr Field<Price, Pick> rule{"rule"};
    static constexpr Field<Price, QString> currency{"currency"};
    static constexpr Field<Price, Money> amount{"amount"};
    static constexpr Field<Price, Percent> markup{"markup"}; // on the cost or the list price; may be negative
    static constexpr Field<Price, Money> roundingStep{"rounding_step"}; // 0.05: results are multiples of it
    static constexpr Field<Price, QDate> validFrom{"valid_from"}, validTo{"valid_to"};
    static constexpr Choice<Price> fixed{"fixed"}, onCost{"on_cost"}, onList{"on_list"};
    static EntityDef define();
};

} // namespace perennial
