// Care: checking, backing up, verifying and restoring a file.
#pragma once
#include "core/base/error.h"
#include "core/workspace/finding.h"
#include <QDateTime>
#include <QString>
#include <QStringList>
#include <QVector>
#include <functional>
#include <future>

namespace perennial {

class Clock;

// Never writes to a file that it refuses; works beside a writer, on a full disk and on read-only media. Every row is
// compared with its checksum where that is quick (below `largeFile`); deep does so whatever the size, and verifies the
// search index and what `deepChecks` find. The outcome is an Error when the file cannot be looked at: NotFound, Busy,
// Conflict, Foreign, Damaged, Storage.
Outcome<CheckReport> check(const QString& path, bool deep, const QVector<DeepCheck>& deepChecks = {});

// Why opening a file takes longer than a blink: another program has it; it is large, and it has to be brought to the
// present format, looked through after it was left in a hurry, or looked through as every week.
enum class OpeningDelay { None, InUse, OlderFormat, LeftOpen, WeeklyCheck };
constexpr qint64 largeFile = 16 << 20; // bytes; a smaller one is looked through in a blink

// Reads a few bytes. None also for what cannot be opened at all: opening says why.
OpeningDelay openingDelay(const QString& path, qint64 largeFrom = largeFile);
// Opens the file for a window, with all that takes long, and closes it again: opening it after that takes a blink. For
// a thread beside the window. Faults as of Workspace::open.
Outcome<void> makeReadyToOpen(const QString& path);

// A verified copy of the file at `out`, which must not exist. The file may be in use.
Outcome<void> backup(const QString& path, const QString& out);

// All of check --deep that needs no program around it, on a backup.
Outcome<CheckReport> verify(const QString& backupPath);

// Puts a verified backup in the place of the file at `path`, under a new replica number. The replaced file stays
// beside it under the dated name that is returned; empty when there was none.
Outcome<QString> restore(const QString& backupPath, const QString& path);

struct KeptBackup {
    QString path;
    QDateTime at; // UTC
    qint64 bytes = 0;
};

// Makes today's backup unless there is one already or nothing changed since the latest; then lets go of what is older
// than 14 daily, 4 weekly and 12 monthly ones. Returns its path, empty when none was needed.
Outcome<QString> dailyBackup(const QString& path, const Clock* clock = nullptr);
// A backup made now whatever was made today, before `occasion` (import, bulk change, erasure). The copy is there when
// this returns, its proof is made on a thread beside: get() waits for it and gives the path, or throws Error.
Outcome<std::shared_future<QString>> beginBackup(const QString& path, const QString& occasion,
                                                 const Clock* clock = nullptr);
// Newest first. Also works for a file that can no longer be opened, as long as this machine knew it.
QVector<KeptBackup> backupsOf(const QString& path);

struct SalvageReport {
    QString path; // the new file
    qint64 kept = 0;
    QStringList missing; // what could not be taken over, one line a table
};

// Writes what can be read of a damaged file into a new one; the damaged one is left as it is. Busy while another
// program has it.
Outcome<SalvageReport> salvage(const QString& damagedPath, const QString& newPath);

} // namespace perennial
