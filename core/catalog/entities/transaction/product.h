// Product: a good, a service or a subscription that is sold.
#pragma once
#include "core/catalog/define.h"

namespace perennial {

// Prices are in the office's currency, without tax, for one unit.
struct Product {
    Q_DECLARE_TR_FUNCTIONS(Product)
public:
    static constexpr auto entity = "product";
    static constexpr int code = 41;
    static constexpr auto prefix = "PROD";
    static constexpr Field<Product, QString> sku{"sku"}, name{"name"}, unit{"unit"}, description{"description"};
    static constexpr Field<Product, Pick> kind{"kind"};
    static constexpr Field<Product, Ref> category{"category_id"}, vendor{"vendor_id"};
    static constexpr Field<Product, Money> cost{"cost"}, listPrice{"list_price"};
    static constexpr Field<Product, Percent> tax{"tax"};
    static constexpr Field<Product, bool> stockKept{"stock_kept"}, discontinued{"discontinued"};
    static constexpr Field<Product, Quantity> reorderLevel{"reorder_level"};
    static constexpr Field<Product, qint64> warrantyMonths{"warranty_months"};
    static constexpr Choice<Product> good{"good"}, service{"service"}, subscription{"subscription"};
    static EntityDef define();
};

} // namespace perennial
