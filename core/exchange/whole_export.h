// Whole export: everything a file holds as tables, one an entity, in a folder or an archive, and a new file of them.
#pragma once
#include "core/exchange/export_run.h"
#include "core/exchange/import_plan.h"
#include "core/workspace/workspace.h"

namespace perennial {

// To a ZIP archive where `path` ends in .zip, whole or not at all, else to a folder, which must not exist or be empty.
// Every entity with records gives ENTITY.csv with every field, those that only verbs write too; links are ids of the
// column "id" of their table; the bytes of attached files lie in attachments/ under their SHA-256. Left out are removed
// records and the history. Answers the number of records; an Error (Cancelled, Storage, Conflict) leaves no half table.
Outcome<qint64> exportAll(const Reader& reader, const QString& path, const ExportProgress& progress = {});

// Makes the file at `path`, which must not exist, of such a folder or archive, in one operation: the same records with
// the same links, numbers, statuses, seals and moments of making. Their ids are new, and who made them is not kept.
// Refuses own fields (Error Refused). Answers the number of records; an Error leaves no file.
Outcome<qint64> importAll(const QString& place, const QString& path, const ImportProgress& progress = {});

} // namespace perennial
