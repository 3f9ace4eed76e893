// CellDelegate: painting chips and making editors.
#include "ui/record/cell_delegate.h"
#include "ui/field/field_editor.h"
#include "ui/model/record_list_model.h"
#include "ui/support/painting.h"
#include <QApplication>
#include <QTableView>

namespace perennial {

CellDelegate::CellDelegate(Workspace& workspace, QTableView* view) : TableDelegate(view), m_workspace(workspace) {}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QString chip = index.data(RecordListModel::ChipRole).toString();
    if (chip.isEmpty()) {
        TableDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    ground.text.clear();
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);
    const RowPainter row(painter, option);
    const QSize size = chipSize(chip).boundedTo(option.rect.size() - QSize(space::s, 0));
    row.chip(QRect(option.rect.left() + space::s, option.rect.top(), size.width(), option.rect.height()), chip,
             Tone(index.data(RecordListModel::ToneRole).toInt()));
}

QWidget* CellDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const auto* model = qobject_cast<const RecordListModel*>(index.model());
    const int field = index.data(RecordListModel::FieldRole).toInt();
    if (!model || !model->isEditable(field))
        return nullptr;
    const auto record = attempt(
        [&] { return m_workspace.reader().load(model->entity(), index.data(RecordListModel::IdRole).toLongLong()); });
    if (!record)
        return nullptr;
    auto* editor = new FieldEditor(m_workspace, *record, field, parent);
    editor->setAutoFillBackground(true);
    auto* self = const_cast<CellDelegate*>(this);
    // Closing takes the focus away, on which an editor commits again.
    connect(editor, &FieldEditor::committed, self, [self, editor] {
        disconnect(editor, nullptr, self, nullptr);
        Q_EMIT self->commitData(editor);
        Q_EMIT self->closeEditor(editor);
    });
    connect(editor, &FieldEditor::abandoned, self, [self, editor] {
        disconnect(editor, nullptr, self, nullptr);
        Q_EMIT self->closeEditor(editor, RevertModelCache);
    });
    return editor;
}

void CellDelegate::setEditorData(QWidget*, const QModelIndex&) const {} // it starts with the record's own value

void CellDelegate::setModelData(QWidget* editor, QAbstractItemModel*, const QModelIndex& index) const
{
    const auto* typed = qobject_cast<FieldEditor*>(editor);
    if (typed && typed->isChanged())
        Q_EMIT written(index.data(RecordListModel::IdRole).toLongLong(), typed->field().key, typed->text());
}

} // namespace perennial
