// Display: integers become words without ever passing through a double.
#include "ui/support/display.h"
#include "core/base/currency.h"
#include "core/base/numbers.h"
#include "core/base/percent_sign.h"
#include "core/base/shown_date.h"
#include <QCoreApplication>

namespace perennial {

namespace {

constexpr QChar noBreak(0x00A0);

quint64 magnitudeOf(qint64 number)
{
    return number < 0 ? ~quint64(number) + 1 : quint64(number);
}

// A count of 10^-decimals as digits with grouping and the locale's own decimal mark, without a sign.
QString digitsOf(quint64 units, int decimals, const QLocale& locale, bool trim)
{
    quint64 scale = 1;
    for (int i = 0; i < decimals; ++i)
        scale *= 10;
    QString text = locale.toString(qulonglong(units / scale));
    quint64 rest = units % scale;
    while (trim && decimals > 0 && rest % 10 == 0) {
        rest /= 10;
        --decimals;
    }
    if (decimals == 0)
        return text;
    QString fraction = QString::number(rest).rightJustified(decimals, u'0');
    const QString zero = locale.zeroDigit();
    if (zero != QStringLiteral("0"))
        for (QChar& digit : fraction)
            digit = QChar(zero.at(0).unicode() + digit.digitValue());
    return text + locale.decimalPoint() + fraction;
}

QString signedText(qint64 number, const QString& text, const QLocale& locale)
{
    return number < 0 ? locale.negativeSign() + text : text;
}

} // namespace

QString formatMoney(Money amount, const QString& currency, const QLocale& locale, MoneyStyle style)
{
    const int decimals = decimalsOf(currency);
    qint64 minor = amount.minor;
    int shown = decimals;
    if (style == MoneyStyle::Whole && decimals > 0) {
        qint64 scale = 1;
        for (int i = 0; i < decimals; ++i)
            scale *= 10;
        minor = divideRounded(Int128(minor), scale);
        shown = 0;
    }
    const QString digits = digitsOf(magnitudeOf(minor), shown, locale, false);
    return signedText(minor, style == MoneyStyle::Bare ? digits : withCurrency(digits, currency, locale), locale);
}

QString withCurrency(const QString& digits, const QString& currency, const QLocale& locale)
{
    if (currency.isEmpty())
        return digits;
    const QString symbol = currencySymbol(currency);
    // The locale shows where the sign of money stands; a whole number keeps decimals out of the pattern.
    const QString seven = locale.toString(7);
    QString pattern = locale.toCurrencyString(qlonglong(7), QStringLiteral("¤"));
    const bool before = pattern.indexOf(u'¤') < pattern.indexOf(seven);
    QString gap;
    if (!before)
        gap = noBreak;
    else if (symbol.back().isLetter() || pattern.contains(noBreak) || pattern.contains(u' ') ||
             pattern.contains(QChar(0x202F)))
        gap = noBreak; // "CHF 12", and languages that part even a short symbol from the number
    return before ? symbol + gap + digits : digits + gap + symbol;
}

QString formatQuantity(Quantity quantity, const QLocale& locale)
{
    return signedText(quantity.thousandths, digitsOf(magnitudeOf(quantity.thousandths), 3, locale, true), locale);
}

QString formatPercent(Percent percent, const QLocale& locale)
{
    const QString digits = digitsOf(magnitudeOf(percent.basisPoints), 2, locale, true);
    return withPercentSign(signedText(percent.basisPoints, digits, locale), locale);
}

QString formatRate(qint64 millionths, const QLocale& locale)
{
    return decimalText(millionths, 6).replace(u'.', locale.decimalPoint());
}

QString formatCount(qint64 count, const QLocale& locale)
{
    return locale.toString(count);
}

QString formatDate(const QDate& date, const QDate& today, const QLocale& locale)
{
    return date.year() == today.year() ? shownDay(date, locale) : shownDate(date, locale);
}

QString formatFullDate(const QDate& date, const QLocale& locale)
{
    return locale.toString(date, QLocale::LongFormat);
}

QString dateInWords(const QDate& date, const QDate& today, const QLocale& locale)
{
    if (!date.isValid())
        return {};
    const qint64 days = today.daysTo(date);
    if (days == 0)
        return QCoreApplication::translate("Display", "today");
    if (days == 1)
        return QCoreApplication::translate("Display", "tomorrow");
    if (days == -1)
        return QCoreApplication::translate("Display", "yesterday");
    if (days > 1 && days <= 7)
        return QCoreApplication::translate("Display", "in %Ln days", "from today; n is 2 to 7", int(days));
    if (days < -1 && days >= -7)
        return QCoreApplication::translate("Display", "%Ln days ago", "n is 2 to 7", int(-days));
    return formatDate(date, today, locale);
}

QString momentInWords(const QDateTime& moment, const QDate& today, const QLocale& locale)
{
    const QDateTime local = moment.toLocalTime();
    return QCoreApplication::translate("Display", "%1 %2", "date, then time of day")
        .arg(dateInWords(local.date(), today, locale), shownTime(moment, locale));
}

QString daysInWords(int days)
{
    // lupdate 6.4 never ends on a call with two arguments inside translate().
    const int count = qMax(0, days);
    return QCoreApplication::translate("Display", "%Ln days", nullptr, count);
}

QString asHeading(const QString& words)
{
    return words.isEmpty() ? words : words.left(1).toUpper() + words.mid(1);
}

QString formatBytes(qint64 bytes, const QLocale& locale)
{
    return locale.formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

} // namespace perennial
