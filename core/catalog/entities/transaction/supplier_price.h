// Supplier price: what a vendor asks for a product.
#pragma once
#include "core/catalog/define.h"

namespace perennial {

// For one unit, without tax, from the minimum quantity on.
struct SupplierPrice {
    Q_DECLARE_TR_FUNCTIONS(SupplierPrice)
public:
    static constexpr auto entity = "supplier_price";
    static constexpr int code = 49;
    static constexpr auto prefix = "SUPP";
    static constexpr Field<SupplierPrice, Ref> product{"product_id"}, vendor{"vendor_id"};
    static constexpr Field<SupplierPrice, QString> vendorSku{"vendor_sku"}, currency{"currency"}, quality{"quality"};
    static constexpr Field<SupplierPrice, Money> price{"price"};
    static constexpr Field<SupplierPrice, Quantity> minimum{"minimum_quantity"};
    static constexpr Field<SupplierPrice, qint64> leadDays{"lead_days"};
    static constexpr Field<SupplierPrice, QDate> validFrom{"valid_from"}, validTo{"valid_to"};
    static EntityDef define();
};

} // namespace perennial
