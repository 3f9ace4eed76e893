// Banner: a tinted strip in the colours of a tone.
#include "ui/support/banner.h"
#include "ui/support/buttons.h"
#include "ui/support/labels.h"
#include "ui/support/painting.h"
#include "ui/support/plain_text.h"
#include <QBoxLayout>
#include <QPainter>

namespace perennial {

Banner::Banner(Tone tone, const QString& icon, const QString& text, QWidget* parent)
    : Adaptive<QFrame>(parent), m_tone(tone), m_whole(text), m_icon(new IconLabel(icon)),
      m_text(new PlainLabel(text, TextSize::Secondary)), m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(space::l, space::xs, space::l, space::xs);
    m_row->setSpacing(space::s);
    m_row->addWidget(m_icon);
    m_row->addWidget(m_text, 1);
    m_text->setWeight(QFont::Medium);
    m_text->setWordWrap(true);
    m_icon->setTone(tone);
    m_text->setTone(tone);
    setMinimumHeight(scaled(40));
}

void Banner::setText(const QString& text, const QString& brief)
{
    m_whole = text;
    m_brief = brief;
    chooseWords();
}

// By the room that icon and buttons leave in the banner as it is, whatever it shows now.
void Banner::chooseWords()
{
    if (m_brief.isEmpty()) {
        m_text->setText(m_whole);
        return;
    }
    const QMargins around = m_row->contentsMargins();
    int room = width() - around.left() - around.right();
    for (int at = 0; at < m_row->count(); ++at) {
        if (QWidget* part = m_row->itemAt(at)->widget(); part != m_text)
            room -= part->sizeHint().width() + m_row->spacing();
    }
    const bool fits = m_text->fontMetrics().horizontalAdvance(m_whole) <= room;
    m_text->setText(fits ? m_whole : m_brief);
    m_text->setToolTip(fits ? QString() : plainTip(m_whole));
    m_text->setAccessibleDescription(fits ? QString() : m_whole);
}

QString Banner::text() const
{
    return m_text->text();
}

QPushButton* Banner::addButton(const QString& text)
{
    auto* button = new Button(text);
    m_row->addWidget(button);
    return button;
}

void Banner::restyle()
{
    setMinimumHeight(scaled(40));
    chooseWords();
}

void Banner::resizeEvent(QResizeEvent* event)
{
    Adaptive<QFrame>::resizeEvent(event);
    chooseWords();
}

// A button has other words, or the text another size.
bool Banner::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest)
        chooseWords();
    return Adaptive<QFrame>::event(event);
}

void Banner::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokensOf(this).chip(m_tone).ground);
}

} // namespace perennial
