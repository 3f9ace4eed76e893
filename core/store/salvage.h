// Salvage: what can still be read of a damaged file goes into a new one; the damaged file is left as it is.
#pragma once
#include <QString>
#include <QVector>

namespace perennial::store {

class Connection;

struct SalvagedTable {
    QString table;
    qint64 kept = 0;
    qint64 damaged = 0; // rows that can be read but differ from what was written, or fit nowhere; they are left out
    qint64 gaps = 0;    // places where reading failed; each may hide any number of rows
    qint64 cut = 0;     // kept rows that had to give up a link to a lost record
};

// Copies row by row from the file at `damaged` into `target`, a new file of ours inside of its first transaction.
// Works on a private copy in `workFolder`. Throws Error Damaged when nothing at all can be read, Storage.
QVector<SalvagedTable> salvageInto(Connection& target, const QString& damaged, const QString& workFolder);

} // namespace perennial::store
