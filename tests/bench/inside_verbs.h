// Inside verbs: what the program does when it measures itself, one process a verb.
#pragma once
#include <QStringList>

namespace perennial::bench {

// new FILE · import FILE ENTITY CSV · export FILE ENTITY CSV · search FILE · page FILE · commits FILE COUNT · list FILE
// Prints its figures as key=value lines, durations in milliseconds. Throws Error, and std::runtime_error for a word it
// does not know.
void runInside(const QStringList& arguments);

// The columns that `export` writes: as many as the floor does.
QStringList exportedColumns(const QString& entity);

} // namespace perennial::bench
