// Whole export: everything a file holds as tables, one an entity, in a folder or an archive.
#pragma once
#include "core/exchange/export_run.h"

namespace perennial {

// To a ZIP archive where `path` ends in .zip, whole or not at all, else to a folder, which must not exist or be empty.
// Every entity with records gives ENTITY.csv with every field, those that only verbs write too; links are ids of the
// column "id" of their table; the bytes of attached files lie in attachments/ under their SHA-256, and manifest.json
// says how all of it is written. Left out are removed records, links to them, and the history. Answers the number of
// records; an Error (Cancelled, Storage, Conflict) leaves no half table.
Outcome<qint64> exportAll(const Reader& reader, const QString& path, const ExportProgress& progress = {});

} // namespace perennial
