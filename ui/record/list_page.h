// ListPage: the records of one kind — filter, rows or table, and the chosen record beside them.
#pragma once
#include "ui/model/list_layout.h"
#include "ui/model/stored_view.h"
#include "ui/support/page.h"
#include <QSet>

class QAbstractItemView;
class QItemSelectionModel;
class QListView;
class QMenu;
class QSplitter;
class QStackedWidget;
class QTimer;

namespace perennial {

class Background;
class BulkBar;
class EmptyState;
class FilterBar;
class IconButton;
class ListSum;
class PageHeader;
class PlainLabel;
class RecordListModel;
class RecordTable;
class RecordView;
class ViewStrip;

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

    const QString& entity() const { return m_entity; }
    RecordListModel* model() const { return m_model; }
    ListSum* sum() const { return m_sum; }
    FilterBar* filterBar() const { return m_filter; }
    BulkBar* bulkBar() const { return m_bulk; }
    RecordTable* table() const { return m_table; }
    QListView* rows() const { return m_rows; }
    EmptyState* emptyState() const { return m_empty; }
    ViewStrip* viewStrip() const { return m_strip; }
    bool isTable() const;
    QVector<Id> selected() const;
    Id current() const;

protected:
    void retranslate() override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent* event) override;
    void restyle() override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildHeader();
    void buildViews();
    QWidget* rowsWithTotal();
    void applyFilter();
    void onLoaded();
    void tellSum();
    void onCurrent();
    void onSelected();
    void showEmpty();
    void rememberRows();
    void restoreRows();
    void choose(Id id);
    void selectCurrentOnly();
    void setPresentation(const QString& presentation);
    void arrange();
    bool hasRoomBeside() const;
    void preview();
    void copySelected();
    QVector<Id> chosen() const;
    void jumpTo(const QString& letters);
    void openCurrent();
    void goToBoard();
    void goToCalendar();
    void removeSelected();
    void duplicateCurrent();
    void workThrough();
    void chooseColumns(const QPoint& where);
    QString layoutKey() const;
    void keepLayout();
    void fillViews(QMenu* menu);
    void removeView();
    void showView(const QString& key);
    void saveView(bool asNew);
    void tellView();
    bool isViewChanged() const;
    StoredView presentView() const;
    void writeCell(Id id, const QString& field, const QString& text);
    QAbstractItemView* view() const;
    void fillShownView();

    Background& m_background;
    QString m_entity;
    RecordListModel* m_model;
    QItemSelectionModel* m_choice; // of whichever view is shown
    ListSum* m_sum;
    PageHeader* m_header = nullptr;
    ViewStrip* m_strip = nullptr;
    FilterBar* m_filter = nullptr;
    BulkBar* m_bulk = nullptr;
    QStackedWidget* m_stack = nullptr; // rows, table, empty
    QListView* m_rows = nullptr;
    RecordTable* m_table = nullptr;
    EmptyState* m_empty = nullptr;
    PlainLabel* m_total = nullptr; // what the rows add up to
    RecordView* m_record = nullptr;
    QSplitter* m_split = nullptr;
    IconButton* m_views = nullptr;
    IconButton* m_asRows = nullptr;
    IconButton* m_asTable = nullptr;
    IconButton* m_asBoard = nullptr;
    IconButton* m_asCalendar = nullptr;
    IconButton* m_columns = nullptr;
    QTimer* m_follow;  // the record beside and the bulk bar follow the rows a moment later
    StoredView m_view; // the one on screen; without a key: none
    QString m_presentation;
    QVector<SortKey> m_sort; // chosen by the header; the filter line may say another
    bool m_preview = false;  // the record beside the table
    Id m_wanted = 0;         // to be chosen when the rows are there
    int m_lastRow = 0;
    QSet<Id> m_lastSelected; // to be selected again when the rows are there
    QString m_letters;       // typed to jump
    qint64 m_lettersAt = 0;
};

} // namespace perennial
