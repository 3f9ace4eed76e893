// Restoring: copy, prove, set the old file aside, put the copy in place.
#include "core/store/restore.h"
#include "core/base/error.h"
#include "core/base/file_write.h"
#include "core/base/identity.h"
#include "core/store/backup.h"
#include "core/store/connection.h"
#include "core/store/file_gate.h"
#include "core/store/file_place.h"
#include "core/store/file_state.h"
#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <cerrno>
#include <cstdio>
#include <sys/stat.h>
#include <unistd.h>

namespace perennial::store {
namespace {

constexpr int patienceMs = 10'000;

// "customers (replaced 2026-01-31 09-15-03).perennial"
QString datedNameOf(const QString& path)
{
    const QFileInfo info(path);
    const QString moment = QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd HH-mm-ss"));
    const QString suffix = info.suffix().isEmpty() ? QString() : QLatin1Char('.') + info.suffix();
    const QString stem = QCoreApplication::translate("Store", "%1 (replaced %2)").arg(info.completeBaseName(), moment);
    QString name = info.dir().filePath(stem + suffix);
    for (int twin = 2; isTaken(name); ++twin)
        name = info.dir().filePath(stem + QLatin1Char(' ') + QString::number(twin) + suffix);
    return name;
}

// Whatever the old file needs to be whole is taken into it first, if it can be opened at all.
void bringOldToRest(const QString& path)
{
    try {
        Opened old = openFile(path, Use::OneShot, patienceMs);
        closeFile(old);
    } catch (const Error& error) {
        if (error.fault == Fault::Busy)
            throw;
    }
}

// A second name first, then the journal goes; only then may another file take the name, or that journal would be
// played into it.
QString setAside(const QString& path)
{
    const QString dated = datedNameOf(path);
    const auto link = [](const QString& from, const QString& to) {
        return ::link(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
    };
    const QStringList companions = companionsOf(path);
    const QStringList datedCompanions = companionsOf(dated);
    for (int i = 0; i < companions.size(); ++i) {
        if (isTaken(companions[i]) && !link(companions[i], datedCompanions[i]))
            moveWithoutReplacing(companions[i], datedCompanions[i]);
    }
    if (!link(path, dated))
        moveWithoutReplacing(path, dated);
    for (const QString& companion : companions)
        ::unlink(QFile::encodeName(companion).constData());
    syncFolder(QFileInfo(path).absolutePath());
    return dated;
}

void giveNewReplica(const QString& path)
{
    Connection copy(path, Connection::Access::Write, patienceMs);
    copy.run("PRAGMA journal_mode=MEMORY; PRAGMA synchronous=FULL");
    copy.begin();
    setFileState(copy, "replica", Value(qint64(drawReplica())));
    copy.commit();
}

Remembered copyBackup(const QString& backup, const QString& temporary)
{
    Opened source = openFile(backup, Use::Copy, patienceMs);
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
    const std::unique_ptr<FileLock> lock = FileLock::waitFor(file, patienceMs);
    const QString temporary = temporaryNameOf(file);
    removeWithCompanions(temporary);
    QString dated;
    try {
        const Remembered restored = copyBackup(backup, temporary);
        giveNewReplica(temporary);
        syncContents(temporary);
        if (isTaken(file))
            dated = setAside(file);
        if (::rename(QFile::encodeName(temporary).constData(), QFile::encodeName(file).constData()) != 0)
            throw storageError(errno, file);
        syncFolder(QFileInfo(file).absolutePath());
        remember(file, restored);
    } catch (...) {
        removeWithCompanions(temporary);
        if (!dated.isEmpty() && isTaken(file))
            ::unlink(QFile::encodeName(dated).constData()); // only a second name as yet
        throw;
    }
    return dated;
}

} // namespace perennial::store
