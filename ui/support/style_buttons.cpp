// PerennialStyle: push buttons, tool buttons, ticks and arrows.
#include "ui/support/icons.h"
#include "ui/support/painting.h"
#include "ui/support/style.h"
#include <QPainter>
#include <QStyleOption>
#include <QWidget>

namespace perennial {

namespace {

bool isMarked(const QWidget* widget, const char* property)
{
    return widget && widget->property(property).toBool();
}

bool isPrimary(const QStyleOptionButton* button, const QWidget* widget)
{
    return isMarked(widget, primaryProperty) || button->features & QStyleOptionButton::DefaultButton;
}

} // namespace

bool PerennialStyle::drawButtonPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                         const QWidget* widget) const
{
    const auto arrow = [&](const char* name) {
        const int side = qMin(scaled(12), qMin(option->rect.width(), option->rect.height()));
        QRect box(0, 0, side, side);
        box.moveCenter(option->rect.center());
        drawIcon(painter, box, QString::fromLatin1(name),
                 option->state & State_Enabled ? m_tokens->muted : m_tokens->edge);
        return true;
    };
    switch (element) {
    case PE_PanelButtonCommand:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option))
            drawPushButton(button, painter, widget);
        return true;
    case PE_FrameDefaultButton: return true;
    case PE_PanelButtonTool: drawToolButtonPanel(option, painter); return true;
    case PE_IndicatorCheckBox:
    case PE_IndicatorRadioButton:
    case PE_IndicatorItemViewItemCheck: drawCheckMark(element, option, painter); return true;
    case PE_IndicatorArrowDown: return arrow("down");
    case PE_IndicatorArrowUp: return arrow("up");
    case PE_IndicatorArrowLeft: return arrow(option->direction == Qt::RightToLeft ? "next" : "previous");
    case PE_IndicatorArrowRight: return arrow(option->direction == Qt::RightToLeft ? "previous" : "next");
    case PE_IndicatorBranch:
        if (option->state & State_Children)
            arrow(option->state & State_Open ? "down" : "next");
        return true;
    default: return false;
    }
}

void PerennialStyle::drawPushButton(const QStyleOptionButton* button, QPainter* painter, const QWidget* widget) const
{
    const Tokens& t = *m_tokens;
    const bool enabled = button->state & State_Enabled;
    const bool focus = button->state & State_HasFocus;
    const bool hover = enabled && button->state & State_MouseOver;
    const bool down = button->state & State_Sunken;
    const bool checked = button->state & State_On;
    const bool primary = isPrimary(button, widget) && enabled;
    QRect rect = button->rect;
    if (button->features & QStyleOptionButton::Flat && !primary) {
        if (hover || down || checked)
            drawBox(painter, rect, down || checked ? t.selection : t.hover, {}, radius::input);
        if (focus)
            drawFocusRing(painter, rect, radius::input, t);
        return;
    }
    QColor ground = enabled ? t.base : t.window;
    if (primary)
        ground = down ? t.accent.darker(125) : hover ? t.accent.darker(112) : t.accent;
    else if (down || checked)
        ground = t.selection;
    else if (hover)
        ground = t.hover;
    if (primary && focus) {
        // A ring with a gap: the accent of the button itself would swallow a plain one.
        drawFocusRing(painter, rect, radius::row, t);
        drawBox(painter, rect.adjusted(4, 4, -4, -4), ground, {}, radius::small);
        return;
    }
    const QColor border = focus ? t.accent : primary ? ground : enabled ? t.edge : t.line;
    drawBox(painter, rect, ground, border, radius::input, focus ? 2 : 1);
}

void PerennialStyle::drawPushButtonLabel(const QStyleOptionButton* button, QPainter* painter,
                                         const QWidget* widget) const
{
    const Tokens& t = *m_tokens;
    const bool enabled = button->state & State_Enabled;
    const bool primary = isPrimary(button, widget) && enabled;
    const bool link = button->features & QStyleOptionButton::Flat && !primary;
    QColor colour = !enabled ? t.placeholder : primary ? t.onAccent : link ? t.link : t.text;
    if (enabled && !primary && isMarked(widget, dangerProperty))
        colour = t.chip(Tone::Red).text;
    const QColor pictured = primary || link ? colour : enabled ? t.muted : t.edge;
    const bool menu = button->features & QStyleOptionButton::HasMenu;
    // What looks like a link has no frame to keep away from: its words stand in line with what is above and below.
    const int side = button->features & QStyleOptionButton::Flat ? space::xs : space::s;
    QRect rect = button->rect.adjusted(side, 0, -side, 0);
    if (menu) {
        const QRect arrow(rect.right() + 1 - scaled(12), rect.y(), scaled(12), rect.height());
        drawIcon(painter, visualRect(button->direction, rect, arrow).adjusted(0, 1, 0, 1), QStringLiteral("down"),
                 pictured);
        rect.setRight(rect.right() - scaled(16));
        rect = visualRect(button->direction, button->rect.adjusted(side, 0, -side, 0), rect);
    }
    const int iconWidth = button->icon.isNull() ? 0 : button->iconSize.width();
    const int gap = iconWidth && !button->text.isEmpty() ? space::s : 0;
    const int room = rect.width() - iconWidth - gap;
    const int flags =
        Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine |
        (proxy()->styleHint(SH_UnderlineShortcut, button, widget) ? Qt::TextShowMnemonic : Qt::TextHideMnemonic);
    const QFontMetrics& metrics = button->fontMetrics;
    const QString text = metrics.elidedText(button->text, Qt::ElideRight, room + 1, Qt::TextShowMnemonic);
    const int textWidth = qMin(room, metrics.size(Qt::TextShowMnemonic | Qt::TextSingleLine, text).width());
    int x = rect.x() + (rect.width() - iconWidth - gap - textWidth) / 2;
    if (iconWidth)
        drawIcon(painter, visualRect(button->direction, rect, QRect(x, rect.y(), iconWidth, rect.height())),
                 button->icon, pictured);
    x += iconWidth + gap;
    painter->setPen(colour);
    painter->drawText(visualRect(button->direction, rect, QRect(x, rect.y(), textWidth + 1, rect.height())), flags,
                      text);
}

void PerennialStyle::drawToolButtonPanel(const QStyleOption* option, QPainter* painter) const
{
    const Tokens& t = *m_tokens;
    const bool enabled = option->state & State_Enabled;
    const bool on = option->state & (State_On | State_Sunken);
    const bool hover = enabled && option->state & State_MouseOver;
    const QColor ground = on ? t.selection : hover ? t.hover : QColor();
    if (option->state & State_AutoRaise) {
        if (ground.isValid())
            drawBox(painter, option->rect, ground, {}, radius::input);
        return;
    }
    drawBox(painter, option->rect,
            ground.isValid() ? ground
            : enabled        ? t.base
                             : t.window,
            enabled ? t.edge : t.line, radius::input);
}

void PerennialStyle::drawCheckMark(PrimitiveElement element, const QStyleOption* option, QPainter* painter) const
{
    const Tokens& t = *m_tokens;
    const bool enabled = option->state & State_Enabled;
    const bool on = option->state & State_On;
    const bool partly = option->state & State_NoChange;
    const bool hover = enabled && option->state & State_MouseOver;
    const int side = qMin(qMin(option->rect.width(), option->rect.height()), scaled(18));
    QRect box(0, 0, side, side);
    box.moveCenter(option->rect.center());
    const bool round = element == PE_IndicatorRadioButton;
    // Among rows it stands on the ground of what is chosen, too.
    const QColor rest = element == PE_IndicatorItemViewItemCheck ? t.muted : t.edge;
    const QColor border = !enabled ? t.line : on || partly || hover ? t.accent : rest;
    const QColor mark = enabled ? t.onAccent : t.placeholder;
    const QColor full = enabled ? t.accent : t.line;
    if (round) {
        drawBox(painter, box, enabled ? t.base : t.window, border, side / 2.0, on ? side * 0.3 : 1.2);
        return;
    }
    drawBox(painter, box, on || partly ? full : enabled ? t.base : t.window, border, radius::small, 1.2);
    if (on || partly) {
        const int in = side / 8;
        drawIcon(painter, box.adjusted(in, in, -in, -in), on ? QStringLiteral("tick") : QStringLiteral("dash"), mark);
    }
}

} // namespace perennial
