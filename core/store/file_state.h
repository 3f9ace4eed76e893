// File state: what a file knows about itself.
#pragma once
#include "core/record/value.h"
#include <QByteArray>
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
// From now on these are such, too.
void addHomeReplicas(Connection& connection, const QVector<quint32>& replicas);
// Draws another one: what is made from now on has ids that the file this one is a copy of will never draw.
void changeReplica(Connection& connection);
QString readFileId(Connection& connection);   // 16 hexadecimal digits
qint64 readCommits(Connection& connection);   // operations committed to this file since it was made
int readLowestFormat(Connection& connection); // lowest format that a program must know to open the file

// Counts one operation; called inside of every write transaction. What was counted is remembered on this machine only
// after the commit succeeded.
void bumpCommits(Connection& connection);

} // namespace perennial::store
