// DayView: keys and presses.
#include "ui/calendar/day_view.h"
#include "ui/calendar/day_delegate.h"
#include "ui/calendar/day_model.h"
#include "ui/support/painting.h"
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace perennial {

DayView::DayView(DayModel* model, QWidget* parent) : OwnFocus<QListView>(parent), m_day(model)
{
    setModel(model);
    setItemDelegate(new DayDelegate(this));
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QListView::doubleClicked, this, [this](const QModelIndex& index) {
        if (m_day->step(index))
            Q_EMIT opened(index);
    });
}

Id DayView::currentStep() const
{
    const DayStep* step = m_day->step(currentIndex());
    return step && !step->done ? step->id : 0;
}

QPoint DayView::menuPoint() const
{
    const QRect row = visualRect(currentIndex());
    return viewport()->mapToGlobal(isRightToLeft() ? row.bottomLeft() : QPoint(row.right() - 160, row.bottom()));
}

void DayView::keyPressEvent(QKeyEvent* event)
{
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    const Id step = currentStep();
    if (plain && event->key() == Qt::Key_Space && step)
        Q_EMIT doneAsked(step);
    else if (plain && event->key() == Qt::Key_S && step)
        Q_EMIT snoozeAsked(step);
    else if (plain &&
             (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space))
        Q_EMIT opened(currentIndex());
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT leaving();
    else
        return QListView::keyPressEvent(event);
    event->accept();
}

// A day without a step has no row that could show the keyboard.
void DayView::paintEvent(QPaintEvent* event)
{
    QListView::paintEvent(event);
    if (!hasFocus() || currentIndex().isValid())
        return;
    QPainter painter(viewport());
    drawFocusRing(&painter, viewport()->rect(), radius::row, tokensOf(this));
}

void DayView::mouseReleaseEvent(QMouseEvent* event)
{
    QListView::mouseReleaseEvent(event);
    const QPoint point = event->position().toPoint();
    const QModelIndex index = indexAt(point);
    if (event->button() != Qt::LeftButton || !index.isValid() || !(index.flags() & Qt::ItemIsEnabled))
        return;
    const DayStep* step = m_day->step(index);
    if (!step) {
        Q_EMIT opened(index);
        return;
    }
    switch (DayDelegate::partAt(point, visualRect(index), layoutDirection(), index)) {
    case DayDelegate::Part::Tick:
    case DayDelegate::Part::Done: Q_EMIT doneAsked(step->id); break;
    case DayDelegate::Part::Snooze: Q_EMIT snoozeAsked(step->id); break;
    case DayDelegate::Part::Who: Q_EMIT whoAsked(index); break;
    case DayDelegate::Part::Row: break;
    }
}

void DayView::contextMenuEvent(QContextMenuEvent* event)
{
    if (event->reason() == QContextMenuEvent::Mouse)
        setCurrentIndex(indexAt(event->pos()));
    if (const Id step = currentStep())
        Q_EMIT snoozeAsked(step);
}

} // namespace perennial
