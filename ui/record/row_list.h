// RowList: a list view of a million rows of one height, of which a screen reader hears rows and not cells.
#pragma once
#include "ui/support/own_focus.h"
#include <QListView>

namespace perennial {

// What a row says does not change its height: Qt's own view would lay all rows out anew whenever some of them are read.
class RowList : public OwnFocus<QListView> {
    Q_OBJECT

public:
    explicit RowList(QWidget* parent = nullptr);

protected:
    void dataChanged(const QModelIndex& first, const QModelIndex& last, const QList<int>& roles) override
    {
        QAbstractItemView::dataChanged(first, last, roles);
    }
};

} // namespace perennial
