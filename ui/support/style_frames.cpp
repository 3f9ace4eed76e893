// PerennialStyle: input grounds, frames, focus rings, row grounds and the small panels.
#include "ui/support/icons.h"
#include "ui/support/painting.h"
#include "ui/support/style.h"
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHeaderView>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTableView>
#include <QTextEdit>
#include <QToolButton>
#include <QTreeView>

namespace perennial {

bool PerennialStyle::drawFramePrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                        const QWidget* widget) const
{
    const Tokens& t = *m_tokens;
    switch (element) {
    case PE_PanelLineEdit: drawLineEditPanel(option, painter, widget); return true;
    case PE_FrameLineEdit:
    case PE_FrameStatusBarItem:
    case PE_PanelStatusBar:
    case PE_PanelMenuBar:
    case PE_PanelToolBar:
    case PE_FrameTabWidget:
    case PE_FrameWindow:
    case PE_IndicatorHeaderArrow: return true;
    case PE_FrameTabBarBase:
        painter->fillRect(option->rect.x(), option->rect.bottom(), option->rect.width(), 1, t.line);
        return true;
    case PE_FrameFocusRect: drawFocus(option, painter, widget); return true;
    case PE_PanelItemViewItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option))
            drawItemPanel(item, painter, widget);
        return true;
    case PE_PanelItemViewRow:
        if (option->state & State_Selected && qobject_cast<const QTreeView*>(widget))
            painter->fillRect(option->rect, t.selection);
        return true;
    case PE_Frame: drawScrollAreaFrame(option, painter, widget); return true;
    case PE_FrameMenu: drawBox(painter, option->rect, {}, t.line, 0); return true;
    case PE_PanelMenu:
        painter->fillRect(option->rect, t.base);
        drawBox(painter, option->rect, {}, t.line, 0);
        return true;
    case PE_PanelScrollAreaCorner: fillLikePane(option->rect, painter, widget); return true;
    case PE_PanelTipLabel: painter->fillRect(option->rect, t.text); return true;
    case PE_FrameGroupBox: drawBox(painter, option->rect, {}, t.line, radius::row); return true;
    default: return false;
    }
}

void PerennialStyle::drawLineEditPanel(const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const Tokens& t = *m_tokens;
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
    const QWidget* owner = widget ? widget->parentWidget() : nullptr;
    if (qobject_cast<const QAbstractSpinBox*>(owner) || qobject_cast<const QComboBox*>(owner))
        return; // the box around it has drawn the ground
    const bool focus = option->state & State_HasFocus;
    const bool enabled = option->state & State_Enabled;
    const bool readOnly = option->state & State_ReadOnly;
    if (frame && frame->lineWidth <= 0) {
        if (focus)
            drawFocusRing(painter, option->rect, radius::small, t);
        return;
    }
    drawBox(painter, option->rect, enabled && !readOnly ? t.base : t.window,
            focus                  ? t.accent
            : enabled && !readOnly ? t.edge
                                   : t.line,
            radius::input, focus ? 2 : 1);
}

void PerennialStyle::drawScrollAreaFrame(const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const Tokens& t = *m_tokens;
    const auto* area = qobject_cast<const QAbstractScrollArea*>(widget);
    if (!area) {
        drawBox(painter, option->rect, {}, t.line, widget && widget->isWindow() ? 0 : radius::row);
        return;
    }
    const bool typing = qobject_cast<const QTextEdit*>(area) || qobject_cast<const QPlainTextEdit*>(area);
    const auto* view = qobject_cast<const QAbstractItemView*>(area);
    // Rows draw their own ring; a view without a current row has nothing else to show that it has the keyboard.
    const bool ring = area->hasFocus() && (!view || !view->currentIndex().isValid());
    const QWidget* inside = area->viewport();
    const QColor ground = inside->palette().color(inside->backgroundRole());
    const bool enabled = option->state & State_Enabled;
    drawBox(painter, option->rect, ground,
            ring                ? t.accent
            : typing && enabled ? t.edge
                                : t.line,
            typing ? radius::input : radius::row, ring ? 2 : 1);
}

void PerennialStyle::drawFocus(const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    if (qobject_cast<const QAbstractItemView*>(widget)) {
        drawFocusRing(painter, option->rect, radius::small, *m_tokens);
        return;
    }
    if (qobject_cast<const QToolButton*>(widget)) {
        drawFocusRing(painter, widget->rect(), radius::input, *m_tokens);
        return;
    }
    if (widget && widget->inherits("QPushButton"))
        return; // its panel has drawn the ring
    drawFocusRing(painter, option->rect, radius::small, *m_tokens);
}

void PerennialStyle::drawItemPanel(const QStyleOptionViewItem* item, QPainter* painter, const QWidget* widget) const
{
    const Tokens& t = *m_tokens;
    if (item->backgroundBrush.style() != Qt::NoBrush)
        painter->fillRect(item->rect, item->backgroundBrush);
    const bool selected = item->state & State_Selected;
    const bool hover = item->state & State_MouseOver && item->state & State_Enabled;
    if (!selected && !hover)
        return;
    const QColor ground = selected ? t.selection : t.hover;
    const auto* table = qobject_cast<const QTableView*>(widget);
    const auto* tree = qobject_cast<const QTreeView*>(widget);
    if (!table && !tree) {
        drawBox(painter, item->rect.adjusted(2, 1, -2, -1), ground, {}, radius::input);
        return;
    }
    painter->fillRect(item->rect, ground);
    const QHeaderView* header = table ? table->horizontalHeader() : tree->header();
    const bool leading = header->visualIndex(item->index.column()) == 0;
    if (selected && leading && table) {
        const QRect bar(item->rect.x(), item->rect.y(), 3, item->rect.height());
        painter->fillRect(visualRect(item->direction, item->rect, bar), t.accent);
    }
}

} // namespace perennial
