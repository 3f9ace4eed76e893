// PageHeader: one row, 20 px title.
#include "ui/support/page_header.h"
#include "ui/support/labels.h"
#include <QBoxLayout>
#include <QLocale>

namespace perennial {

PageHeader::PageHeader(const QString& title, QWidget* parent)
    : Adaptive<QWidget>(parent), m_title(new PlainLabel(title, TextSize::Title)),
      m_note(new PlainLabel(QString(), TextSize::Body, Shade::Muted)), m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(space::s);
    m_row->addWidget(m_title);
    m_row->addWidget(m_note);
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
    m_row->insertWidget(2 + m_leading++, widget);
}

void PageHeader::addTrailing(QWidget* widget)
{
    m_row->addWidget(widget);
}

} // namespace perennial
