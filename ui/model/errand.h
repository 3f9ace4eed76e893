// Errand: long work that writes, done on a thread of its own while the window goes on living.
#pragma once
#include "core/workspace/workspace.h"
#include <QObject>
#include <QThread>
#include <atomic>
#include <functional>
#include <memory>

namespace perennial {

// Moves the workspace to a worker for as long as the work takes. Meanwhile the window may read (it sees the file as it
// was before) and is refused when it wants to write. One piece of work at a time.
class Errand : public QObject {
    Q_OBJECT
public:
    explicit Errand(Workspace& workspace, QObject* parent = nullptr);
    // Asks the work to stop and waits for it.
    ~Errand() override;

    bool isRunning() const { return m_running; }
    // The work sees this in isStopAsked(), wherever it looks.
    void stop() { m_stop = true; }
    bool isStopAsked() const { return m_stop; }

    // Runs `work` there and `done` here, when the workspace is back and its changes are announced. False when other
    // work is still running.
    template <class T> bool run(std::function<T(Workspace&)> work, std::function<void(Outcome<T>)> done)
    {
        const auto answer = std::make_shared<std::unique_ptr<Outcome<T>>>();
        return start(
            [this, work = std::move(work), answer] {
                *answer = std::make_unique<Outcome<T>>(attempt([&]() -> T { return work(m_workspace); }));
            },
            [done = std::move(done), answer] { done(std::move(**answer)); });
    }

private:
    bool start(std::function<void()> work, std::function<void()> done);

    Workspace& m_workspace;
    std::unique_ptr<QThread> m_thread;
    std::atomic<bool> m_stop{false};
    bool m_running = false;
};

} // namespace perennial
