// PageHeader: one row, 20 px title.
#include "ui/support/page_header.h"
#include "ui/support/labels.h"
#include <QBoxLayout>
#include <QLocale>

namespace perennial {

PageHeader::PageHeader(const QString& title, QWidget* parent)
    : Adaptive<QWidget>(parent), m_title(new PlainLabel(title, TextSize::Title)),
      m_note(new PlainLabel(QString(), TextSize::Body, Shade::Muted)), m_row(new QHBoxLayout(this)),
      m_names(new QBoxLayout(QBoxLayout::LeftToRight))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(space::s);
    m_names->setSpacing(space::s);
    for (PlainLabel* words : {m_title, m_note}) {
        words->setElided(true); // the very last resort; it asks for its whole width
        words->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
        m_names->addWidget(words);
    }
    m_row->addLayout(m_names);
    m_row->addStretch(1);
    m_note->setWeight(QFont::Medium);
    m_note->hide();
    setMinimumHeight(scaled(extent::control));
}

void PageHeader::setTitle(const QString& title)
{
    m_title->setText(title);
}

QString PageHeader::title() const
{
    return m_title->text();
}

void PageHeader::setCount(int shown, int total)
{
    const QLocale locale;
    if (shown < 0)
        setNote(QString());
    else if (total < 0 || total == shown)
        setNote(locale.toString(shown));
    else
        setNote(tr("%1 of %2", "rows shown of all rows").arg(locale.toString(shown), locale.toString(total)));
}

void PageHeader::setNote(const QString& note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void PageHeader::addLeading(QWidget* widget)
{
    m_row->insertWidget(1 + m_leading++, widget);
}

void PageHeader::addTrailing(QWidget* widget)
{
    m_row->addWidget(widget);
}

// The note stands beside the title, and under it where that would cut either.
void PageHeader::arrange()
{
    int needed = m_title->sizeHint().width() + m_note->sizeHint().width() + space::s;
    for (int at = 1; at < m_row->count(); ++at)
        if (!m_row->itemAt(at)->isEmpty() && !m_row->itemAt(at)->spacerItem())
            needed += m_row->itemAt(at)->sizeHint().width() + space::s;
    const bool below = needed > width() && !m_note->isHidden();
    if (below == (m_names->direction() == QBoxLayout::TopToBottom))
        return;
    m_names->setDirection(below ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_names->setSpacing(below ? 0 : space::s);
}

bool PageHeader::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return Adaptive<QWidget>::event(event);
}

void PageHeader::resizeEvent(QResizeEvent* event)
{
    Adaptive<QWidget>::resizeEvent(event);
    arrange();
}

} // namespace perennial
