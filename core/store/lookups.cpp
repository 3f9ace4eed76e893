// Lookups: fixed statements, prepared once by the connection's cache.
#include "core/store/lookups.h"
#include "core/store/connection.h"
#include "core/store/journal_sum.h"
#include "core/store/schema.h"

namespace perennial::store {

Id holderOf(Connection& connection, const QString& entity, const QString& field, const Value& value, Id except)
{
    Statement row = connection.statement(connection.keptText(entity + QLatin1String("/holder of ") + field, [&] {
        return "SELECT id FROM " + quoted(entity) + " WHERE " + quoted(field) +
               "=? AND removed_at IS NULL AND id<>? LIMIT 1";
    }));
    return row.bind(1, value).bind(2, except).step() ? row.integer(0) : 0;
}

bool isPresent(Connection& connection, const QString& entity, Id id)
{
    Statement row = connection.statement(connection.keptText(entity + QLatin1String("/present"), [&entity] {
        return "SELECT 1 FROM " + quoted(entity) + " WHERE id=? AND removed_at IS NULL";
    }));
    return row.bind(1, id).step();
}

Id leftBehind(Connection& connection, const QString& entity, const QString& field, const QString& target, Id first,
              Id last)
{
    const QByteArray link = quoted(field);
    Statement row =
        connection.statement("SELECT id FROM " + quoted(entity) + " WHERE " + link +
                             " BETWEEN ? AND ? AND removed_at IS NULL AND EXISTS(SELECT 1 FROM " + quoted(target) +
                             " gone WHERE gone.id=" + link + " AND gone.removed_at IS NOT NULL) LIMIT 1");
    return row.bind(1, first).bind(2, last).step() ? row.integer(0) : 0;
}

bool isFilled(Connection& connection, const QString& entity, const QString& field)
{
    Statement row = connection.statement("SELECT 1 FROM " + quoted(entity) + " WHERE " + quoted(field) +
                                         " IS NOT NULL AND removed_at IS NULL LIMIT 1");
    return row.step();
}

void checkLinksAtEnd(Connection& connection)
{
    connection.run("PRAGMA defer_foreign_keys=ON");
}

QVector<SeriesRow> seriesRows(Connection& connection)
{
    QVector<SeriesRow> series;
    Statement row =
        connection.statement("SELECT series, format, year, last FROM number_series WHERE removed_at IS NULL");
    while (row.step())
        series.append({row.text(0), row.text(1), row.integer(2), row.integer(3)});
    return series;
}

qint64 takeNumber(Connection& connection, const QString& counter, qint64 given)
{
    Statement next = connection.statement("INSERT INTO counter(name, next) VALUES(?1, ?2+2) "
                                          "ON CONFLICT(name) DO UPDATE SET next=max(next, ?2+1)+1 RETURNING next-1");
    next.bind(1, counter).bind(2, given).step();
    const qint64 number = next.integer(0);
    while (next.step()) {
    }
    return number;
}

qint64 peekNumber(Connection& connection, const QString& counter, qint64 given)
{
    Statement next = connection.statement("SELECT next FROM counter WHERE name=?");
    next.bind(1, counter);
    return qMax(next.step() ? next.integer(0) : 1, given + 1);
}

void raiseNumber(Connection& connection, const QString& counter, qint64 given)
{
    connection
        .statement("INSERT INTO counter(name, next) VALUES(?1, ?2+1) "
                   "ON CONFLICT(name) DO UPDATE SET next=max(next, ?2+1)")
        .bind(1, counter)
        .bind(2, given)
        .run();
}

QStringList tagsOf(Connection& connection, Id record)
{
    QStringList names;
    Statement row = connection.statement(
        "SELECT t.name FROM tagging g JOIN tag t ON t.id=g.tag_id "
        "WHERE g.record_id=? AND g.removed_at IS NULL AND t.removed_at IS NULL ORDER BY t.sort_key");
    row.bind(1, record);
    while (row.step())
        names.append(row.text(0));
    return names;
}

QString officeCurrency(Connection& connection)
{
    return connection.text("SELECT base_currency FROM office WHERE removed_at IS NULL ORDER BY id LIMIT 1");
}

qint64 operationCount(Connection& connection)
{
    return connection.integer("SELECT count(*) FROM operation");
}

qint64 formatOf(Connection& connection)
{
    return connection.integer("PRAGMA user_version");
}

void forgetOperations(Connection& connection)
{
    connection.begin();
    connection.run("DELETE FROM change; DELETE FROM operation");
    resetJournalSum(connection);
    connection.commit();
}

} // namespace perennial::store
