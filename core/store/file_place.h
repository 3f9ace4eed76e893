// The place of a file: what kind of folder it lies in, and moving files there durably.
#pragma once
#include <QString>
#include <QStringList>

namespace perennial::store {

// Whether several computers may see this folder: a network file system, or one that a service keeps in step.
bool isSharedPlace(const QString& path);
// A sentence for the person when the file lies in a shared place; empty otherwise.
QString placeWarning(const QString& path);

// A sentence with the name of the file, without its folder, for its %1.
QString aboutFile(const QString& sentence, const QString& path);

// Whether anything, also a dangling link, bears this name.
bool isTaken(const QString& path);
// Names of one file in the file system; 0 when there is none.
int namesOf(const QString& path);

// The name under which a file at `path` is made before it is put in place. Whoever holds the lock of `path` may remove
// what an earlier process left there.
QString temporaryNameOf(const QString& path);
// Renames without ever replacing; both names in one folder. Throws Error Conflict where `to` exists, Storage.
void moveWithoutReplacing(const QString& from, const QString& to);
// Makes the contents of a file durable. Not for a file that SQLite has open in this process. Throws Error Storage.
void syncContents(const QString& path);
// The files SQLite keeps beside a file: -journal, -wal, -shm.
QStringList companionsOf(const QString& path);
// Removes a file and what SQLite keeps beside it, whatever of it is there.
void removeWithCompanions(const QString& path);

} // namespace perennial::store
