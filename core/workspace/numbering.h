// Numbering: document numbers by series, in the format that the file says.
#pragma once
#include "core/base/number_format.h"
#include <QDate>
#include <QString>

namespace perennial {

namespace store {
class Connection;
}

class Reader;

// Draws the next number inside the running transaction, of the series with that prefix: ("INV", 2026-03-01) →
// INV-2026-0001, or as its number_series says. A transaction that is rolled back gives its number back, so a committed
// series has no gaps.
QString nextNumber(store::Connection& connection, const QString& prefix, QDate on);

// As the file says it for that year, or as usual; `series` as in number_series.
Numbering numberingOf(const Reader& reader, const QString& series, int year);
// What the series would draw on that day if it were numbered so. Throws Error Invalid for a pattern that is none.
QString expectedNumber(const Reader& reader, const QString& series, const Numbering& numbering, QDate on);

// A number that was not drawn here, of a whole file that is read in: its series goes on behind it, if it is of one.
void countOn(store::Connection& connection, const QString& number);

} // namespace perennial
