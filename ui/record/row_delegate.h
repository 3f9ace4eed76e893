// RowDelegate: a record as one row with avatar, name, second line, the chip of its stage and the word of its next step.
#pragma once
#include <QStyledItemDelegate>

namespace perennial {

class RowPainter;

class RowDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    static bool isThin(); // one line a row
    static int paintStep(const RowPainter& row, const QRect& line, const QModelIndex& index);
};

} // namespace perennial
