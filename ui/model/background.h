// Background: questions answered on a thread of their own, so that the window never waits for the file.
#pragma once
#include "core/workspace/workspace.h"
#include <QObject>
#include <QPointer>
#include <QThread>
#include <atomic>
#include <functional>

namespace perennial {

// One worker thread with a reader of its own. Questions are answered in order, each from one state of the file; an
// answer for a receiver that is gone is dropped. Make it before whoever asks about changes of the workspace, and
// destroy it before the workspace.
class Background : public QObject {
    Q_OBJECT
public:
    explicit Background(Workspace& workspace, QObject* parent = nullptr);
    ~Background() override;

    // Runs `work` there and `done` here, on the receiver's thread.
    template <class T> void ask(QObject* receiver, std::function<T(Reader&)> work, std::function<void(Outcome<T>)> done)
    {
        QPointer<QObject> guard(receiver);
        ++m_pending;
        QMetaObject::invokeMethod(m_worker, [this, guard, work = std::move(work), done = std::move(done)] {
            Outcome<T> answer = attempt([&]() -> T {
                Reader& asked = reader();
                const Reader::Moment moment(asked);
                return work(asked);
            });
            QMetaObject::invokeMethod(this, [this, guard, done, answer = std::move(answer)]() mutable {
                --m_pending;
                if (guard)
                    done(std::move(answer));
            });
        });
    }

    // Questions whose answers have not come yet. May be asked on any thread: long work can give way to others.
    int pending() const { return m_pending; }

private:
    Reader& reader(); // on the worker's thread
    void forgetReader();

    Workspace& m_workspace;
    QThread m_thread;
    QObject* m_worker;
    std::atomic<int> m_pending = 0;
    std::unique_ptr<Reader> m_reader; // lives on the worker's thread
};

} // namespace perennial
