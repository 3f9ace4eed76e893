// Migrator: runs the numbered SQL files of store/migrations.
#include "core/store/migrator.h"
#include "core/base/error.h"
#include "core/store/connection.h"
#include "core/store/schema.h"
#include "core/store/search_index.h"
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QMap>
#include <QRegularExpression>

namespace perennial::store {
namespace {

struct Migration {
    int number = 0;
    QByteArray sql;
};

// NNNN_name.sql, in the order of their numbers; migration N leads to format version N.
QVector<Migration> migrations()
{
    QVector<Migration> found;
    const QDir folder(QStringLiteral(":/sql/migrations"));
    for (const QString& name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            found.append({name.left(4).toInt(), file.readAll()});
    }
    return found;
}

// ALTER TABLE puts a user's own columns behind all others: , "cf_size" INTEGER) STRICT
QByteArray withoutOwnColumns(const QByteArray& sql)
{
    static const QRegularExpression own(QStringLiteral("(, \"cf_[a-z0-9_]+\" (INTEGER|TEXT))+(?=\\) STRICT$)"));
    return QString::fromUtf8(sql).remove(own).toUtf8();
}

QMap<QString, QByteArray> objectsOfFormat(int version)
{
    Connection built(QStringLiteral(":memory:"), Connection::Access::Write, 0, true);
    for (const Migration& migration : migrations()) {
        if (migration.number <= version)
            built.run(migration.sql);
    }
    return schemaObjects(built);
}

// What an unfinished search index left to follow is part of the format that the next migration begins with.
void makeMissing(Connection& connection, int version)
{
    const QMap<QString, QByteArray> found = schemaObjects(connection);
    const QMap<QString, QByteArray> expected = objectsOfFormat(version);
    for (auto object = expected.cbegin(); object != expected.cend(); ++object) {
        if (!found.contains(object.key()))
            connection.run(object.value());
    }
}

void setVersion(Connection& connection, int version)
{
    connection.run("PRAGMA user_version=" + QByteArray::number(version));
}

} // namespace

void buildSchema(Connection& connection)
{
    for (const Migration& migration : migrations())
        connection.run(migration.sql);
    prepareSearch(connection);
    setVersion(connection, formatVersion);
}

QStringList differencesFromFormat(Connection& connection, int version)
{
    const QMap<QString, QByteArray> expected = objectsOfFormat(version);
    QMap<QString, QByteArray> found = schemaObjects(connection);
    QStringList differences;
    QMap<QString, QByteArray> missing;
    for (auto object = expected.cbegin(); object != expected.cend(); ++object) {
        if (!found.contains(object.key()))
            missing.insert(object.key(), object.value());
        else if (withoutOwnColumns(found.take(object.key())) != object.value())
            differences.append(object.key());
    }
    differences += found.keys();
    return differences.isEmpty() && areToFollow(connection, missing) ? QStringList() : differences + missing.keys();
}

void migrate(Connection& connection, const std::function<void()>& backup)
{
    const int version = int(connection.integer("PRAGMA user_version"));
    if (version >= formatVersion)
        return;
    backup();
    makeMissing(connection, version);
    for (const Migration& migration : migrations()) {
        if (migration.number <= version)
            continue;
        connection.begin();
        try {
            connection.run(migration.sql);
            setVersion(connection, migration.number);
            connection.commit();
        } catch (...) {
            connection.rollback();
            throw;
        }
    }
    connection.forgetStatements();
}

} // namespace perennial::store
