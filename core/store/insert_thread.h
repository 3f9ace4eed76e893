// Insert thread: rows of a bulk addition are written while its owner judges the next ones.
#pragma once
#include "core/store/connection.h"
#include "core/store/row_images.h"
#include <QMutex>
#include <QQueue>
#include <QThread>
#include <QWaitCondition>
#include <atomic>
#include <exception>
#include <memory>
#include <vector>

namespace perennial::store {

// Half of what a row costs is SQLite's, and what it writes tells its owner nothing but that it failed. The connection
// is lent to the thread: whatever its owner asks of it meanwhile waits until all rows that were given are written, so
// that it sees them. After a failure no further row is taken, and the owner's next call throws it.
class InsertThread final : public Connection::Borrower {
public:
    // `insert` with a parameter for each cell of a row.
    InsertThread(Connection& connection, const QByteArray& insert);
    ~InsertThread() override; // drops what was not written; call settle() before

    // Where the next row is put, to be told by added().
    RowImages& open() { return m_open; }
    void added();

    void pause() noexcept override;
    void settle() override;
    void discard() noexcept override;

private:
    void run();
    void give();
    void throwFault(); // what went wrong, once it did
    bool isOwnThread() const { return QThread::currentThreadId() == m_id.load(std::memory_order_relaxed); }

    Connection& m_connection;
    Statement m_insert;
    RowImages m_open;
    std::atomic<Qt::HANDLE> m_id{nullptr};
    QMutex m_mutex; // for all that follows
    QWaitCondition m_moved;
    QQueue<RowImages> m_waiting;
    std::vector<RowImages> m_spare; // written ones, whose memory serves again
    bool m_isWriting = false;
    bool m_over = false;
    bool m_isAlone = false; // no thread could be had: the owner writes
    std::exception_ptr m_fault;
    std::unique_ptr<QThread> m_thread;
};

} // namespace perennial::store
