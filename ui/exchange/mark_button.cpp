// MarkButton: a mark, words, and the ground of what is chosen.
#include "ui/exchange/mark_button.h"
#include "ui/support/painting.h"
#include <QPainter>

namespace perennial {
namespace {

constexpr int dot = 8;
constexpr int disc = 20;

} // namespace

MarkButton::MarkButton(Tone tone, const QString& mark, QWidget* parent)
    : Adaptive<QAbstractButton>(parent), m_tone(tone), m_mark(mark)
{
    setCheckable(true);
    setAutoExclusive(true); // a screen reader says one of several, as of radio buttons
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize MarkButton::sizeHint() const
{
    const QFontMetrics metrics(fontOf(TextSize::Body, QFont::DemiBold)); // as when chosen: nothing moves then
    const int mark = scaled(m_mark.isEmpty() ? dot : disc);
    return {space::m + mark + space::s + metrics.horizontalAdvance(text()) + space::m, scaled(extent::control)};
}

void MarkButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& tokens = tokensOf(this);
    const QRect area = rect().adjusted(1, 1, -1, -1);
    if (isChecked())
        drawBox(&painter, area, tokens.selection, QColor(), radius::row);
    else if (underMouse() && isEnabled())
        drawBox(&painter, area, tokens.hover, QColor(), radius::row);
    if (hasFocus())
        drawFocusRing(&painter, area, radius::row, tokens);
    const int side = scaled(m_mark.isEmpty() ? dot : disc);
    const auto turned = [this](const QRect& box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    const QRect mark = turned({space::m, (height() - side) / 2, side, side});
    const ChipColours& chip = tokens.chip(isEnabled() ? m_tone : Tone::Grey);
    painter.setPen(Qt::NoPen);
    if (m_mark.isEmpty()) {
        painter.setBrush(chip.text);
        painter.drawEllipse(mark);
    } else {
        painter.setBrush(isChecked() ? tokens.accent : chip.ground);
        painter.drawEllipse(mark);
        painter.setPen(isChecked() ? tokens.onAccent : chip.text);
        painter.setFont(fontOf(TextSize::Meta, QFont::DemiBold));
        painter.drawText(mark, Qt::AlignCenter, m_mark);
    }
    const int left = space::m + side + space::s;
    painter.setFont(fontOf(TextSize::Body, isChecked() ? QFont::DemiBold : QFont::Medium));
    painter.setPen(isEnabled() ? tokens.text : tokens.placeholder);
    painter.drawText(turned({left, 0, width() - left - space::s, height()}), Qt::AlignLeft | Qt::AlignVCenter, text());
}

} // namespace perennial
