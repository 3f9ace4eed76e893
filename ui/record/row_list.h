// Row list: a list view of a million rows of one height.
#pragma once
#include <QListView>

namespace perennial {

// What a row says does not change its height: Qt's own view would lay all rows out anew whenever some of them are read.
class RowList : public QListView {
public:
    using QListView::QListView;

protected:
    void dataChanged(const QModelIndex& first, const QModelIndex& last, const QList<int>& roles) override
    {
        QAbstractItemView::dataChanged(first, last, roles);
    }
};

} // namespace perennial
