// Ship delivery: it leaves the house, and it arrives.
#pragma once
#include "core/workspace/desk.h"

namespace perennial {

struct ShipDelivery {
    Ref delivery;
    QDate on = {};         // invalid: today
    QString carrier = {};  // empty: as it is
    QString tracking = {}; // empty: as it is
};

// Refuses a delivery that left already, failed or was cancelled, an empty one, and one of an order on hold.
void shipDelivery(Desk& desk, const ShipDelivery& ask);

struct MarkDelivered {
    Ref delivery;
    QDate on = {}; // invalid: today
};

// One that was not marked as shipped counts as shipped on the same day. Refuses one that is delivered, failed,
// cancelled or empty.
void markDelivered(Desk& desk, const MarkDelivered& ask);

} // namespace perennial
