// Deliver order: put open goods of an order on a delivery, all or in parts.
#pragma once
#include "core/catalog/entities/fulfillment/delivery.h"
#include "core/lifecycle/transaction/document_lines.h"

namespace perennial {

struct DeliverOrder {
    Ref order;
    QVector<LineShare> lines = {};                // order lines; empty: everything that is open
    Choice<Delivery> stage = Delivery::delivered; // draft, ready, inTransit or delivered
    QDate on = {};                                // invalid: today; the day it leaves
    QString carrier = {};
    QString tracking = {};
};

struct Delivered {
    Ref delivery;
};

// Refuses a draft, an order on hold, a finished one, a quantity beyond what is open and the office's allowance, a line
// of another order, and an order of which nothing is open.
Delivered deliverOrder(Desk& desk, const DeliverOrder& ask);

} // namespace perennial
