// TakeBack: the errand, and what is told of it.
#include "ui/model/take_back.h"
#include <QMetaMethod>

namespace perennial {
namespace {

// What the refusal of an undo names as to be undone before, by number.
QVector<qint64> stepsBefore(const Error& error)
{
    QVector<qint64> steps;
    for (const Issue& issue : error.issues) {
        bool isNumber = false;
        const qint64 sequence = issue.field.toLongLong(&isNumber);
        if (isNumber)
            steps.append(sequence);
    }
    return steps;
}

} // namespace

TakeBack::TakeBack(Navigator& navigator, QObject* parent)
    : QObject(parent), m_navigator(navigator), m_errand(navigator.workspace())
{}

void TakeBack::start(const std::function<QString(Workspace&)>& work, const std::function<void(const Error&)>& failed)
{
    const bool isBegun = m_errand.run<QString>(work, [this, failed](const Outcome<QString>& done) {
        if (done)
            m_navigator.tell(*done);
        Q_EMIT ended();
        if (!done)
            failed(done.error());
    });
    if (isBegun)
        Q_EMIT begun();
    else
        m_navigator.tell(tr("Another step is still being done. Try again in a moment."));
}

void TakeBack::run(const std::function<QString(Workspace&)>& work)
{
    start(work, [this](const Error& error) { m_navigator.tell(error); });
}

void TakeBack::undo(qint64 sequence, const QString& title)
{
    const auto work = [sequence, done = tr("Undone: %1").arg(title)](Workspace& workspace) {
        undoStep(workspace, sequence);
        return done;
    };
    start(work, [this, sequence](const Error& error) {
        const QVector<qint64> before = stepsBefore(error);
        if (!before.isEmpty() && isSignalConnected(QMetaMethod::fromSignal(&TakeBack::hindered)))
            Q_EMIT hindered(error, before, sequence);
        else
            m_navigator.tell(error);
    });
}

void TakeBack::undoAll(const QVector<qint64>& sequences)
{
    run([sequences](Workspace& workspace) {
        for (const qint64 sequence : sequences)
            undoStep(workspace, sequence);
        return tr("%Ln step(s) undone", nullptr, int(sequences.size()));
    });
}

void undoStep(Workspace& workspace, qint64 sequence)
{
    const auto undone = workspace.undoOperation(sequence);
    if (!undone)
        throw undone.error();
}

} // namespace perennial
