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
    // The step of that number in the journal, whose title is told.
    void undo(qint64 sequence, const QString& title);

Q_SIGNALS:
    void begun();
    void ended();

private:
    Navigator& m_navigator;
    Errand m_errand;
};

// Undoes one step. Throws what stands against it.
void undoStep(Workspace& workspace, qint64 sequence);

} // namespace perennial
