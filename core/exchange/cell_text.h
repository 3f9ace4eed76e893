// Cell text: what a number in a workbook is as text, by what it stands for; and a day as such a number.
#pragma once
#include "core/exchange/workbook_parts.h"
#include <QByteArray>
#include <QDateTime>
#include <optional>

namespace perennial {

// Digits of a number that a workbook keeps; more are noise of its arithmetic.
constexpr int exactDigits = 15;

// "45618.5" as a DateTime → "2024-11-22 12:00:00" (a whole day alone without its time), "0.19" as Percent → "19%",
// "1234.5599999999999" → "1234.56". What is no number, or no day between year 1 and 9999, stays as it is.
QByteArray cellText(QByteArrayView raw, CellMeaning meaning, bool from1904);

// The serial number of a day in the 1900 system; nothing for days before 1 March 1900, which spreadsheets count
// wrongly, and after 9999.
std::optional<qint64> serialOf(QDate day);

} // namespace perennial
