// Charset: telling and decoding.
#include "core/exchange/charset.h"
#include "core/base/words.h"

#include "core/base/error.h"
#include "core/base/text.h"

#include <QCoreApplication>
#include <array>
#include <cstring>

namespace perennial {
namespace {

constexpr QByteArrayView utf8Mark("\xEF\xBB\xBF", 3);

// Windows-1252 differs from Latin-1 between 0x80 and 0x9F only; its five holes decode to themselves, as browsers do.
constexpr std::array<char16_t, 32> windows1252{0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                               0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
                                               0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                               0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

void appendWindows1252(QByteArray& out, QByteArrayView bytes)
{
    const qsizetype start = out.size();
    out.resize(start + bytes.size() * 3);
    char* to = out.data() + start;
    for (const char byte : bytes) {
        const uchar c = uchar(byte);
        const char16_t point = c >= 0x80 && c < 0xA0 ? windows1252[c - 0x80] : char16_t(c);
        if (point < 0x80) {
            *to++ = char(point);
        } else if (point < 0x800) {
            *to++ = char(0xC0 | (point >> 6));
            *to++ = char(0x80 | (point & 63));
        } else {
            *to++ = char(0xE0 | (point >> 12));
            *to++ = char(0x80 | ((point >> 6) & 63));
            *to++ = char(0x80 | (point & 63));
        }
    }
    out.resize(to - out.data());
}

bool isControl(uchar c)
{
    return c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\v' && c != 0x1A;
}

QByteArray withoutDashes(const QByteArray& name)
{
    return name.toLower().replace('-', "").replace('_', "");
}

// Which of the two UTF-16 forms the zero bytes speak for; empty for none.
QByteArray utf16Form(QByteArrayView sample)
{
    const qsizetype pairs = sample.size() / 2;
    qsizetype evenZeros = 0;
    qsizetype oddZeros = 0;
    for (qsizetype i = 0; i + 1 < sample.size(); i += 2) {
        evenZeros += sample[i] == 0 ? 1 : 0;
        oddZeros += sample[i + 1] == 0 ? 1 : 0;
    }
    const qsizetype most = qMax(evenZeros, oddZeros);
    if (most < 2 || most * 4 < pairs || qMin(evenZeros, oddZeros) * 20 > most)
        return {};
    const bool little = oddZeros > evenZeros;
    QStringDecoder decoder(little ? QStringConverter::Utf16LE : QStringConverter::Utf16BE);
    const QString text = decoder.decode(QByteArrayView(sample.data(), pairs * 2));
    for (const QChar c : text)
        if (c.unicode() < 0x80 && isControl(uchar(c.unicode())))
            return {};
    return little ? QByteArrayLiteral("UTF-16LE") : QByteArrayLiteral("UTF-16BE");
}

// What people rename to .csv most; the sentence says how to get a text file out of it.
void refuseKnownBinaries(QByteArrayView sample)
{
    if (sample.startsWith("PK\x03\x04"))
        throw invalid(Words::tr("This is a workbook or an archive, not a text file. Open it in "
                                "your spreadsheet program and save it as CSV."));
    if (sample.startsWith(QByteArrayView("\xD0\xCF\x11\xE0", 4)))
        throw invalid(Words::tr("This is an old Office document, not a text file. Open it in "
                                "your spreadsheet program and save it as CSV."));
    if (sample.startsWith("%PDF-"))
        throw invalid(Words::tr("This is a PDF, not a text file. Ask for the same list as CSV."));
}

} // namespace

bool isUtf8Sample(QByteArrayView sample)
{
    for (int cut = 0; cut <= 3 && cut <= sample.size(); ++cut) {
        const QByteArrayView whole = sample.chopped(cut);
        if (isUtf8(whole))
            return cut == 0 || uchar(sample[sample.size() - cut]) >= 0xC2;
    }
    return false;
}

QByteArray charsetOf(QByteArrayView sample, const QByteArray& fallback)
{
    if (sample.startsWith(utf8Mark))
        return QByteArrayLiteral("UTF-8");
    if (sample.startsWith(QByteArrayView("\xFF\xFE", 2)))
        return QByteArrayLiteral("UTF-16LE");
    if (sample.startsWith(QByteArrayView("\xFE\xFF", 2)))
        return QByteArrayLiteral("UTF-16BE");
    refuseKnownBinaries(sample);
    const qsizetype nul = sample.indexOf('\0');
    if (nul >= 0) {
        const QByteArray form = utf16Form(sample);
        if (!form.isEmpty())
            return form;
        const qsizetype line = std::count(sample.begin(), sample.begin() + nul, '\n') + 1;
        throw invalid(Words::tr("Line %1: the file holds NUL bytes, so it is no text file. "
                                "Nothing was read. Save the table as CSV and try again.")
                          .arg(line));
    }
    const qsizetype controls = std::count_if(sample.begin(), sample.end(), [](char c) { return isControl(uchar(c)); });
    if (controls * 200 > sample.size())
        throw invalid(Words::tr("The file is no text file: it is full of control characters. "
                                "Nothing was read. Save the table as CSV and try again."));
    return isUtf8Sample(sample) ? QByteArrayLiteral("UTF-8") : fallback;
}

CharsetDecoder::CharsetDecoder(const QByteArray& charset)
{
    const QByteArray name = withoutDashes(charset);
    if (name.isEmpty() || name == "utf8" || name == "usascii" || name == "ascii")
        return;
    // Files that call themselves Latin-1 are Windows-1252 in practice.
    if (name == "windows1252" || name == "cp1252" || name == "iso88591" || name == "latin1") {
        m_kind = Kind::Windows1252;
        return;
    }
    if (name == "utf16le" || name == "utf16be") {
        m_kind = name == "utf16le" ? Kind::Utf16Little : Kind::Utf16Big;
        return;
    }
    m_kind = Kind::Other;
    m_decoder = std::make_unique<QStringDecoder>(charset.constData());
    if (!m_decoder->isValid())
        throw invalid(Words::tr("The character set “%1” is not known here. Save the file as "
                                "UTF-8 and try again.")
                          .arg(QString::fromLatin1(charset)));
}

// Strict, unlike QStringDecoder, which passes halves of pairs on; a unit or a pair may lie across two pieces.
bool CharsetDecoder::appendUtf16(QByteArray& out, QByteArrayView bytes)
{
    const qsizetype low = m_kind == Kind::Utf16Little ? 0 : 1;
    m_pending.append(bytes);
    QString text;
    text.reserve(m_pending.size() / 2);
    qsizetype at = 0;
    for (; at + 1 < m_pending.size(); at += 2) {
        const QChar unit(char16_t(uchar(m_pending[at + low]) | (uchar(m_pending[at + 1 - low]) << 8)));
        const bool follows = !text.isEmpty() && text.back().isHighSurrogate();
        if (unit.isLowSurrogate() != follows)
            return false;
        if (m_begun || unit != QChar(QChar::ByteOrderMark))
            text.append(unit);
        m_begun = true;
    }
    if (!text.isEmpty() && text.back().isHighSurrogate()) {
        text.chop(1);
        at -= 2;
    }
    m_pending.remove(0, at);
    out.append(text.toUtf8());
    return true;
}

bool CharsetDecoder::append(QByteArray& out, QByteArrayView bytes)
{
    switch (m_kind) {
    case Kind::Utf8:
        if (!m_begun && bytes.startsWith(utf8Mark))
            bytes = bytes.sliced(utf8Mark.size());
        m_begun = m_begun || !bytes.isEmpty();
        out.append(bytes);
        return true;
    case Kind::Windows1252: appendWindows1252(out, bytes); return true;
    case Kind::Utf16Little:
    case Kind::Utf16Big: return appendUtf16(out, bytes);
    case Kind::Other: {
        const QString text = m_decoder->decode(bytes);
        out.append(text.toUtf8());
        return !m_decoder->hasError();
    }
    }
    return false;
}

} // namespace perennial
