// Salvage: what can still be read of a damaged file goes into a new one; the damaged file is left as it is.
#pragma once
#include <QString>
#include <QStringList>
#include <QVector>

namespace perennial::store {

class Connection;

struct SalvagedTable {
    QString table;
    qint64 kept = 0;
    qint64 damaged = 0;    // rows that can be read but differ from what was once written; they are left out
    qint64 unreadable = 0; // a lower bound: places where reading failed
};

// Copies row by row from the file at `damaged` into `target`, a new file of ours inside of a transaction. Rows whose
// checksum is wrong are left out. Throws Error only when nothing at all can be read or the target cannot be written.
QVector<SalvagedTable> salvageInto(Connection& target, const QString& damaged);

} // namespace perennial::store
