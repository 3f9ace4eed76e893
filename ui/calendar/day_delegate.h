// DayDelegate: a row of My day or of the calendar's day, with Done and Snooze on the row in use.
#pragma once
#include <QStyledItemDelegate>

namespace perennial {

class DayDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    // What of a row is under a point.
    enum class Part { Row, Tick, Who, Done, Snooze };

    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    static Part partAt(const QPoint& point, const QRect& row, Qt::LayoutDirection direction, const QModelIndex& index);
};

} // namespace perennial
