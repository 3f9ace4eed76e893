// Backups: whole copies made by SQLite while the file may be in use, proven good before they count.
#pragma once
#include "core/catalog/catalog.h"
#include <QDateTime>
#include <QHash>
#include <QString>
#include <QStringList>
#include <memory>

namespace perennial::store {

class Connection;
class FileLock;

// A copy that is durable, mode 0600, and does not count before it is proven good.
class NewBackup {
public:
    // Copies what `connection` sees; nothing is asked of it after that. `target` must not exist. Throws Error Storage,
    // Conflict.
    NewBackup(Connection& connection, const QString& target);
    ~NewBackup(); // takes away what was not proven
    NewBackup(const NewBackup&) = delete;
    NewBackup& operator=(const NewBackup&) = delete;

    // On any thread, once: reads all of it, and puts it at its place. Throws Error Storage, Damaged.
    void prove();

private:
    QString m_file;
    std::unique_ptr<FileLock> m_lock;
    CatalogPtr m_catalog;
    qint64 m_commits = 0;
    QHash<QString, qint64> m_rows; // of each table of the original; empty where it went on since
};

// Both, one after the other. Nothing is left at `target` when anything fails.
void writeBackup(Connection& connection, const QString& target);

// Where a backup of this file made now, before `occasion` ("daily", "migration", …), is put on this machine:
// <folder>/<file id>/<moment in UTC>_<commits>_<mark of the path>_<occasion>.perennial
// Throws Error Storage where nothing can be written there.
QString backupTarget(Connection& connection, const QByteArray& occasion, const QDateTime& now);

// Copies what `connection` sees to a new file at `target`, durable but not proven.
void copyInto(Connection& connection, const QString& target);
// For a private copy that is thrown away: its changes need neither be durable nor unreadable afterwards.
void promiseNothing(Connection& connection);

// What is wrong with the pages, indexes and links: at most ten lines each; empty when they are sound.
QStringList brokenPages(Connection& connection);
// What is wrong with the rows' checksums: one line a table, at most `limit` rows named in it.
QStringList damagedRows(Connection& connection, int limit = 5);
// Both; checksums only where the connection has a catalog.
QStringList damageOf(Connection& connection);

} // namespace perennial::store
