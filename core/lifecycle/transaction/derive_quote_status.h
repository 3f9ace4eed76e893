// Derive quote status: converted quotes, and the protection of quotes that were sent.
#pragma once
#include "core/record/change_set.h"
#include "core/workspace/desk.h"

namespace perennial {

// An accepted quote is converted while an order stands on it, and accepted again when that order is gone.
void deriveQuoteStatus(Desk& desk, Id quote);

// The quote an order was made from, 0 for none; also of a removed order.
Id quoteOf(const Reader& reader, Id order);

// Throws Error Refused when the lines or the terms of a quote changed that is no draft any more: what the customer
// holds in hand must stay what it was.
void refuseChangedQuotes(Desk& desk, const ChangeSet& changes);

} // namespace perennial
