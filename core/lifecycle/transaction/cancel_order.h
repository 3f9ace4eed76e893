// Cancel order: give up what was not delivered.
#pragma once
#include "core/lifecycle/transaction/document_lines.h"

namespace perennial {

struct CancelOrder {
    Ref order;
    QString reason;
    QVector<LineShare> lines = {}; // empty: everything that was not delivered
    QDate on = {};                 // invalid: today
};

// An order of which nothing was delivered or invoiced is cancelled as a whole; of one that was delivered in part the
// rest is cancelled, and its status follows from what remains. Refuses where everything was delivered, where goods
// stand on a delivery that has not left yet, where the rest was invoiced beforehand, and for a finished order.
void cancelOrder(Desk& desk, const CancelOrder& ask);

} // namespace perennial
