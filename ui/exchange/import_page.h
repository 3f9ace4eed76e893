// ImportPage: a table comes in by three steps — File, Columns, Check — with the user's own rows in view.
#pragma once
#include "ui/support/page.h"

class QButtonGroup;
class QPushButton;
class QStackedWidget;

namespace perennial {

class Banner;
class CheckStep;
class ColumnsStep;
class FileStep;
class ImportJob;
class MarkButton;
class PageHeader;
class ResultStep;

// Place{"import"} with state "file" opens that file at once; "entity" is the kind of record the user came for.
class ImportPage : public Page {
    Q_OBJECT
public:
    explicit ImportPage(Navigator& navigator, QWidget* parent = nullptr);

    QString pageTitle() const override;
    void show(const Place& place) override;
    Place place() const override;
    void focusFirst() override;

protected:
    void retranslate() override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    enum Step { File, Columns, Check, Result };

    void build();
    void setStep(int step);
    void onSource();
    void welcomeSource();
    void refresh();
    void forward();
    void askForFile();
    void finish();
    void saveRejects();
    void showImported();
    QString note() const;
    QString importWords() const;

    ImportJob* m_job;
    PageHeader* m_header;
    QButtonGroup* m_steps;
    Banner* m_problem;
    QStackedWidget* m_stack;
    FileStep* m_file;
    ColumnsStep* m_columns;
    CheckStep* m_check;
    ResultStep* m_result;
    QWidget* m_foot;
    QPushButton* m_back;
    QPushButton* m_next;
    QString m_welcomed; // the file that was opened last
};

} // namespace perennial
