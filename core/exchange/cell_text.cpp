// Cell text: spreadsheet numbers, decimal and exact.
#include "core/exchange/cell_text.h"
#include <QTime>
#include <cmath>

namespace perennial {
namespace {

constexpr qint64 millisecondsOfDay = 86'400'000;
constexpr double endOfSerials = 2'958'466; // 31 December 9999

// Digits, at most one point and a sign before them.
bool isPlain(QByteArrayView raw, int& digits)
{
    digits = 0;
    int points = 0;
    bool leading = true;
    for (qsizetype i = 0; i < raw.size(); ++i) {
        const char c = raw[i];
        points += c == '.' ? 1 : 0;
        if (c >= '0' && c <= '9') {
            leading = leading && c == '0';
            digits += leading ? 0 : 1;
        } else if (c != '.' && !(c == '-' && i == 0)) {
            return false;
        }
    }
    return points <= 1 && !raw.isEmpty() && raw.back() != '.';
}

// Without an exponent and without zeros at the end.
QByteArray decimalOf(double number)
{
    if (number == 0)
        return "0";
    const int before = int(std::floor(std::log10(std::fabs(number)))) + 1;
    QByteArray text = QByteArray::number(number, 'f', qBound(0, exactDigits - before, 30));
    if (text.contains('.')) {
        while (text.endsWith('0'))
            text.chop(1);
        if (text.endsWith('.'))
            text.chop(1);
    }
    return text == "-0" ? QByteArray("0") : text;
}

// What the arithmetic of the division adds is rounded off.
QByteArray percentOf(double share)
{
    return decimalOf(std::round(share * 1e12) / 1e10) + '%';
}

QByteArray momentOf(double serial, CellMeaning meaning, bool from1904)
{
    const qint64 moment = qint64(std::llround(serial * double(millisecondsOfDay)));
    const qint64 days = moment / millisecondsOfDay;
    const QTime time = QTime::fromMSecsSinceStartOfDay(int(moment % millisecondsOfDay));
    const QByteArray clock = time.toString(time.msec() == 0 ? Qt::ISODate : Qt::ISODateWithMs).toLatin1();
    if (meaning == CellMeaning::Time && days == 0)
        return clock;
    const QDate first = from1904 ? QDate(1904, 1, 1) : days < 60 ? QDate(1899, 12, 31) : QDate(1899, 12, 30);
    const QByteArray day = first.addDays(days).toString(Qt::ISODate).toLatin1();
    if (meaning == CellMeaning::Date || time == QTime(0, 0))
        return day;
    return day + ' ' + clock;
}

} // namespace

QByteArray cellText(QByteArrayView raw, CellMeaning meaning, bool from1904)
{
    bool isNumber = false;
    const double number = raw.toByteArray().toDouble(&isNumber);
    if (!isNumber || !std::isfinite(number) || std::fabs(number) > 1e18)
        return raw.toByteArray();
    const bool counts = number >= 0 && number < endOfSerials;
    if (counts && (meaning == CellMeaning::Date || meaning == CellMeaning::DateTime || meaning == CellMeaning::Time))
        return momentOf(number, meaning, from1904);
    if (meaning == CellMeaning::Percent)
        return percentOf(number);
    int digits = 0;
    if (isPlain(raw, digits) && (digits <= exactDigits || !raw.contains('.')))
        return raw.toByteArray();
    return decimalOf(number);
}

std::optional<qint64> serialOf(QDate day)
{
    if (!day.isValid() || day < QDate(1900, 3, 1) || day.year() > 9999)
        return std::nullopt;
    return QDate(1899, 12, 30).daysTo(day);
}

} // namespace perennial
