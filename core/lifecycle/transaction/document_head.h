// Document head: what the head of a quote, an order or a draft invoice takes over by itself.
#pragma once
#include "core/catalog/entities/fulfillment/invoice.h"
#include "core/catalog/entities/transaction/quote.h"
#include "core/catalog/entities/transaction/sales_order.h"
#include "core/lifecycle/transaction/trade_facts.h"

namespace perennial {

// Fills empty fields only; does not save. An order from another program (it has an external reference) that comes with
// its date is a confirmed one.
void completeHead(Row<Quote>& quote, TradeFacts& facts);
void completeHead(Row<SalesOrder>& order, TradeFacts& facts);
void completeHead(Row<Invoice>& invoice, TradeFacts& facts);

} // namespace perennial
