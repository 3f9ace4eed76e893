// Whole export: everything a file holds as a folder of tables, one an entity, and a new file made of such a folder.
#pragma once
#include "core/exchange/export_run.h"
#include "core/exchange/import_plan.h"
#include "core/workspace/workspace.h"

namespace perennial {

// `folder` must not exist or be empty. Every entity with records gives ENTITY.csv with every field, those that only
// verbs write too; links are ids of the column "id" of their table; the bytes of attached files lie in attachments/,
// under their SHA-256. Left out are removed records and the history. Answers the number of records; an Error
// (Cancelled, Storage, Conflict) leaves no half table.
Outcome<qint64> exportAll(const Reader& reader, const QString& folder, const ExportProgress& progress = {});

// Makes the file at `path`, which must not exist, of such a folder, in one operation: the same records with the same
// links, numbers, statuses, seals and moments of making. Their ids are new, and who made them is not kept. Refuses own
// fields (Error Refused). Answers the number of records; an Error leaves no file.
Outcome<qint64> importAll(const QString& folder, const QString& path, const ImportProgress& progress = {});

} // namespace perennial
