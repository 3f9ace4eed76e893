// Check events: whether what happened to the lines of orders has its documents, and its sums are possible.
#pragma once
#include "core/workspace/finding.h"
#include "core/workspace/reader.h"

namespace perennial {

// Events whose document is missing or of another line, sums below zero, more that came back than left and more that is
// cancelled than was ordered are faults. More shipped or invoiced than the office allows now is a warning: it may have
// allowed more then.
QVector<Finding> checkEvents(Reader& reader);

} // namespace perennial
