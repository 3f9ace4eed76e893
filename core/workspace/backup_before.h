// Backup before: the copies that are made before work that touches much, and before the first work of a day.
#pragma once
#include "core/base/error.h"
#include <QString>

namespace perennial {

class Workspace;

constexpr qint64 manyRecords = 100; // from here on a change is one that a backup is made before

// A proven backup before `records` of them are changed; nothing for a few. Throws Error: without it the change is not
// to be made. `occasion` is a word of the backup's name, like "bulk".
void backUpBefore(const Workspace& workspace, const QString& occasion, qint64 records);

// The daily backup (care.h), before the first change of a day: it holds what earlier days left. Empty where something
// was done today already, and in a new file.
Outcome<QString> backUpEarlierDays(Workspace& workspace);

} // namespace perennial
