// Happenings: what was done about a record and what changed in it, read for its timeline.
#pragma once
#include "core/workspace/reader.h"

namespace perennial {

struct Happening {
    enum class Kind { Call, Mail, Meeting, Task, Note, Change };
    Kind kind = Kind::Change;
    QDateTime at; // UTC; of what is still to be done when it is due
    QString title;
    QString text;
    QString entity; // what a click opens; empty for changes
    Id id = 0;
    int fields = 0;        // of changes: how many fields
    QString planned = {};  // of what is still to be done how far it is: "Planned", "Waiting"
    QDate due = {};        // and its day, where it has one
    bool wholeDay = false; // no time of the day is known; `at` is its end
};

// At most `limit` activities about the record, those still to be done on the day they are due, and of its history;
// newest first. Read by whoever may, also on another thread.
QVector<Happening> happeningsOf(const Reader& reader, const QString& entity, Id id, int limit);

} // namespace perennial
