// Batch thread: what one thread prepares is worked off by another, batch by batch and in order.
#pragma once
#include <QMutex>
#include <QQueue>
#include <QThread>
#include <QWaitCondition>
#include <atomic>
#include <exception>
#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace perennial {

// A Batch can be moved, has rows(), and clear(), which keeps its memory. What the work throws is thrown to the owner
// with its next call; no further batch is taken then. Where no thread can be had, the owner works by itself. All but
// the work belongs to the thread that made this.
template <class Batch> class BatchThread {
public:
    // At most `ahead` batches wait to be worked off.
    explicit BatchThread(std::function<void(const Batch&)> work, qsizetype ahead = 4)
        : m_work(std::move(work)), m_ahead(ahead), m_thread(QThread::create([this] { run(); }))
    {
        m_spare.reserve(std::size_t(ahead) + 2); // the thread itself needs no memory for them
        m_thread->start();
        m_isAlone = !m_thread->isRunning();
    }
    ~BatchThread() // drops what waits; call finish() before
    {
        discard();
        {
            const QMutexLocker lock(&m_mutex);
            m_over = true;
            m_moved.wakeAll();
        }
        m_thread->wait();
    }
    BatchThread(const BatchThread&) = delete;
    BatchThread& operator=(const BatchThread&) = delete;

    // Takes the batch and leaves an empty one.
    void give(Batch& batch)
    {
        if (m_isAlone)
            return workHere(batch);
        const QMutexLocker lock(&m_mutex);
        while (m_waiting.size() >= m_ahead && !m_fault)
            m_moved.wait(&m_mutex);
        throwFault();
        m_waiting.enqueue(std::exchange(batch, {}));
        if (!m_spare.empty()) {
            batch = std::move(m_spare.back());
            m_spare.pop_back();
        }
        m_moved.wakeAll();
    }
    // Until all that was given is worked off.
    void pause() noexcept
    {
        const QMutexLocker lock(&m_mutex);
        while (m_isWorking || !m_waiting.isEmpty())
            m_moved.wait(&m_mutex);
    }
    // As pause(), and this last batch by the owner itself: a few rows are not worth a change of threads.
    void finish(Batch& last)
    {
        pause();
        workHere(last);
    }
    void discard() noexcept
    {
        {
            const QMutexLocker lock(&m_mutex);
            m_waiting.clear();
        }
        pause();
    }
    bool isOwnThread() const { return QThread::currentThreadId() == m_id.load(std::memory_order_relaxed); }

private:
    void throwFault()
    {
        if (m_fault)
            std::rethrow_exception(m_fault);
    }
    void workHere(Batch& batch)
    {
        throwFault();
        if (batch.rows() == 0)
            return;
        Batch work = std::exchange(batch, {}); // gone even if it fails
        try {
            m_work(work);
        } catch (...) {
            m_fault = std::current_exception();
            throw;
        }
        work.clear();
        batch = std::move(work);
    }
    void run()
    {
        m_id = QThread::currentThreadId();
        QMutexLocker lock(&m_mutex);
        while (!m_over) {
            if (m_waiting.isEmpty()) {
                m_moved.wait(&m_mutex);
                continue;
            }
            Batch batch = m_waiting.dequeue();
            m_isWorking = true;
            m_moved.wakeAll();
            lock.unlock();
            std::exception_ptr fault;
            try {
                m_work(batch);
            } catch (...) {
                fault = std::current_exception();
            }
            batch.clear();
            lock.relock();
            if (fault) {
                m_fault = fault;
                m_waiting.clear();
            }
            m_spare.push_back(std::move(batch));
            m_isWorking = false;
            m_moved.wakeAll();
        }
    }

    std::function<void(const Batch&)> m_work;
    qsizetype m_ahead;
    std::atomic<Qt::HANDLE> m_id{nullptr};
    QMutex m_mutex; // for all that follows
    QWaitCondition m_moved;
    QQueue<Batch> m_waiting;
    std::vector<Batch> m_spare; // worked off ones, whose memory serves again
    bool m_isWorking = false;
    bool m_over = false;
    bool m_isAlone = false; // no thread could be had
    std::exception_ptr m_fault;
    std::unique_ptr<QThread> m_thread;
};

} // namespace perennial
