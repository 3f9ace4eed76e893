// Errand: the worker thread and the way of the workspace there and back.
#include "ui/model/errand.h"

namespace perennial {

Errand::Errand(Workspace& workspace, QObject* parent) : QObject(parent), m_workspace(workspace) {}

Errand::~Errand()
{
    stop();
    if (m_thread)
        m_thread->wait();
}

bool Errand::start(std::function<void()> work, std::function<void()> done)
{
    QThread* home = QThread::currentThread();
    if (m_running || m_workspace.thread() != home)
        return false;
    if (m_thread)
        m_thread->wait();
    m_running = true;
    m_stop = false;
    m_thread.reset(QThread::create([this, home, work = std::move(work), done = std::move(done)] {
        work();
        m_workspace.moveToThread(home);
        // Behind the changes, which came along with the workspace.
        QMetaObject::invokeMethod(this, [this, done] {
            m_running = false;
            done();
        });
    }));
    m_thread->setObjectName(QStringLiteral("writer"));
    m_workspace.moveToThread(m_thread.get());
    m_thread->start();
    return true;
}

} // namespace perennial
