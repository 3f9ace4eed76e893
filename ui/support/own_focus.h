// OwnFocus: a list or table that tells assistive technology of its current row only while it has the keyboard.
#pragma once
#include <QAbstractItemView>

namespace perennial {

// Qt 6.4 says "focused" of every row or cell that becomes the current one, also in a view that is hidden or only looked
// at: whoever goes down a list of orders would hear the first line of each order in place of the order.
template <class View> class OwnFocus : public View {
public:
    using View::View;

protected:
    void currentChanged(const QModelIndex& now, const QModelIndex& before) override
    {
        if (this->hasFocus())
            View::currentChanged(now, before);
        else
            QAbstractItemView::currentChanged(now, before);
    }
    void selectionChanged(const QItemSelection& now, const QItemSelection& before) override
    {
        if (this->isVisible())
            View::selectionChanged(now, before);
        else
            QAbstractItemView::selectionChanged(now, before);
    }
};

} // namespace perennial
