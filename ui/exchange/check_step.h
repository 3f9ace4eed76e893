// CheckStep: what the import would do, counted by the plan that is then carried out, row by row.
#pragma once
#include "core/exchange/import_plan.h"
#include "ui/support/adaptive.h"
#include <QWidget>

class QBoxLayout;
class QButtonGroup;
class QCheckBox;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace perennial {

class EmptyState;
class ImportJob;
class MarkButton;
class MatchView;
class PlainLabel;
class ProgressStrip;
class RemarkModel;
class Workspace;

class CheckStep : public Adaptive<QWidget> {
    Q_OBJECT
public:
    CheckStep(ImportJob& job, Workspace& workspace, QWidget* parent = nullptr);

    // Begins the rehearsal unless its answer is there.
    void begin();
    void focusFirst();
    // Rows that would be added or changed; 0 while that is not known.
    qint64 importable() const;

Q_SIGNALS:
    void refreshed();

protected:
    void retranslate() override;
    void restyle() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    enum Fate { Added, Updated, Same, Rejected, Warned, fates };

    QWidget* buildChoices();
    void refresh();
    void showPlan(const ImportPlan& plan);
    void showFate(int fate);
    void showMatch();
    void arrange();
    void choose(OnMatch onMatch);
    void chooseForAll(OnMatch onMatch);
    qint64 rowsOnShow() const; // of the kind on show, those beyond the table too
    QString matchesText(const ImportPlan& plan) const;

    ImportJob& m_job;
    Workspace& m_workspace;
    QButtonGroup* m_group;
    MarkButton* m_fates[fates];
    PlainLabel* m_matches;
    QCheckBox* m_makes;
    ProgressStrip* m_progress;
    QStackedWidget* m_stack;
    QTableView* m_table;
    RemarkModel* m_remarks;
    MatchView* m_match; // beside or below the rows: what the current one meets
    QBoxLayout* m_rows; // with it
    EmptyState* m_empty;
    QWidget* m_choices;
    PlainLabel* m_chosenCaption;
    QPushButton* m_update;
    QPushButton* m_skip;
    QPushButton* m_add;
    QCheckBox* m_forAll;
};

} // namespace perennial
