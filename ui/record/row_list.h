// RowList: a list view of a million rows of one height, of which a screen reader hears rows and not cells.
#pragma once
#include "ui/support/own_focus.h"
#include <QListView>

namespace perennial {

// What a row says does not change its height: Qt's own view would lay all rows out anew whenever some of them are read.
// It lays very many rows out piece by piece, and scrolls to one of the last when it is there.
class RowList : public OwnFocus<QListView> {
    Q_OBJECT

public:
    explicit RowList(QWidget* parent = nullptr);

    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;

protected:
    void updateGeometries() override;
    void dataChanged(const QModelIndex& first, const QModelIndex& last, const QList<int>& roles) override
    {
        QAbstractItemView::dataChanged(first, last, roles);
    }

private:
    QPersistentModelIndex m_wanted; // is not laid out yet
    ScrollHint m_wantedHint = EnsureVisible;
};

} // namespace perennial
