// Migrator: brings a file to the format of this program, each numbered step in one transaction.
#pragma once
#include <QStringList>
#include <functional>

namespace perennial::store {

class Connection;

// The lowest format that a file of ours has.
inline constexpr int firstFormat = 1;

// Builds the schema of a new file: all migrations in order. Runs in the caller's transaction; the file's identity is
// drawn by the file gate.
void buildSchema(Connection& connection);

// How the schema of a file of an earlier format differs from what that format's migrations build; own fields are none.
// To be asked before a migration runs anything in the file.
QStringList differencesFromFormat(Connection& connection, int version);

// Runs the migrations an older file lacks. `backup` is called once before the first of them and must throw when it
// cannot be verified. Throws Error Foreign for a newer file.
void migrate(Connection& connection, const std::function<void()>& backup);

} // namespace perennial::store
