// The file gate: how a file is created, opened and closed; the order of the checks is the point.
#pragma once
#include "core/store/connection.h"
#include "core/store/file_lock.h"
#include <QString>
#include <functional>
#include <memory>

namespace perennial::store {

enum class Use {
    Window,  // keeps the file for long: WAL, synchronous FULL
    OneShot, // one command: rollback journal, synchronous EXTRA
    Look,    // reads only: beside a writer, on read-only media, on a full disk
    Copy,    // likewise, and files of an earlier format as they are; those have no catalog
};

struct Opened {
    std::unique_ptr<FileLock> lock; // null for readers; declared first, so that it outlives the connection
    std::unique_ptr<Connection> connection;
    bool readOnly = false;
    QString warning; // for the person at the screen; empty when all is well
};

// Opens what is a whole file of ours, recovering it after a crash, and refuses everything else without touching it.
// The connection knows its replica number; its catalog is left to the caller. A window gets a file that cannot be
// written for reading, with a warning. Throws Error NotFound, Busy (naming the holder), Foreign, Damaged, Storage.
Opened openFile(const QString& path, Use use, int patienceMs);

// Makes a file under a temporary name, lets `build` fill it inside of one transaction, and puts it in place, durable,
// without ever replacing anything. The file's identity (file_state) is drawn after `build` made the tables.
// Throws Error Conflict when `path` exists already, Storage, Busy.
void createFile(const QString& path, const std::function<void(Connection&)>& build);

// Back to one complete file at rest (rollback mode), then the connection, then the lock. Never throws: what fails here
// is repaired by the next opening.
void closeFile(Opened& opened);

// Moves the write-ahead log into the file. Only the writer calls it, within two seconds of the latest commit. False
// where somebody still reads what the log holds: to be called again in a while.
bool checkpoint(Connection& connection);

// Before each write: the file under this connection is still the one its name leads to. Throws Error Conflict.
void assertStillOurs(const Connection& connection);

// The checks that need no lock and touch nothing: a regular, non-empty file of ours in a format this program knows.
// Throws Error NotFound, Foreign, Storage.
void examine(const QString& path);

} // namespace perennial::store
