// Text: what may be stored, and how it is cut to size.
#include "core/base/text.h"

#include "core/base/error.h"

#include <QCoreApplication>
#include <QTextBoundaryFinder>
#include <QtEndian>
#include <array>
#include <bit>
#include <cstring>

namespace perennial {
namespace {

constexpr char16_t byteOrderMark = 0xFEFF;

bool isNonCharacter(char32_t c)
{
    return (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
}

constexpr bool isRemovedControl(char16_t c)
{
    return (c < 0x20 && c != u'\n' && c != u'\t') || (c >= 0x7F && c <= 0x9F);
}

// Characters for which NFC, trimming inside and removal change nothing whatever stands beside them.
bool isStable(char32_t c)
{
    return (c >= 0xA0 && c <= 0x2FF) || (c >= 0x388 && c <= 0x482) || (c >= 0x48A && c <= 0x52F) ||
           (c >= 0x3041 && c <= 0x3096) || (c >= 0x30A0 && c <= 0x30FA) || (c >= 0x4E00 && c <= 0x9FFF) ||
           (c >= 0xAC00 && c <= 0xD7A3);
}

// The length of the valid UTF-8 sequence at `at` and its character; 0 where there is none.
int sequenceAt(const uchar* at, const uchar* end, char32_t& c)
{
    const uchar first = at[0];
    const auto follows = [&](int index) { return end - at > index && (at[index] & 0xC0) == 0x80; };
    if (first < 0x80) {
        c = first;
        return 1;
    }
    if (first >= 0xC2 && first <= 0xDF && follows(1)) {
        c = (char32_t(first & 31) << 6) | (at[1] & 63);
        return 2;
    }
    if ((first & 0xF0) == 0xE0 && follows(1) && follows(2)) {
        c = (char32_t(first & 15) << 12) | (char32_t(at[1] & 63) << 6) | (at[2] & 63);
        return c >= 0x800 && (c < 0xD800 || c > 0xDFFF) ? 3 : 0;
    }
    if (first >= 0xF0 && first <= 0xF4 && follows(1) && follows(2) && follows(3)) {
        c = (char32_t(first & 7) << 18) | (char32_t(at[1] & 63) << 12) | (char32_t(at[2] & 63) << 6) | (at[3] & 63);
        return c >= 0x10000 && c <= 0x10FFFF ? 4 : 0;
    }
    return 0;
}

// Calls `accept` for every character above ASCII; false where it says so or the bytes are not UTF-8.
template <class Accept> bool everyWideCharacter(QByteArrayView text, Accept accept)
{
    const auto* at = reinterpret_cast<const uchar*>(text.data());
    const uchar* const end = at + text.size();
    while (at < end) {
        quint64 eight = 0;
        if (end - at >= 8) {
            std::memcpy(&eight, at, 8);
            const quint64 high = qFromLittleEndian(eight) & 0x8080808080808080ULL;
            if (high == 0) {
                at += 8;
                continue;
            }
            at += std::countr_zero(high) / 8;
        }
        char32_t c = 0;
        const int length = sequenceAt(at, end, c);
        if (length == 0 || (c >= 0x80 && !accept(c)))
            return false;
        at += length;
    }
    return true;
}

constexpr uchar wideByte = 1;
constexpr uchar removedByte = 2;

// What a byte means for cleaning: nothing for printable ASCII.
constexpr std::array<uchar, 256> byteKinds = [] {
    std::array<uchar, 256> kinds{};
    for (size_t byte = 0; byte < 256; ++byte)
        kinds[byte] = byte >= 0x80 ? wideByte : isRemovedControl(char16_t(byte)) ? removedByte : 0;
    return kinds;
}();

// Whether cleanText() would change nothing; may err on the safe side.
bool isSurelyClean(QByteArrayView text)
{
    if (text.isEmpty())
        return true;
    if (uchar(text.front()) <= ' ' || uchar(text.back()) <= ' ')
        return false;
    uchar kinds = 0;
    for (const char byte : text)
        kinds |= byteKinds[uchar(byte)];
    if (kinds == 0)
        return true;
    if (kinds & removedByte)
        return false;
    if (!everyWideCharacter(text, isStable))
        return false;
    // No-break spaces are stable inside but trimmed at the ends.
    return !text.startsWith("\xC2\xA0") && !text.endsWith("\xC2\xA0");
}

QString unified(const QString& text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'\r' || c == QChar(0x85)) {
            if (c != u'\r' || i + 1 == text.size() || text[i + 1] != u'\n')
                out.append(u'\n');
        } else if (c.isHighSurrogate()) {
            if (!isNonCharacter(QChar::surrogateToUcs4(c, text[i + 1])))
                out.append(c).append(text[i + 1]);
            ++i;
        } else if (!isRemovedControl(c.unicode()) && !isNonCharacter(c.unicode())) {
            out.append(c);
        }
    }
    return out;
}

QStringView trimmedText(QStringView text)
{
    while (!text.isEmpty() && (text.front().isSpace() || text.front() == byteOrderMark))
        text = text.mid(1);
    return text.trimmed();
}

} // namespace

QString digits(QStringView text)
{
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            c = QChar::surrogateToUcs4(text[i], text[i + 1]);
        const int value = QChar::category(c) == QChar::Number_DecimalDigit ? QChar::digitValue(c) : -1;
        if (value >= 0)
            out.append(QChar(u'0' + value));
    }
    return out;
}

void digitsUtf8(QByteArray& out, QByteArrayView text)
{
    for (const char c : text)
        if (c >= '0' && c <= '9')
            out.append(c);
}

QStringList words(QStringView folded)
{
    QStringList out;
    qsizetype start = -1;
    for (qsizetype i = 0; i <= folded.size(); ++i) {
        const bool inside =
            i < folded.size() && (folded[i].isLetterOrNumber() || folded[i].isMark() || folded[i].isSurrogate());
        if (inside && start < 0) {
            start = i;
        } else if (!inside && start >= 0) {
            out.append(folded.mid(start, i - start).toString());
            start = -1;
        }
    }
    return out;
}

bool isCleanText(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        char32_t point = c.unicode();
        if (c.isHighSurrogate()) {
            if (i + 1 == text.size() || !text[i + 1].isLowSurrogate())
                return false;
            point = QChar::surrogateToUcs4(c, text[++i]);
        } else if (c.isLowSurrogate()) {
            return false;
        }
        if (point == 0 || isNonCharacter(point))
            return false;
    }
    return true;
}

bool isCleanUtf8(QByteArrayView text)
{
    if (text.isEmpty())
        return true;
    return std::memchr(text.data(), 0, size_t(text.size())) == nullptr &&
           everyWideCharacter(text, [](char32_t c) { return !isNonCharacter(c); });
}

bool isUtf8(QByteArrayView text)
{
    return everyWideCharacter(text, [](char32_t) { return true; });
}

QString cleanText(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isNull())
            throw invalid(QCoreApplication::translate("Text", "The text holds a NUL character, which no program can "
                                                              "show. Remove it."));
        if (!c.isSurrogate())
            continue;
        if (c.isLowSurrogate() || i + 1 == text.size() || !text[i + 1].isLowSurrogate())
            throw invalid(QCoreApplication::translate("Text", "The text holds half a character (a lone surrogate). "
                                                              "Remove it."));
        ++i;
    }
    return trimmedText(unified(text).normalized(QString::NormalizationForm_C)).toString();
}

QByteArrayView cleanUtf8(QByteArrayView text, QByteArray& scratch)
{
    if (isSurelyClean(text))
        return text;
    if (!isUtf8(text))
        throw invalid(
            QCoreApplication::translate("Text", "The text is not valid UTF-8. Choose the right character set."));
    scratch = cleanText(QString::fromUtf8(text)).toUtf8();
    return scratch;
}

QString shortened(QString text, int length)
{
    text = text.simplified();
    if (text.size() <= length)
        return text;
    if (length < 1)
        return {};
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    finder.setPosition(length - 1);
    if (!finder.isAtBoundary())
        finder.toPreviousBoundary();
    return text.left(qMax(qsizetype(0), finder.position())).trimmed() + QChar(0x2026);
}

} // namespace perennial
