// ListPage: the records of one kind — filter, rows or table, and the chosen record beside them.
#pragma once
#include "ui/support/page.h"

class QListView;
class QSplitter;
class QStackedWidget;
class QTableView;
class QTimer;

namespace perennial {

class Background;
class EmptyState;
class IconButton;
class PageHeader;
class PlainLabel;
class RecordListModel;
class RecordView;
class SearchBox;

class ListPage : public Page {
    Q_OBJECT
public:
    ListPage(Navigator& navigator, Background& background, const QString& entity, QWidget* parent = nullptr);

    QString pageTitle() const override;
    void show(const Place& place) override;
    Place place() const override;
    void focusFirst() override;
    bool focusNextPane() override;
    bool run(const QString& commandKey) override;
    bool canRun(const QString& commandKey) const override;

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildViews();
    void applyFilter();
    void onLoaded();
    void onCurrent(const QModelIndex& index);
    void choose(Id id);
    void setPresentation(const QString& presentation);
    void removeSelected();
    QVector<Id> selected() const;
    QAbstractItemView* view() const;

    Background& m_background;
    QString m_entity;
    RecordListModel* m_model;
    PageHeader* m_header;
    SearchBox* m_filter;
    PlainLabel* m_problem;
    QStackedWidget* m_stack; // rows, table, empty
    QListView* m_rows;
    QTableView* m_table;
    EmptyState* m_empty;
    RecordView* m_record;
    QSplitter* m_split;
    IconButton* m_asRows;
    IconButton* m_asTable;
    IconButton* m_asBoard;
    QTimer* m_typing;
    QString m_presentation;
    Id m_wanted = 0;
};

} // namespace perennial
