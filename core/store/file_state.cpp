// File state: the table and the commit counter.
#include "core/store/file_state.h"
#include "core/base/identity.h"
#include "core/store/connection.h"
#include "core/store/journal_sum.h"
#include "core/store/machine_record.h"
#include "core/store/schema.h"
#include <QRandomGenerator>

namespace perennial::store {
namespace {

constexpr char formerReplicas[] = "former_replicas"; // numbers, joined by commas

void setFormerReplicas(Connection& connection, const QVector<quint32>& replicas)
{
    QStringList former;
    for (const quint32 replica : replicas)
        former.append(QString::number(replica));
    setFileState(connection, formerReplicas, Value(former.join(QLatin1Char(','))));
}

} // namespace

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

void addHomeReplicas(Connection& connection, const QVector<quint32>& replicas)
{
    QVector<quint32> former = readHomeReplicas(connection);
    const qsizetype known = former.size();
    for (const quint32 replica : replicas) {
        if (!former.contains(replica))
            former.append(replica);
    }
    if (former.size() > known)
        setFormerReplicas(connection, former.mid(1));
}

void changeReplica(Connection& connection)
{
    setFormerReplicas(connection, readHomeReplicas(connection));
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
    const QString fileId = QString::fromLatin1(
        connection.keptText(QStringLiteral("file id"), [&connection] { return readFileId(connection).toLatin1(); }));
    connection.afterCommit([&connection, fileId, commits] { connection.commitRecord().count(fileId, commits); });
}

} // namespace perennial::store
