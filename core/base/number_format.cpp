// Number format: pieces of a pattern.
#include "core/base/number_format.h"
#include "core/base/error.h"
#include "core/base/text.h"
#include "core/base/words.h"
#include <QRegularExpression>
#include <algorithm>

namespace perennial {
namespace {

constexpr qsizetype longestPattern = 40;
constexpr int century = 2000;

QString digitsOf(qint64 number, int least)
{
    return QStringLiteral("%1").arg(number, least, 10, QLatin1Char('0'));
}

} // namespace

NumberFormat::NumberFormat(const QString& pattern) : m_pattern(pattern)
{
    static const QRegularExpression placeholder(QStringLiteral("\\{(?:(year)(?::(2|4))?|(number)(?::([1-9]))?)\\}"));
    if (pattern.size() > longestPattern || !isCleanText(pattern) || pattern.contains(QLatin1Char('\n')))
        throw invalid(Words::tr("A format of numbers is one line of at most %1 characters.").arg(longestPattern));
    qsizetype at = 0;
    const auto addWords = [this, &pattern](qsizetype from, qsizetype to) {
        const QString words = pattern.sliced(from, to - from);
        if (words.contains(QLatin1Char('{')) || words.contains(QLatin1Char('}')))
            throw invalid(
                Words::tr("“%1” is no format of numbers. Known are {year}, {year:2}, {number} and {number:5}, "
                          "which gives it five digits.")
                    .arg(pattern));
        if (!words.isEmpty())
            m_pieces.append({Piece::Words, words});
    };
    for (auto found = placeholder.globalMatch(pattern); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        addWords(at, match.capturedStart());
        const bool isYear = match.hasCaptured(1);
        const int digits = match.captured(isYear ? 2 : 4).toInt();
        m_pieces.append({isYear ? Piece::Year : Piece::Number, {}, isYear && digits == 0 ? 4 : qMax(1, digits)});
        at = match.capturedEnd();
    }
    addWords(at, pattern.size());
    const auto count = [this](Piece::Kind kind) {
        return std::count_if(m_pieces.begin(), m_pieces.end(),
                             [kind](const Piece& piece) { return piece.kind == kind; });
    };
    if (count(Piece::Number) != 1 || count(Piece::Year) > 1)
        throw invalid(Words::tr("“%1” must hold {number} once, and {year} at most once.").arg(pattern));
    for (qsizetype i = 1; i < m_pieces.size(); ++i) {
        if (m_pieces[i - 1].kind != Piece::Words && m_pieces[i].kind != Piece::Words)
            throw invalid(Words::tr("In “%1” something must stand between {year} and {number}, or numbers of two years "
                                    "could read the same.")
                              .arg(pattern));
    }
}

bool NumberFormat::hasYear() const
{
    return std::any_of(m_pieces.begin(), m_pieces.end(), [](const Piece& piece) { return piece.kind == Piece::Year; });
}

QString NumberFormat::write(qint64 number, int year) const
{
    QString text;
    for (const Piece& piece : m_pieces) {
        switch (piece.kind) {
        case Piece::Words: text += piece.words; break;
        case Piece::Year: text += digitsOf(piece.digits == 2 ? year % 100 : year, piece.digits); break;
        case Piece::Number: text += digitsOf(number, piece.digits); break;
        }
    }
    return text;
}

std::optional<NumberFormat::Reading> NumberFormat::read(const QString& text) const
{
    if (m_pieces.first().kind == Piece::Words && !text.startsWith(m_pieces.first().words))
        return {};
    QString expression;
    for (const Piece& piece : m_pieces) {
        switch (piece.kind) {
        case Piece::Words: expression += QRegularExpression::escape(piece.words); break;
        case Piece::Year: expression += QStringLiteral("(?<year>[0-9]{%1})").arg(piece.digits); break;
        case Piece::Number: expression += QStringLiteral("(?<number>[0-9]{%1,15})").arg(piece.digits); break;
        }
    }
    const auto match = QRegularExpression(QRegularExpression::anchoredPattern(expression)).match(text);
    if (!match.hasMatch())
        return {};
    Reading reading{match.captured(QStringLiteral("number")).toLongLong()};
    if (hasYear()) {
        const QString year = match.captured(QStringLiteral("year"));
        reading.year = year.toInt() + (year.size() == 2 ? century : 0);
    }
    return reading;
}

} // namespace perennial
