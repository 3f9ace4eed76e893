// Folding: one table for the scripts of Europe, decomposition for the rest, both over UTF-8.
#include "core/base/text.h"

#include <QChar>
#include <array>
#include <cstring>

namespace perennial {
namespace {

constexpr char32_t replacement = 0xFFFD;
constexpr char asciiDropped = 0;
constexpr char asciiBlank = 1;

// What folds to what although Unicode does not decompose it.
struct Exception {
    char32_t from;
    const char* to;
};

constexpr std::array<Exception, 66> exceptions{{
    {U'ß', "ss"},  {U'ẞ', "ss"},  {U'ł', "l"},   {U'đ', "d"},   {U'ð', "d"},   {U'ø', "o"},   {U'æ', "ae"},
    {U'œ', "oe"},  {U'þ', "th"},  {U'ı', "i"},   {U'ħ', "h"},   {U'ŧ', "t"},   {U'ŋ', "n"},   {U'ĸ', "k"},
    {U'ſ', "s"},   {U'ŀ', "l"},   {U'ŉ', "n"},   {U'ƀ', "b"},   {U'ƃ', "b"},   {U'ɓ', "b"},   {U'ƈ', "c"},
    {U'ɖ', "d"},   {U'ɗ', "d"},   {U'ƌ', "d"},   {U'ƒ', "f"},   {U'ɠ', "g"},   {U'ɨ', "i"},   {U'ƙ', "k"},
    {U'ƚ', "l"},   {U'ƞ', "n"},   {U'ɲ', "n"},   {U'ɵ', "o"},   {U'ƥ', "p"},   {U'ƫ', "t"},   {U'ƭ', "t"},
    {U'ʈ', "t"},   {U'ʋ', "v"},   {U'ƴ', "y"},   {U'ƶ', "z"},   {U'ǥ', "g"},   {U'ȥ', "z"},   {U'ȼ', "c"},
    {U'ȿ', "s"},   {U'ɀ', "z"},   {U'ʉ', "u"},   {U'ɇ', "e"},   {U'ɉ', "j"},   {U'ɋ', "q"},   {U'ɍ', "r"},
    {U'ɏ', "y"},   {U'ȡ', "d"},   {U'ȴ', "l"},   {U'ȵ', "n"},   {U'ȶ', "t"},   {U'ȷ', "j"},   {U'ς', "σ"},
    {0x2018, "'"}, {0x2019, "'"}, {0x201B, "'"}, {0x02BC, "'"}, {0x00B4, "'"}, {0x0060, "'"}, {0x2010, "-"},
    {0x2011, "-"}, {0x2013, "-"}, {0x2212, "-"},
}};

// Combining accents, points of Hebrew and Arabic, and characters nobody sees.
bool isDropped(char32_t c)
{
    const auto within = [c](char32_t first, char32_t last) { return c >= first && c <= last; };
    return within(0x0300, 0x036F) || within(0x0483, 0x0489) || within(0x0591, 0x05BD) || c == 0x05BF ||
           within(0x05C1, 0x05C2) || within(0x05C4, 0x05C5) || c == 0x05C7 || within(0x0610, 0x061A) || c == 0x0640 ||
           within(0x064B, 0x065F) || c == 0x0670 || within(0x1AB0, 0x1AFF) || within(0x1DC0, 0x1DFF) ||
           within(0x20D0, 0x20F0) || within(0xFE20, 0xFE2F) || within(0xFE00, 0xFE0F) || c == 0x00AD || c == 0x061C ||
           within(0x200B, 0x200F) || within(0x202A, 0x202E) || within(0x2060, 0x2069) || c == 0xFEFF || c < 0x20 ||
           within(0x7F, 0x9F);
}

// The voiced syllables of Japanese and the syllables of Korean are letters of their own, not accented ones.
bool keepsItsMarks(char32_t c)
{
    return (c >= 0x3040 && c <= 0x30FF) || (c >= 0xAC00 && c <= 0xD7A3);
}

int encode(char32_t c, char* out)
{
    if (c < 0x80) {
        out[0] = char(c);
        return 1;
    }
    if (c < 0x800) {
        out[0] = char(0xC0 | (c >> 6));
        out[1] = char(0x80 | (c & 63));
        return 2;
    }
    if (c < 0x10000) {
        out[0] = char(0xE0 | (c >> 12));
        out[1] = char(0x80 | ((c >> 6) & 63));
        out[2] = char(0x80 | (c & 63));
        return 3;
    }
    out[0] = char(0xF0 | (c >> 18));
    out[1] = char(0x80 | ((c >> 12) & 63));
    out[2] = char(0x80 | ((c >> 6) & 63));
    out[3] = char(0x80 | (c & 63));
    return 4;
}

bool mayDecompose(QChar::Decomposition tag)
{
    return tag == QChar::Canonical || tag == QChar::Wide || tag == QChar::Narrow || tag == QChar::Compat;
}

// Folds one character into `out` (room for 9 bytes) and answers the number of bytes; a blank folds to one space.
int foldPoint(char32_t c, char* out)
{
    if (QChar::isSpace(c)) {
        out[0] = ' ';
        return 1;
    }
    if (isDropped(c))
        return 0;
    c = QChar::toLower(c);
    for (const Exception& exception : exceptions) {
        if (exception.from == c) {
            const size_t size = std::strlen(exception.to);
            std::memcpy(out, exception.to, size);
            return int(size);
        }
    }
    if (c >= 0xA0 && !keepsItsMarks(c) && mayDecompose(QChar::decompositionTag(c))) {
        const QList<uint> parts = QChar::decomposition(c).toUcs4();
        char folded[64];
        int size = 0;
        for (qsizetype i = 0; i < parts.size() && size <= 9; ++i)
            size += foldPoint(parts[i], folded + size);
        const bool hasBlank = size > 0 && std::memchr(folded, ' ', size_t(size)) != nullptr;
        const int widest = c < 0x800 ? 3 : 9;
        if (size > 0 && size <= widest && !hasBlank) {
            std::memcpy(out, folded, size_t(size));
            return size;
        }
    }
    return encode(c, out);
}

struct Entry {
    char bytes[3];
    uchar size;
};

constexpr char32_t firstTabled = 0x80;
constexpr char32_t endTabled = 0x530; // Latin, Greek, Cyrillic
constexpr char32_t firstExtra = 0x1E00;
constexpr char32_t endExtra = 0x2000; // Latin of Vietnam, Greek with breathings

struct FoldTable {
    std::array<char, 128> ascii{};
    std::array<Entry, endTabled - firstTabled> low{};
    std::array<Entry, endExtra - firstExtra> extra{};

    FoldTable()
    {
        for (char32_t c = 0; c < 128; ++c) {
            char folded[9];
            const int size = foldPoint(c, folded);
            ascii[c] = size == 0 ? asciiDropped : folded[0] == ' ' ? asciiBlank : folded[0];
        }
        for (char32_t c = firstTabled; c < endTabled; ++c)
            low[c - firstTabled] = entryOf(c);
        for (char32_t c = firstExtra; c < endExtra; ++c)
            extra[c - firstExtra] = entryOf(c);
    }

    static Entry entryOf(char32_t c)
    {
        char folded[9];
        int size = foldPoint(c, folded);
        if (size > 3)
            size = encode(c, folded);
        Entry entry{{}, uchar(size)};
        std::memcpy(entry.bytes, folded, size_t(size));
        return entry;
    }
};

const FoldTable& foldTable()
{
    static const FoldTable table;
    return table;
}

// The character at `at`, which is moved behind it; U+FFFD and one byte further where it is no UTF-8.
char32_t decode(const uchar*& at, const uchar* end)
{
    const uchar first = *at++;
    const auto follows = [&](int index) { return end - at > index && (at[index] & 0xC0) == 0x80; };
    if (first >= 0xC2 && first <= 0xDF && follows(0)) {
        const char32_t c = (char32_t(first & 31) << 6) | (at[0] & 63);
        at += 1;
        return c;
    }
    if ((first & 0xF0) == 0xE0 && follows(0) && follows(1)) {
        const char32_t c = (char32_t(first & 15) << 12) | (char32_t(at[0] & 63) << 6) | (at[1] & 63);
        if (c >= 0x800 && (c < 0xD800 || c > 0xDFFF)) {
            at += 2;
            return c;
        }
    }
    if (first >= 0xF0 && first <= 0xF4 && follows(0) && follows(1) && follows(2)) {
        const char32_t c =
            (char32_t(first & 7) << 18) | (char32_t(at[0] & 63) << 12) | (char32_t(at[1] & 63) << 6) | (at[2] & 63);
        if (c >= 0x10000 && c <= 0x10FFFF) {
            at += 3;
            return c;
        }
    }
    return replacement;
}

} // namespace

void foldUtf8(QByteArray& out, QByteArrayView text)
{
    const FoldTable& table = foldTable();
    const qsizetype start = out.size();
    // No character grows to more than three bytes for each of its own.
    out.resize(start + text.size() * 3 + 1);
    char* const first = out.data() + start;
    char* to = first;
    bool blank = false;
    const auto put = [&](const char* bytes, int size) {
        if (blank && to != first)
            *to++ = ' ';
        blank = false;
        for (int i = 0; i < size; ++i)
            *to++ = bytes[i];
    };
    const auto* at = reinterpret_cast<const uchar*>(text.data());
    const uchar* const end = at + text.size();
    while (at < end) {
        if (*at < 0x80) {
            const char folded = table.ascii[*at++];
            if (folded > asciiBlank) {
                if (blank)
                    put(&folded, 1);
                else
                    *to++ = folded;
            } else if (folded == asciiBlank) {
                blank = true;
            }
            continue;
        }
        const char32_t c = decode(at, end);
        char room[9];
        const char* bytes = room;
        int size = 0;
        if (c < endTabled) {
            bytes = table.low[c - firstTabled].bytes;
            size = table.low[c - firstTabled].size;
        } else if (c >= firstExtra && c < endExtra) {
            bytes = table.extra[c - firstExtra].bytes;
            size = table.extra[c - firstExtra].size;
        } else {
            size = foldPoint(c, room);
        }
        if (size == 1 && bytes[0] == ' ')
            blank = true;
        else if (size > 0)
            put(bytes, size);
    }
    out.resize(start + (to - first));
}

QString fold(QStringView text)
{
    QByteArray folded;
    foldUtf8(folded, text.toUtf8());
    return QString::fromUtf8(folded);
}

} // namespace perennial
