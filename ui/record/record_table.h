// RecordTable: records as rows and columns, with columns to choose, order, fit and sort by, and cells to type into.
#pragma once
#include "ui/model/list_layout.h"
#include "ui/support/own_focus.h"
#include <QTableView>

namespace perennial {

class RecordListModel;
class Workspace;

class RecordTable : public OwnFocus<QTableView> {
    Q_OBJECT
public:
    // Columns and their widths are those of `model`, whether or not the table shows its rows yet.
    RecordTable(Workspace& workspace, RecordListModel* model, QWidget* parent = nullptr);

    // `rows` is the model it was made for, or null while the table is not shown.
    void setModel(QAbstractItemModel* rows) override;

    // Name for assistive technology, delegates and row heights; again on a change of language or text size.
    void dress(const QString& name);

    // Columns of fields the entity no longer has are passed over.
    void setLayoutOf(const ListLayout& layout);
    ListLayout layoutOf() const;
    // As above with only the order of columns changed.
    void setColumns(const QStringList& columns);
    // Shows by which column the model is sorted now.
    void markSort();
    // Opens the current cell for typing where its field allows it.
    bool editCurrent();

Q_SIGNALS:
    void layoutEdited(); // the user moved, widened or chose columns, or sorted
    void cellWritten(perennial::Id record, const QString& field, const QString& text);
    void columnsAsked(const QPoint& where); // header menu

private:
    void buildHeader();
    void sortBy(int column);
    void onMoved();
    int standardWidth(int column) const;
    void applyWidths();
    QString keyOf(int column) const;

    Workspace& m_workspace;
    RecordListModel* m_model;
    QHash<QString, int> m_widths;
    bool m_applying = false;
};

} // namespace perennial
