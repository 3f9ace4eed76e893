// Restoring: copy, prove, set the old file aside, put the copy in place.
#include "core/store/restore.h"
#include "core/base/error.h"
#include "core/base/file_write.h"
#include "core/store/backup.h"
#include "core/store/connection.h"
#include "core/store/file_gate.h"
#include "core/store/file_place.h"
#include "core/store/file_state.h"
#include "core/store/machine_record.h"
#include "core/store/set_aside.h"
#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <cerrno>
#include <cstdio>
#include <sys/stat.h>

namespace perennial::store {
namespace {

// Whatever the old file needs to be whole is taken into it first, if it can be opened at all.
void bringOldToRest(const QString& path)
{
    try {
        Opened old = openFile(path, Use::OneShot, carePatienceMs);
        closeFile(old);
    } catch (const Error& error) {
        if (error.fault == Fault::Busy)
            throw;
    }
}

void giveNewReplica(const QString& path)
{
    Connection copy(path, Connection::Access::Write, carePatienceMs);
    copy.run("PRAGMA journal_mode=MEMORY; PRAGMA synchronous=FULL");
    copy.begin();
    changeReplica(copy);
    copy.commit();
}

Remembered copyBackup(const QString& backup, const QString& temporary)
{
    Opened source = openFile(backup, Use::Copy, carePatienceMs);
    const QStringList damage = damageOf(*source.connection);
    if (!damage.isEmpty())
        throw Error{Fault::Damaged, QCoreApplication::translate(
                                        "Store", "The backup “%1” is damaged (%2), so nothing was changed. Choose "
                                                 "an older one.")
                                        .arg(QFileInfo(backup).fileName(), damage.first())};
    copyInto(*source.connection, temporary);
    return {readFileId(*source.connection), readCommits(*source.connection), QDateTime::currentDateTimeUtc()};
}

} // namespace

QString restoreFile(const QString& backup, const QString& path)
{
    ::umask(077);
    const QString file = canonicalPath(path);
    if (file == canonicalPath(backup))
        throw Error{Fault::Usage,
                    QCoreApplication::translate("Store", "A file cannot be restored from itself. Choose a backup.")};
    examine(canonicalPath(backup));
    if (isTaken(file))
        bringOldToRest(file);
    const std::unique_ptr<FileLock> lock = FileLock::waitFor(file, carePatienceMs);
    const QString temporary = temporaryNameOf(file);
    removeWithCompanions(temporary);
    settleSetAside(file);
    try {
        const Remembered restored = copyBackup(backup, temporary);
        giveNewReplica(temporary);
        syncContents(temporary);
        if (isTaken(file))
            setAside(file);
        if (::rename(QFile::encodeName(temporary).constData(), QFile::encodeName(file).constData()) != 0)
            throw storageError(errno, file);
        syncFolder(QFileInfo(file).absolutePath());
        remember(file, restored);
        return settleSetAside(file);
    } catch (...) {
        removeWithCompanions(temporary);
        (void)attempt([&file] { settleSetAside(file); }); // what went wrong first is what is told
        throw;
    }
}

} // namespace perennial::store
