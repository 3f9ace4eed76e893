// Background: the worker thread and its reader.
#include "ui/model/background.h"

namespace perennial {

Background::Background(Workspace& workspace, QObject* parent)
    : QObject(parent), m_workspace(workspace), m_worker(new QObject)
{
    connect(&workspace, &Workspace::changed, this, [this](const ChangeSet& changes) {
        if (changes.schema)
            forgetReader();
    });
    m_worker->moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("reader"));
    m_thread.start();
}

Background::~Background()
{
    // The reader's connection must be closed on the thread that opened it.
    QMetaObject::invokeMethod(
        m_worker, [this] { m_reader.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
    delete m_worker;
}

// Own fields or stages changed: the next question opens a reader that knows them.
void Background::forgetReader()
{
    QMetaObject::invokeMethod(m_worker, [this] { m_reader.reset(); });
}

Reader& Background::reader()
{
    if (!m_reader) {
        Outcome<std::unique_ptr<Reader>> opened = m_workspace.newReader();
        if (!opened)
            throw opened.error();
        m_reader = std::move(*opened);
    }
    return *m_reader;
}

} // namespace perennial
