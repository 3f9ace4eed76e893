// LineView: keys, and the sentences under rows.
#include "ui/record/line_view.h"
#include "ui/record/line_table.h"
#include "ui/support/painting.h"
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

namespace perennial {

LineView::LineView(LineTable* lines, QWidget* parent) : OwnFocus<QTableView>(parent), m_lines(lines)
{
    setModel(lines);
    setSelectionBehavior(SelectItems);
    setEditTriggers(AnyKeyPressed | EditKeyPressed);
    connect(this, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (index.flags() & Qt::ItemIsEditable)
            edit(index);
    });
}

int LineView::firstColumn() const
{
    for (int column = 0; column < m_lines->columnCount(); ++column) {
        if (m_lines->kind().isTyped(m_lines->fieldAt(column)))
            return column;
    }
    return 0;
}

QVector<int> LineView::chosenRows() const
{
    QVector<int> rows;
    for (const QModelIndex& index : selectionModel()->selectedIndexes()) {
        if (!rows.contains(index.row()))
            rows.append(index.row());
    }
    if (rows.isEmpty() && currentIndex().isValid())
        rows.append(currentIndex().row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

void LineView::goTo(int row, int column, bool editing)
{
    const QModelIndex index = m_lines->index(row, column);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    scrollTo(index);
    if (editing && currentIndex() == index && (index.flags() & Qt::ItemIsEditable))
        edit(index);
}

void LineView::goDown()
{
    const int row = currentIndex().row();
    if (row + 1 >= m_lines->rowCount())
        return;
    const bool toBlank = row + 2 == m_lines->rowCount() && !m_lines->line(row + 1).id();
    goTo(row + 1, toBlank ? firstColumn() : currentIndex().column(), toBlank);
}

QModelIndex LineView::typedCell(const QModelIndex& from, int step) const
{
    int at = from.row() * m_lines->columnCount() + from.column() + step;
    for (; at >= 0 && at < m_lines->rowCount() * m_lines->columnCount(); at += step) {
        const QModelIndex index = m_lines->index(at / m_lines->columnCount(), at % m_lines->columnCount());
        if ((index.flags() & Qt::ItemIsEditable) && !isColumnHidden(index.column()))
            return index;
    }
    return {};
}

QModelIndex LineView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (currentIndex().isValid() && (action == MoveNext || action == MovePrevious))
        return typedCell(currentIndex(), action == MoveNext ? 1 : -1);
    return QTableView::moveCursor(action, modifiers);
}

// Tab out of the last cell of the empty row leaves the table.
void LineView::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint)
{
    const bool isLast = hint == QAbstractItemDelegate::EditNextItem && !typedCell(currentIndex(), 1).isValid();
    const bool isFirst = hint == QAbstractItemDelegate::EditPreviousItem && !typedCell(currentIndex(), -1).isValid();
    QTableView::closeEditor(editor, isLast || isFirst ? QAbstractItemDelegate::NoHint : hint);
    if (isLast || isFirst)
        focusNextPrevChild(isLast);
}

bool LineView::isMine(const QKeyEvent* event) const
{
    const bool upOrDown = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    return (event->key() == Qt::Key_Delete && event->modifiers() == Qt::NoModifier) ||
           (upOrDown && event->modifiers() == Qt::AltModifier) || event->matches(QKeySequence::Paste) ||
           event->matches(QKeySequence::Copy) || event->key() == Qt::Key_F2;
}

bool LineView::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && isMine(static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QTableView::event(event);
}

void LineView::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Copy))
        Q_EMIT copyAsked();
    else if (event->matches(QKeySequence::Paste))
        Q_EMIT pasteAsked();
    else if (event->key() == Qt::Key_Delete && event->modifiers() == Qt::NoModifier)
        Q_EMIT removeAsked();
    else if (event->modifiers() == Qt::AltModifier && event->key() == Qt::Key_Up)
        Q_EMIT moveAsked(-1);
    else if (event->modifiers() == Qt::AltModifier && event->key() == Qt::Key_Down)
        Q_EMIT moveAsked(1);
    else if (enter && (currentIndex().flags() & Qt::ItemIsEditable))
        edit(currentIndex());
    else if (event->key() == Qt::Key_Escape && m_lines->isTouched(currentIndex().row()))
        m_lines->restore(currentIndex().row());
    else
        QTableView::keyPressEvent(event);
}

void LineView::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    QPainter painter(viewport());
    const Tokens& tokens = tokensOf(this);
    const int line = verticalHeader()->defaultSectionSize();
    const int first = qMax(0, rowAt(event->rect().top()));
    for (int row = first; row < m_lines->rowCount() && rowViewportPosition(row) < event->rect().bottom(); ++row) {
        const QString problem = m_lines->problem(row);
        if (problem.isEmpty())
            continue;
        const int top = rowViewportPosition(row) + line;
        const QRect under(space::s, top, viewport()->width() - 2 * space::s, rowHeight(row) - line - 1);
        painter.setFont(fontOf(TextSize::Meta));
        painter.setPen(tokens.chip(Tone::Red).text);
        painter.drawText(under, int(Qt::AlignLeft | Qt::AlignTop) | Qt::TextWordWrap, problem);
    }
}

} // namespace perennial
