// Held files: files of this process that nobody in it may open and close by other means than SQLite.
#pragma once
#include <QString>

namespace perennial {

// Closing a file, whoever opened it, takes away all locks that this process has on it (POSIX, fcntl). SQLite minds that
// for its own; an import that looks into the open file would leave it without locks, and another program free to take
// it for abandoned.
class HeldFile {
public:
    explicit HeldFile(const QString& path); // which is there
    ~HeldFile();
    HeldFile(const HeldFile&) = delete;
    HeldFile& operator=(const HeldFile&) = delete;

private:
    QString m_path;
};

// Throws Error Invalid where the path leads to a held file or to what SQLite keeps beside it, under whatever name.
void requireNotHeld(const QString& path);

} // namespace perennial
