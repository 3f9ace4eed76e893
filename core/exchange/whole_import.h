// Whole import: a file made of the tables that “export all” wrote, as it was.
#pragma once
#include "core/exchange/import_plan.h"
#include "core/workspace/workspace.h"

namespace perennial {

// Makes the file at `path` of a folder or archive that exportAll() wrote, or fills one that is there and holds nothing
// but its office and own fields: the same records with the same ids, links, numbers, statuses, seals and stamps, own
// fields, labels and stages first. An office and own fields that are there already serve, under their own ids, where
// their kind is the same. Answers the number of records. Errors leave no new file, and one that was there as it was:
// Conflict where it holds records, or an own field of the same key and another kind; Foreign for a newer export.
Outcome<qint64> importAll(const QString& place, const QString& path, const ImportProgress& progress = {});

} // namespace perennial
