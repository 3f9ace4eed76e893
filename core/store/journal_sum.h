// Journal sum: one checksum over all operations and their changes, so that damage to history is never silent.
#pragma once
#include "core/record/value.h"
#include <initializer_list>

namespace perennial::store {

class Connection;

// The checksum of one row of the journal.
quint64 journalRowSum(std::initializer_list<Value> values);

// Counts `rows`, the sum of the sums of what was just written, into the file's checksum. What may change afterwards —
// whether an operation is done or undone — is not part of it.
void countIntoJournalSum(Connection& connection, quint64 rows);
// Takes the journal as it stands for what was written: when a file is made, and when operations were forgotten.
void resetJournalSum(Connection& connection);
// Whether the journal is what was written; true for files that have no checksum of it yet.
bool journalIsAsWritten(Connection& connection);

} // namespace perennial::store
