// The backup shelf: the backups the program keeps of a file on this machine, and which of them may go.
#pragma once
#include "core/workspace/care.h"
#include <QVector>

namespace perennial {

// What the name of a kept backup tells: <moment in UTC>_<commits>_<mark of the path>_<occasion>.perennial
struct ShelvedBackup {
    QString path;
    QDateTime at; // UTC
    qint64 commits = 0;
    QString mark;
    QString occasion;
    qint64 bytes = 0;
};

// Newest first; other files in the folder are passed over.
QVector<ShelvedBackup> shelved(const QString& folder);

// What may go of one file's backups (newest first): all but the newest of each of the latest 14 days, 4 weeks and 12
// months that have one, and of those made before something was done the newest three, or fourteen of the last two days.
// Days are those of UTC.
QVector<ShelvedBackup> superfluous(const QVector<ShelvedBackup>& backups, const QDateTime& now);

} // namespace perennial
