// Happenings: what was done about a record and what changed in it, read for its timeline.
#pragma once
#include "core/workspace/reader.h"

namespace perennial {

struct Happening {
    enum class Kind { Call, Mail, Meeting, Task, Note, Change };
    Kind kind = Kind::Change;
    QDateTime at; // UTC
    QString title;
    QString text;
    QString entity; // what a click opens; empty for changes
    Id id = 0;
    int fields = 0; // of changes: how many fields
};

// Activities about the record, and its history; newest first. Read by whoever may, also on another thread.
QVector<Happening> happeningsOf(Reader& reader, const QString& entity, Id id, int limit);

} // namespace perennial
