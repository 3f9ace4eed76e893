// The database library this program runs with.
#pragma once
#include <QString>

namespace perennial::store {

QString libraryVersion();
// Why the library cannot do what the house needs (FTS5, STRICT, one copy for Qt and program); empty when it can.
QString libraryFault();
// Before SQLite is used for the first time; further calls do nothing. SQLite counts what memory it uses under one
// lock for all threads, so that two that work in it at once mostly wait for each other; nobody reads that count.
void settleLibrary();

} // namespace perennial::store
