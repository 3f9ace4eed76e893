// Machine record: what this machine remembers about a file, in a small record per file in its state folder.
#pragma once
#include <QDateTime>
#include <QFile>
#include <QString>

namespace perennial::store {

class Connection;

// The last commit count seen and when the file was last checked. The folder failing is never a reason for anything
// else to fail.
struct Remembered {
    QString fileId; // empty when nothing is remembered
    qint64 commits = 0;
    QDateTime checked; // UTC, invalid when never
};
Remembered remembered(const QString& path);
bool remember(const QString& path, const Remembered& what); // false when the folder cannot be written
void forget(const QString& path);

// A folder of this machine for the program's own use, mode 0700, made when it is not there.
QString machineFolder(const QString& below);
// 16 hexadecimal digits that stand for the canonical path of a file.
QString pathMark(const QString& path);

// A sentence when the file came back older than it was last seen on this machine, with how many operations are
// missing; empty when all is well. Reads only.
QString regression(Connection& connection);

// The record of the file that a connection writes to. Kept open: it is written after every operation.
class CommitRecord {
public:
    explicit CommitRecord(const QString& path);
    void count(const QString& fileId, qint64 commits);

private:
    QFile m_file;
};

} // namespace perennial::store
