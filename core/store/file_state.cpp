// File state: the table, the commit counter, and the small record per file in this machine's state folder.
#include "core/store/file_state.h"
#include "core/base/clock.h"
#include "core/base/identity.h"
#include "core/store/connection.h"
#include "core/store/file_lock.h"
#include "core/store/journal_sum.h"
#include "core/store/schema.h"
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QStandardPaths>

namespace perennial::store {
namespace {

constexpr char formerReplicas[] = "former_replicas"; // numbers, joined by commas
constexpr int recordLength = 80;                     // one line: file id, commits, moment of the latest check, blanks

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

Value fileState(Connection& connection, const QByteArray& key)
{
    Statement query = connection.statement("SELECT value FROM file_state WHERE key=?");
    return query.bind(1, QByteArrayView(key)).step() ? query.value(0) : Value();
}

void setFileState(Connection& connection, const QByteArray& key, const Value& value)
{
    connection
        .statement(
            "INSERT INTO file_state(key, value) VALUES(?, ?) ON CONFLICT(key) DO UPDATE SET value=excluded.value")
        .bind(1, QByteArrayView(key))
        .bind(2, value)
        .run();
}

void initFileState(Connection& connection)
{
    const QString fileId = QStringLiteral("%1").arg(QRandomGenerator::system()->generate64(), 16, 16, QLatin1Char('0'));
    // A salvaged file starts with the operations that were saved into it; any other new one with none.
    const qint64 operations = connection.integer("SELECT count(*) FROM operation");
    const std::pair<const char*, Value> values[] = {
        {"file_id", Value(fileId)},
        {"replica", Value(qint64(drawReplica()))},
        {"commits", Value(operations)},
        {"lowest_format", Value(qint64(lowestFormat))},
    };
    Statement insert = connection.statement("INSERT OR IGNORE INTO file_state(key, value) VALUES(?, ?)");
    for (const auto& [key, value] : values)
        insert.bind(1, QByteArrayView(key)).bind(2, value).run();
    resetJournalSum(connection);
}

quint32 readReplica(Connection& connection)
{
    const Value value = fileState(connection, "replica");
    return value.isInteger() ? quint32(value.integer()) : 0;
}

QVector<quint32> readHomeReplicas(Connection& connection)
{
    QVector<quint32> replicas{readReplica(connection)};
    const Value former = fileState(connection, formerReplicas);
    if (!former.isNull() && !former.isInteger()) {
        for (const QString& number : former.text().split(QLatin1Char(',')))
            replicas.append(number.toUInt());
    }
    return replicas;
}

void changeReplica(Connection& connection)
{
    QStringList former;
    for (const quint32 replica : readHomeReplicas(connection))
        former.append(QString::number(replica));
    setFileState(connection, formerReplicas, Value(former.join(QLatin1Char(','))));
    setFileState(connection, "replica", Value(qint64(drawReplica())));
}

QString readFileId(Connection& connection)
{
    const Value value = fileState(connection, "file_id");
    return value.isNull() || value.isInteger() ? QString() : value.text();
}

qint64 readCommits(Connection& connection)
{
    const Value value = fileState(connection, "commits");
    return value.isInteger() ? value.integer() : 0;
}

int readLowestFormat(Connection& connection)
{
    const Value value = fileState(connection, "lowest_format");
    return value.isInteger() ? int(value.integer()) : 0;
}

void bumpCommits(Connection& connection)
{
    Statement bump = connection.statement("UPDATE file_state SET value=value+1 WHERE key='commits' RETURNING value");
    const qint64 commits = bump.step() ? bump.integer(0) : 0;
    bump.reset();
    const QByteArray fileId =
        connection.keptText(QStringLiteral("file id"), [&connection] { return readFileId(connection).toLatin1(); });
    const QByteArray place = connection.keptText(QStringLiteral("record of the machine"),
                                                 [&connection] { return recordPath(connection.path()).toUtf8(); });
    connection.afterCommit([place, fileId, commits] {
        QFile file(QString::fromUtf8(place));
        if (!file.open(inPlace))
            return;
        Remembered now = readRemembered(file);
        if (now.fileId != QLatin1String(fileId))
            now = {QString::fromLatin1(fileId), 0, {}};
        now.commits = commits;
        writeRemembered(file, now);
    });
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
