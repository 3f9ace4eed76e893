// Keep deliveries true: delivery lines, their limits, and the shipped events of their orders.
#pragma once
#include "core/catalog/entities/fulfillment/delivery.h"
#include "core/lifecycle/transaction/trade_facts.h"
#include <set>

namespace perennial {

// Fills the head (company and address of the order) and the lines (product, name, unit of the order line), and writes
// shipped events until their sum per delivery line is what left the house: all of it in transit or delivered, nothing
// otherwise, also after the delivery was removed. Answers the orders it concerns.
std::set<Id> keepDeliveryTrue(Desk& desk, Id delivery);

// Throws Error Refused where an order line is delivered or invoiced beyond what is ordered and the office's allowance,
// or its quantity was lowered below that, or less left than came back.
void refuseExcess(Desk& desk, const TradeFacts& facts, Ref order);

// For an order with a shipped-on date: one delivery of that day over everything that no delivery covers yet. Answers
// its id, 0 when there is nothing to ship.
Id shipWhole(Desk& desk, Id order);

} // namespace perennial
