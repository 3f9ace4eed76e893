// Hold order: stop its deliveries for a reason, and let them go on.
#pragma once
#include "core/workspace/desk.h"

namespace perennial {

enum class Hold { Credit, Shipping, Return };

struct HoldOrder {
    Ref order;
    Hold hold = Hold::Shipping;
    QString reason;
};

// Refuses an order that is no longer running or not confirmed, and a hold without a reason.
void holdOrder(Desk& desk, const HoldOrder& ask);

struct ReleaseOrder {
    Ref order;
    std::optional<Hold> hold = {}; // nothing: all of them
};

// Refuses an order that is not on hold.
void releaseOrder(Desk& desk, const ReleaseOrder& ask);

} // namespace perennial
