// Quote opportunity: write a draft quote from a deal.
#pragma once
#include "core/workspace/desk.h"

namespace perennial {

struct QuoteOpportunity {
    Ref opportunity;
    QString subject = {};  // empty: the deal's name
    QDate validUntil = {}; // invalid: as long as the office's quotes are
};

struct Quoted {
    Ref quote;
};

// Takes over company, contact, owner, currency and lines; a deal without lines becomes one line over its amount, if it
// has one. Refuses a deal that is closed or has no company.
Quoted quoteOpportunity(Desk& desk, const QuoteOpportunity& ask);

} // namespace perennial
