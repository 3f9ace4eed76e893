// The file gate: creating, opening, recovering and closing a file, in the order that keeps it whole.
#include "core/store/file_gate.h"
#include "core/base/error.h"
#include "core/base/file_write.h"
#include "core/base/log.h"
#include "core/base/words.h"
#include "core/store/file_header.h"
#include "core/store/file_place.h"
#include "core/store/file_state.h"
#include "core/store/file_vetting.h"
#include "core/store/machine_record.h"
#include "core/store/set_aside.h"
#include "core/store/sqlite_fault.h"
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QThread>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

namespace perennial::store {
namespace {

constexpr int createPatienceMs = 10'000;
constexpr int leaveWalPatienceMs = 2'000; // for readers to go away when a window closes

bool hasLeftovers(const QString& path)
{
    const QStringList companions = companionsOf(path);
    return QFileInfo(companions[0]).size() > 0 || QFileInfo(companions[1]).size() > 0;
}

// What an earlier process left behind while it made or restored this file. The lock is held: that process is gone.
void removeRemains(const QString& path)
{
    const QString temporary = temporaryNameOf(path);
    if (isTaken(temporary))
        removeWithCompanions(temporary);
}

// A journal is found by the name of its file: under two names, one of them would miss it.
void refuseSecondName(const QString& path)
{
    if (namesOf(path) > 1)
        throw Error{
            Fault::Conflict,
            aboutFile(
                Words::tr(
                    "“%1” has a second name (a hard link), which makes writing to it unsafe; nothing was changed. "
                    "Make a copy and work with the copy."),
                path)};
}

bool setJournal(Connection& connection, const char* mode)
{
    try {
        const QByteArray wanted(mode);
        return connection.text("PRAGMA journal_mode=" + wanted).compare(QLatin1String(mode), Qt::CaseInsensitive) == 0;
    } catch (const Error& error) {
        if (error.fault == Fault::Busy)
            return false;
        throw;
    }
}

bool isWal(Connection& connection)
{
    return connection.text("PRAGMA journal_mode") == QLatin1String("wal");
}

// Reading may still hang on a log; then the file stays in its mode and the next opening brings it to rest.
void bringToRest(Connection& connection, int patienceMs)
{
    connection.forgetStatements();
    if (!isWal(connection))
        return;
    sqlite3_busy_timeout(connection.handle(), 50);
    QElapsedTimer waited;
    waited.start();
    while (!setJournal(connection, "DELETE") && waited.elapsed() < patienceMs)
        QThread::msleep(20);
    sqlite3_busy_timeout(connection.handle(), connection.patience());
}

void chooseJournal(Connection& connection, Use use)
{
    if (use != Use::Window) {
        bringToRest(connection, leaveWalPatienceMs);
        connection.run("PRAGMA synchronous=EXTRA");
        return;
    }
    const bool wal = setJournal(connection, "WAL");
    // A log that has been moved into the file is written over from its start: that syncs in half the time of one that
    // grows, and someone who saves without a pause does not fill the disk with it.
    connection.run(wal ? "PRAGMA synchronous=FULL; PRAGMA wal_autocheckpoint=1000" : "PRAGMA synchronous=EXTRA");
}

bool reads(Use use)
{
    return use == Use::Look || use == Use::Copy;
}

std::unique_ptr<Connection> openChecked(const QString& path, Use use, bool crashed, int patienceMs)
{
    const auto access = reads(use) ? Connection::Access::Read : Connection::Access::Write;
    auto connection = std::make_unique<Connection>(path, access, patienceMs);
    vet(*connection, crashed, use == Use::Copy);
    connection->setReplica(readReplica(*connection));
    return connection;
}

Opened openToWrite(const QString& path, Use use, int patienceMs)
{
    Opened opened;
    opened.lock = FileLock::waitFor(path, patienceMs);
    removeRemains(path);
    examine(path); // again: it may have been replaced while we waited
    refuseSecondName(path);
    if (::access(QFile::encodeName(path).constData(), W_OK) != 0)
        throw storageError(errno, path);
    const bool crashed = opened.lock->inherited() || hasLeftovers(path);
    opened.connection = openChecked(path, use, crashed, patienceMs);
    chooseJournal(*opened.connection, use);
    return opened;
}

// A reader brings a file to rest that its writer left in the middle of something, if nobody else is about to. Where it
// cannot write it leaves things to the plain read, which works or says why not.
void recoverIfAbandoned(const QString& path, int patienceMs)
{
    if (!readHeader(path).wal && !hasLeftovers(path))
        return;
    try {
        Opened opened;
        opened.lock = FileLock::tryLock(path);
        if (!opened.lock || namesOf(path) > 1)
            return;
        opened.connection = openChecked(path, Use::OneShot, hasLeftovers(path), patienceMs);
        closeFile(opened);
    } catch (const Error& error) {
        if (error.fault != Fault::Storage)
            throw;
    }
}

Opened openToLook(const QString& path, Use use, int patienceMs)
{
    recoverIfAbandoned(path, patienceMs);
    Opened opened;
    opened.readOnly = true;
    const bool twoNames = namesOf(path) > 1;
    opened.connection = openChecked(path, use, twoNames, patienceMs);
    if (twoNames)
        opened.warning =
            aboutFile(Words::tr("“%1” has a second name (a hard link). It can be read, but not written to."), path);
    return opened;
}

void addWarning(Opened& opened, const QString& sentence)
{
    if (sentence.isEmpty())
        return;
    qCWarning(logStore, "opened with a warning");
    opened.warning += (opened.warning.isEmpty() ? QString() : QStringLiteral("\n")) + sentence;
}

} // namespace

void examine(const QString& path)
{
    struct stat entry = {};
    if (::stat(QFile::encodeName(path).constData(), &entry) != 0) {
        if (errno == ENOENT || errno == ENOTDIR)
            throw Error{Fault::NotFound,
                        aboutFile(Words::tr("There is no file “%1”. Check its name and folder."), path)};
        throw faultOfCode(SQLITE_CANTOPEN, path, errno);
    }
    if (!S_ISREG(entry.st_mode))
        throw Error{Fault::Foreign,
                    aboutFile(Words::tr("“%1” is a folder or a device, not a file. Choose a Perennial file."), path)};
    if (entry.st_size == 0)
        throw Error{
            Fault::Foreign,
            aboutFile(
                Words::tr("“%1” is empty, so it is not a Perennial file. It was left as it is; choose another file, or "
                          "remove it and make a new one."),
                path)};
    refuseForeign(path, readHeader(path));
}

Opened openFile(const QString& path, Use use, int patienceMs)
{
    ::umask(077);
    const QString file = canonicalPath(path);
    settleKilledRestore(file);
    examine(file);
    Opened opened;
    if (reads(use)) {
        opened = openToLook(file, use, patienceMs);
    } else {
        try {
            opened = openToWrite(file, use, patienceMs);
        } catch (const Error& error) {
            if (use != Use::Window || error.fault != Fault::Storage)
                throw;
            opened = openToLook(file, Use::Look, patienceMs); // throws what is wrong when reading fails as well
            addWarning(
                opened,
                aboutFile(Words::tr("“%1” cannot be written to at present, so it was opened for reading only."), file));
            addWarning(opened, error.text);
        }
    }
    addWarning(opened, regression(*opened.connection));
    if (!reads(use))
        addWarning(opened, placeWarning(file));
    return opened;
}

void createFile(const QString& path, const std::function<void(Connection&)>& build)
{
    ::umask(077);
    const QString file = canonicalPath(path);
    const std::unique_ptr<FileLock> lock = FileLock::waitFor(file, createPatienceMs);
    removeRemains(file);
    if (isTaken(file))
        throw Error{Fault::Conflict,
                    aboutFile(Words::tr("“%1” exists already and was left as it is. Choose another name."), file)};
    const QString temporary = temporaryNameOf(file);
    QString fileId;
    try {
        {
            Connection connection(temporary, Connection::Access::Write, createPatienceMs, true);
            // Nobody knows this name yet: a crash leaves nothing to recover, so the journal can stay in memory.
            connection.run("PRAGMA journal_mode=MEMORY; PRAGMA synchronous=FULL");
            connection.begin();
            connection.run("PRAGMA application_id=" + QByteArray::number(applicationId));
            build(connection);
            initFileState(connection);
            connection.commit();
            fileId = readFileId(connection);
        }
        moveWithoutReplacing(temporary, file);
        syncFolder(QFileInfo(file).absolutePath());
    } catch (...) {
        removeWithCompanions(temporary);
        throw;
    }
    remember(file, {fileId, 0, QDateTime::currentDateTimeUtc()});
}

void closeFile(Opened& opened)
{
    if (opened.connection && opened.connection->handle() && opened.lock) {
        try {
            opened.connection->rollback();
            if (opened.connection->handle())
                bringToRest(*opened.connection, leaveWalPatienceMs);
        } catch (const Error&) {
            qCWarning(logStore, "the file was left with its log; the next opening takes it over");
        }
    }
    opened.connection.reset();
    opened.lock.reset();
}

bool checkpoint(Connection& connection)
{
    if (!connection.handle() || connection.inTransaction())
        return !connection.handle();
    // Never waits for readers: what cannot be moved now is moved next time.
    sqlite3_busy_timeout(connection.handle(), 0);
    int code = sqlite3_wal_checkpoint_v2(connection.handle(), "main", SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    sqlite3_busy_timeout(connection.handle(), connection.patience());
    if ((code & 0xff) == SQLITE_IOERR || (code & 0xff) == SQLITE_FULL)
        qCWarning(logStore, "checkpoint failed with code %d", code);
    return (code & 0xff) != SQLITE_BUSY && (code & 0xff) != SQLITE_LOCKED;
}

void assertStillOurs(const Connection& connection)
{
    int moved = 0;
    if (!connection.handle())
        throw faultOfCode(SQLITE_IOERR, connection.path());
    sqlite3_file_control(connection.handle(), "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    if (moved)
        throw movedError(connection.path());
}

} // namespace perennial::store
