// Column signs.
#include "core/exchange/column_signs.h"
#include "core/base/error.h"
#include "core/base/text.h"
#include "core/base/words.h"
#include <algorithm>

namespace perennial {
namespace {

constexpr qsizetype longestSign = 40; // of a day or a number
constexpr NumberStyle pointStyle{u'.', u','};
constexpr NumberStyle commaStyle{u',', u'.'};

void noteSign(ColumnSign& sign, const QString& text, qint64 line)
{
    if (!sign)
        sign = {line, text};
}

bool readsAsDay(const QString& text, DateOrder order)
{
    return parseDate(text, order).has_value();
}

void seeDay(ColumnSigns& signs, const QString& text, qint64 line)
{
    const bool asDay = readsAsDay(text, DateOrder::Dmy);
    const bool asMonth = readsAsDay(text, DateOrder::Mdy);
    if (!asDay && !asMonth)
        return;
    const auto mark = std::find_if_not(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    if (mark == text.end() || mark == text.begin())
        return;
    if (mark - text.begin() == 4)
        noteSign(signs.yearFirst, text, line);
    else if (*mark == u'.')
        noteSign(signs.dotted, text, line);
    else if (asDay != asMonth)
        noteSign(asDay ? signs.dayFirst : signs.monthFirst, text, line);
    else if (parseDate(text, DateOrder::Dmy) != parseDate(text, DateOrder::Mdy))
        noteSign(signs.eitherDay, text, line);
}

void seeNumber(ColumnSigns& signs, const QString& text, qint64 line)
{
    const NumberStyle told = guessNumberStyle({text}, pointStyle);
    const bool isTold = told == guessNumberStyle({text}, commaStyle);
    if (!parseDecimal(text, 6, told, true))
        return;
    if (isTold)
        noteSign(told == pointStyle ? signs.point : signs.comma, text, line);
    else if (text.contains(u'.') || text.contains(u','))
        noteSign(signs.eitherNumber, text, line);
}

// The day and the month of 13/01/2026, and what stands between them; false for anything else.
bool beginsWithTwoNumbers(QByteArrayView cell, int (&numbers)[2], char& mark)
{
    qsizetype at = 0;
    for (int& number : numbers) {
        const qsizetype begin = at;
        number = 0;
        while (at < cell.size() && cell[at] >= '0' && cell[at] <= '9')
            number = number * 10 + (cell[at++] - '0');
        if (at == begin || at - begin > 2 || at == cell.size())
            return false;
        mark = cell[at++];
    }
    return mark == '/' || mark == '-' || mark == '.';
}

// Whether the cell could show something new: most cells of a column show what the first one did.
bool couldTellMore(const ColumnSigns& signs, QByteArrayView cell)
{
    int numbers[2] = {};
    char mark = 0;
    if (beginsWithTwoNumbers(cell, numbers, mark)) {
        const ColumnSign& sign = mark == '.'       ? signs.dotted
                                 : numbers[0] > 12 ? signs.dayFirst
                                 : numbers[1] > 12 ? signs.monthFirst
                                                   : signs.eitherDay;
        return !sign;
    }
    if (cell.size() >= 10 && cell[4] == '-')
        return !signs.yearFirst;
    const auto points = std::count(cell.begin(), cell.end(), '.');
    const auto commas = std::count(cell.begin(), cell.end(), ',');
    if (points + commas != 1)
        return points + commas > 1 && !(signs.point && signs.comma);
    const qsizetype at = qMax(cell.indexOf('.'), cell.indexOf(','));
    const auto isNoDigit = [](char c) { return c < '0' || c > '9'; };
    const auto behind = std::find_if(cell.begin() + at + 1, cell.end(), isNoDigit) - cell.begin() - at - 1;
    return !(points ? signs.point : signs.comma) || (behind == 3 && !signs.eitherNumber);
}

// The two ways a day or a number can be read in.
std::pair<Reading, Reading> waysOf(Kind kind, const Reading& reading)
{
    Reading one = reading;
    Reading other = reading;
    if (kind == Kind::Date || kind == Kind::Moment) {
        one.dates = DateOrder::Dmy;
        other.dates = DateOrder::Mdy;
    } else {
        one.numbers = pointStyle;
        other.numbers = commaStyle;
    }
    return {one, other};
}

QString signShown(const ColumnSign& sign)
{
    return Words::tr("“%1”, line %2").arg(shortened(sign.text, 20)).arg(sign.line);
}

QString dayNote(const QString& header, const ColumnSigns& signs)
{
    if (areMixedDays(signs))
        return Words::tr("Column “%1”: some days are written day before month (%2), others month before day (%3). Rows "
                         "whose day could be either are rejected; say in a --map file which it is.")
            .arg(header, signShown(signs.dayFirst), signShown(signs.monthFirst));
    if (signs.dayFirst)
        return Words::tr("Column “%1”: day before month, as %2 shows.").arg(header, signShown(signs.dayFirst));
    if (signs.monthFirst)
        return Words::tr("Column “%1”: month before day, as %2 shows.").arg(header, signShown(signs.monthFirst));
    if (!signs.eitherDay)
        return {};
    return signs.dotted || !signs.yearFirst
               ? Words::tr("Column “%1”: nothing in the file tells whether the day or the month comes first (%2); it "
                           "was read as day before month. If that is wrong, say so in a --map file.")
                     .arg(header, signShown(signs.eitherDay))
               : QString();
}

QString numberNote(const QString& header, const ColumnSigns& signs)
{
    if (areMixedNumbers(signs))
        return Words::tr("Column “%1”: some numbers have a decimal point (%2), others a decimal comma (%3). Rows of "
                         "the rarer kind are rejected, and those whose number could be either; say in a --map file "
                         "which it is.")
            .arg(header, signShown(signs.point), signShown(signs.comma));
    if (signs.comma)
        return Words::tr("Column “%1”: decimals begin with a comma, as %2 shows.").arg(header, signShown(signs.comma));
    if (signs.point && signs.eitherNumber)
        return Words::tr("Column “%1”: decimals begin with a point, as %2 shows.").arg(header, signShown(signs.point));
    return signs.eitherNumber
               ? Words::tr("Column “%1”: nothing in the file tells whether decimals begin with a point or a comma "
                           "(%2); it was read with a decimal point. If that is wrong, say so in a --map file.")
                     .arg(header, signShown(signs.eitherNumber))
               : QString();
}

} // namespace

void ColumnSigns::see(QByteArrayView cell, qint64 line)
{
    cell = cell.trimmed();
    if (cell.size() > longestSign || !couldTellMore(*this, cell))
        return;
    const QString text = QString::fromUtf8(cell);
    seeDay(*this, text, line);
    seeNumber(*this, text, line);
}

ColumnSigns signsOf(const QStringList& values)
{
    ColumnSigns signs;
    for (qsizetype i = 0; i < values.size(); ++i)
        signs.see(values[i].toUtf8(), i + 1);
    return signs;
}

DateOrder dateOrderOf(const ColumnSigns& signs, DateOrder otherwise)
{
    if (signs.monthFirst && !signs.dayFirst)
        return DateOrder::Mdy;
    if (signs.dayFirst || signs.dotted)
        return DateOrder::Dmy;
    return signs.yearFirst ? DateOrder::Ymd : otherwise;
}

NumberStyle numberStyleOf(const ColumnSigns& signs, NumberStyle otherwise)
{
    if (bool(signs.point) == bool(signs.comma))
        return otherwise;
    return signs.point ? pointStyle : commaStyle;
}

bool areMixedDays(const ColumnSigns& signs)
{
    return signs.dayFirst && signs.monthFirst;
}

bool areMixedNumbers(const ColumnSigns& signs)
{
    return signs.point && signs.comma;
}

Reading readingOfMixed(const FieldDef& field, const QString& text, const Reading& reading)
{
    const auto [one, other] = waysOf(field.kind, reading);
    const bool isDays = field.kind == Kind::Date || field.kind == Kind::Moment;
    const auto read = [&](Reading way) {
        way.roundExcess = true;
        return attempt([&] { return valueOfText(field, text, way); });
    };
    const Outcome<Value> first = read(one);
    const Outcome<Value> second = read(other);
    if (first && second && *first != *second) {
        throw invalid((isDays ? Words::tr("“%1” could be two days: the column has days written day before month and "
                                          "others month before day. Write it like 2026-12-31, or say how the column "
                                          "is to be read.")
                              : Words::tr("“%1” could be two numbers: the column has numbers with a decimal point and "
                                          "others with a decimal comma. Write it without groups of three, or say how "
                                          "the column is to be read."))
                          .arg(shortened(text, 60)),
                      field.key);
    }
    // Of a day there is no doubt then; a number of the other kind is one that the column does not hold.
    return !isDays ? reading : second && !first ? other : one;
}

QString readingNote(const QString& header, Kind kind, const ColumnSigns& signs)
{
    switch (kind) {
    case Kind::Date:
    case Kind::Moment: return dayNote(header, signs);
    case Kind::Money:
    case Kind::Quantity:
    case Kind::Percent:
    case Kind::Integer: return numberNote(header, signs);
    default: return {};
    }
}

} // namespace perennial
