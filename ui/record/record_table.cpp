// RecordTable: header, widths, order and cells.
#include "ui/record/record_table.h"
#include "ui/model/record_list_model.h"
#include "ui/record/cell_delegate.h"
#include "ui/support/tokens.h"
#include "ui/support/views.h"
#include <QHeaderView>

namespace perennial {
namespace {

const QString titleKey = QStringLiteral("title");
constexpr int widestChoice = 200;

} // namespace

RecordTable::RecordTable(Workspace& workspace, RecordListModel* model, QWidget* parent)
    : OwnFocus<QTableView>(parent), m_workspace(workspace), m_model(model)
{
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSortingEnabled(false);
    buildHeader();
}

void RecordTable::setModel(QAbstractItemModel* rows)
{
    disconnect(m_model, &QAbstractItemModel::modelReset, this, &RecordTable::applyWidths);
    QTableView::setModel(rows);
    if (!rows)
        return;
    connect(m_model, &QAbstractItemModel::modelReset, this, &RecordTable::applyWidths); // after the header has heard it
    applyWidths();
    markSort();
}

void RecordTable::buildHeader()
{
    QHeaderView* header = horizontalHeader();
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setFirstSectionMovable(false);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::sectionClicked, this, &RecordTable::sortBy);
    connect(header, &QHeaderView::sectionMoved, this, &RecordTable::onMoved);
    connect(header, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (m_applying || column == m_model->columnCount() - 1) // the last one takes what is left
            return;
        m_widths.insert(keyOf(column), width);
        Q_EMIT layoutEdited();
    });
    connect(header, &QHeaderView::customContextMenuRequested, this,
            [this, header](const QPoint& at) { Q_EMIT columnsAsked(header->mapToGlobal(at)); });
}

void RecordTable::dress(const QString& name)
{
    dressTable(this, name);
    auto* cells = new CellDelegate(m_workspace, this);
    connect(cells, &CellDelegate::written, this, &RecordTable::cellWritten);
    setItemDelegate(cells);
    verticalHeader()->setDefaultSectionSize(perennial::rowHeight());
    applyWidths();
}

QString RecordTable::keyOf(int column) const
{
    return column == 0 ? titleKey : m_model->def().field(m_model->fieldColumns().value(column - 1)).key;
}

void RecordTable::setLayoutOf(const ListLayout& layout)
{
    m_widths = layout.widths;
    setColumns(layout.columns);
    applyWidths();
}

void RecordTable::setColumns(const QStringList& columns)
{
    QVector<int> fields;
    for (const QString& key : columns) {
        const int field = m_model->def().indexOf(key);
        if (field >= 0 && !m_model->def().field(field).is(Hidden) && !fields.contains(field))
            fields.append(field);
    }
    m_model->setColumns(columns.isEmpty() ? m_model->standardColumns() : fields);
    markSort();
}

ListLayout RecordTable::layoutOf() const
{
    ListLayout layout;
    if (m_model->fieldColumns() != m_model->standardColumns()) {
        for (const int field : m_model->fieldColumns())
            layout.columns.append(m_model->def().field(field).key);
    }
    layout.widths = m_widths;
    layout.sort = m_model->query().sort;
    return layout;
}

int RecordTable::standardWidth(int column) const
{
    const EntityDef& def = m_model->def();
    const bool isNumber =
        def.titleFields().size() == 1 && def.field(def.titleFields().first()).key == def.numberField();
    if (column == 0)
        return scaled(isNumber ? 150 : 240);
    const FieldDef& field = m_model->def().field(m_model->fieldColumns().value(column - 1));
    int width = 150;
    switch (field.kind) {
    case Kind::Money:
    case Kind::Quantity:
    case Kind::Percent:
    case Kind::Integer:
    case Kind::Date:
    case Kind::Choice: width = 120; break;
    case Kind::Flag:
    case Kind::Currency: width = 90; break;
    case Kind::Email:
    case Kind::Link:
    case Kind::LongText: width = 190; break;
    default: break;
    }
    const int heading = horizontalHeader()->fontMetrics().horizontalAdvance(field.shownLabel()) + scaled(40);
    int longest = 0; // of its choices, with the ends of their chip
    for (const Option& option : field.options)
        longest = qMax(longest, fontMetrics().horizontalAdvance(field.shownOption(option.key)) + scaled(40));
    return qMax(qMax(scaled(width), heading), qMin(longest, scaled(widestChoice)));
}

void RecordTable::applyWidths()
{
    m_applying = true;
    QHeaderView* header = horizontalHeader();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (header->visualIndex(column) != column)
            header->moveSection(header->visualIndex(column), column);
        const int width = m_widths.value(keyOf(column));
        header->resizeSection(column, width > 0 ? width : standardWidth(column));
    }
    m_applying = false;
}

void RecordTable::markSort()
{
    const QVector<SortKey>& sort = m_model->query().sort;
    int column = -1;
    for (int at = 0; !sort.isEmpty() && at < m_model->columnCount(); ++at) {
        if (keyOf(at) == sort.first().field)
            column = at;
    }
    const bool descending = !sort.isEmpty() && sort.first().descending;
    horizontalHeader()->setSortIndicator(column, descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void RecordTable::sortBy(int column)
{
    const QVector<SortKey>& sort = m_model->query().sort;
    const bool again = !sort.isEmpty() && sort.first().field == keyOf(column) && !sort.first().descending;
    m_model->sort(column, again ? Qt::DescendingOrder : Qt::AscendingOrder);
    markSort();
    Q_EMIT layoutEdited();
}

void RecordTable::onMoved()
{
    if (m_applying)
        return;
    QStringList columns;
    for (int at = 1; at < m_model->columnCount(); ++at)
        columns.append(keyOf(horizontalHeader()->logicalIndex(at)));
    // The header is in the middle of the move: the model takes over its order afterwards.
    QMetaObject::invokeMethod(
        this,
        [this, columns] {
            setColumns(columns);
            applyWidths();
            Q_EMIT layoutEdited();
        },
        Qt::QueuedConnection);
}

bool RecordTable::editCurrent()
{
    const QModelIndex index = currentIndex();
    if (!index.isValid() || !(index.flags() & Qt::ItemIsEditable))
        return false;
    edit(index);
    return true;
}

} // namespace perennial
