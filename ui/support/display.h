// Display: money, quantities, percentages, dates and moments as they are read, in the user's locale.
#pragma once
#include "core/base/money.h"
#include "core/base/quantity.h"
#include <QDate>
#include <QDateTime>
#include <QLocale>
#include <QString>

namespace perennial {

enum class MoneyStyle {
    Exact, // €1,234.50
    Whole, // €1,235 — for boards and totals at a glance; half away from zero
    Bare,  // 1,234.50 — under a heading that names the currency
};

// The symbol stands where the locale puts it: €1,234.50 or 1.234,50 €. `currency` is ISO 4217.
QString formatMoney(Money amount, const QString& currency, const QLocale& locale = QLocale(),
                    MoneyStyle style = MoneyStyle::Exact);
// "€20k", "20 Tsd. €": digits that are written already, with the sign of the currency where the locale puts it. A minus
// belongs before all of it.
QString withCurrency(const QString& digits, const QString& currency, const QLocale& locale = QLocale());

// 1500 thousandths: "1.5"; no decimals that are zero.
QString formatQuantity(Quantity quantity, const QLocale& locale = QLocale());

// 1250 basis points: "12.5%", or "12,5 %" where the language wants the space.
QString formatPercent(Percent percent, const QLocale& locale = QLocale());

// 1085000 millionths: "1.085000".
QString formatRate(qint64 millionths, const QLocale& locale = QLocale());

QString formatCount(qint64 count, const QLocale& locale = QLocale());

// Day, short month and, unless it is this year's, year: "12 Mar", "12 Mar 2025".
QString formatDate(const QDate& date, const QDate& today, const QLocale& locale = QLocale());
// The whole date with its weekday, for tool tips and accessible texts.
QString formatFullDate(const QDate& date, const QLocale& locale = QLocale());

// "today", "yesterday", "in 3 days", "5 days ago" within seven days; else formatDate. In lower case, to stand in a
// sentence.
QString dateInWords(const QDate& date, const QDate& today, const QLocale& locale = QLocale());
// dateInWords and the time in the local zone: "today 09:12".
QString momentInWords(const QDateTime& moment, const QDate& today, const QLocale& locale = QLocale());
// "2 days", "1 day": how long ago a date was, for "Overdue 2 days". Not negative.
QString daysInWords(int days);

// The first letter in upper case, for a chip or the start of a sentence.
QString asHeading(const QString& words);

// 2,4 MB and the like.
QString formatBytes(qint64 bytes, const QLocale& locale = QLocale());

} // namespace perennial
