// CalendarTabs: words and ways.
#include "ui/calendar/calendar_tabs.h"
#include "ui/support/page.h"
#include <QSignalBlocker>

namespace perennial {

CalendarTabs::CalendarTabs(Navigator& navigator, Look look, QWidget* parent)
    : TabRow(3, parent), m_navigator(navigator), m_look(look)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed); // at the end of its line
    CalendarTabs::retranslate();
    setLook(look);
    connect(this, &TabRow::currentChanged, this, &CalendarTabs::lead);
}

void CalendarTabs::retranslate()
{
    setWords(tr("What is to be done"), {tr("Day"), tr("Week"), tr("Month")});
}

void CalendarTabs::setLook(Look look)
{
    const QSignalBlocker quiet(this); // the two parts of the row still follow each other
    m_look = look;
    setCurrentIndex(look);
}

void CalendarTabs::lead(int look)
{
    if (look == m_look)
        return;
    const bool isLeaving = m_look == Day || look == Day;
    if (!isLeaving) {
        m_look = Look(look);
        Q_EMIT lookChanged(look);
        return;
    }
    setLook(m_look); // the page stays as it is for whoever comes back
    if (look == Day)
        m_navigator.go({QStringLiteral("my-day"), {}, 0, {}, {}});
    else
        m_navigator.go({QStringLiteral("calendar"), {}, 0, {}, {{QStringLiteral("look"), look}}});
}

} // namespace perennial
