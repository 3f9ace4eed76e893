// The database library this program runs with.
#pragma once
#include <QString>

namespace perennial::store {

QString libraryVersion();
// Why the library cannot do what the house needs (FTS5, STRICT, one copy for Qt and program); empty when it can.
QString libraryFault();

} // namespace perennial::store
