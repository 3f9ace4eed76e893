// Backup room: whether a folder takes another copy of a file, found out before anything is done.
#pragma once
#include <QString>

namespace perennial::store {

// Throws Error Storage where no file can be made in `folder` or its disk has less than `bytes` free. What the disk does
// not tell is taken for enough: making the copy finds out. Leaves nothing behind.
void requireRoom(const QString& folder, qint64 bytes);

// What a copy of the file at `path` takes at most, with what SQLite still keeps beside it.
qint64 bytesOf(const QString& path);

} // namespace perennial::store
