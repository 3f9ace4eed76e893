// RowDelegate: a record as one row with avatar, name, second line and the chip of its stage.
#pragma once
#include <QStyledItemDelegate>

namespace perennial {

class RowDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace perennial
