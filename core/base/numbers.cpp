// Numbers and flags as people type them.
#include "core/base/numbers.h"

#include "core/base/currency.h"
#include "core/base/text.h"

#include <QSet>
#include <limits>

namespace perennial {
namespace {

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == QChar(0x2019) || c == QChar(0x02BC);
}

bool isMinus(QChar c)
{
    return c == u'-' || c == QChar(0x2212) || c == QChar(0x2013) || c == QChar(0xFF0D);
}

bool isPlus(QChar c)
{
    return c == u'+' || c == QChar(0xFF0B);
}

bool isCurrencyLetter(QChar c)
{
    return c.isLetter() || c.category() == QChar::Symbol_Currency || c == u'$' || c == QChar(0xFFE5);
}

// Takes a currency, if one stands at this end; false when there is something else than a number or a currency.
bool takeCurrency(QStringView& text, bool atFront)
{
    qsizetype size = 0;
    const auto letterAt = [&](qsizetype i) { return atFront ? text[i] : text[text.size() - 1 - i]; };
    while (size < text.size() && isCurrencyLetter(letterAt(size)))
        ++size;
    if (size == 0)
        return true;
    const bool dotted = atFront && size < text.size() && text[size] == u'.' && size > 1; // "Fr. 20"
    const QStringView symbol = atFront ? text.left(size) : text.right(size);
    if (currencyOfSymbol(symbol).isEmpty() && !(dotted && !currencyOfSymbol(text.left(size + 1)).isEmpty()))
        return false;
    text = atFront ? text.mid(size + (dotted ? 1 : 0)) : text.chopped(size);
    text = text.trimmed();
    return true;
}

// Takes signs, brackets, currencies and percent signs off both ends; false when what is there contradicts itself.
bool takeDecoration(QStringView& text, bool& negative)
{
    text = text.trimmed();
    negative = false;
    int signs = 0;
    if (text.size() > 2 && text.front() == u'(' && text.back() == u')') {
        text = text.mid(1, text.size() - 2).trimmed();
        negative = true;
        ++signs;
    }
    for (qsizetype before = -1; before != text.size() && !text.isEmpty();) {
        before = text.size();
        if (isMinus(text.front()) || isPlus(text.front())) {
            negative = negative || isMinus(text.front());
            text = text.mid(1).trimmed();
            ++signs;
        } else if (isMinus(text.back())) {
            negative = true;
            text = text.chopped(1).trimmed();
            ++signs;
        } else if (text.back() == u'%') {
            text = text.chopped(1).trimmed();
        } else if (!takeCurrency(text, true) || (!text.isEmpty() && !takeCurrency(text, false))) {
            return false;
        }
    }
    return signs <= 1 && !text.isEmpty();
}

// The digits before and behind the decimal sign; false when groups are not groups.
bool splitDigits(QStringView text, NumberStyle style, QString& whole, QString& fraction)
{
    bool behind = false;
    QChar group;
    qsizetype sinceGroup = 0;
    bool anyGroup = false;
    const auto closesGroup = [&] { return !anyGroup || sinceGroup == 3; };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.digitValue() >= 0) {
            (behind ? fraction : whole).append(QChar(u'0' + c.digitValue()));
            ++sinceGroup;
        } else if (c == style.decimal && !behind) {
            if (!closesGroup())
                return false;
            behind = true;
        } else if (!behind && (c == style.group || c.isSpace() || isApostrophe(c))) {
            const QChar kind = c.isSpace() ? QChar(u' ') : isApostrophe(c) ? QChar(u'\'') : c;
            // Groups of two exist in India, before the last one of three.
            const bool fits =
                anyGroup ? kind == group && (sinceGroup == 2 || sinceGroup == 3) : sinceGroup >= 1 && sinceGroup <= 3;
            if (!fits)
                return false;
            group = kind;
            anyGroup = true;
            sinceGroup = 0;
        } else {
            return false;
        }
    }
    return (behind || closesGroup()) && !(whole.isEmpty() && fraction.isEmpty());
}

bool appendDigit(qint64& value, int digit)
{
    return !__builtin_mul_overflow(value, qint64(10), &value) && !__builtin_add_overflow(value, qint64(digit), &value);
}

// What one sample says: 1 for a decimal point, -1 for a decimal comma, 0 for nothing.
int opinion(const QString& sample)
{
    const qsizetype lastPoint = sample.lastIndexOf(u'.');
    const qsizetype lastComma = sample.lastIndexOf(u',');
    if (lastPoint < 0 && lastComma < 0)
        return 0;
    if (lastPoint >= 0 && lastComma >= 0)
        return lastPoint > lastComma ? 1 : -1;
    const QChar sign = lastPoint >= 0 ? u'.' : u',';
    const int asDecimal = sign == u'.' ? 1 : -1;
    if (sample.count(sign) > 1)
        return -asDecimal;
    const qsizetype at = qMax(lastPoint, lastComma);
    const auto digitsAround = [&sample](qsizetype from, int step) {
        qsizetype count = 0;
        for (qsizetype i = from; i >= 0 && i < sample.size() && sample[i].isDigit(); i += step)
            ++count;
        return count;
    };
    const qsizetype before = digitsAround(at - 1, -1);
    const qsizetype behind = digitsAround(at + 1, 1);
    const bool otherGroups = before < at && at - before > 0 &&
                             (isApostrophe(sample[at - before - 1]) || sample[at - before - 1].isSpace()) &&
                             at - before - 2 >= 0 && sample[at - before - 2].isDigit();
    const bool couldBeGroup = behind == 3 && before >= 1 && before <= 3 && sample[at - before] != u'0' && !otherGroups;
    return behind > 0 && !couldBeGroup ? asDecimal : 0;
}

} // namespace

std::optional<qint64> parseDecimal(QStringView text, int decimals, NumberStyle style, bool allowRounding)
{
    bool negative = false;
    QString whole;
    QString fraction;
    if (!takeDecoration(text, negative) || !splitDigits(text, style, whole, fraction))
        return std::nullopt;
    while (fraction.endsWith(u'0'))
        fraction.chop(1);
    if (fraction.size() > decimals && !allowRounding)
        return std::nullopt;
    qint64 value = 0;
    for (const QChar c : whole)
        if (!appendDigit(value, c.digitValue()))
            return std::nullopt;
    for (int i = 0; i < decimals; ++i)
        if (!appendDigit(value, i < fraction.size() ? fraction[i].digitValue() : 0))
            return std::nullopt;
    if (fraction.size() > decimals && fraction[decimals] >= u'5' && __builtin_add_overflow(value, qint64(1), &value))
        return std::nullopt;
    return negative ? -value : value;
}

NumberStyle guessNumberStyle(const QStringList& samples, NumberStyle otherwise)
{
    int points = 0;
    int commas = 0;
    for (const QString& sample : samples) {
        const int says = opinion(sample);
        points += says > 0 ? 1 : 0;
        commas += says < 0 ? 1 : 0;
    }
    if (points == commas)
        return otherwise;
    return points > commas ? NumberStyle{u'.', u','} : NumberStyle{u',', u'.'};
}

qint64 powerOfTen(int exponent)
{
    qint64 power = 1;
    for (int i = 0; i < exponent; ++i)
        power *= 10;
    return power;
}

QString decimalText(qint64 scaled, int decimals)
{
    const quint64 size = scaled < 0 ? quint64(0) - quint64(scaled) : quint64(scaled);
    QString text = QString::number(size).rightJustified(decimals + 1, u'0');
    if (decimals > 0)
        text.insert(text.size() - decimals, u'.');
    return scaled < 0 ? u'-' + text : text;
}

QString shortDecimalText(qint64 scaled, int decimals)
{
    QString text = decimalText(scaled, decimals);
    if (decimals > 0) {
        while (text.endsWith(u'0'))
            text.chop(1);
        if (text.endsWith(u'.'))
            text.chop(1);
    }
    return text;
}

std::optional<bool> parseFlag(QStringView text)
{
    static const QSet<QString> yes{QStringLiteral("1"),       QStringLiteral("true"), QStringLiteral("t"),
                                   QStringLiteral("yes"),     QStringLiteral("y"),    QStringLiteral("ja"),
                                   QStringLiteral("j"),       QStringLiteral("wahr"), QStringLiteral("w"),
                                   QStringLiteral("x"),       QStringLiteral("on"),   QStringLiteral("an"),
                                   QStringLiteral("checked"), QStringLiteral("✓"),    QStringLiteral("✔")};
    static const QSet<QString> no{QStringLiteral("0"),        QStringLiteral("false"), QStringLiteral("f"),
                                  QStringLiteral("no"),       QStringLiteral("n"),     QStringLiteral("nein"),
                                  QStringLiteral("falsch"),   QStringLiteral("off"),   QStringLiteral("aus"),
                                  QStringLiteral("unchecked")};
    const QString key = fold(text);
    if (yes.contains(key))
        return true;
    if (no.contains(key))
        return false;
    return std::nullopt;
}

} // namespace perennial
