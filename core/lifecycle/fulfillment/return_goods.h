// Return goods: what the customer sent back.
#pragma once
#include "core/lifecycle/transaction/document_lines.h"

namespace perennial {

struct ReturnGoods {
    Ref order;
    QVector<LineShare> lines; // order lines; empty: everything that was delivered
    QString reason;
    QDate on = {}; // invalid: today
};

// Logged as returned events. What came back is not invoiced any more; what was invoiced already is corrected by a
// credit note; the same quantity may be delivered again as a replacement. Refuses more than was delivered and not
// returned yet, and a return without a reason.
void returnGoods(Desk& desk, const ReturnGoods& ask);

} // namespace perennial
