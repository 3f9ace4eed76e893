// File header: the first hundred bytes of a file, read without opening a way for anything in it to run.
#pragma once
#include <QByteArray>
#include <QString>

namespace perennial::store {

constexpr quint32 applicationId = 0x5045524E; // "PERN", in every file of ours

struct FileHeader {
    bool isSqlite = false;
    bool wal = false; // its writer keeps, or kept, a write-ahead log
    int userVersion = 0;
    quint32 applicationId = 0;
};

// Looks through SQLite's own file layer: opening and closing the file by other means would let go of the locks that
// this process may hold on it (POSIX). Throws Error Storage.
FileHeader readHeader(const QString& path);

// The hundred bytes at the beginning of a file of ours, for one whose own were destroyed: 4096-byte pages, UTF-8, as
// many pages as the file is long.
QByteArray freshHeader();

// Throws Error Foreign, or Damaged where this machine has seen a file of ours there before.
void refuseForeign(const QString& path, const FileHeader& header);

} // namespace perennial::store
