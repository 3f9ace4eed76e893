// CalendarDelegate: a day with its number and as many of its steps as it has room for.
#pragma once
#include "core/base/identity.h"
#include <QStyledItemDelegate>

namespace perennial {

class CalendarDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    // The step under a point of the day whose rectangle is `cell`, and where it stands; 0: none.
    static Id stepAt(const QPoint& point, const QRect& cell, const QModelIndex& index, QRect* place = nullptr);
    // The day's heights, in logical pixels: its number, one line of a step, and what it needs at least.
    static int headHeight();
    static int lineHeight();
    static int leastHeight(bool isOneWeek);

    // The day over which a step is held.
    void setTarget(const QPersistentModelIndex& target) { m_target = target; }

private:
    QPersistentModelIndex m_target;
};

} // namespace perennial
