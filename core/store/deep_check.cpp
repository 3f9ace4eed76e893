// Deep check: counters, keys and the search index.
#include "core/store/deep_check.h"
#include "core/base/error.h"
#include "core/base/identity.h"
#include "core/base/words.h"
#include "core/store/backup.h"
#include "core/store/connection.h"
#include "core/store/derived_columns.h"
#include "core/store/file_state.h"
#include "core/store/schema.h"
#include "core/store/search_index.h"
#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

namespace perennial::store {

QStringList wrongCounters(Connection& connection)
{
    QStringList lines;
    const quint32 replica = readReplica(connection);
    for (const EntityPtr& def : connection.catalog()->entities()) {
        const Id first = makeId(def->code(), replica, 0);
        const Id last = makeId(def->code(), replica, maxCounter);
        Statement largest =
            connection.statement("SELECT max(id) FROM " + quoted(def->key()) + " WHERE id BETWEEN ? AND ?");
        if (!largest.bind(1, first).bind(2, last).step() || largest.isNull(0))
            continue;
        Statement next = connection.statement("SELECT next FROM counter WHERE name=?");
        const qint64 counter = next.bind(1, def->key()).step() ? next.integer(0) : 1;
        if (counter <= counterOf(largest.integer(0)))
            lines.append(QCoreApplication::translate("Store", "%1: the counter of numbers is behind the records")
                             .arg(def->key()));
    }
    const qint64 operations = connection.integer("SELECT count(*) FROM operation");
    if (operations > readCommits(connection))
        lines.append(QCoreApplication::translate("Store", "there are more operations than the file has counted"));
    return lines;
}

QStringList wrongKeys(Connection& connection)
{
    constexpr int mostNamed = 5;
    QStringList lines;
    const QString country = homeCountry(connection);
    for (const EntityPtr& def : connection.catalog()->entities()) {
        const DerivedColumns columns(*def);
        QVector<QStringList> named(columns.keys);
        QVector<int> counts(columns.keys);
        eachStale(connection, def, country, keyedColumns(*def),
                  [&](const Record& record, const QVector<qsizetype>& stale) {
                      for (const qsizetype column : stale) {
                          if (column < columns.keys && ++counts[column] <= mostNamed)
                              named[column].append(record.reference());
                      }
                  });
        for (qsizetype column = 0; column < columns.keys; ++column) {
            if (counts[column] > 0)
                lines.append(
                    Words::tr("%1: %2 of %Ln record(s) is not the key of its value (%3)", nullptr, counts[column])
                        .arg(def->key(), QString::fromLatin1(columns.names[column]).remove(u'"'),
                             named[column].join(QStringLiteral(", "))));
        }
    }
    return lines;
}

SearchVerdict judgeSearch(Connection& connection)
{
    if (isSearchBehind(connection))
        return SearchVerdict::Behind;
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("search"));
    try {
        copyInto(connection, path);
    } catch (const Error&) {
        return SearchVerdict::Unknown;
    }
    Connection copy(path, Connection::Access::Write, 1000);
    copy.setCatalog(connection.catalog());
    copy.run("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF");
#ifdef Q_OS_UNIX
    QFile::remove(path); // it lives on while it is open: a check that is killed leaves nothing behind
    folder.remove();
#endif
    return searchIsWhole(copy) ? SearchVerdict::Whole : SearchVerdict::Broken;
}

} // namespace perennial::store
