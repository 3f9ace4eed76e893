// Close short: end an order with what was delivered; the rest is not owed any more.
#pragma once
#include "core/workspace/desk.h"

namespace perennial {

struct CloseShort {
    Ref order;
    QString reason;
    QDate on = {}; // invalid: today
};

// What was delivered can still be invoiced. Refuses an order of which nothing was delivered (cancel it instead), one
// that is delivered in full, and one that is finished.
void closeShort(Desk& desk, const CloseShort& ask);

} // namespace perennial
