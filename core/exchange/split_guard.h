// Split guard: cells that become several where a spreadsheet splits a file at other places than we do.
#pragma once
#include <QByteArray>

namespace perennial {

// Half of the world's spreadsheets split every table at semicolons, and then take a quotation mark within a line for a
// letter, so that lines of a cell become rows: "x;=1" has a formula in it. Guards the cell as guarded() does and,
// within it, what follows a semicolon or begins a line likewise.
QByteArray guardedThroughout(QByteArrayView cell);
// The inverse, for every text; `scratch` keeps the answer where it is not a part of the cell.
QByteArrayView unguardedThroughout(QByteArrayView cell, QByteArray& scratch);
// Whether something within the cell is to be guarded, its beginning left aside.
bool needsGuardInside(QByteArrayView cell);

} // namespace perennial
