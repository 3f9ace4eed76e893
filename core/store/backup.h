// Backups: whole copies made by SQLite while the file may be in use, proven good before they count.
#pragma once
#include <QDateTime>
#include <QString>
#include <QVector>

namespace perennial::store {

class Connection;

// Copies what `connection` sees to `target`, which must not exist, verifies the copy and makes it durable, mode 0600.
// Nothing is left at `target` when anything fails. Throws Error Storage, Damaged, Conflict.
void writeBackup(Connection& connection, const QString& target);

// What is wrong with the rows' checksums: one line a table, at most `limit` rows named in it.
QStringList damagedRows(Connection& connection, int limit = 5);

// Everything SQLite and the checksums can tell about a file of ours that nobody writes to; empty when it is sound.
QStringList damageOf(Connection& connection);

} // namespace perennial::store
