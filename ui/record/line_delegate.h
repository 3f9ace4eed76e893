// LineDelegate: the editors of a table of lines, and cells that keep their place above the sentence of their row.
#pragma once
#include "ui/support/views.h"

namespace perennial {

class LineTable;
class LineView;
class Workspace;

class LineDelegate : public TableDelegate {
    Q_OBJECT
public:
    LineDelegate(Workspace& workspace, LineTable* lines, LineView* view);

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QRect firstLine(const QRect& cell) const;

    Workspace& m_workspace;
    LineTable* m_lines;
    LineView* m_view;
};

} // namespace perennial
