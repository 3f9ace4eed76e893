// Keep events true: what happened to the lines of orders agrees with the documents and the steps it came from.
#pragma once
#include "core/catalog/entities/transaction/sales_order.h"
#include "core/lifecycle/transaction/trade_facts.h"

namespace perennial {

// What the line of a delivery or an invoice says that its events come to.
struct EventsDue {
    Ref line;          // of the order
    Quantity quantity; // none while the delivery has not left or the invoice is a draft, and once they were removed
    bool stands;       // the document and its line were not removed
};

// Shipped, invoiced and credited follow from a document; the other kinds are written by steps of the order itself.
bool followsFromDocument(const Row<OrderEvent>& event);
// Nothing where the event names no line of a delivery (shipped), an invoice or a credit note of its kind.
std::optional<EventsDue> eventsDue(const Reader& reader, const Row<OrderEvent>& event);

// An event stands as it was written and goes with its order only: else throws Error Refused with the step that takes
// back what happened.
void refuseChangedEvents(Desk& desk, const ChangeSet& changes);
// Whoever added the events, they are those that a step of the business would have left. Throws Error Refused with that
// step for a shipped, invoiced or credited event that its document does not say, for goods that came back without
// having left, for more that is cancelled, made, released or reserved than ordered, and for sums below zero.
void refuseFalseEvents(Desk& desk, const TradeFacts& facts, const ChangeSet& changes);

} // namespace perennial
