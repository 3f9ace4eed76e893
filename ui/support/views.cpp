// Views: shared settings of lists and tables, and hover over whole rows.
#include "ui/support/views.h"
#include "ui/support/accessible.h"
#include "ui/support/painting.h"
#include "ui/support/tokens.h"
#include <QHeaderView>
#include <QListView>
#include <QMouseEvent>
#include <QPointer>
#include <QTableView>

namespace perennial {

namespace {

// The frame shows the keyboard only as long as no row does (PerennialStyle): it is drawn anew when that changes.
void keepFrameInStep(QAbstractItemView* view)
{
    QItemSelectionModel* rows = view->selectionModel();
    static const char* const kept = "frameInStepWith";
    if (!view->model() || view->property(kept).value<QObject*>() == rows)
        return;
    view->setProperty(kept, QVariant::fromValue<QObject*>(rows));
    QObject::connect(rows, &QItemSelectionModel::currentChanged, view,
                     [view](const QModelIndex& now, const QModelIndex& before) {
                         if (now.isValid() != before.isValid())
                             view->QWidget::update();
                     });
}

void dress(QAbstractItemView* view, const QString& name)
{
    describe(view, name);
    view->setMouseTracking(true);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setTabKeyNavigation(false);
    view->setTextElideMode(Qt::ElideRight);
    keepFrameInStep(view);
}

} // namespace

void dressList(QListView* view, const QString& name)
{
    dress(view, name);
    view->setUniformItemSizes(true);
}

void chooseRow(QTableView* view, int row)
{
    view->setCurrentIndex(view->model()->index(row, 0));
}

void dressTable(QTableView* view, const QString& name)
{
    dress(view, name);
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->setCornerButtonEnabled(false);
    view->verticalHeader()->hide();
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->verticalHeader()->setMinimumSectionSize(scaled(24));
    view->verticalHeader()->setDefaultSectionSize(qMin(rowHeight(), scaled(36)));
    QHeaderView* header = view->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setStretchLastSection(true);
    header->setMinimumSectionSize(scaled(48));
    view->setItemDelegate(new TableDelegate(view));
}

void showRows(QAbstractItemView* view, QAbstractItemModel* rows, QItemSelectionModel* choice)
{
    const QItemSelectionModel* ofNothing = view->selectionModel();
    view->setModel(rows);
    const QItemSelectionModel* made = view->selectionModel();
    view->setSelectionModel(choice);
    delete ofNothing;
    delete made;
    keepFrameInStep(view);
}

void tellWholeRows(QAbstractItemModel* rows)
{
    for (int row = 0; row < rows->rowCount(); ++row) {
        QStringList words;
        for (int column = 0; column < rows->columnCount(); ++column) {
            const QString word = rows->index(row, column).data().toString();
            if (!word.isEmpty())
                words.append(word);
        }
        rows->setData(rows->index(row, 0), words.join(QStringLiteral(", ")), Qt::AccessibleTextRole);
    }
}

void keepCurrentRow(QAbstractItemView* view)
{
    QAbstractItemModel* model = view->model();
    if (!model)
        return;
    const auto settle = [object = QPointer<QObject>(view)](int row) {
        // A model owned by the view is emptied while the view is half gone; the cast then fails.
        auto* whole = qobject_cast<QAbstractItemView*>(object.data());
        if (!whole || !whole->model() || whole->currentIndex().isValid())
            return;
        const int rows = whole->model()->rowCount(whole->rootIndex());
        if (rows > 0)
            whole->setCurrentIndex(whole->model()->index(qBound(0, row, rows - 1), 0, whole->rootIndex()));
    };
    QObject::connect(model, &QAbstractItemModel::modelReset, view, [settle] { settle(0); });
    QObject::connect(model, &QAbstractItemModel::rowsInserted, view, [settle] { settle(0); });
    QObject::connect(model, &QAbstractItemModel::rowsRemoved, view,
                     [settle](const QModelIndex&, int first) { settle(first); });
    settle(0);
}

TableDelegate::TableDelegate(QTableView* view) : QStyledItemDelegate(view), m_view(view), m_viewport(view->viewport())
{
    view->viewport()->installEventFilter(this);
}

void TableDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->state.setFlag(QStyle::State_MouseOver, index.row() == m_hovered);
    if (index.data(Qt::TextAlignmentRole).isNull() && index.data().typeId() != QMetaType::QString &&
        index.data().canConvert<double>())
        option->displayAlignment = Qt::AlignRight | Qt::AlignVCenter;
    if (option->direction == Qt::RightToLeft && !holdsRightToLeft(option->text)) {
        // In a mirrored table "+49 30 12" and "3 days ago" keep their own order; what is left out stays at their end.
        static constexpr QChar leftToRightIsolate(0x2066), popIsolate(0x2069);
        option->text = leftToRightIsolate + option->text + popIsolate;
    }
}

bool TableDelegate::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_viewport)
        return QStyledItemDelegate::eventFilter(watched, event);
    if (event->type() == QEvent::MouseMove)
        hover(m_view->rowAt(static_cast<QMouseEvent*>(event)->position().toPoint().y()));
    else if (event->type() == QEvent::Leave || event->type() == QEvent::Wheel)
        hover(-1);
    return false;
}

void TableDelegate::hover(int row)
{
    if (row == m_hovered)
        return;
    for (int changed : {m_hovered, row})
        if (changed >= 0)
            m_viewport->update(0, m_view->rowViewportPosition(changed), m_viewport->width(),
                               m_view->rowHeight(changed));
    m_hovered = row;
}

} // namespace perennial
