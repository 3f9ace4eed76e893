// What a failure of SQLite means for the person at the screen.
#pragma once
#include "core/base/error.h"

struct sqlite3;

namespace perennial::store {

class Connection;

// The Error for the connection's latest failure.
Error faultOf(Connection& connection);
// The Error for an (extended) result code of SQLite concerning the file at `path`; `systemError` is the errno behind it
// where one is known.
Error faultOfCode(int code, const QString& path, int systemError = 0);
// The Error for a file that is no longer the one its name leads to.
Error movedError(const QString& path);

} // namespace perennial::store
