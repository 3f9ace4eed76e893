// ResultStep: the import under way, and then what it did.
#pragma once
#include "ui/support/adaptive.h"
#include <QWidget>

class QPushButton;
class QTableView;

namespace perennial {

class EmptyState;
class ImportJob;
class PlainLabel;
class ProgressStrip;
class RemarkModel;
class Workspace;

class ResultStep : public Adaptive<QWidget> {
    Q_OBJECT
public:
    ResultStep(ImportJob& job, Workspace& workspace, QWidget* parent = nullptr);

    void refresh();
    void focusFirst();
    // "289 added, 17 updated, 2 with errors"; empty until something was done.
    QString summary() const;

Q_SIGNALS:
    void showAsked();
    void saveAsked();
    void againAsked();

protected:
    void retranslate() override;

private:
    void showDone();
    bool isTakenBack() const;

    ImportJob& m_job;
    Workspace& m_workspace;
    EmptyState* m_state;
    ProgressStrip* m_progress;
    PlainLabel* m_rejectedTitle;
    QTableView* m_table;
    RemarkModel* m_rejected;
};

} // namespace perennial
