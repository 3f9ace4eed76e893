// Undo and redo: playing an operation's journal backwards and forwards.
#pragma once
#include "core/catalog/catalog.h"
#include "core/record/change_set.h"
#include "core/record/history.h"
#include <QStringList>

namespace perennial {

class Clock;
namespace store {
class Connection;
}

struct Played {
    QStringList titles; // of the operations, in the order they were played
    ChangeSet changes;
};

// Both run in the caller's transaction and write no journal of their own. They throw Error Refused with the reason
// when other records depend on what would go, and Conflict when a value is no longer what the operation left.
Played playOne(store::Connection& connection, const Clock& clock, qint64 sequence, bool backwards);
// As many as there are, up to `times`; what one of them throws says also how many could be played before it. The
// connection's catalog follows what they do to own fields, and is the caller's to put back with the transaction.
Played playNext(store::Connection& connection, const Clock& clock, int times, bool backwards);

// Before an operation is undone by itself. Throws Error NotFound where it cannot be, Refused when later ones changed
// its records, as refuseIfChangedLater() says.
void requireLatest(store::Connection& connection, qint64 sequence);

} // namespace perennial
