// PageHeader: one row, 20 px title.
#include "ui/support/page_header.h"
#include "ui/support/labels.h"
#include <QBoxLayout>
#include <QLocale>

namespace perennial {

PageHeader::PageHeader(const QString& title, QWidget* parent)
    : Adaptive<QWidget>(parent), m_title(new PlainLabel(title, TextSize::Title)),
      m_note(new PlainLabel(QString(), TextSize::Body, Shade::Muted)),
      m_lines(new QBoxLayout(QBoxLayout::LeftToRight, this)), m_first(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_head(new QBoxLayout(QBoxLayout::LeftToRight)), m_names(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_side(new QHBoxLayout), m_last(new QHBoxLayout)
{
    m_lines->setContentsMargins(0, 0, 0, 0);
    for (QBoxLayout* part : QList<QBoxLayout*>{m_lines, m_first, m_head, m_names, m_side, m_last})
        part->setSpacing(space::s);
    for (PlainLabel* words : {m_title, m_note}) {
        words->setElided(true); // the very last resort; it asks for its whole width
        words->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
        m_names->addWidget(words);
    }
    m_head->addLayout(m_names, 1);
    m_first->addLayout(m_head);
    m_first->addLayout(m_side);
    m_first->addStretch(1);
    m_side->addStretch();
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

void PageHeader::setBack(QWidget* link)
{
    m_back = link;
    m_head->insertWidget(0, link);
    m_head->setAlignment(link, Qt::AlignLeft);
}

void PageHeader::addLeading(QWidget* widget)
{
    int at = 0;
    while (m_side->itemAt(at)->widget())
        ++at;
    m_side->insertWidget(at, widget);
}

void PageHeader::addTrailing(QWidget* widget)
{
    m_last->addWidget(widget);
}

// The note stands beside the title, and under it where that would cut either; where that does not help, the actions
// take a line of their own, then what stands beside the title, which they share if they can, and at last the way back
// the one above it.
void PageHeader::arrange()
{
    const auto widthOf = [](const QBoxLayout* part) {
        int width = 0;
        for (int at = 0; at < part->count(); ++at)
            if (!part->itemAt(at)->isEmpty() && !part->itemAt(at)->layout())
                width += part->itemAt(at)->sizeHint().width() + space::s;
        return width;
    };
    const int room = contentsRect().width(); // some pages leave a margin
    const int title = m_title->sizeHint().width();
    const int note = m_note->isHidden() ? 0 : m_note->sizeHint().width() + space::s;
    const int side = widthOf(m_side);
    const int back = m_back && !m_back->isHidden() ? m_back->sizeHint().width() + space::s : 0;
    const int last = widthOf(m_last);
    const int rest = back + side + last;
    const bool noteBelow = note && title + note + rest > room;
    const int names = qMax(title, noteBelow ? note : 0);
    const auto turn = [](QBoxLayout* part, bool below, int gap) {
        const QBoxLayout::Direction wanted = below ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
        if (part->direction() == wanted)
            return; // whatever is set asks for another round
        part->setDirection(wanted);
        part->setSpacing(gap);
    };
    turn(m_names, noteBelow, noteBelow ? 0 : space::s);
    const bool sideBelow = back + names + side > room;
    putActions(sideBelow && side + last <= room);
    turn(m_lines, names + rest > room, space::s);
    turn(m_first, sideBelow, space::s);
    const bool backAbove = back && back + names > room;
    turn(m_head, backAbove, backAbove ? 0 : space::s);
}

void PageHeader::putActions(bool besideSide)
{
    QBoxLayout* wanted = besideSide ? m_side : m_lines;
    if (m_last->parent() == wanted)
        return;
    (besideSide ? m_lines : m_side)->removeItem(m_last);
    wanted->addLayout(m_last);
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
