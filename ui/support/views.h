// Views: the settings every list, table and tree of the program shares.
#pragma once
#include <QStyledItemDelegate>

class QAbstractItemModel;
class QAbstractItemView;
class QItemSelectionModel;
class QListView;
class QTableView;

namespace perennial {

// Smooth scrolling, hover, one selected row at least where there are rows, and an accessible name.
void dressList(QListView* view, const QString& name);

// As above; no grid, no row numbers, rows of the density in force, header to the left, Tab leaves the table.
void dressTable(QTableView* view, const QString& name);
// Chooses a whole row. QTableView::selectRow() chooses none in a mirrored table whose columns do not reach the edge.
void chooseRow(QTableView* view, int row);

// For a view that has had no rows, or none since its model was taken from it: `choice` is of the same model, and stays.
void showRows(QAbstractItemView* view, QAbstractItemModel* rows, QItemSelectionModel* choice);

// For tables of which one chooses a row: its first cell says to a screen reader what stands in all of them. To be
// called when the rows are there.
void tellWholeRows(QAbstractItemModel* rows);

// Gives a view without a current row one (the first), and keeps one when rows go: the next, else the one before. A
// screen reader may crash on a table without.
void keepCurrentRow(QAbstractItemView* view);

// Paints table rows with hover over the whole row. dressTable installs one; derive from it for columns with chips.
class TableDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit TableDelegate(QTableView* view);

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void hover(int row);

    QTableView* m_view;
    QWidget* m_viewport;
    int m_hovered = -1;
};

} // namespace perennial
