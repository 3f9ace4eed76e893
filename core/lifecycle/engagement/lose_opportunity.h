// Lose an opportunity: with a reason, and not while a quote that was sent is still open.
#pragma once
#include "core/catalog/entities/engagement/opportunity.h"
#include "core/workspace/desk.h"

namespace perennial {

struct LoseOpportunity {
    Id opportunity = 0;
    Pick reason;        // an option of Opportunity::lostReason
    QString notes = {}; // kept with the deal; empty leaves what is there
};

// Throws Error Refused.
void loseOpportunity(Desk& desk, const LoseOpportunity& ask);

// Why the deal cannot be lost now; empty when it can, once a reason is given.
QString objectionToLosing(const Reader& reader, const Row<Opportunity>& deal);

// Throws Error Refused when the deal has no reason for being lost: a lost one keeps its reason.
void requireLostReason(const Row<Opportunity>& deal);
// Throws Error Refused when the deal has no reason for being lost, or objectionToLosing().
void requireLosable(const Reader& reader, const Row<Opportunity>& deal);

} // namespace perennial
