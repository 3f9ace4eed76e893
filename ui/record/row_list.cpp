// RowList: how it appears to assistive technology. Qt takes a list for a table of all columns of its model, most of
// which it does not show: "table with 219 rows, 7 columns", and an empty cell after every name.
#include "ui/record/row_list.h"
#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>
#include <QWindow>

namespace perennial {
namespace {

constexpr int laidOutAtOnce = 100'000; // rows; some milliseconds

class SpokenRow : public QAccessibleInterface {
public:
    SpokenRow(QListView* view, const QModelIndex& index) : m_view(view), m_index(index) {}

    const QPersistentModelIndex& index() const { return m_index; }
    bool isValid() const override { return m_view && m_view->model() && m_index.isValid(); }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override { return isValid() ? m_view->window()->windowHandle() : nullptr; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString&) override {}

    QString text(QAccessible::Text kind) const override
    {
        if (!isValid() || (kind != QAccessible::Name && kind != QAccessible::Description))
            return {};
        if (kind == QAccessible::Description)
            return m_index.data(Qt::AccessibleDescriptionRole).toString();
        const QString words = m_index.data(Qt::AccessibleTextRole).toString();
        return words.isEmpty() ? m_index.data().toString() : words;
    }

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect here = m_view->visualRect(m_index);
        return here.isNull() ? QRect() : QRect(m_view->viewport()->mapToGlobal(here.topLeft()), here.size());
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        const Qt::ItemFlags flags = m_index.flags();
        state.disabled = !flags.testFlag(Qt::ItemIsEnabled);
        state.selectable = state.focusable = flags.testFlag(Qt::ItemIsSelectable);
        state.multiSelectable = m_view->selectionMode() == QAbstractItemView::ExtendedSelection;
        state.selected = m_view->selectionModel()->isSelected(m_index);
        state.focused = m_view->hasFocus() && m_view->currentIndex().row() == m_index.row();
        state.active = state.focused;
        state.invisible = !m_view->isVisible();
        state.offscreen = !m_view->viewport()->rect().intersects(m_view->visualRect(m_index));
        return state;
    }

private:
    QPointer<QListView> m_view;
    QPersistentModelIndex m_index;
};

class SpokenRows : public QAccessibleWidget {
public:
    explicit SpokenRows(QListView* view) : QAccessibleWidget(view, QAccessible::List) {}
    ~SpokenRows() override
    {
        for (const QAccessible::Id id : std::as_const(m_rows))
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return view()->model() ? view()->model()->rowCount(view()->rootIndex()) : 0; }

    // Rows come and go while one of them is held: each is made when it is asked for, and anew when it has moved.
    QAccessibleInterface* child(int row) const override
    {
        if (row < 0 || row >= childCount())
            return nullptr;
        if (const auto known = m_rows.constFind(row); known != m_rows.constEnd()) {
            auto* kept = static_cast<SpokenRow*>(QAccessible::accessibleInterface(*known));
            if (kept && kept->isValid() && kept->index().row() == row)
                return kept;
            QAccessible::deleteAccessibleInterface(*known);
        }
        auto* made = new SpokenRow(view(), view()->model()->index(row, view()->modelColumn(), view()->rootIndex()));
        m_rows.insert(row, QAccessible::registerAccessibleInterface(made));
        return made;
    }

    int indexOfChild(const QAccessibleInterface* child) const override
    {
        const auto* row = dynamic_cast<const SpokenRow*>(child);
        return row && row->isValid() ? row->index().row() : -1;
    }

    QAccessibleInterface* childAt(int x, int y) const override
    {
        const QModelIndex hit = view()->indexAt(view()->viewport()->mapFromGlobal(QPoint(x, y)));
        return hit.isValid() ? child(hit.row()) : nullptr;
    }

    QAccessibleInterface* focusChild() const override
    {
        return view()->currentIndex().isValid() ? child(view()->currentIndex().row()) : nullptr;
    }

private:
    QListView* view() const { return static_cast<QListView*>(widget()); }

    mutable QHash<int, QAccessible::Id> m_rows;
};

QAccessibleInterface* spokenRows(const QString& kind, QObject* object)
{
    auto* list = kind == QLatin1String("perennial::RowList") ? qobject_cast<RowList*>(object) : nullptr;
    return list ? new SpokenRows(list) : nullptr;
}

} // namespace

RowList::RowList(QWidget* parent) : OwnFocus<QListView>(parent)
{
    static const bool installed = [] {
        QAccessible::installFactory(spokenRows);
        return true;
    }();
    Q_UNUSED(installed)
    setLayoutMode(QListView::Batched);
    setBatchSize(laidOutAtOnce);
}

void RowList::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    executeDelayedItemsLayout();
    const bool isThere = !index.isValid() || visualRect(index).isValid();
    m_wanted = isThere ? QModelIndex() : index;
    m_wantedHint = hint;
    if (isThere)
        OwnFocus<QListView>::scrollTo(index, hint);
}

// After every piece of the layout.
void RowList::updateGeometries()
{
    OwnFocus<QListView>::updateGeometries();
    if (m_wanted.isValid() && visualRect(m_wanted).isValid())
        scrollTo(m_wanted, m_wantedHint);
}

} // namespace perennial
