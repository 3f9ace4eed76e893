// CardView: events.
#include "ui/board/card_view.h"
#include "ui/board/card_delegate.h"
#include "ui/support/painting.h"
#include <QContextMenuEvent>
#include <QDrag>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>

namespace perennial {

CardView::CardView(CardModel* model, QWidget* parent) : OwnFocus<QListView>(parent), m_cards(model)
{
    setModel(model);
    setItemDelegate(new CardDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setDragDropMode(QAbstractItemView::DragDrop);
    setDropIndicatorShown(false);
    setDefaultDropAction(Qt::MoveAction);
    viewport()->setAutoFillBackground(false);
    viewport()->setMouseTracking(true);
    connect(model, &CardModel::dropped, this, &CardView::dropped);
}

Id CardView::currentId() const
{
    return m_cards->idAt(currentIndex().row());
}

void CardView::choose(int row)
{
    const QModelIndex index = m_cards->index(qBound(0, row, qMax(0, m_cards->rowCount() - 1)));
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    scrollTo(index);
}

void CardView::setActive(bool active)
{
    if (active == m_active)
        return;
    m_active = active;
    viewport()->update();
}

void CardView::setPicked(const QVector<Id>& ids)
{
    m_picked = QSet<Id>(ids.begin(), ids.end());
    viewport()->update();
}

void CardView::setEmptyWords(const QString& words)
{
    m_emptyWords = words;
    viewport()->update();
}

void CardView::keyPressEvent(QKeyEvent* event)
{
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier | Qt::AltModifier));
    const bool sideways = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    if (plain && sideways) {
        const bool forward = (event->key() == Qt::Key_Right) != (layoutDirection() == Qt::RightToLeft);
        Q_EMIT steppedOut(forward ? 1 : -1);
    } else if (event->key() == Qt::Key_Escape) {
        Q_EMIT leaving();
    } else if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        if (currentIndex().isValid())
            Q_EMIT activated(currentIndex());
    } else {
        QListView::keyPressEvent(event);
        return;
    }
    event->accept();
}

void CardView::focusInEvent(QFocusEvent* event)
{
    QListView::focusInEvent(event);
    Q_EMIT taken();
}

void CardView::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const QModelIndex index = byMouse ? indexAt(event->pos()) : currentIndex();
    if (!m_cards->idAt(index.row()))
        return;
    setCurrentIndex(index);
    Q_EMIT menuAsked(byMouse ? event->globalPos() : viewport()->mapToGlobal(visualRect(index).center()));
}

QPixmap CardView::pictureOf(const QModelIndex& index) const
{
    const QRect box = visualRect(index);
    QPixmap picture(box.size() * devicePixelRatioF());
    picture.setDevicePixelRatio(devicePixelRatioF());
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = QRect(QPoint(0, 0), box.size());
    option.state = QStyle::State_Enabled;
    itemDelegate()->paint(&painter, option, index);
    return picture;
}

void CardView::startDrag(Qt::DropActions)
{
    const QModelIndex index = currentIndex();
    QMimeData* carried = m_cards->mimeData({index});
    if (!carried)
        return;
    auto* drag = new QDrag(this);
    drag->setMimeData(carried);
    drag->setPixmap(pictureOf(index));
    drag->setHotSpot(viewport()->mapFromGlobal(QCursor::pos()) - visualRect(index).topLeft());
    Q_EMIT dragged(true);
    drag->exec(Qt::MoveAction);
    setState(NoState);
    Q_EMIT dragged(false);
}

void CardView::dragEnterEvent(QDragEnterEvent* event)
{
    if (!CardModel::idOf(event->mimeData()))
        return event->ignore();
    event->acceptProposedAction();
    Q_EMIT hovered(true);
}

void CardView::dragMoveEvent(QDragMoveEvent* event)
{
    if (CardModel::idOf(event->mimeData()))
        event->acceptProposedAction();
    else
        event->ignore();
}

void CardView::dragLeaveEvent(QDragLeaveEvent*)
{
    Q_EMIT hovered(false);
}

void CardView::dropEvent(QDropEvent* event)
{
    Q_EMIT hovered(false);
    m_cards->dropMimeData(event->mimeData(), Qt::MoveAction, -1, -1, {});
    event->acceptProposedAction();
}

void CardView::paintEvent(QPaintEvent* event)
{
    QListView::paintEvent(event);
    if (m_cards->rowCount())
        return;
    QPainter painter(viewport());
    drawElided(&painter, viewport()->rect().adjusted(space::s, space::l, -space::s, 0), m_emptyWords,
               fontOf(TextSize::Secondary), tokensOf(this).muted, Qt::AlignHCenter | Qt::AlignTop);
}

} // namespace perennial
