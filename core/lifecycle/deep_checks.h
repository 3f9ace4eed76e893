// Deep checks: what the business rules promise about all records of a file, verified by check --deep.
#pragma once
#include "core/workspace/finding.h"

namespace perennial {

// Number series without gaps, document totals against their lines, statuses against their events.
QVector<DeepCheck> deepChecks();

} // namespace perennial
