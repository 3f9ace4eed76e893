// CalendarGrid: the days as a table — keys from day to day, steps to press and to drag to another day.
#pragma once
#include "core/base/identity.h"
#include "ui/support/adaptive.h"
#include "ui/support/own_focus.h"
#include <QDate>
#include <QTableView>

namespace perennial {

class CalendarDelegate;
class CalendarModel;

class CalendarGrid : public Adaptive<OwnFocus<QTableView>> {
    Q_OBJECT
public:
    explicit CalendarGrid(CalendarModel* model, QWidget* parent = nullptr);

    QDate currentDay() const;
    // Nothing happens for a day that is not shown.
    void choose(QDate day);

    // How far an arrow key goes: a day, or a week; 0 for other keys.
    static int daysFor(int key, bool isMirrored);

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(QDate day);
    void wanted(QDate day);    // one that is not shown: beyond the first or last week
    void entered(QDate day);   // Enter: what stands on the day
    void planAsked(QDate day); // a double click where no step stands
    void pressed(perennial::Id step);
    void opened(perennial::Id step);
    void moved(perennial::Id step, QDate day);
    void leaving();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void startDrag(Qt::DropActions actions) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void restyle() override;

private:
    void setTarget(const QModelIndex& index);
    Id stepAt(const QPoint& point, QRect* place = nullptr) const;

    CalendarModel* m_days;
    CalendarDelegate* m_delegate;
    QPoint m_pressedAt;
};

} // namespace perennial
