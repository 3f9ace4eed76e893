// Set aside: how the file that a restore replaces is kept beside it, and how a restore that was killed is ended.
#pragma once
#include <QString>

namespace perennial::store {

// The file at `path` gets a second name and gives up its companions, so that another file can take its name by one
// rename. The lock is held. Throws Error Storage.
void setAside(const QString& path);

// Ends what setAside() began: after another file took the name, the old one is kept under a dated name, which is
// answered — "customers (replaced 2026-01-31 09-15-03).perennial". Where the name was not taken the old file has it
// again, whole; then, and where nothing was set aside, the answer is empty. The lock is held.
QString settleSetAside(const QString& path);

// The same for a restore that was killed, if there was one and nobody is in the middle of it.
void settleKilledRestore(const QString& path);

} // namespace perennial::store
