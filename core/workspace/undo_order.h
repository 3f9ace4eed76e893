// Undo order: which later operations have to be undone before one can be.
#pragma once
#include "core/base/error.h"
#include "core/record/history.h"

namespace perennial {

namespace store {
class Connection;
}

// Later operations that count and changed one of the same records, or made or filled a link that still points at one
// the operation added; and whatever stands in the way of these in turn. Newest first: the order in which to undo them.
// Reads every later operation.
QVector<Operation> operationsInTheWay(store::Connection& connection, const Operation& operation);

// Throws Error Refused where a later operation changed a record that this one changed. The issues name every operation
// that has to be undone before, in that order, `field` being its number; there are none where one of them cannot be
// undone at all.
void refuseIfChangedLater(store::Connection& connection, const Operation& operation);
// A refusal to undo because records need what would go: with the operations that made them so, named likewise.
Error withStepsBefore(store::Connection& connection, qint64 sequence, const Error& refusal);

} // namespace perennial
