// TakeBack: the errand, and what is told of it.
#include "ui/model/take_back.h"

namespace perennial {

TakeBack::TakeBack(Navigator& navigator, QObject* parent)
    : QObject(parent), m_navigator(navigator), m_errand(navigator.workspace())
{}

void TakeBack::run(const std::function<QString(Workspace&)>& work)
{
    const bool isBegun = m_errand.run<QString>(work, [this](const Outcome<QString>& done) {
        if (done)
            m_navigator.tell(*done);
        else
            m_navigator.tell(done.error());
        Q_EMIT ended();
    });
    if (isBegun)
        Q_EMIT begun();
    else
        m_navigator.tell(tr("Another step is still being done. Try again in a moment."));
}

void TakeBack::undo(qint64 sequence, const QString& title)
{
    run([sequence, done = tr("Undone: %1").arg(title)](Workspace& workspace) {
        undoStep(workspace, sequence);
        return done;
    });
}

void undoStep(Workspace& workspace, qint64 sequence)
{
    const auto undone = workspace.undoOperation(sequence);
    if (!undone)
        throw undone.error();
}

} // namespace perennial
