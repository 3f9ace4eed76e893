// OneStop: a box for a day or a time that Tab leaves at once, as it leaves every other box.
#pragma once
#include <QLineEdit>
#include <QWidget>

namespace perennial {

// Qt's own take a Tab for each of day, month and year, and tell a screen reader nothing of it. The arrows go there.
template <class Box> class OneStop : public Box {
public:
    template <class... Given> explicit OneStop(const Given&... given) : Box(given...)
    {
        if (!this->isRightToLeft())
            return;
        // In a mirrored window a day stands on the right, but "11/30/26" does not become "26/30/11".
        this->lineEdit()->setLayoutDirection(Qt::LeftToRight);
        this->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }

protected:
    bool focusNextPrevChild(bool next) override { return QWidget::focusNextPrevChild(next); }
};

} // namespace perennial
