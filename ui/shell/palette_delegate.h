// PaletteDelegate: a row of the palette — picture, name, what is known of it, and its kind or shortcut at the end.
#pragma once
#include <QStyledItemDelegate>

namespace perennial {

class PaletteDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    enum Role { SecondRole = Qt::UserRole + 1, EdgeRole, IconRole, HeadingRole, KeyRole };

    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace perennial
