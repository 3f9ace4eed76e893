// Insert thread: batches from one thread to the other, and the connection back.
#include "core/store/insert_thread.h"
#include <utility>

namespace perennial::store {
namespace {

constexpr qsizetype bytesOfBatch = 64 * 1024;
constexpr qsizetype rowsOfBatch = 512; // of rows that hold little text
constexpr qsizetype batchesAhead = 4;

} // namespace

InsertThread::InsertThread(Connection& connection, const QByteArray& insert)
    : m_connection(connection), m_insert(connection.statement(insert)), m_thread(QThread::create([this] { run(); }))
{
    m_spare.reserve(batchesAhead + 2); // the thread itself needs no memory for them
    m_connection.lend(this);
    m_thread->start();
    m_isAlone = !m_thread->isRunning();
}

InsertThread::~InsertThread()
{
    discard();
    {
        const QMutexLocker lock(&m_mutex);
        m_over = true;
        m_moved.wakeAll();
    }
    m_thread->wait();
    m_connection.lend(nullptr);
}

void InsertThread::added()
{
    m_open.endRow();
    if (m_open.rows() >= rowsOfBatch || m_open.bytes() >= bytesOfBatch)
        give();
}

void InsertThread::give()
{
    if (m_isAlone)
        return settle();
    const QMutexLocker lock(&m_mutex);
    while (m_waiting.size() >= batchesAhead && !m_fault)
        m_moved.wait(&m_mutex);
    throwFault();
    m_waiting.enqueue(std::exchange(m_open, {}));
    if (!m_spare.empty()) {
        m_open = std::move(m_spare.back());
        m_spare.pop_back();
    }
    m_moved.wakeAll();
}

void InsertThread::throwFault()
{
    if (m_fault)
        std::rethrow_exception(m_fault);
}

void InsertThread::pause() noexcept
{
    if (isOwnThread())
        return;
    const QMutexLocker lock(&m_mutex);
    while (m_isWriting || !m_waiting.isEmpty())
        m_moved.wait(&m_mutex);
}

// The few rows that are not worth a change of threads are written here: whoever asks after every row loses nothing.
void InsertThread::settle()
{
    if (isOwnThread())
        return;
    pause();
    throwFault();
    if (m_open.rows() == 0)
        return;
    RowImages rows = std::exchange(m_open, {});
    try {
        rows.writeWith(m_insert);
    } catch (...) {
        m_fault = std::current_exception();
        throw;
    }
    rows.clear();
    m_open = std::move(rows);
}

void InsertThread::discard() noexcept
{
    m_open.clear();
    {
        const QMutexLocker lock(&m_mutex);
        m_waiting.clear();
    }
    pause();
}

void InsertThread::run()
{
    m_id = QThread::currentThreadId();
    QMutexLocker lock(&m_mutex);
    while (!m_over) {
        if (m_waiting.isEmpty()) {
            m_moved.wait(&m_mutex);
            continue;
        }
        RowImages rows = m_waiting.dequeue();
        m_isWriting = true;
        m_moved.wakeAll();
        lock.unlock();
        std::exception_ptr fault;
        try {
            rows.writeWith(m_insert);
        } catch (...) {
            fault = std::current_exception();
        }
        rows.clear();
        lock.relock();
        if (fault) {
            m_fault = fault;
            m_waiting.clear();
        }
        m_spare.push_back(std::move(rows));
        m_isWriting = false;
        m_moved.wakeAll();
    }
}

} // namespace perennial::store
