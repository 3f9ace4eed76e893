// Happenings: what was done about a record, what came of it, and what changed in it, read for its timeline.
#pragma once
#include "ui/model/linked_kinds.h"

namespace perennial {

struct Happening {
    enum class Kind { Call, Mail, Meeting, Task, Note, Document, Change };
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
    QString status = {};   // of documents how they stand today: "Delivered", "Overdue"
    QString tone = {};     // and the catalog's name of its colour

    QDate day() const { return at.toLocalTime().date(); }
};

struct Happenings {
    QVector<Happening> all; // newest first
    bool isCut = false;     // there are older ones
};

// Activities about the record, those still to be done on the day they are due; messages of its cases; of what links to
// it (`kinds`) that which took place on a day (EntityDef::dateField: quotes, orders, payments, cases, closed
// opportunities); of an invoice what settles it; and its history. At most `limit` of each, those that were added last.
// Read by whoever may, also on another thread.
Happenings happeningsOf(const Reader& reader, const Record& about, const QVector<LinkedKind>& kinds, int limit);

} // namespace perennial
