// LineDelegate: a line edit for every cell, with products to find in theirs.
#include "ui/record/line_delegate.h"
#include "ui/field/shown_value.h"
#include "ui/record/line_table.h"
#include "ui/record/line_view.h"
#include "ui/support/accessible.h"
#include "ui/support/painting.h"
#include <QAbstractItemView>
#include <QCompleter>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QStringListModel>

namespace perennial {
namespace {

constexpr int offeredProducts = 12;

void offerProducts(Workspace& workspace, const QString& entity, QLineEdit* edit)
{
    auto* names = new QStringListModel(edit);
    auto* completer = new QCompleter(names, edit);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    edit->setCompleter(completer);
    QObject::connect(edit, &QLineEdit::textEdited, names, [&workspace, entity, names](const QString& typed) {
        QStringList titles;
        if (!typed.trimmed().isEmpty()) {
            const auto hits = attempt([&] { return workspace.reader().search({typed, entity, offeredProducts}); });
            for (const Hit& hit : hits ? *hits : QVector<Hit>())
                titles.append(hit.title);
        }
        names->setStringList(titles);
    });
}

} // namespace

LineDelegate::LineDelegate(Workspace& workspace, LineTable* lines, LineView* view)
    : TableDelegate(view), m_workspace(workspace), m_lines(lines), m_view(view)
{}

QRect LineDelegate::firstLine(const QRect& cell) const
{
    QRect line = cell;
    line.setHeight(qMin(cell.height(), m_view->verticalHeader()->defaultSectionSize()));
    return line;
}

QWidget* LineDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    auto* edit = new QLineEdit(parent);
    const int field = m_lines->fieldAt(index.column());
    const FieldDef& def = m_lines->kind().line->field(field);
    if (isFigure(def.kind))
        edit->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    if (field == m_lines->kind().product)
        offerProducts(m_workspace, def.target, edit);
    describe(edit, def.shownLabel(), m_lines->problem(index.row()));
    return edit;
}

void LineDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* edit = static_cast<QLineEdit*>(editor);
    edit->setText(index.data(Qt::EditRole).toString());
    edit->selectAll();
}

void LineDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    model->setData(index, static_cast<QLineEdit*>(editor)->text(), Qt::EditRole);
}

void LineDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const
{
    editor->setGeometry(firstLine(option.rect).adjusted(0, 1, 0, -1));
}

// Nobody reads a name twice; that there is nothing else to read is said quietly.
void LineDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    TableDelegate::initStyleOption(option, index);
    if (!index.data(LineTable::EchoRole).toBool())
        return;
    option->text = LineTable::echoWords();
    for (const QPalette::ColorRole role : {QPalette::Text, QPalette::HighlightedText})
        option->palette.setColor(role, tokensOf(m_view).muted);
}

void LineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem line = option;
    line.rect = firstLine(option.rect);
    TableDelegate::paint(painter, line, index);
    const QString hint = index.data(LineTable::HintRole).toString();
    if (!hint.isEmpty())
        drawElided(painter, line.rect.adjusted(space::s, 0, -space::s, 0), hint, fontOf(TextSize::Body),
                   tokensOf(m_view).placeholder);
    if (index.data(LineTable::WrongRole).toBool())
        drawBox(painter, QRectF(line.rect).adjusted(2, 2, -2, -2), QColor(), tokensOf(m_view).chip(Tone::Red).text,
                radius::small, 1.5);
}

bool LineDelegate::eventFilter(QObject* watched, QEvent* event)
{
    auto* edit = qobject_cast<QLineEdit*>(watched);
    if (edit && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        const bool choosing = edit->completer() && edit->completer()->popup()->isVisible();
        if (enter && !choosing) {
            Q_EMIT commitData(edit);
            Q_EMIT closeEditor(edit);
            m_view->goDown();
            return true;
        }
        // A list of products is open: Tab takes its first one.
        if (key->key() == Qt::Key_Tab && edit->completer() && edit->completer()->completionCount() > 0 && choosing &&
            !edit->completer()->popup()->currentIndex().isValid())
            edit->setText(edit->completer()->completionModel()->index(0, 0).data().toString());
    }
    return TableDelegate::eventFilter(watched, event);
}

} // namespace perennial
