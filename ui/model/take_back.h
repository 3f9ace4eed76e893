// TakeBack: undoing steps that may be long — an import of thousands of rows — while the window goes on living.
#pragma once
#include "ui/model/errand.h"
#include "ui/support/page.h"

namespace perennial {

class TakeBack : public QObject {
    Q_OBJECT
public:
    explicit TakeBack(Navigator& navigator, QObject* parent = nullptr);

    // Runs `work` on a thread of its own and tells the sentence it answers with, or its error. While another step is
    // being done nothing is begun, and that is told.
    void run(const std::function<QString(Workspace&)>& work);
    // The step of that number in the journal, whose title is told. What stands in its way is told, too, unless
    // hindered() is listened to.
    void undo(qint64 sequence, const QString& title);
    // The steps in that order, each by itself; what refuses stops it with its reason.
    void undoAll(const QVector<qint64>& sequences);

Q_SIGNALS:
    // After ended(): the step cannot be undone before those that stand in its way, `before`, the first to undo first.
    void hindered(const perennial::Error& error, const QVector<qint64>& before, qint64 sequence);
    void begun();
    void ended();

private:
    void start(const std::function<QString(Workspace&)>& work, const std::function<void(const Error&)>& failed);

    Navigator& m_navigator;
    Errand m_errand;
};

// Undoes one step. Throws what stands against it.
void undoStep(Workspace& workspace, qint64 sequence);

} // namespace perennial
