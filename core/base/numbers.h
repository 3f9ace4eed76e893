// Numbers, dates and flags as people type them and files hold them.
#pragma once
#include <QDate>
#include <QString>
#include <QStringList>
#include <optional>

namespace perennial {

// Which characters a column or a locale uses.
struct NumberStyle {
    QChar decimal = u'.';
    QChar group = u',';

    bool operator==(const NumberStyle&) const = default;
};

// "1,234.56" with 2 decimals → 123456. Accepts signs before and behind, parentheses for negative, blanks and
// apostrophes as groups, a currency symbol or code, a percent sign. Nothing when it is no number, has more decimals
// than fit (unless `allowRounding`, then half away from zero) or overflows 64 bits.
std::optional<qint64> parseDecimal(QStringView text, int decimals, NumberStyle style = {}, bool allowRounding = false);

// The style a column of samples is written in; the given one where the samples do not tell.
NumberStyle guessNumberStyle(const QStringList& samples, NumberStyle otherwise = {});

// Canonical: decimal point, no groups, exactly `decimals` decimals: (-5, 2) → "-0.05".
QString decimalText(qint64 scaled, int decimals);
// The same without trailing zeros: (1500, 3) → "1.5", (2000, 3) → "2".
QString shortDecimalText(qint64 scaled, int decimals);

qint64 powerOfTen(int exponent); // from 0 to 18

enum class DateOrder { Ymd, Dmy, Mdy };

// ISO with any time part ignored, "31.12.2026", "12/31/26", "12 Mar 2024", "12. März 2024", "March 12, 2024". Years of
// two digits: 00–69 are 20xx, 70–99 are 19xx. An ISO date is understood in any order. Nothing for a day that does not
// exist.
std::optional<QDate> parseDate(QStringView text, DateOrder order = DateOrder::Ymd);

// The order a column of samples is written in; the given one where the samples do not tell.
DateOrder guessDateOrder(const QStringList& samples, DateOrder otherwise = DateOrder::Dmy);

// A spreadsheet's day number (1900 system; 45631 → 2024-12-05); only called where the user says that a column holds
// them.
std::optional<QDate> dateOfSerial(QStringView text);

// yes/no, ja/nein, true/false, wahr/falsch, x, 1/0, on/off, y/n/j; nothing for anything else (also for empty).
std::optional<bool> parseFlag(QStringView text);

} // namespace perennial
