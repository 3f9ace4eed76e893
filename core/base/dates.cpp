// Dates as people type them and files hold them.
#include "core/base/clock.h"
#include "core/base/numbers.h"
#include "core/base/text.h"

#include <QHash>

namespace perennial {
namespace {

constexpr int firstYearOf1900s = 70;     // two-digit years from here on are 19xx
constexpr qint64 lastSerial = 2'958'465; // 9999-12-31

struct Piece {
    QString text; // folded
    int number = -1;
    QChar separator; // the sign behind it, blank for blanks
};

const QHash<QString, int>& monthNames()
{
    static const QHash<QString, int> table = [] {
        const QStringList names{
            QStringLiteral("january januar janner jan"),
            QStringLiteral("february februar feber feb"),
            QStringLiteral("march marz maerz mar mrz"),
            QStringLiteral("april apr"),
            QStringLiteral("may mai"),
            QStringLiteral("june juni jun"),
            QStringLiteral("july juli jul"),
            QStringLiteral("august aug"),
            QStringLiteral("september sept sep"),
            QStringLiteral("october oktober oct okt"),
            QStringLiteral("november nov"),
            QStringLiteral("december dezember dec dez"),
        };
        QHash<QString, int> made;
        for (int month = 1; month <= 12; ++month)
            for (const QString& name : names[month - 1].split(u' '))
                made.insert(name, month);
        return made;
    }();
    return table;
}

bool isWeekday(const QString& word)
{
    static const QStringList starts{QStringLiteral("mon"), QStringLiteral("tue"), QStringLiteral("wed"),
                                    QStringLiteral("thu"), QStringLiteral("fri"), QStringLiteral("sat"),
                                    QStringLiteral("sun"), QStringLiteral("die"), QStringLiteral("mit"),
                                    QStringLiteral("don"), QStringLiteral("fre"), QStringLiteral("sam"),
                                    QStringLiteral("son")};
    static const QStringList shorts{QStringLiteral("mo"), QStringLiteral("di"), QStringLiteral("mi"),
                                    QStringLiteral("do"), QStringLiteral("fr"), QStringLiteral("sa"),
                                    QStringLiteral("so")};
    return shorts.contains(word) || starts.contains(word.left(3));
}

bool isOrdinalEnding(const QString& word)
{
    return word == u"st" || word == u"nd" || word == u"rd" || word == u"th";
}

// Three pieces of a date and what follows them; fewer when there are fewer.
QVector<Piece> pieces(const QString& folded, QString& rest)
{
    QVector<Piece> out;
    qsizetype at = 0;
    while (at < folded.size() && out.size() < 3) {
        const bool number = folded[at].isDigit();
        const bool word = folded[at].isLetter();
        if (!number && !word)
            break;
        qsizetype end = at;
        while (end < folded.size() && (number ? folded[end].isDigit() : folded[end].isLetter()))
            ++end;
        Piece piece;
        piece.text = folded.mid(at, end - at);
        if (number)
            piece.number = piece.text.size() <= 4 ? piece.text.toInt() : -1;
        at = end;
        QString between;
        while (at < folded.size() && QStringLiteral(" ./-,").contains(folded[at]))
            between.append(folded[at++]);
        between = between.trimmed();
        piece.separator = between.isEmpty() ? QChar(u' ') : between.front();
        const bool ordinal = word && !out.isEmpty() && out.back().number >= 0 && isOrdinalEnding(piece.text);
        const bool weekday = word && out.isEmpty() && isWeekday(piece.text) && !monthNames().contains(piece.text);
        if (!ordinal && !weekday)
            out.append(piece);
    }
    rest = folded.mid(at).trimmed();
    return out;
}

// "00:00:00.000", "14:30", "t09:14:00z", "2:05 pm", "09:14 uhr", "+02:00": what may stand behind a date.
bool isTimePart(const QString& rest)
{
    if (rest.isEmpty())
        return true;
    if (!rest.contains(u':'))
        return false;
    for (const QChar c : rest)
        if (!QStringLiteral("0123456789:.,tz+- apmuhrgc()").contains(c))
            return false;
    return true;
}

int fullYear(const Piece& piece)
{
    if (piece.text.size() == 4)
        return piece.number;
    if (piece.text.size() == 2)
        return piece.number + (piece.number >= firstYearOf1900s ? 1900 : 2000);
    return -1;
}

std::optional<QDate> dateFrom(int year, int month, int day)
{
    if (year < 1 || year > 9999)
        return std::nullopt;
    const QDate date(year, month, day);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

std::optional<QDate> namedMonthDate(const QVector<Piece>& parts)
{
    for (int at = 0; at < 2; ++at) {
        const int month = monthNames().value(parts[at].text, 0);
        if (month == 0)
            continue;
        const Piece& day = parts[at == 0 ? 1 : 0];
        if (at == 1 && day.text.size() == 4) // 2024 March 12
            return dateFrom(day.number, month, parts[2].number);
        return dateFrom(fullYear(parts[2]), month, day.number);
    }
    return std::nullopt;
}

} // namespace

std::optional<QDate> parseDate(QStringView text, DateOrder order)
{
    // The usual case of a file, without the detour.
    if (text.size() == 10 && text[4] == u'-') {
        const QDate iso = dateOf(text);
        if (iso.isValid())
            return iso;
    }
    const QString folded = fold(text);
    if (folded.size() > 64)
        return std::nullopt;
    if (folded.size() == 8 && digits(folded).size() == 8 && folded >= u"1900" && folded < u"2101")
        return dateFrom(folded.left(4).toInt(), folded.mid(4, 2).toInt(), folded.mid(6, 2).toInt());
    QString rest;
    const QVector<Piece> parts = pieces(folded, rest);
    if (parts.size() != 3)
        return std::nullopt;
    // "2024-03-12T09:14": the T belongs to the time.
    if (!isTimePart(rest))
        return std::nullopt;
    if (parts[0].number < 0 || parts[1].number < 0)
        return namedMonthDate(parts);
    if (parts[2].number < 0)
        return std::nullopt;
    if (parts[0].text.size() == 4)
        return dateFrom(parts[0].number, parts[1].number, parts[2].number);
    const bool dotted = parts[0].separator == u'.';
    if (order == DateOrder::Mdy && !dotted)
        return dateFrom(fullYear(parts[2]), parts[0].number, parts[1].number);
    if (order == DateOrder::Dmy || dotted || (parts[0].separator == u'-' && parts[2].text.size() == 4))
        return dateFrom(fullYear(parts[2]), parts[1].number, parts[0].number);
    // Year first with two digits; with a slash and the year last nobody knows whether 3/4 is in March or in April.
    return parts[2].text.size() == 4 ? std::nullopt : dateFrom(fullYear(parts[0]), parts[1].number, parts[2].number);
}

DateOrder guessDateOrder(const QStringList& samples, DateOrder otherwise)
{
    int votes[3] = {};
    for (const QString& sample : samples) {
        QString rest;
        const QVector<Piece> parts = pieces(fold(sample), rest);
        if (parts.size() != 3 || parts[0].number < 0 || parts[1].number < 0 || parts[2].number < 0)
            continue;
        if (parts[0].text.size() == 4)
            votes[int(DateOrder::Ymd)] += 1;
        else if (parts[0].separator == u'.' || (parts[0].number > 12 && parts[0].number <= 31))
            votes[int(DateOrder::Dmy)] += 1;
        else if (parts[1].number > 12)
            votes[int(DateOrder::Mdy)] += 1;
    }
    const int dmy = votes[int(DateOrder::Dmy)];
    const int mdy = votes[int(DateOrder::Mdy)];
    if (dmy != mdy)
        return dmy > mdy ? DateOrder::Dmy : DateOrder::Mdy;
    return dmy == 0 && votes[int(DateOrder::Ymd)] > 0 ? DateOrder::Ymd : otherwise;
}

std::optional<QDate> dateOfSerial(QStringView text)
{
    const std::optional<qint64> thousandths = parseDecimal(text, 3, {u'.', u','}, true);
    if (!thousandths || *thousandths < 1000)
        return std::nullopt;
    const qint64 serial = *thousandths / 1000;
    // Day 60 is 29 February 1900, which never was; spreadsheets count it all the same.
    if (serial == 60 || serial > lastSerial)
        return std::nullopt;
    return QDate(1899, 12, serial < 60 ? 31 : 30).addDays(serial);
}

} // namespace perennial
