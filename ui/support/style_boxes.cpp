// PerennialStyle: combo boxes, spin boxes, scroll bars and sliders.
#include "ui/support/icons.h"
#include "ui/support/painting.h"
#include "ui/support/style.h"
#include <QAbstractScrollArea>
#include <QPainter>
#include <QStyleOption>

namespace perennial {

void PerennialStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                        const QWidget* widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option))
            return drawScrollBar(bar, painter, widget);
    } else if (control == CC_Slider) {
        if (const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option))
            return drawSlider(slider, painter, widget);
    } else if (control == CC_ComboBox) {
        if (const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option))
            return drawComboBox(box, painter, widget);
    } else if (control == CC_SpinBox) {
        if (const auto* box = qstyleoption_cast<const QStyleOptionSpinBox*>(option))
            return drawSpinBox(box, painter, widget);
    } else if (control == CC_ToolButton) {
        if (const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option)) {
            // The little arrow in the corner says nothing the picture does not.
            QStyleOptionToolButton plain = *button;
            if (!(plain.subControls & SC_ToolButtonMenu))
                plain.features &= ~QStyleOptionToolButton::HasMenu;
            return QProxyStyle::drawComplexControl(control, &plain, painter, widget);
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect PerennialStyle::comboBoxPart(const QStyleOptionComboBox* box, SubControl sub) const
{
    const QRect all = box->rect;
    const int arrow = scaled(28);
    QRect part = all;
    if (sub == SC_ComboBoxArrow)
        part.setLeft(all.right() + 1 - arrow);
    else if (sub == SC_ComboBoxEditField)
        part = box->editable ? all.adjusted(space::s, 2, -arrow, -2) : all.adjusted(space::s + 2, 2, -arrow, -2);
    return visualRect(box->direction, all, part);
}

void PerennialStyle::drawComboBox(const QStyleOptionComboBox* box, QPainter* painter, const QWidget*) const
{
    const Tokens& t = *m_tokens;
    const bool enabled = box->state & State_Enabled;
    const bool focus = box->state & State_HasFocus;
    const bool hover = enabled && !box->editable && box->state & State_MouseOver;
    if (box->frame)
        drawBox(painter, box->rect,
                !enabled ? t.window
                : hover  ? t.hover
                         : t.base,
                focus     ? t.accent
                : enabled ? t.edge
                          : t.line,
                radius::input, focus ? 2 : 1);
    else if (focus)
        drawFocusRing(painter, box->rect, radius::input, t);
    QRect arrow(0, 0, scaled(12), scaled(12));
    arrow.moveCenter(comboBoxPart(box, SC_ComboBoxArrow).center());
    drawIcon(painter, arrow, QStringLiteral("down"), enabled ? t.muted : t.edge);
}

QRect PerennialStyle::spinBoxPart(const QStyleOptionSpinBox* box, SubControl sub) const
{
    const QRect all = box->rect;
    const int buttons = box->buttonSymbols == QAbstractSpinBox::NoButtons ? 0 : scaled(24);
    const int half = all.height() / 2;
    QRect part = all;
    switch (sub) {
    case SC_SpinBoxUp: part = QRect(all.right() + 1 - buttons, all.y(), buttons, half); break;
    case SC_SpinBoxDown: part = QRect(all.right() + 1 - buttons, all.y() + half, buttons, all.height() - half); break;
    case SC_SpinBoxEditField: part = all.adjusted(space::s, 2, -qMax(buttons, space::s), -2); break;
    default: break;
    }
    return visualRect(box->direction, all, part);
}

void PerennialStyle::drawSpinBox(const QStyleOptionSpinBox* box, QPainter* painter, const QWidget*) const
{
    const Tokens& t = *m_tokens;
    const bool enabled = box->state & State_Enabled;
    const bool focus = box->state & State_HasFocus;
    if (box->frame)
        drawBox(painter, box->rect, enabled ? t.base : t.window,
                focus     ? t.accent
                : enabled ? t.edge
                          : t.line,
                radius::input, focus ? 2 : 1);
    if (box->buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto arrow = [&](SubControl sub, const QString& name, QAbstractSpinBox::StepEnabledFlag step, int shift) {
        QRect place(0, 0, scaled(10), scaled(10));
        place.moveCenter(spinBoxPart(box, sub).center() + QPoint(0, shift));
        const bool active = box->activeSubControls & sub && box->state & State_MouseOver;
        drawIcon(painter, place, name, !enabled || !(box->stepEnabled & step) ? t.line : active ? t.text : t.muted);
    };
    arrow(SC_SpinBoxUp, QStringLiteral("up"), QAbstractSpinBox::StepUpEnabled, 2);
    arrow(SC_SpinBoxDown, QStringLiteral("down"), QAbstractSpinBox::StepDownEnabled, -1);
}

QRect PerennialStyle::scrollBarPart(const QStyleOptionSlider* bar, SubControl sub) const
{
    const bool lying = bar->orientation == Qt::Horizontal;
    const int length = lying ? bar->rect.width() : bar->rect.height();
    const qint64 span = qint64(bar->maximum) - bar->minimum + bar->pageStep;
    const int share = span > 0 ? int(qint64(length) * bar->pageStep / span) : length;
    const int size = qMin(length, qMax(32, share));
    const int at =
        sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - size, bar->upsideDown);
    const auto piece = [&](int from, int extent) {
        const QRect part = lying ? QRect(bar->rect.x() + from, bar->rect.y(), extent, bar->rect.height())
                                 : QRect(bar->rect.x(), bar->rect.y() + from, bar->rect.width(), extent);
        return visualRect(bar->direction, bar->rect, part);
    };
    switch (sub) {
    case SC_ScrollBarGroove: return bar->rect;
    case SC_ScrollBarSlider: return piece(at, size);
    case SC_ScrollBarSubPage: return piece(0, at);
    case SC_ScrollBarAddPage: return piece(at + size, length - at - size);
    default: return {};
    }
}

// What belongs to a scrolling pane has its ground; a pane that lies open to what is under it leaves that open.
void PerennialStyle::fillLikePane(const QRect& rect, QPainter* painter, const QWidget* widget)
{
    for (const QWidget* above = widget; above; above = above->parentWidget()) {
        const auto* area = qobject_cast<const QAbstractScrollArea*>(above);
        const QWidget* pane = area ? area->viewport() : nullptr;
        if (!pane)
            continue;
        if (pane->autoFillBackground())
            painter->fillRect(rect, pane->palette().color(pane->backgroundRole()));
        return;
    }
}

void PerennialStyle::drawScrollBar(const QStyleOptionSlider* bar, QPainter* painter, const QWidget* widget) const
{
    const Tokens& t = *m_tokens;
    fillLikePane(bar->rect, painter, widget);
    if (bar->maximum <= bar->minimum)
        return;
    const bool active = bar->state & State_MouseOver || bar->state & State_Sunken;
    const QRectF slider = QRectF(scrollBarPart(bar, SC_ScrollBarSlider)).adjusted(2, 2, -2, -2);
    drawBox(painter, slider, active ? t.muted : t.edge, {}, 3);
}

void PerennialStyle::drawSlider(const QStyleOptionSlider* slider, QPainter* painter, const QWidget* widget) const
{
    const Tokens& t = *m_tokens;
    const bool lying = slider->orientation == Qt::Horizontal;
    const QRect handle = proxy()->subControlRect(CC_Slider, slider, SC_SliderHandle, widget);
    QRectF groove = slider->rect;
    if (lying)
        groove = QRectF(groove.x() + 4, groove.center().y() - 2, groove.width() - 8, 4);
    else
        groove = QRectF(groove.center().x() - 2, groove.y() + 4, 4, groove.height() - 8);
    drawBox(painter, groove, t.edge, {}, 2);
    const qreal side = qMin(handle.width(), handle.height()) - 2;
    QRectF knob(0, 0, side, side);
    knob.moveCenter(QRectF(handle).center());
    drawBox(painter, knob, slider->state & State_Enabled ? t.accent : t.edge, t.base, side / 2, 2);
    if (slider->state & State_HasFocus)
        drawFocusRing(painter, knob.adjusted(-2, -2, 2, 2), side, t);
}

} // namespace perennial
