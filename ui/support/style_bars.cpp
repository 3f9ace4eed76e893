// PerennialStyle: menus, headers, tabs, progress, splitters and the dispatch of controls.
#include "ui/support/icons.h"
#include "ui/support/painting.h"
#include "ui/support/style.h"
#include <QHeaderView>
#include <QMenu>
#include <QPainter>
#include <QStyleOption>

namespace perennial {

void PerennialStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                                 const QWidget* widget) const
{
    switch (element) {
    case CE_PushButtonBevel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option))
            drawPushButton(button, painter, widget);
        return;
    case CE_PushButtonLabel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option))
            drawPushButtonLabel(button, painter, widget);
        return;
    case CE_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option))
            drawMenuItem(item, painter, widget);
        return;
    case CE_MenuBarItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option))
            drawMenuBarItem(item, painter, widget);
        return;
    case CE_MenuBarEmptyArea: painter->fillRect(option->rect, m_tokens->window); return;
    case CE_MenuEmptyArea: return;
    case CE_HeaderSection:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option))
            drawHeaderSection(header, painter);
        return;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, m_tokens->base);
        painter->fillRect(option->rect.x(), option->rect.bottom(), option->rect.width(), 1, m_tokens->line);
        return;
    case CE_HeaderLabel:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option))
            drawHeaderLabel(header, painter);
        return;
    case CE_TabBarTabShape:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option))
            drawTab(tab, painter);
        return;
    case CE_TabBarTabLabel:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option))
            drawTabLabel(tab, painter);
        return;
    case CE_ProgressBar:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option))
            drawProgress(bar, painter);
        return;
    case CE_Splitter:
        // A line between panes; only room where the panes have frames of their own.
        if (qMin(option->rect.width(), option->rect.height()) <= 1)
            painter->fillRect(option->rect, m_tokens->line);
        return;
    case CE_ToolBar: return;
    case CE_SizeGrip: return;
    default: QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void PerennialStyle::drawMenuItem(const QStyleOptionMenuItem* item, QPainter* painter, const QWidget* widget) const
{
    const Tokens& t = *m_tokens;
    const QRect row = item->rect;
    const bool enabled = item->state & State_Enabled;
    const auto turned = [&](const QRect& rect) { return visualRect(item->direction, row, rect); };
    if (item->menuItemType == QStyleOptionMenuItem::Separator && item->text.isEmpty()) {
        painter->fillRect(row.x() + space::s, row.center().y(), row.width() - 2 * space::s, 1, t.line);
        return;
    }
    if (item->menuItemType == QStyleOptionMenuItem::Separator) {
        drawElided(painter, row.adjusted(space::m, 0, -space::m, 0), item->text, fontOf(TextSize::Meta), t.muted);
        return;
    }
    if (item->state & State_Selected && enabled)
        drawBox(painter, row, t.selection, {}, radius::small);
    const bool pictured = item->maxIconWidth > 0 || item->menuHasCheckableItems;
    const int side = scaled(extent::icon);
    const QRect sign(row.x() + space::s, row.center().y() - side / 2, side, side);
    const bool checkable = item->checkType != QStyleOptionMenuItem::NotCheckable;
    if (checkable && item->checked)
        drawIcon(painter, turned(sign), QStringLiteral("tick"), enabled ? t.accent : t.edge);
    else if (!item->icon.isNull())
        drawIcon(painter, turned(sign), item->icon, enabled ? t.muted : t.edge);
    const int start = row.x() + (pictured ? scaled(28) + space::xs : space::m);
    const QStringList parts = item->text.split(u'\t');
    const int flags =
        Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine | Qt::TextDontClip |
        (proxy()->styleHint(SH_UnderlineShortcut, item, widget) ? Qt::TextShowMnemonic : Qt::TextHideMnemonic);
    painter->setFont(item->font);
    painter->setPen(enabled ? t.text : t.placeholder);
    painter->drawText(turned(QRect(start, row.y(), row.right() - start, row.height())), flags, parts.first());
    if (parts.size() > 1) {
        const int width = item->fontMetrics.horizontalAdvance(parts.at(1));
        painter->setPen(enabled ? t.muted : t.placeholder);
        painter->drawText(turned(QRect(row.right() - space::m - width, row.y(), width + 1, row.height())),
                          Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine | Qt::TextDontClip, parts.at(1));
    }
    if (item->menuItemType == QStyleOptionMenuItem::SubMenu)
        drawIcon(painter, turned(QRect(row.right() - space::s - scaled(12), row.y(), scaled(12), row.height())),
                 QStringLiteral("next"), t.muted);
}

void PerennialStyle::drawMenuBarItem(const QStyleOptionMenuItem* item, QPainter* painter, const QWidget* widget) const
{
    const Tokens& t = *m_tokens;
    painter->fillRect(item->rect, t.window);
    if (item->state & (State_Selected | State_Sunken))
        drawBox(painter, item->rect.adjusted(0, 1, 0, -1), t.selection, {}, radius::small);
    painter->setPen(item->state & State_Enabled ? t.text : t.placeholder);
    painter->drawText(
        item->rect,
        Qt::AlignCenter | Qt::TextSingleLine |
            (proxy()->styleHint(SH_UnderlineShortcut, item, widget) ? Qt::TextShowMnemonic : Qt::TextHideMnemonic),
        item->text);
}

void PerennialStyle::drawHeaderSection(const QStyleOptionHeader* header, QPainter* painter) const
{
    const QRect rect = header->rect;
    painter->fillRect(rect, m_tokens->base);
    if (header->state & State_MouseOver && header->state & State_Enabled)
        painter->fillRect(rect, m_tokens->hover);
    painter->fillRect(rect.x(), rect.bottom(), rect.width(), 1, m_tokens->line);
}

void PerennialStyle::drawHeaderLabel(const QStyleOptionHeader* header, QPainter* painter) const
{
    const Tokens& t = *m_tokens;
    const bool sorted = header->sortIndicator != QStyleOptionHeader::None;
    QRect rect = header->rect;
    const QRect whole = rect;
    const int mark = sorted ? scaled(10) + space::xs : 0;
    const QFont font = fontOf(TextSize::Secondary, QFont::Medium);
    const QStringList lines = header->text.split(u'\n');
    int widest = 0;
    for (const QString& line : lines)
        widest = qMax(widest, QFontMetrics(font).horizontalAdvance(line));
    const int width = qMin(widest, rect.width() - mark);
    const bool trailing = header->textAlignment & Qt::AlignRight;
    const int x = trailing ? rect.right() + 1 - width - mark : rect.x();
    const QColor colour = sorted || header->state & State_MouseOver ? t.text : t.muted;
    const int height = lines.size() > 1 ? QFontMetrics(font).lineSpacing() : rect.height();
    int y = rect.y() + (rect.height() - height * int(lines.size())) / 2;
    for (const QString& line : lines) {
        const int inset = trailing ? width - qMin(width, QFontMetrics(font).horizontalAdvance(line)) : 0;
        drawElided(painter, visualRect(header->direction, whole, QRect(x + inset, y, width + 1 - inset, height)), line,
                   font, colour);
        y += height;
    }
    if (!sorted)
        return;
    // Qt calls the indicator of an ascending order "SortDown" and points it downwards; people expect it upwards.
    const bool ascending = header->sortIndicator == QStyleOptionHeader::SortDown;
    const QRect arrow(x + width + space::xs, rect.y(), scaled(10), rect.height());
    drawIcon(painter, visualRect(header->direction, whole, arrow),
             ascending ? QStringLiteral("sort-up") : QStringLiteral("sort-down"), t.accent);
}

void PerennialStyle::drawTab(const QStyleOptionTab* tab, QPainter* painter) const
{
    const Tokens& t = *m_tokens;
    const QRect rect = tab->rect;
    if (tab->state & State_MouseOver && tab->state & State_Enabled && !(tab->state & State_Selected))
        drawBox(painter, rect.adjusted(2, 3, -2, -5), t.hover, {}, radius::input);
    if (tab->state & State_Selected)
        drawBox(painter, QRectF(rect.x() + space::s, rect.bottom() - 2, rect.width() - 2 * space::s, 3), t.accent, {},
                1.5);
}

void PerennialStyle::drawTabLabel(const QStyleOptionTab* tab, QPainter* painter) const
{
    const Tokens& t = *m_tokens;
    const bool enabled = tab->state & State_Enabled;
    const bool selected = tab->state & State_Selected;
    QRect rect = tab->rect.adjusted(space::s, 0, -space::s, -2); // what PM_TabBarTabHSpace leaves it
    const QRect whole = rect;
    if (!tab->icon.isNull()) {
        const QRect picture(rect.x(), rect.y(), scaled(extent::icon), rect.height());
        drawIcon(painter, visualRect(tab->direction, whole, picture), tab->icon, selected ? t.accent : t.muted);
        rect.setLeft(picture.right() + space::s);
    }
    painter->setPen(!enabled ? t.placeholder : selected ? t.text : t.muted);
    painter->drawText(
        visualRect(tab->direction, whole, rect),
        Qt::AlignCenter | Qt::TextSingleLine |
            (proxy()->styleHint(SH_UnderlineShortcut, tab, nullptr) ? Qt::TextShowMnemonic : Qt::TextHideMnemonic),
        tab->text);
    if (tab->state & State_HasFocus)
        drawFocusRing(painter, tab->rect.adjusted(2, 3, -2, -5), radius::input, t);
}

void PerennialStyle::drawProgress(const QStyleOptionProgressBar* bar, QPainter* painter) const
{
    const Tokens& t = *m_tokens;
    QRect groove = bar->rect;
    if (bar->textVisible && !bar->text.isEmpty()) {
        const int width = bar->fontMetrics.horizontalAdvance(bar->text) + space::s;
        const QRect text(groove.right() + 1 - width, groove.y(), width, groove.height());
        painter->setPen(t.text);
        painter->drawText(visualRect(bar->direction, bar->rect, text), Qt::AlignVCenter | Qt::AlignRight, bar->text);
        groove.setRight(groove.right() - width);
    }
    const int thick = qMin(6, groove.height());
    groove = QRect(groove.x(), groove.center().y() - thick / 2, groove.width(), thick);
    drawBox(painter, visualRect(bar->direction, bar->rect, groove), t.line, {}, thick / 2.0);
    QRect full = groove;
    const qint64 span = qint64(bar->maximum) - bar->minimum;
    if (span > 0)
        full.setWidth(int(groove.width() * (qint64(bar->progress) - bar->minimum) / span));
    else
        full.adjust(groove.width() / 3, 0, -groove.width() / 3, 0); // no end known: a piece in the middle
    if (full.width() > 0)
        drawBox(painter, visualRect(bar->direction, bar->rect, full), t.accent, {}, thick / 2.0);
}

} // namespace perennial
