// OperationModel: rows, their painting and what an operation changed in words.
#include "ui/settings/operation_model.h"
#include "core/workspace/reader.h"
#include "ui/field/shown_value.h"
#include "ui/support/display.h"
#include "ui/support/painting.h"
#include <QCoreApplication>
#include <QLocale>

namespace perennial {

void OperationModel::setOperations(const QVector<Operation>& operations, QDate today)
{
    beginResetModel();
    m_operations = operations;
    m_today = today;
    endResetModel();
}

const Operation* OperationModel::at(int row) const
{
    return row >= 0 && row < m_operations.size() ? &m_operations[row] : nullptr;
}

int OperationModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_operations.size());
}

namespace {

// Rows that were added in one go stand in the history as one entry.
int changesOf(const Operation& operation)
{
    int changes = 0;
    for (const FieldChange& change : operation.changes)
        changes += change.lastId > change.id ? int(change.lastId - change.id + 1) : 1;
    return qMax(changes, operation.changeCount);
}

} // namespace

QString OperationModel::detail(const Operation& operation) const
{
    // The time first: where there is little room the line ends in …
    QStringList parts{asHeading(momentInWords(operation.at, m_today)), operation.person,
                      tr("%Ln change(s)", nullptr, changesOf(operation))};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QVariant OperationModel::data(const QModelIndex& index, int role) const
{
    const Operation* operation = at(index.row());
    if (!operation)
        return {};
    switch (role) {
    case Qt::DisplayRole: return operation->title;
    case SequenceRole: return operation->sequence;
    case DetailRole: return detail(*operation);
    case UndoneRole: return operation->undone;
    case Qt::AccessibleTextRole: {
        const QString words = operation->title + QStringLiteral(", ") + detail(*operation);
        return operation->undone ? words + QStringLiteral(", ") + tr("undone") : words;
    }
    default: return {};
    }
}

QSize OperationDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {0, scaled(56)}; // as wide as the list, however little that is: its words end in …
}

void OperationDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const RowPainter row(painter, option);
    const QRect area = row.area(space::xs, 1);
    row.ground(area);
    const bool undone = index.data(OperationModel::UndoneRole).toBool();
    const int left = area.left() + space::m;
    const int width = area.right() - left - space::m;
    const int half = (area.height() - space::m) / 2;
    const QRect upper(left, area.top() + space::s - 2, width, half);
    const int chip = undone ? row.chip(upper, OperationModel::tr("Undone"), Tone::Grey) + space::s : 0;
    row.text(upper.adjusted(0, 0, -chip, 0), index.data().toString(), fontOf(TextSize::Body, QFont::DemiBold),
             undone ? row.tokens().muted : row.tokens().text);
    row.text(QRect(left, upper.bottom(), width, half), index.data(OperationModel::DetailRole).toString(),
             fontOf(TextSize::Secondary), row.tokens().muted);
}

namespace {

QString inWords(const Reader& reader, const FieldChange& change)
{
    const EntityPtr def = reader.catalog()->find(change.entity);
    if (!def)
        return change.entity;
    if (change.lastId > change.id)
        return OperationModel::tr("%1: %Ln added", nullptr, int(change.lastId - change.id + 1)).arg(def->many());
    QString name = reader.titleOf(change.entity, change.id);
    name = name.isEmpty() ? def->one() : def->one() + u' ' + name;
    if (change.what == FieldChange::What::Added)
        return OperationModel::tr("%1 added").arg(name);
    if (change.what == FieldChange::What::Removed)
        return OperationModel::tr("%1 deleted").arg(name);
    const FieldDef* field = def->find(change.field);
    if (!field)
        return name;
    return OperationModel::tr("%1: %2 %3 → %4")
        .arg(name, field->shownLabel(), changedValue(reader, *field, change.before),
             changedValue(reader, *field, change.after));
}

} // namespace

QStringList changesInWords(const Reader& reader, const Operation& operation, int limit)
{
    QStringList lines;
    for (const FieldChange& change : operation.changes) {
        const EntityPtr def = reader.catalog()->find(change.entity);
        if (def && def->isStamp(def->indexOf(change.field)))
            continue;
        if (lines.size() == limit)
            break;
        lines.append(inWords(reader, change));
    }
    if (operation.changes.isEmpty() && operation.changeCount)
        lines.append(OperationModel::tr("%Ln change(s)", nullptr, changesOf(operation)));
    else if (lines.size() == limit && operation.changeCount > limit)
        lines.append(OperationModel::tr("and more: %Ln change(s) in all", nullptr, changesOf(operation)));
    return lines;
}

} // namespace perennial
