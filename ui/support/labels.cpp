// Labels: painted by the same painters as rows.
#include "ui/support/labels.h"
#include "ui/support/accessible.h"
#include "ui/support/icons.h"
#include "ui/support/painting.h"
#include "ui/support/plain_text.h"
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace perennial {

PlainLabel::PlainLabel(const QString& text, TextSize size, Shade shade, QWidget* parent)
    : Adaptive<QLabel>(parent), m_size(size), m_shade(shade)
{
    setTextFormat(Qt::PlainText);
    setForegroundRole(QPalette::WindowText); // also on the ground of inputs, where Qt would take another
    setText(text);
    PlainLabel::restyle();
}

void PlainLabel::setShade(Shade shade)
{
    m_shade = shade;
    restyle();
}

void PlainLabel::setTone(std::optional<Tone> tone)
{
    m_tone = tone;
    restyle();
}

void PlainLabel::setTextSize(TextSize size)
{
    m_size = size;
    restyle();
}

void PlainLabel::setWeight(QFont::Weight weight)
{
    m_weight = weight;
    restyle();
}

void PlainLabel::setElided(bool elided)
{
    m_elided = elided;
    setSizePolicy(elided ? QSizePolicy::Ignored : QSizePolicy::Preferred, QSizePolicy::Preferred);
    updateGeometry();
}

void PlainLabel::restyle()
{
    const QFont wanted = m_weight ? fontOf(m_size, *m_weight) : fontOf(m_size);
    if (font() != wanted)
        setFont(wanted);
    const Tokens& tokens = tokensOf(this);
    const QColor colour = m_tone ? tokens.chip(*m_tone).text : m_shade == Shade::Muted ? tokens.muted : tokens.text;
    if (palette().color(QPalette::WindowText) != colour) {
        QPalette own = palette();
        own.setColor(QPalette::WindowText, colour);
        own.setColor(QPalette::Disabled, QPalette::WindowText, tokens.placeholder);
        setPalette(own);
    }
}

QSize PlainLabel::minimumSizeHint() const
{
    const QSize hint = QLabel::minimumSizeHint();
    return m_elided ? QSize(qMin(hint.width(), scaled(48)), hint.height()) : hint;
}

QSize PlainLabel::sizeHint() const
{
    return QLabel::sizeHint();
}

bool PlainLabel::isCut() const
{
    return m_elided && fontMetrics().horizontalAdvance(text()) > contentsRect().width();
}

// Qt 6.4 puts a label's text on the side its letters come from: in a mirrored window a Latin name would stand at the
// far end of its column, away from its heading. Here the window says the side, the letters only their own order.
void PlainLabel::paintMirrored()
{
    QPainter painter(this);
    const int order = holdsRightToLeft(text()) ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
    const int side = int(QStyle::visualAlignment(Qt::RightToLeft, alignment())) | Qt::AlignAbsolute;
    const int lines = (wordWrap() ? Qt::TextWordWrap : 0) | (buddy() ? Qt::TextShowMnemonic : 0);
    const int in = margin();
    style()->drawItemText(&painter, contentsRect().adjusted(in, in, -in, -in), side | order | lines, palette(),
                          isEnabled(), text(), foregroundRole());
}

void PlainLabel::paintEvent(QPaintEvent* event)
{
    const bool selectable = textInteractionFlags() & Qt::TextSelectableByMouse; // Qt then paints the selection, too
    if (!m_elided && isRightToLeft() && !selectable)
        return paintMirrored();
    if (!m_elided)
        return QLabel::paintEvent(event);
    QPainter painter(this);
    drawElided(&painter, contentsRect(), text(), font(),
               palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText), alignment());
}

bool PlainLabel::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && isCut()) {
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), plainTip(text()), this);
        return true;
    }
    return Adaptive<QLabel>::event(event);
}

SectionLabel::SectionLabel(const QString& text, QWidget* parent)
    : PlainLabel(text, TextSize::Section, Shade::Strong, parent)
{}

ChipLabel::ChipLabel(const QString& text, Tone tone, QWidget* parent) : Adaptive<QWidget>(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setChip(text, tone);
}

void ChipLabel::setChip(const QString& text, Tone tone)
{
    m_text = text;
    m_tone = tone;
    if (text.isEmpty()) // to show it again is for whoever hid it
        hide();
    describe(this, text);
    updateGeometry();
    update();
}

QSize ChipLabel::sizeHint() const
{
    return chipSize(m_text);
}

QSize ChipLabel::minimumSizeHint() const
{
    return {qMin(scaled(32), sizeHint().width()), sizeHint().height()};
}

void ChipLabel::restyle()
{
    updateGeometry();
}

void ChipLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QSize size = sizeHint().boundedTo(this->size());
    const QRect box = QStyle::alignedRect(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter, size, rect());
    drawChip(&painter, box, m_text, m_tone, tokensOf(this));
}

BadgeLabel::BadgeLabel(Tone tone, QWidget* parent) : Adaptive<QWidget>(parent), m_tone(tone)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    hide();
}

void BadgeLabel::setCount(int count)
{
    m_count = count;
    describe(this, badgeText(count));
    setVisible(count > 0);
    updateGeometry();
    update();
}

QSize BadgeLabel::sizeHint() const
{
    return badgeSize(m_count);
}

void BadgeLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    drawBadge(&painter, rect(), m_count, m_tone, tokensOf(this));
}

AvatarLabel::AvatarLabel(const QString& name, int pixels, QWidget* parent)
    : Adaptive<QWidget>(parent), m_name(name), m_pixels(pixels)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void AvatarLabel::setName(const QString& name)
{
    m_name = name;
    m_icon.clear();
    update();
}

void AvatarLabel::setSymbol(const QString& icon, Tone tone)
{
    m_icon = icon;
    m_tone = tone;
    update();
}

QSize AvatarLabel::sizeHint() const
{
    return QSize(scaled(m_pixels), scaled(m_pixels));
}

void AvatarLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& tokens = tokensOf(this);
    if (m_icon.isEmpty())
        drawAvatar(&painter, rect(), m_name, tokens);
    else
        drawSymbol(&painter, rect(), m_icon, m_tone, tokens);
}

IconLabel::IconLabel(const QString& icon, int pixels, QWidget* parent)
    : Adaptive<QWidget>(parent), m_icon(icon), m_pixels(pixels)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::setIcon(const QString& icon)
{
    m_icon = icon;
    update();
}

void IconLabel::setTone(std::optional<Tone> tone)
{
    m_tone = tone;
    update();
}

QSize IconLabel::sizeHint() const
{
    return QSize(scaled(m_pixels), scaled(m_pixels));
}

void IconLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& tokens = tokensOf(this);
    drawIcon(&painter, rect(), m_icon, m_tone ? tokens.chip(*m_tone).text : tokens.muted);
}

} // namespace perennial
