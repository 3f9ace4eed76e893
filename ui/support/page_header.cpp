// PageHeader: one row, 20 px title.
#include "ui/support/page_header.h"
#include "ui/support/labels.h"
#include <QBoxLayout>
#include <QLocale>

namespace perennial {

PageHeader::PageHeader(const QString& title, QWidget* parent)
    : Adaptive<QWidget>(parent), m_title(new PlainLabel(title, TextSize::Title)),
      m_note(new PlainLabel(QString(), TextSize::Body, Shade::Muted)),
      m_lines(new QBoxLayout(QBoxLayout::LeftToRight, this)), m_first(new QHBoxLayout),
      m_names(new QBoxLayout(QBoxLayout::LeftToRight)), m_last(new QHBoxLayout)
{
    m_lines->setContentsMargins(0, 0, 0, 0);
    for (QBoxLayout* part : {m_lines, static_cast<QBoxLayout*>(m_first), m_names, static_cast<QBoxLayout*>(m_last)})
        part->setSpacing(space::s);
    for (PlainLabel* words : {m_title, m_note}) {
        words->setElided(true); // the very last resort; it asks for its whole width
        words->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
        m_names->addWidget(words);
    }
    m_first->addLayout(m_names);
    m_first->addStretch(1);
    m_last->addStretch();
    m_lines->addLayout(m_first, 1);
    m_lines->addLayout(m_last);
    m_note->setWeight(QFont::Medium);
    m_note->hide();
}

QSize PageHeader::minimumSizeHint() const
{
    return QWidget::minimumSizeHint().expandedTo({0, scaled(extent::control)});
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
    m_first->insertWidget(1 + m_leading++, widget);
}

void PageHeader::addTrailing(QWidget* widget)
{
    m_last->addWidget(widget);
}

// The note stands beside the title, and under it where that would cut either; where that does not help, the actions
// take a line of their own.
void PageHeader::arrange()
{
    const auto widthOf = [](const QBoxLayout* part, int from) {
        int width = 0;
        for (int at = from; at < part->count(); ++at)
            if (!part->itemAt(at)->isEmpty())
                width += part->itemAt(at)->sizeHint().width() + space::s;
        return width;
    };
    const int title = m_title->sizeHint().width();
    const int note = m_note->isHidden() ? 0 : m_note->sizeHint().width() + space::s;
    const int rest = widthOf(m_first, 1) + widthOf(m_last, 0);
    const bool noteBelow = note && title + note + rest > width();
    const bool actionsBelow = qMax(title, noteBelow ? note : 0) + rest > width();
    if (noteBelow != (m_names->direction() == QBoxLayout::TopToBottom)) {
        m_names->setDirection(noteBelow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
        m_names->setSpacing(noteBelow ? 0 : space::s);
    }
    if (actionsBelow != (m_lines->direction() == QBoxLayout::TopToBottom))
        m_lines->setDirection(actionsBelow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
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
