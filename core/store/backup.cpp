// Backups: VACUUM INTO, the proof that the copy is good, and what makes a file sound.
#include "core/store/backup.h"
#include "core/base/error.h"
#include "core/base/file_write.h"
#include "core/base/log.h"
#include "core/base/words.h"
#include "core/store/connection.h"
#include "core/store/file_lock.h"
#include "core/store/file_place.h"
#include "core/store/file_state.h"
#include "core/store/journal_sum.h"
#include "core/store/machine_record.h"
#include "core/store/record_store.h"
#include "core/store/schema.h"
#include <QCoreApplication>
#include <QFileInfo>
#include <QScopeGuard>
#include <sys/stat.h>

namespace perennial::store {
namespace {

// VACUUM INTO only reads the file, but SQLite counts it as writing.
class Unrestrained {
public:
    explicit Unrestrained(Connection& connection) : m_connection(connection)
    {
        m_connection.run("PRAGMA query_only=OFF");
    }
    ~Unrestrained()
    {
        if (m_connection.handle() && m_connection.access() == Connection::Access::Read)
            m_connection.statement("PRAGMA query_only=ON").run();
    }
    Unrestrained(const Unrestrained&) = delete;
    Unrestrained& operator=(const Unrestrained&) = delete;

private:
    Connection& m_connection;
};

QHash<QString, qint64> rowCounts(Connection& connection)
{
    QHash<QString, qint64> counts;
    QStringList tables;
    Statement names = connection.statement("SELECT name FROM sqlite_schema WHERE type='table' AND sql NOT LIKE "
                                           "'CREATE VIRTUAL%' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'");
    while (names.step())
        tables.append(names.text(0));
    for (const QString& table : tables)
        counts.insert(table, connection.integer("SELECT count(*) FROM " + quoted(table)));
    return counts;
}

Error badCopy(const QString& reason)
{
    qCWarning(logStore, "a backup did not pass its proof");
    return {Fault::Damaged, QCoreApplication::translate(
                                "Store", "The backup was made but is not good, so it was not kept: %1. Run a check "
                                         "on the file, and try another disk.")
                                .arg(reason)};
}

void addLines(QStringList& lines, Statement query)
{
    while (query.step()) {
        const QString line = query.text(0);
        if (line != QLatin1String("ok"))
            lines.append(line);
    }
}

// One line for the rows of a table whose values are not those their checksum was taken of.
QString damagedRowsOf(Connection& connection, const EntityPtr& def, int limit)
{
    QStringList named;
    qint64 bad = 0;
    Statement rows = connection.statement("SELECT " + selectedColumns(*def) + ", \"sum\" FROM " + quoted(def->key()) +
                                          " NOT INDEXED");
    const int sumAt = 1 + int(def->fields().size());
    while (rows.step()) {
        bool good = false;
        try {
            good = rowSum(*def, rows) == rows.integer(sumAt);
        } catch (const Error&) {
            // a value of a kind that the house does not store
        }
        if (good)
            continue;
        ++bad;
        if (named.size() < limit)
            named.append(def->prefix() + QLatin1Char('-') + QString::number(counterOf(rows.integer(0))));
    }
    if (bad == 0)
        return {};
    return Words::tr("%1: %Ln record(s) differ from what was written (%2)", nullptr, int(bad))
        .arg(def->key(), named.join(QStringLiteral(", ")));
}

} // namespace

void copyInto(Connection& connection, const QString& target)
{
    connection.forgetStatements();
    {
        const Unrestrained unrestrained(connection);
        connection.keepFewPages();
        const auto usual = qScopeGuard([&connection] { connection.keepUsualPages(); });
        connection.statement("VACUUM INTO ?").bind(1, target).run();
    }
    syncContents(target);
}

void promiseNothing(Connection& connection)
{
    connection.run("PRAGMA journal_mode=MEMORY; PRAGMA synchronous=OFF; PRAGMA secure_delete=OFF");
}

NewBackup::NewBackup(Connection& connection, const QString& target)
    : m_file(canonicalPath(target)), m_catalog(connection.catalog())
{
    ::umask(077);
    m_lock = FileLock::waitFor(m_file, carePatienceMs);
    if (isTaken(m_file))
        throw Error{Fault::Conflict, QCoreApplication::translate(
                                         "Store", "“%1” exists already and was left as it is. Choose another name.")
                                         .arg(QFileInfo(m_file).fileName())};
    const QString temporary = temporaryNameOf(m_file);
    removeWithCompanions(temporary);
    m_commits = readCommits(connection);
    try {
        copyInto(connection, temporary);
        connection.run("BEGIN");
        const auto end = qScopeGuard([&connection] { connection.rollback(); });
        if (readCommits(connection) == m_commits) // else a live writer has gone on
            m_rows = rowCounts(connection);
    } catch (...) {
        removeWithCompanions(temporary);
        throw;
    }
}

NewBackup::~NewBackup()
{
    removeWithCompanions(temporaryNameOf(m_file));
}

void NewBackup::prove()
{
    const QString temporary = temporaryNameOf(m_file);
    {
        Connection copy(temporary, Connection::Access::Read, carePatienceMs);
        copy.keepFewPages(); // read once: nothing of it is asked for again
        copy.setCatalog(m_catalog);
        const QStringList damage = damageOf(copy);
        if (!damage.isEmpty())
            throw badCopy(damage.first());
        if (!m_rows.isEmpty() && readCommits(copy) == m_commits && rowCounts(copy) != m_rows)
            throw badCopy(QCoreApplication::translate("Store", "it holds another number of records than the file"));
    }
    moveWithoutReplacing(temporary, m_file);
    syncFolder(QFileInfo(m_file).absolutePath());
}

void writeBackup(Connection& connection, const QString& target)
{
    NewBackup(connection, target).prove();
}

QString backupTarget(Connection& connection, const QByteArray& occasion, const QDateTime& now)
{
    const QString folder = machineFolder(QStringLiteral("backups/") + readFileId(connection));
    const QFileInfo place(folder);
    if (!place.isDir() || !place.isWritable())
        throw Error{Fault::Storage,
                    Words::tr("The backup cannot be written to %1; nothing was changed. Let that folder "
                              "be written to, then try again.")
                        .arg(folder)};
    const QString moment = now.toUTC().toString(QStringLiteral("yyyy-MM-dd_HH-mm-ss"));
    const QString name = QStringLiteral("%1/%2_%3_%4_%5")
                             .arg(folder, moment)
                             .arg(readCommits(connection))
                             .arg(pathMark(connection.path()), QString::fromLatin1(occasion));
    QString path = name + QStringLiteral(".perennial");
    for (int twin = 2; isTaken(path); ++twin)
        path = name + QString::number(twin) + QStringLiteral(".perennial");
    return path;
}

QStringList damagedRows(Connection& connection, int limit)
{
    QStringList lines;
    for (const EntityPtr& def : connection.catalog()->entities()) {
        const QString line = damagedRowsOf(connection, def, limit);
        if (!line.isEmpty())
            lines.append(line);
    }
    if (!journalIsAsWritten(connection))
        lines.append(QCoreApplication::translate("Store", "history: operations differ from what was written; undo and "
                                                          "history may show what never was"));
    return lines;
}

QStringList brokenPages(Connection& connection)
{
    QStringList lines;
    addLines(lines, connection.statement("PRAGMA integrity_check(10)"));
    Statement links = connection.statement("PRAGMA foreign_key_check");
    for (int shown = 0; shown < 10 && links.step(); ++shown)
        lines.append(QCoreApplication::translate("Store", "%1: a record links to a missing %2")
                         .arg(links.text(0), links.text(2)));
    return lines;
}

QStringList damageOf(Connection& connection)
{
    QStringList lines = brokenPages(connection);
    if (connection.catalog())
        lines += damagedRows(connection);
    return lines;
}

} // namespace perennial::store
