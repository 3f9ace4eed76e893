// Backups: whole copies made by SQLite while the file may be in use, proven good before they count.
#pragma once
#include <QDateTime>
#include <QString>
#include <QStringList>

namespace perennial::store {

class Connection;

// Copies what `connection` sees to `target`, which must not exist, verifies the copy and makes it durable, mode 0600.
// Nothing is left at `target` when anything fails. Throws Error Storage, Damaged, Conflict.
void writeBackup(Connection& connection, const QString& target);

// Where a backup of this file made now, before `occasion` ("daily", "migration", …), is put on this machine:
// <folder>/<file id>/<moment in UTC>_<commits>_<mark of the path>_<occasion>.perennial
// Throws Error Storage where nothing can be written there.
QString backupTarget(Connection& connection, const QByteArray& occasion, const QDateTime& now);

// Copies what `connection` sees to a new file at `target`, durable but not proven.
void copyInto(Connection& connection, const QString& target);

// What is wrong with the pages, indexes and links: at most ten lines each; empty when they are sound.
QStringList brokenPages(Connection& connection);
// What is wrong with the rows' checksums: one line a table, at most `limit` rows named in it.
QStringList damagedRows(Connection& connection, int limit = 5);
// Both; checksums only where the connection has a catalog.
QStringList damageOf(Connection& connection);

} // namespace perennial::store
