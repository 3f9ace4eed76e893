// Insert thread: the connection goes to the thread and comes back.
#include "core/store/insert_thread.h"

namespace perennial::store {
namespace {

constexpr qsizetype bytesOfBatch = 64 * 1024;
constexpr qsizetype rowsOfBatch = 512; // of rows that hold little text

} // namespace

void insertRows(Statement& insert, const CellRows& rows)
{
    CellRows::Walk cell(rows);
    const qsizetype columns = rows.rows() ? rows.cells() / rows.rows() : 0;
    for (qsizetype row = 0; row < rows.rows(); ++row) {
        for (int index = 1; index <= columns; ++index) {
            cell.next();
            if (cell.isNull())
                insert.bindNull(index);
            else if (cell.isText())
                insert.bind(index, cell.text());
            else
                insert.bind(index, cell.number());
        }
        insert.run();
    }
}

InsertThread::InsertThread(Connection& connection, const QByteArray& insert)
    : m_connection(connection), m_insert(connection.statement(insert)),
      m_thread([this](const CellRows& rows) { insertRows(m_insert, rows); })
{
    m_connection.lend(this);
}

InsertThread::~InsertThread()
{
    discard();
    m_connection.lend(nullptr);
}

void InsertThread::added()
{
    m_open.endRow();
    if (m_open.rows() >= rowsOfBatch || m_open.bytes() >= bytesOfBatch)
        m_thread.give(m_open);
}

void InsertThread::pause() noexcept
{
    if (!m_thread.isOwnThread())
        m_thread.pause();
}

void InsertThread::settle()
{
    if (!m_thread.isOwnThread())
        m_thread.finish(m_open);
}

void InsertThread::discard() noexcept
{
    m_open.clear();
    m_thread.discard();
}

} // namespace perennial::store
