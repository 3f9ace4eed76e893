// CellDelegate: table cells with the chip of the stage, and the field's own editor to type into.
#pragma once
#include "core/workspace/workspace.h"
#include "ui/support/views.h"

namespace perennial {

class CellDelegate : public TableDelegate {
    Q_OBJECT
public:
    CellDelegate(Workspace& workspace, QTableView* view);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;

Q_SIGNALS:
    void written(perennial::Id record, const QString& field, const QString& text) const;

private:
    Workspace& m_workspace;
};

} // namespace perennial
