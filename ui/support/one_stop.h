// OneStop: a box for a day or a time that Tab leaves at once, as it leaves every other box.
#pragma once
#include "core/base/shown_date.h"
#include "ui/support/own_order.h"
#include <QEvent>
#include <QWidget>

namespace perennial {

// Qt's own take a Tab for each of day, month and year, and tell a screen reader nothing of it. The arrows go there.
template <class Box> class OneStop : public Box {
public:
    template <class... Given> explicit OneStop(const Given&... given) : Box(given...)
    {
        const bool isDay = this->displayedSections() == (Box::DaySection | Box::MonthSection | Box::YearSection);
        setDisplayFormat(isDay ? typedDateFormat() : this->displayFormat());
    }

    // In a mirrored window Qt writes the format itself from its end, "26/30/11" for 30 November, and "00:17".
    void setDisplayFormat(const QString& format)
    {
        m_turning = true;
        m_format = format;
        this->setLayoutDirection(Qt::LeftToRight);
        Box::setDisplayFormat(format);
        this->unsetLayoutDirection();
        keepOwnOrder(this->lineEdit(), this->layoutDirection());
        m_turning = false;
    }

protected:
    bool focusNextPrevChild(bool next) override { return QWidget::focusNextPrevChild(next); }
    bool event(QEvent* event) override
    {
        const bool used = Box::event(event);
        const bool turned =
            event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::ApplicationLayoutDirectionChange;
        if (turned && !m_turning && !m_format.isEmpty())
            setDisplayFormat(m_format);
        return used;
    }

private:
    QString m_format;
    bool m_turning = false;
};

} // namespace perennial
