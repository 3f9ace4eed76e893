// OneStop: a box for a day or a time that Tab leaves at once, as it leaves every other box.
#pragma once
#include <QWidget>

namespace perennial {

// Qt's own take a Tab for each of day, month and year, and tell a screen reader nothing of it. The arrows go there.
template <class Box> class OneStop : public Box {
public:
    using Box::Box;

protected:
    bool focusNextPrevChild(bool next) override { return QWidget::focusNextPrevChild(next); }
};

} // namespace perennial
