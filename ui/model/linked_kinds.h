// Linked kinds: the records that link to one, kind by kind, read once for all the panes of its page.
#pragma once
#include "core/workspace/reader.h"

namespace perennial {

inline constexpr int readPerKind = 50;      // of more than these only the first few are read: all stand in a list
inline constexpr int shownPerKind = 6;      // at first

struct LinkedKind {
    Child child;
    Linked linked;
};

// What stands nowhere among the linked things of a page: links that every record has, what tells nothing by itself, as
// a tagging, and activities and messages, which are the timeline's.
bool isToldElsewhere(const Child& child);

// In the order of the catalog, also kinds of which there is none; of those that take place on a day at most `documents`
// each. `lines` are left out, the kind that stands in a table of its own. Read by whoever may, also on another thread.
QVector<LinkedKind> linkedKindsOf(const Reader& reader, const Record& page, int documents, const QString& lines = {});

} // namespace perennial
