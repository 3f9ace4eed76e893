// Restoring: a backup takes the place of a file, and the file it replaces is kept.
#pragma once
#include <QString>

namespace perennial::store {

// Puts a copy of the backup at `path` under a new replica number. What was there is kept beside it under a dated name,
// which is returned; empty when there was nothing. Killed at any instant, both files are there whole.
// Throws Error Busy, Storage, Damaged, Foreign.
QString restoreFile(const QString& backup, const QString& path);

} // namespace perennial::store
