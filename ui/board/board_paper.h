// Board paper: a board as it is printed — a heading and a table for every stage that holds something.
#pragma once
#include "core/query/query.h"
#include "ui/support/printing.h"

namespace perennial {

// The open stages, and those closed ones whose keys are among `shownClosed`, with every record of the query up to 1,000
// a stage. `filter` is told under the title as the user wrote it.
Paper boardPaper(const Reader& reader, const Query& query, const QStringList& shownClosed, const QString& filter);

} // namespace perennial
