// Insert thread: rows of a bulk addition are written while its owner judges the next ones.
#pragma once
#include "core/base/batch_thread.h"
#include "core/base/cell_rows.h"
#include "core/store/connection.h"

namespace perennial::store {

// Runs the statement once for each row, whose cells come in the order of its parameters. The rows must stay until it is
// bound anew.
void insertRows(Statement& insert, const CellRows& rows);

// Half of what a row costs is SQLite's, and what it writes tells its owner nothing but that it failed. The connection
// is lent to the thread: whatever its owner asks of it meanwhile waits until all rows that were given are written, so
// that it sees them. After a failure no further row is taken, and the owner's next call throws it.
class InsertThread final : public Connection::Borrower {
public:
    // `insert` with a parameter for each cell of a row.
    InsertThread(Connection& connection, const QByteArray& insert);
    ~InsertThread() override; // drops what was not written; call settle() before

    // Where the next row is put, to be told by added().
    CellRows& open() { return m_open; }
    void added();

    void pause() noexcept override;
    void settle() override;
    void discard() noexcept override;

private:
    Connection& m_connection;
    Statement m_insert;
    CellRows m_open;
    BatchThread<CellRows> m_thread;
};

} // namespace perennial::store
