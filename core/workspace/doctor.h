// Doctor: facts about an installation and about a file, and the draft of the next migration.
#pragma once
#include "core/base/error.h"
#include <QString>
#include <QStringList>
#include <QVector>
#include <utility>

namespace perennial {

class Workspace;

// Versions, format, size, replica, commits: pairs of a stable key and a text.
Outcome<QVector<std::pair<QString, QString>>> aboutFile(const Workspace& workspace);
// Versions of program, Qt and SQLite, and what is missing for full function; one line each.
QStringList aboutInstallation();
// The statements that bring a file of the latest migration to what the catalog declares today; the whole schema when
// there is no migration yet.
QString draftOfMigration();

} // namespace perennial
