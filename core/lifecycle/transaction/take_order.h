// Take order: write a draft order by hand.
#pragma once
#include "core/catalog/entities/transaction/sales_order.h"
#include "core/lifecycle/transaction/document_lines.h"

namespace perennial {

struct TakeOrder {
    Ref account;
    Ref contact = {};
    QString source = {}; // key of an option of SalesOrder::origin; empty: none
    QString customerReference = {};
    QDate on = {}; // invalid: today
    QDate promisedAt = {};
    Ref product = {}; // with `quantity`: the first line
    Quantity quantity = {1000};
};

struct OrderTaken {
    Ref order;
};

// Refuses an account that is on credit hold.
OrderTaken takeOrder(Desk& desk, const TakeOrder& ask);

} // namespace perennial
