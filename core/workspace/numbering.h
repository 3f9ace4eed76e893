// Numbering: document numbers by series and year.
#pragma once
#include <QDate>
#include <QString>

namespace perennial {

namespace store {
class Connection;
}

// Draws the next number of a series inside the running transaction: ("INV", 2026-03-01) → INV-2026-0001. A transaction
// that is rolled back gives its number back, so a committed series has no gaps.
QString nextNumber(store::Connection& connection, const QString& series, QDate on);

} // namespace perennial
