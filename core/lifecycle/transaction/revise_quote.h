// Revise quote: a new draft in place of one that was sent.
#pragma once
#include "core/workspace/desk.h"

namespace perennial {

struct ReviseQuote {
    Ref quote;
    QDate validUntil = {}; // invalid: as long as the office's quotes are, from today
};

struct Revised {
    Ref quote; // the new one
};

// The new quote has the old one's lines, terms and number with the revision behind it (Q-2026-0001-R2). Whatever of its
// revisions was a draft or sent is superseded by it; a declined or superseded one stays what it is. Refuses a draft, a
// quote that became an order, one that a newer revision took the place of, and one of a lost opportunity.
Revised reviseQuote(Desk& desk, const ReviseQuote& ask);

} // namespace perennial
