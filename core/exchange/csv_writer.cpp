// CsvWriter: quoting, guarding and writing in large pieces.
#include "core/exchange/csv_writer.h"

#include "core/base/file_write.h"
#include "core/exchange/split_guard.h"

#include <QIODevice>
#include <algorithm>
#include <array>
#include <charconv>
#include <cstring>

namespace perennial {
namespace {

constexpr qsizetype pieceSize = 256 * 1024;

// The first bytes of whatever may turn out to be a formula; everything else is known to be harmless at once.
constexpr std::array<bool, 256> suspectFirstBytes = [] {
    std::array<bool, 256> table{};
    for (int c = 0; c <= ' '; ++c)
        table[size_t(c)] = true;
    for (const char c : {'=', '+', '-', '@', '\''})
        table[size_t(c)] = true;
    for (const int c : {0x7F, 0xC2, 0xE2, 0xE3, 0xEF})
        table[size_t(c)] = true;
    return table;
}();

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// How many bytes of something invisible or blank stand at the front; TAB and CR among them are `dangerous` themselves.
qsizetype blankAt(QByteArrayView text, bool& dangerous)
{
    if (text.isEmpty())
        return 0;
    const uchar first = uchar(text[0]);
    if (first <= ' ' || first == 0x7F) {
        dangerous = dangerous || first == '\t' || first == '\r';
        return 1;
    }
    // NBSP and C1 controls, spaces of typesetters, zero-width and direction marks, ideographic space, BOM.
    if (first == 0xC2 && text.size() >= 2 && uchar(text[1]) <= 0xAD &&
        (uchar(text[1]) <= 0xA0 || uchar(text[1]) == 0xAD))
        return 2;
    if (text.size() < 3)
        return 0;
    const uchar second = uchar(text[1]);
    const uchar third = uchar(text[2]);
    const bool general = first == 0xE2 && ((second == 0x80 && (third <= 0x8F || (third >= 0xA8 && third <= 0xAF))) ||
                                           (second == 0x81 && third >= 0x9F && third <= 0xAF));
    const bool wide =
        (first == 0xE3 && second == 0x80 && third == 0x80) || (first == 0xEF && second == 0xBB && third == 0xBF);
    return general || wide ? 3 : 0;
}

// The full-width and small forms of = + - @, which some spreadsheets take for the plain ones.
bool startsWithWideSign(QByteArrayView text)
{
    for (const char* sign : {"＝", "＋", "－", "＠", "﹢", "﹣", "﹦", "﹫"})
        if (text.startsWith(sign))
            return true;
    return false;
}

// "+49 30 123456", "+1 (201) 555-0123", "-5.20", "-5 %": digits that no spreadsheet calculates with. A hyphen or slash
// between digits is arithmetic unless a blank before it breaks the formula.
bool isPlainNumber(QByteArrayView text)
{
    if (text.size() == 1)
        return true;
    bool broken = false;
    bool arithmetic = false;
    bool anyDigit = false;
    for (qsizetype i = 1; i < text.size(); ++i) {
        const char c = text[i];
        if (isDigit(c)) {
            broken = broken || (anyDigit && text[i - 1] == ' ');
            anyDigit = true;
        } else if (c == '-' || c == '/') {
            arithmetic = true;
        } else if (c == '(') {
            broken = broken || (anyDigit && text[i - 1] == ' ');
        } else if (c == '%') {
            if (i + 1 != text.size())
                return false;
        } else if (c != ' ' && c != '.' && c != ',' && c != '\'' && c != ')') {
            return false;
        }
    }
    return anyDigit && (!arithmetic || (broken && text[0] == '+'));
}

bool isEvaluated(QByteArrayView text)
{
    bool dangerous = false;
    for (qsizetype blank = blankAt(text, dangerous); blank > 0; blank = blankAt(text, dangerous))
        text = text.sliced(blank);
    if (dangerous)
        return true;
    if (text.isEmpty())
        return false;
    switch (text[0]) {
    case '=':
    case '@': return true;
    case '+':
    case '-': return !isPlainNumber(text);
    default: return startsWithWideSign(text);
    }
}

} // namespace

bool needsGuard(QByteArrayView cell)
{
    if (cell.isEmpty() || !suspectFirstBytes[uchar(cell[0])])
        return false;
    // A cell that has the apostrophe already gets another one, so that taking one off gives it back.
    while (!cell.isEmpty() && cell[0] == '\'')
        cell = cell.sliced(1);
    return isEvaluated(cell);
}

QByteArray guarded(QByteArrayView cell)
{
    return needsGuard(cell) ? '\'' + cell.toByteArray() : cell.toByteArray();
}

QByteArrayView unguarded(QByteArrayView cell)
{
    return cell.startsWith('\'') && needsGuard(cell.sliced(1)) ? cell.sliced(1) : cell;
}

CsvWriter::CsvWriter(QIODevice& device, const CsvStyle& style) : m_device(device), m_style(style)
{
    m_buffer.resize(pieceSize + 4096);
    for (const char c : {style.separator, '"', '\n', '\r'})
        m_quoted[uchar(c)] = true;
    if (style.byteOrderMark) {
        std::memcpy(m_buffer.data(), "\xEF\xBB\xBF", 3);
        m_used = 3;
    }
}

char* CsvWriter::room(qsizetype bytes)
{
    if (m_used + bytes > m_buffer.size())
        m_buffer.resize(qMax(m_buffer.size() * 2, m_used + bytes));
    return m_buffer.data() + m_used;
}

char* CsvWriter::separated(char* to)
{
    if (m_column++ > 0)
        *to++ = m_style.separator;
    return to;
}

void CsvWriter::put(QByteArrayView plain)
{
    char* to = separated(room(plain.size() + 1));
    to = std::copy(plain.begin(), plain.end(), to);
    m_used = to - m_buffer.constData();
    m_rowHasText = m_rowHasText || !plain.isEmpty();
}

void CsvWriter::cell(QByteArrayView utf8)
{
    if (utf8.isEmpty())
        return put({});
    QByteArray inside;
    bool guard = m_style.guard && needsGuard(utf8);
    if (m_style.guard && needsGuardInside(utf8)) {
        inside = guardedThroughout(utf8);
        utf8 = inside;
        guard = false; // it is in there
    }
    // Blanks at the ends are quoted, since some readers trim what is not.
    bool quote = utf8.front() == ' ' || utf8.back() == ' ';
    for (qsizetype i = 0; i < utf8.size() && !quote; ++i)
        quote = m_quoted[uchar(utf8[i])];
    if (!quote && !guard)
        return put(utf8);
    // At worst every byte is a quotation mark.
    char* to = separated(room(utf8.size() * 2 + 4));
    if (quote)
        *to++ = '"';
    if (guard)
        *to++ = '\'';
    for (const char c : utf8) {
        if (c == '"' && quote)
            *to++ = '"';
        *to++ = c;
    }
    if (quote)
        *to++ = '"';
    m_used = to - m_buffer.constData();
    m_rowHasText = true;
}

void CsvWriter::cell(QStringView text)
{
    cell(QByteArrayView(text.toUtf8()));
}

void CsvWriter::cell(qint64 number)
{
    char digits[24];
    const auto end = std::to_chars(digits, digits + sizeof digits, number);
    put(QByteArrayView(digits, end.ptr - digits));
}

void CsvWriter::decimal(qint64 scaled, int decimals)
{
    char digits[24];
    const quint64 positive = scaled < 0 ? quint64(0) - quint64(scaled) : quint64(scaled);
    const auto end = std::to_chars(digits, digits + sizeof digits, positive);
    const int size = int(end.ptr - digits);
    const int whole = qMax(0, size - decimals);
    char text[64];
    char* to = text;
    if (scaled < 0)
        *to++ = '-';
    if (whole == 0)
        *to++ = '0';
    to = std::copy(digits, digits + whole, to);
    if (decimals > 0) {
        *to++ = '.';
        to = std::fill_n(to, qMax(0, decimals - size), '0');
        to = std::copy(digits + whole, digits + size, to);
    }
    put(QByteArrayView(text, to - text));
}

void CsvWriter::empty()
{
    put({});
}

void CsvWriter::endRow()
{
    // A line with nothing on it would be skipped on the way in.
    const QByteArrayView end = m_column <= 1 && !m_rowHasText ? QByteArrayView("\"\"\r\n") : QByteArrayView("\r\n");
    std::memcpy(room(end.size()), end.data(), size_t(end.size()));
    m_used += end.size();
    m_column = 0;
    m_rowHasText = false;
    if (m_used >= pieceSize)
        flush();
}

void CsvWriter::row(const QVector<QByteArray>& cells)
{
    for (const QByteArray& text : cells)
        cell(QByteArrayView(text));
    endRow();
}

void CsvWriter::row(const QStringList& cells)
{
    for (const QString& text : cells)
        cell(QStringView(text));
    endRow();
}

void CsvWriter::flush()
{
    if (m_device.write(m_buffer.constData(), m_used) != m_used)
        throw writeFailure(m_device);
    m_used = 0;
}

void CsvWriter::finish()
{
    flush();
}

} // namespace perennial
