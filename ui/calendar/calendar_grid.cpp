// CalendarGrid: keys, presses and dragging.
#include "ui/calendar/calendar_grid.h"
#include "ui/calendar/calendar_delegate.h"
#include "ui/calendar/calendar_model.h"
#include "ui/support/tokens.h"
#include <QDrag>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>

namespace perennial {

CalendarGrid::CalendarGrid(CalendarModel* model, QWidget* parent)
    : Adaptive<OwnFocus<QTableView>>(parent), m_days(model), m_delegate(new CalendarDelegate(this))
{
    setModel(model);
    setItemDelegate(m_delegate);
    setShowGrid(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDropIndicatorShown(false);
    setDragDropMode(QAbstractItemView::DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& now) {
        if (const CalendarDay* day = m_days->dayAt(now))
            Q_EMIT chosen(day->day);
    });
    CalendarGrid::restyle();
}

void CalendarGrid::restyle()
{
    horizontalHeader()->setMinimumSectionSize(scaled(32));
    updateGeometry();
}

QSize CalendarGrid::minimumSizeHint() const
{
    const int weeks = qMax(1, m_days->rowCount());
    const int around = 2 * frameWidth() + horizontalHeader()->sizeHint().height();
    return {scaled(7 * 48), around + weeks * CalendarDelegate::leastHeight(m_days->isOneWeek())};
}

QDate CalendarGrid::currentDay() const
{
    const CalendarDay* day = m_days->dayAt(currentIndex());
    return day ? day->day : QDate();
}

void CalendarGrid::choose(QDate day)
{
    const QModelIndex index = m_days->indexOf(day);
    if (index.isValid())
        setCurrentIndex(index);
}

int CalendarGrid::daysFor(int key, bool isMirrored)
{
    const int forward = isMirrored ? -1 : 1;
    switch (key) {
    case Qt::Key_Right: return forward;
    case Qt::Key_Left: return -forward;
    case Qt::Key_Down: return CalendarModel::week;
    case Qt::Key_Up: return -CalendarModel::week;
    default: return 0;
    }
}

// The days go on beyond the first and last that are shown.
void CalendarGrid::keyPressEvent(QKeyEvent* event)
{
    const QDate day = currentDay();
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier | Qt::AltModifier));
    const int by = daysFor(event->key(), isRightToLeft());
    if (plain && by && day.isValid()) {
        const QDate next = day.addDays(by);
        if (m_days->indexOf(next).isValid())
            choose(next);
        else
            Q_EMIT wanted(next);
    } else if (plain && day.isValid() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        Q_EMIT entered(day);
    } else if (event->key() == Qt::Key_Escape) {
        Q_EMIT leaving();
    } else {
        event->ignore();
        return;
    }
    event->accept();
}

Id CalendarGrid::stepAt(const QPoint& point, QRect* place) const
{
    const QModelIndex index = indexAt(point);
    const QRect cell = visualRect(index);
    const QPoint straight = isRightToLeft() ? QPoint(cell.left() + cell.right() - point.x(), point.y()) : point;
    return CalendarDelegate::stepAt(straight, cell, index, place);
}

void CalendarGrid::mousePressEvent(QMouseEvent* event)
{
    m_pressedAt = event->position().toPoint();
    QTableView::mousePressEvent(event);
    if (const Id step = stepAt(m_pressedAt))
        Q_EMIT pressed(step);
}

void CalendarGrid::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QPoint point = event->position().toPoint();
    const CalendarDay* day = m_days->dayAt(indexAt(point));
    if (!day || event->button() != Qt::LeftButton)
        return;
    if (const Id step = stepAt(point))
        Q_EMIT opened(step);
    else
        Q_EMIT planAsked(day->day);
}

void CalendarGrid::startDrag(Qt::DropActions)
{
    QRect place;
    const Id step = stepAt(m_pressedAt, &place);
    if (!step)
        return;
    auto* carried = new QMimeData;
    carried->setData(CalendarModel::mimeType(), QByteArray::number(qint64(step)));
    auto* drag = new QDrag(this);
    drag->setMimeData(carried);
    if (isRightToLeft()) {
        const QRect cell = visualRect(indexAt(m_pressedAt));
        place.moveLeft(cell.left() + cell.right() - place.right());
    }
    drag->setPixmap(viewport()->grab(place));
    drag->setHotSpot(m_pressedAt - place.topLeft());
    drag->exec(Qt::MoveAction);
    setState(NoState);
    setTarget({});
}

void CalendarGrid::setTarget(const QModelIndex& index)
{
    m_delegate->setTarget(index);
    viewport()->update();
}

void CalendarGrid::dragEnterEvent(QDragEnterEvent* event)
{
    if (CalendarModel::stepIn(event->mimeData()))
        event->acceptProposedAction();
    else
        event->ignore();
}

void CalendarGrid::dragMoveEvent(QDragMoveEvent* event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    setTarget(index);
    if (index.isValid() && CalendarModel::stepIn(event->mimeData()))
        event->acceptProposedAction();
    else
        event->ignore();
}

void CalendarGrid::dragLeaveEvent(QDragLeaveEvent*)
{
    setTarget({});
}

void CalendarGrid::dropEvent(QDropEvent* event)
{
    const CalendarDay* day = m_days->dayAt(indexAt(event->position().toPoint()));
    const Id step = CalendarModel::stepIn(event->mimeData());
    setTarget({});
    if (!day || !step)
        return event->ignore();
    event->acceptProposedAction();
    Q_EMIT moved(step, day->day);
}

} // namespace perennial
