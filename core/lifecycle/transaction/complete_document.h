// Complete document: what a quote, an order or a draft invoice takes over by itself, and its totals.
#pragma once
#include "core/lifecycle/transaction/trade_facts.h"

namespace perennial {

// Fills what is empty and sums up; run by the closing rules for every document whose head or lines changed, and by
// verbs that need the totals at once. Nothing that is filled is ever replaced: a line keeps the name, unit, price, tax
// and cost it was made with, whatever becomes of the product.
// - Head: currency (the customer's, else the office's), exchange rate of the day, payment term, addresses, month.
// - Lines: position, name, unit, tax rate, price (price_for.h), cost, currency; amounts that came without a currency
// were
//   read in the office's and are read anew in the document's.
// - Amounts: see document_totals.h. Optional quote lines do not count.
// Throws Error Invalid for a line without product and text, a negative quantity, a discount or a tax rate out of 0 to
// 100 %, and for a line in another currency than its document's.
void completeQuote(Desk& desk, TradeFacts& facts, Id quote);
void completeOrder(Desk& desk, TradeFacts& facts, Id order);
void completeInvoice(Desk& desk, TradeFacts& facts, Id invoice); // leaves issued ones alone

// A line of `document` (a quote, an order, an invoice, a delivery or an opportunity) about `product` as it would be
// completed: name, unit, price, tax and cost. Nothing is saved. Throws Error NotFound.
Record proposedLine(const Reader& reader, Id document, Ref product, Quantity quantity = {1000});

} // namespace perennial
