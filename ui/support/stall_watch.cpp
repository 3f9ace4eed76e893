// StallWatch: asking, answering and the report.
#include "ui/support/stall_watch.h"
#include <QMetaObject>
#include <cstdio>
#include <ctime>

namespace perennial {
namespace {

constexpr std::chrono::milliseconds pause{5};

// Seconds of processor time that the calling thread has used; 0 where the system does not tell.
double usedByThread()
{
#ifdef CLOCK_THREAD_CPUTIME_ID
    timespec used{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
    return double(used.tv_sec) + double(used.tv_nsec) / 1e9;
#else
    return 0;
#endif
}

long long millisecondsIn(std::chrono::steady_clock::duration span)
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(span).count();
}

} // namespace

StallWatch::StallWatch(std::chrono::milliseconds limit, QObject* parent)
    : QObject(parent), m_limit(limit), m_usedBefore(usedByThread()), m_thread([this] { ask(); })
{}

StallWatch::~StallWatch()
{
    {
        const std::lock_guard lock(m_mutex);
        m_leaving = true;
    }
    m_wake.notify_all();
    m_thread.join();
    std::fprintf(stderr, "watched %lld ms: %d stalls over %lld ms, the longest %lld ms\n",
                 millisecondsIn(Clock::now() - m_begin), m_stalls, static_cast<long long>(m_limit.count()),
                 static_cast<long long>(m_longest.count()));
}

void StallWatch::ask()
{
    std::unique_lock lock(m_mutex);
    while (!m_wake.wait_for(lock, pause, [this] { return m_leaving; })) {
        if (m_waiting.exchange(true))
            continue; // the answer to the last question is still to come
        QMetaObject::invokeMethod(
            this, [this, asked = Clock::now()] { answer(asked); }, Qt::QueuedConnection);
    }
}

void StallWatch::answer(Clock::time_point asked)
{
    const auto waited = std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - asked);
    const double used = usedByThread();
    m_waiting = false;
    if (waited > m_limit) {
        ++m_stalls;
        m_longest = std::max(m_longest, waited);
        std::fprintf(stderr, "stall of %lld ms at %lld ms, %.0f ms of it at work\n",
                     static_cast<long long>(waited.count()), millisecondsIn(asked - m_begin),
                     (used - m_usedBefore) * 1e3);
        Q_EMIT stalled(int(waited.count()));
    }
    m_usedBefore = used;
}

} // namespace perennial
