// FileStep: choose or drop a file, and see its rows as they are read.
#pragma once
#include "ui/support/adaptive.h"
#include <QWidget>

class QCheckBox;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace perennial {

class ComboBox;
class EmptyState;
class ImportJob;
class PlainLabel;
class SampleModel;
class Workspace;

class FileStep : public Adaptive<QWidget> {
    Q_OBJECT
public:
    FileStep(ImportJob& job, Workspace& workspace, QWidget* parent = nullptr);

    void focusFirst();
    // Reads the cells on the clipboard.
    void paste();

Q_SIGNALS:
    void fileAsked();

protected:
    void retranslate() override;

private:
    QWidget* buildChosen();
    void connectControls();
    QWidget* captioned(PlainLabel* caption, QWidget* control);
    void refresh();
    void fillKinds();
    void fillCharsets();
    void fillSeparators();
    void fillSheets();

    ImportJob& m_job;
    Workspace& m_workspace;
    QStackedWidget* m_stack;
    EmptyState* m_drop;
    EmptyState* m_unread; // in place of the rows of a file that cannot be read
    PlainLabel* m_kindCaption;
    PlainLabel* m_charsetCaption;
    PlainLabel* m_separatorCaption;
    PlainLabel* m_sheetCaption;
    PlainLabel* m_hint;
    ComboBox* m_kind;
    ComboBox* m_charset;
    ComboBox* m_separator;
    ComboBox* m_sheet; // of workbooks only, as the two above are of text only
    QCheckBox* m_header;
    QPushButton* m_other;
    QTableView* m_table;
    SampleModel* m_rows;
    bool m_filling = false;
};

} // namespace perennial
