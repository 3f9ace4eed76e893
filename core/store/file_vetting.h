// Vetting: whether an open connection leads to a whole file of ours, before anything in it is used.
#pragma once

namespace perennial::store {

class Connection;

// Application id, format, schema, and quick_check where the file was left in a hurry or was not checked for a week.
// Brings an older format up to date when the connection may write, after a backup. Loads the connection's catalog.
// Throws Error Foreign, Damaged, Storage.
void vet(Connection& connection, bool crashed);

} // namespace perennial::store
