// Linked kinds: the records that link to one, kind by kind, read once for all the panes of its page.
#pragma once
#include "core/workspace/reader.h"

namespace perennial {

inline constexpr int readPerKind = 50;      // of more than these only the first few are read: all stand in a list
inline constexpr int shownPerKind = 6;      // at first
inline constexpr int documentsAtMost = 100; // of one kind, that a timeline tells

struct LinkedKind {
    Child child;
    Linked linked;
};

// What stands nowhere among the linked things of a page: links that every record has, what tells nothing by itself, as
// a tagging, and activities, which are the timeline's.
bool isToldElsewhere(const Child& child);

// In the order of the catalog, also kinds of which there is none; `lines` are left out, the kind that stands in a table
// of its own. Read by whoever may, also on another thread.
QVector<LinkedKind> linkedKindsOf(const Reader& reader, const Record& page, const QString& lines = {});

} // namespace perennial
