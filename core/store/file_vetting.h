// Vetting: whether an open connection leads to a whole file of ours, before anything in it is used.
#pragma once
#include <QString>

namespace perennial::store {

class Connection;

// Application id, format, schema, and quick_check where the file was left in a hurry or was not checked for a week.
// Brings an older format up to date when the connection may write, after a backup. Loads the connection's catalog, but
// not where an older format is only to be copied (`asItIs`): there is none for it.
// Throws Error Foreign, Damaged, Storage, and Refused for an older format that may not be written.
void vet(Connection& connection, bool crashed, bool asItIs = false);

// Whether this machine last looked through the pages of the file at `path` a week ago or more, or never.
bool isCheckDue(const QString& path);

} // namespace perennial::store
