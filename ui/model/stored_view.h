// Stored views: lists somebody wants to see again — those kept in the file and those that come with the program.
#pragma once
#include "core/query/query.h"
#include "core/workspace/desk.h"
#include "ui/support/page.h"
#include <QStringList>

namespace perennial {

struct StoredView {
    QString key; // "view-17" of a kept one, a word of ours otherwise; empty: none
    Id id = 0;   // the kept one's record; 0: comes with the program
    QString name;
    QString entity; // whose records it lists
    QString filter; // in the search language
    QStringList columns;
    QVector<SortKey> sort;
    QString layout; // list, table; empty: as the list was left
    bool pinned = true;
};

// Those that come with the program, in the order of the sidebar, then those kept in the file.
QVector<StoredView> storedViews(const Reader& reader);
// The view of that key; an empty one where there is none (any more).
StoredView storedViewOf(const Reader& reader, const QString& key);
// The view that lists exactly this; an empty one where none does.
StoredView storedViewOf(const Reader& reader, const QString& entity, const QString& filter);
// Where it is shown.
Place placeOf(const StoredView& view);
// Keeps it under its id, or as a new one; answers its key.
QString keepView(Desk& desk, const StoredView& view);

} // namespace perennial
