// Machine record: one line a file, written over in place.
#include "core/store/machine_record.h"
#include "core/base/clock.h"
#include "core/store/connection.h"
#include "core/store/file_lock.h"
#include "core/store/file_state.h"
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace perennial::store {
namespace {

constexpr int recordLength = 80; // one line: file id, commits, moment of the latest check, blanks

QString recordPath(const QString& path)
{
    return machineFolder(QStringLiteral("state")) + QLatin1Char('/') + pathMark(path);
}

Remembered readRemembered(QFile& file)
{
    const QList<QByteArray> parts = file.read(recordLength).simplified().split(' ');
    if (parts.size() != 3 || parts[0].size() != 16)
        return {};
    return {QString::fromLatin1(parts[0]), parts[1].toLongLong(), momentOf(QString::fromLatin1(parts[2]))};
}

// One write over the same bytes: a process that dies leaves the old record or the new one.
bool writeRemembered(QFile& file, const Remembered& what)
{
    const QString moment = what.checked.isValid() ? momentText(what.checked) : QStringLiteral("-");
    QByteArray record = QStringLiteral("%1 %2 %3").arg(what.fileId).arg(what.commits).arg(moment).toLatin1();
    record = record.leftJustified(recordLength - 1, ' ') + '\n';
    return file.seek(0) && file.write(record) == record.size();
}

constexpr QIODevice::OpenMode inPlace = QIODevice::ReadWrite | QIODevice::Unbuffered;

} // namespace

QString machineFolder(const QString& below)
{
    // Not AppLocalDataLocation: the window and the command line are two applications with one memory.
    const QString folder =
        QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/perennial/") + below;
    if (!QFileInfo::exists(folder) && QDir().mkpath(folder))
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return folder;
}

QString pathMark(const QString& path)
{
    const QByteArray hash = QCryptographicHash::hash(canonicalPath(path).toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().left(16));
}

Remembered remembered(const QString& path)
{
    QFile file(recordPath(path));
    return file.open(QIODevice::ReadOnly) ? readRemembered(file) : Remembered();
}

bool remember(const QString& path, const Remembered& what)
{
    QFile file(recordPath(path));
    return file.open(inPlace) && writeRemembered(file, what);
}

void forget(const QString& path)
{
    QFile::remove(recordPath(path));
}

CommitRecord::CommitRecord(const QString& path) : m_file(recordPath(path)) {}

void CommitRecord::count(const QString& fileId, qint64 commits)
{
    if (!m_file.isOpen() && !m_file.open(inPlace))
        return;
    // Read each time: when the file was last checked is written there by others.
    m_file.seek(0);
    Remembered now = readRemembered(m_file);
    if (now.fileId != fileId)
        now = {fileId, 0, {}};
    now.commits = commits;
    writeRemembered(m_file, now);
}

QString regression(Connection& connection)
{
    const Remembered last = remembered(connection.path());
    const qint64 commits = readCommits(connection);
    if (last.fileId.isEmpty() || last.fileId != readFileId(connection) || last.commits <= commits)
        return {};
    const int missing = int(qMin(last.commits - commits, qint64(INT_MAX)));
    return QCoreApplication::translate("Store",
                                       "The file “%1” came back older than it was: %Ln operation(s) seen on this "
                                       "computer are missing. Look for a newer copy or a backup before you go on.",
                                       nullptr, missing)
        .arg(QFileInfo(connection.path()).fileName());
}

} // namespace perennial::store
