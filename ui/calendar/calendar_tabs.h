// CalendarTabs: the three looks at what is to be done — a day, a week, a month.
#pragma once
#include "ui/support/tab_row.h"

namespace perennial {

class Navigator;

class CalendarTabs : public TabRow {
    Q_OBJECT
public:
    enum Look { Day, Week, Month };

    // It stands on a page that shows `look`, and leads to the others.
    CalendarTabs(Navigator& navigator, Look look, QWidget* parent = nullptr);

    void setLook(Look look);

Q_SIGNALS:
    // Another look than the page shows; the row itself leads from My day to the calendar and back.
    void lookChanged(int look);

protected:
    void retranslate() override;

private:
    void lead(int look);

    Navigator& m_navigator;
    Look m_look;
};

} // namespace perennial
