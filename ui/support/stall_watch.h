// StallWatch: notices when the window's thread does not answer in time, and says for how long.
#pragma once
#include <QObject>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace perennial {

// Watches the thread that it lives on: a thread of its own asks for an answer every few milliseconds. A stall is an
// answer that took longer than `limit`; each is written to standard error with the processor time that the watched
// thread used meanwhile — little of it means that the machine was busy with something else.
class StallWatch : public QObject {
    Q_OBJECT
public:
    explicit StallWatch(std::chrono::milliseconds limit = std::chrono::milliseconds(50), QObject* parent = nullptr);
    // Writes how many stalls there were and the longest of them.
    ~StallWatch() override;

    int stalls() const { return m_stalls; }
    std::chrono::milliseconds longest() const { return m_longest; }

Q_SIGNALS:
    void stalled(int milliseconds);

private:
    using Clock = std::chrono::steady_clock;
    void ask(); // on the watching thread
    void answer(Clock::time_point asked);

    const std::chrono::milliseconds m_limit;
    const Clock::time_point m_begin = Clock::now();
    double m_usedBefore = 0; // seconds of processor time at the latest answer
    int m_stalls = 0;
    std::chrono::milliseconds m_longest{0};
    std::atomic<bool> m_waiting{false};
    bool m_leaving = false;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::thread m_thread;
};

} // namespace perennial
