// HistoryPage: every step of the file with its person, moment and content, and the ways back.
#pragma once
#include "core/record/history.h"
#include "ui/support/page.h"

class QListView;
class QPushButton;
class QTimer;

namespace perennial {

class Background;
class EmptyState;
class OperationModel;
class PageHeader;
class PlainLabel;
class SearchBox;
class TakeBack;
class UndoOffer;

class HistoryPage : public Page {
    Q_OBJECT
public:
    static constexpr int readOperations = 500; // the newest, until older ones are asked for

    HistoryPage(Navigator& navigator, Background& background, QWidget* parent = nullptr);

    QString pageTitle() const override;
    void show(const Place& place) override;
    Place place() const override;
    void focusFirst() override;
    bool run(const QString& commandKey) override;
    bool canRun(const QString& commandKey) const override;

    OperationModel* model() const { return m_model; }
    QListView* list() const { return m_list; }
    EmptyState* emptyState() const { return m_empty; }
    PageHeader* header() const { return m_header; }
    QPushButton* undoThisButton() const { return m_undoThis; }
    QPushButton* undoBackButton() const { return m_undoBack; }
    QPushButton* olderButton() const { return m_older; }

protected:
    void retranslate() override;

private:
    QWidget* buildDetail();
    void reload();
    void take(const QVector<Operation>& read);
    void tellCount(int shown, int read);
    void showCurrent();
    void undoThis();
    void undoBack();

    Background& m_background;
    OperationModel* m_model;
    PageHeader* m_header;
    SearchBox* m_search;
    QListView* m_list;
    EmptyState* m_empty;
    QPushButton* m_older;
    int m_limit = readOperations;
    int m_kept = -1;            // the row in use while older ones are read
    QWidget* m_panes = nullptr; // the list and what its step changed
    PlainLabel* m_title = nullptr;
    PlainLabel* m_about = nullptr;
    PlainLabel* m_changes = nullptr;
    PlainLabel* m_reason = nullptr;
    QPushButton* m_undoThis = nullptr;
    QPushButton* m_undoBack = nullptr;
    QTimer* m_reading;
    TakeBack* m_takeBack;
    UndoOffer* m_offer = nullptr;
};

} // namespace perennial
