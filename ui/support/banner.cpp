// Banner: a tinted strip in the colours of a tone.
#include "ui/support/banner.h"
#include "ui/support/buttons.h"
#include "ui/support/labels.h"
#include "ui/support/painting.h"
#include <QBoxLayout>
#include <QPainter>

namespace perennial {

Banner::Banner(Tone tone, const QString& icon, const QString& text, QWidget* parent)
    : Adaptive<QFrame>(parent), m_tone(tone), m_icon(new IconLabel(icon)),
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

void Banner::setText(const QString& text)
{
    m_text->setText(text);
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
}

void Banner::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokensOf(this).chip(m_tone).ground);
}

} // namespace perennial
