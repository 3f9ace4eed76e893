// CsvReader: finding the fields of a row and judging them.
#include "core/exchange/csv_reader.h"
#include "core/base/words.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/exchange/csv_source.h"
#include "core/exchange/opened_file.h"

#include <QCoreApplication>
#include <QFile>
#include <cstring>

namespace perennial {
namespace {

// Takes the doubled quotation marks out of [begin, end), and a lone one with them; answers the new end.
char* withoutDoubledQuotes(char* begin, char* end, char quote)
{
    char* to = begin;
    bool inside = true;
    for (char* at = begin; at < end; ++at) {
        if (inside && *at == quote) {
            if (at + 1 < end && at[1] == quote)
                ++at;
            else {
                inside = false;
                continue;
            }
        }
        *to++ = *at;
    }
    return to;
}

} // namespace

CsvReader::CsvReader(QIODevice& device, const CsvDialect& dialect, const CsvLimits& limits)
    : m_dialect(dialect), m_limits(limits)
{
    m_source = std::make_unique<CsvSource>(device, dialect.charset, limits.file);
    m_spans.resize(size_t(limits.columns));
    m_alreadyUtf8 = CharsetDecoder(dialect.charset).isUtf8();
    for (const char c : {dialect.separator, '\n', '\r', '\0'})
        m_special[uchar(c)] = true;
    for (const char c : {dialect.quote, '\n', '\r', '\0'})
        m_quotedSpecial[uchar(c)] = true;
}

CsvReader::CsvReader(const QString& path, const CsvDialect& dialect, const CsvLimits& limits)
    : CsvReader(std::unique_ptr<QIODevice>(openedFile(path)), dialect, limits)
{}

CsvReader::CsvReader(std::unique_ptr<QIODevice> device, const CsvDialect& dialect, const CsvLimits& limits)
    : CsvReader(*device, dialect, limits)
{
    m_ownDevice = std::move(device);
}

CsvReader::~CsvReader() = default;

void CsvReader::refuse(qint64 line, const QString& what) const
{
    const QString sentence = Words::tr("Line %1: %2 Nothing was changed.");
    throw invalid(sentence.arg(QString::number(line), what));
}

const QVector<QByteArray>& CsvReader::header()
{
    readHeader();
    return m_header;
}

bool CsvReader::next(CsvRow& row)
{
    readHeader();
    return readRow(row);
}

bool CsvReader::next(QVector<QByteArray>& row)
{
    const bool found = next(m_row);
    row.resize(found ? m_row.size() : 0);
    for (qsizetype i = 0; i < row.size(); ++i)
        row[i] = m_row[i].toByteArray();
    return found;
}

qint64 CsvReader::bytesRead() const
{
    return m_source->bytesRead();
}

qint64 CsvReader::size() const
{
    return m_source->bytesTotal();
}

void CsvReader::readMore()
{
    if (!m_source->more(m_at))
        refuse(m_line, Words::tr("from here on there are bytes that do not belong to the character "
                                 "set %1. Choose another character set.")
                           .arg(QString::fromLatin1(m_dialect.charset)));
    m_at = 0;
}

void CsvReader::skipLines()
{
    for (int skipped = 0; skipped < m_dialect.skippedLines;) {
        const char* text = m_source->text();
        qsizetype at = m_at;
        while (at < m_source->size() && text[at] != '\n' && text[at] != '\r')
            ++at;
        const bool pairMayBeCut = at + 1 >= m_source->size() && !m_source->atEnd();
        if (pairMayBeCut) {
            keepRowWithinLimits(m_source->size());
            readMore();
            continue;
        }
        if (at >= m_source->size()) {
            m_at = at;
            return;
        }
        m_at = at + (text[at] == '\r' && text[at + 1] == '\n' ? 2 : 1);
        ++m_line;
        ++skipped;
    }
}

void CsvReader::readHeader()
{
    if (m_headerRead)
        return;
    m_headerRead = true;
    skipLines();
    if (m_dialect.header && readRow(m_row))
        for (const QByteArrayView name : m_row.fields)
            m_header.append(name.toByteArray());
}

bool CsvReader::readRow(CsvRow& row)
{
    while (true) {
        const Stop stop = scanRow();
        if (stop == Stop::End)
            return false;
        if (stop == Stop::NeedMore) {
            keepRowWithinLimits(m_source->size());
            readMore();
            continue;
        }
        const bool empty = m_columns == 1 && m_spans[0].begin == m_rowEnd && !m_spans[0].quoted;
        if (!empty)
            deliver(row);
        m_at = m_rowNext;
        m_line = m_scanLine;
        if (!empty)
            return true;
    }
}

CsvReader::Stop CsvReader::scanRow()
{
    // Millions of fields pass here: what the loop needs stays in registers.
    const char* const text = m_source->text();
    const qsizetype size = m_source->size();
    const bool whole = m_source->atEnd();
    const bool* const special = m_special;
    const char separator = m_dialect.separator;
    const char quote = m_dialect.quote;
    const qsizetype longest = m_limits.field + 2;
    const qsizetype room = qsizetype(m_spans.size());
    Span* const spans = m_spans.data();
    m_scanLine = m_line;
    m_loose = false;
    m_columns = 0;
    qsizetype at = m_at;
    if (at == size)
        return whole ? Stop::End : Stop::NeedMore;
    while (true) {
        if (m_columns == room)
            refuseColumns();
        Span& span = spans[m_columns];
        span = {at, at, false, false};
        if (text[at] == quote && at < size && quote != '\0') {
            const Stop stop = scanQuoted(span, at);
            if (stop != Stop::Row)
                return stop;
        } else {
            while (!special[uchar(text[at])])
                ++at;
            span.end = at;
        }
        if (at == size && !whole)
            return needMore(span.begin);
        if (at - span.begin > longest)
            refuseField();
        ++m_columns;
        if (text[at] != separator || at == size)
            return endRow(at);
        ++at;
    }
}

CsvReader::Stop CsvReader::endRow(qsizetype at)
{
    const char* const text = m_source->text();
    const qsizetype size = m_source->size();
    if (at < size && text[at] == '\0')
        refuse(m_scanLine, Words::tr("a NUL byte. The file is damaged or no text file; save the table as CSV again."));
    m_rowEnd = at;
    m_rowNext = at;
    if (at < size) {
        if (text[at] == '\r' && at + 1 == size && !m_source->atEnd())
            return Stop::NeedMore;
        m_rowNext = at + (text[at] == '\r' && text[at + 1] == '\n' ? 2 : 1);
        ++m_scanLine;
    }
    keepRowWithinLimits(m_rowEnd);
    return Stop::Row;
}

CsvReader::Stop CsvReader::scanQuoted(Span& span, qsizetype& at)
{
    const char* const text = m_source->text();
    const qsizetype size = m_source->size();
    const qint64 openedAt = m_scanLine;
    span.quoted = true;
    span.begin = ++at;
    while (true) {
        while (!m_quotedSpecial[uchar(text[at])])
            ++at;
        const char c = text[at];
        if (at == size) {
            if (!m_source->atEnd())
                return needMore(span.begin);
            refuse(openedAt,
                   Words::tr("a quotation mark is opened here and never closed. Close it, or double it where it "
                             "belongs to the text."));
        }
        if (c == '\0')
            refuse(m_scanLine,
                   Words::tr("a NUL byte. The file is damaged or no text file; save the table as CSV again."));
        if (c != m_dialect.quote) {
            const bool pair = c == '\r' && text[at + 1] == '\n';
            m_scanLine += pair ? 0 : 1;
            ++at;
            continue;
        }
        if (at + 1 == size && !m_source->atEnd())
            return needMore(span.begin);
        if (text[at + 1] != m_dialect.quote || at + 1 == size)
            break;
        span.rewrite = true;
        at += 2;
    }
    span.end = at++;
    if (!m_special[uchar(text[at])]) {
        // Text after the closing quotation mark: kept, as it stands.
        m_loose = true;
        span.rewrite = true;
        while (!m_special[uchar(text[at])])
            ++at;
        span.end = at;
    }
    return Stop::Row;
}

CsvReader::Stop CsvReader::needMore(qsizetype fieldBegin) const
{
    if (m_source->size() - fieldBegin > m_limits.field + 2)
        refuseField();
    return Stop::NeedMore;
}

void CsvReader::refuseColumns() const
{
    refuse(m_line, Words::tr("more than %1 columns. Check the separator.").arg(m_limits.columns));
}

void CsvReader::refuseField() const
{
    refuse(m_line, Words::tr("a field is longer than %1 bytes. Perhaps a quotation mark is not "
                             "closed.")
                       .arg(m_limits.field));
}

void CsvReader::keepRowWithinLimits(qsizetype end) const
{
    if (end - m_at > m_limits.row)
        refuse(m_line, Words::tr("the row is longer than %1 bytes. Check the line ends of the "
                                 "file.")
                           .arg(m_limits.row));
}

void CsvReader::deliver(CsvRow& row)
{
    char* const text = m_source->text();
    if (m_alreadyUtf8 && !isUtf8(QByteArrayView(text + m_at, m_rowEnd - m_at)))
        refuse(m_line, Words::tr("bytes that are not UTF-8. Choose another character set."));
    row.fields.resize(m_columns);
    QByteArrayView* to = row.fields.data();
    for (const Span* at = m_spans.data(); at < m_spans.data() + m_columns; ++at) {
        const Span& span = *at;
        char* const begin = text + span.begin;
        char* end = text + span.end;
        if (span.rewrite)
            end = withoutDoubledQuotes(begin, end, m_dialect.quote);
        *to++ = QByteArrayView(begin, end - begin);
    }
    row.line = m_line;
    row.loose = m_loose;
    m_rowLine = m_line;
    if (m_loose && m_looseRows++ == 0)
        m_firstLoose = m_line;
}

} // namespace perennial
