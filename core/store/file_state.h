// File state: what a file knows about itself, and what this machine remembers about the file.
#pragma once
#include "core/record/value.h"
#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace perennial::store {

class Connection;

// Null when the key is not there.
Value fileState(Connection& connection, const QByteArray& key);
void setFileState(Connection& connection, const QByteArray& key, const Value& value);

// Draws what the identity of a new file still lacks: file id, replica number, commits at 0. Inside of a transaction.
void initFileState(Connection& connection);

quint32 readReplica(Connection& connection);
// That one first, then those the file had before it was restored.
QVector<quint32> readHomeReplicas(Connection& connection);
// Draws another one: what is made from now on has ids that the file this one is a copy of will never draw.
void changeReplica(Connection& connection);
QString readFileId(Connection& connection);   // 16 hexadecimal digits
qint64 readCommits(Connection& connection);   // operations committed to this file since it was made
int readLowestFormat(Connection& connection); // lowest format that a program must know to open the file

// Counts one operation; called inside of every write transaction. What was counted is remembered on this machine only
// after the commit succeeded.
void bumpCommits(Connection& connection);

// What this machine remembers about a file, in its state folder: the last commit count seen and when the file was last
// checked. The folder failing is never a reason for anything else to fail.
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

} // namespace perennial::store
