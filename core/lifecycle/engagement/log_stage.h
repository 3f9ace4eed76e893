// Log stage: the stays of a deal in its stages, and how it stood at the end of each day.
#pragma once
#include "core/catalog/entities/engagement/opportunity.h"
#include "core/workspace/desk.h"

namespace perennial {

// The stay that is still running; nothing for a deal that was just made.
std::optional<Row<StageLog>> lastStageLog(const Reader& reader, Ref deal);

// Ends the stay in `last` and begins the one in the deal's stage. A new deal's first stay begins when it was made.
void logStage(Desk& desk, const Row<Opportunity>& deal, const std::optional<Row<StageLog>>& last);

// Writes today's snapshot, or brings it up to date.
void snapshotDeal(Desk& desk, const Row<Opportunity>& deal);

} // namespace perennial
