// CsvDialect: judging a file by its first rows.
#include "core/exchange/csv_dialect.h"

#include "core/base/email.h"
#include "core/base/error.h"
#include "core/base/numbers.h"
#include "core/base/text.h"
#include "core/exchange/charset.h"
#include "core/exchange/opened_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QVector>
#include <array>

namespace perennial {
namespace {

constexpr std::array<char, 4> separators{',', ';', '\t', '|'};
constexpr int judgedRows = 200;
constexpr int mostTitleRows = 20;
constexpr qsizetype sampleSize = 256 * 1024;

struct JudgedRow {
    qsizetype begin = 0; // in the sample
    int line = 1;
    int columns = 1;
    bool blank = false;
};

// The rows of a sample under one separator; the last one is left out where the sample may have cut it.
QVector<JudgedRow> rowsOf(QByteArrayView text, char separator, bool cut)
{
    QVector<JudgedRow> rows;
    JudgedRow row;
    int line = 1;
    bool quoted = false;
    bool fieldStart = true;
    for (qsizetype i = 0; i < text.size() && rows.size() < judgedRows; ++i) {
        const char c = text[i];
        const bool newline = c == '\n' || (c == '\r' && (i + 1 == text.size() || text[i + 1] != '\n'));
        line += newline ? 1 : 0;
        if (quoted) {
            quoted = c != '"';
        } else if (c == '"' && (fieldStart || (i > 0 && text[i - 1] == '"'))) {
            quoted = true;
            fieldStart = false;
        } else if (c == separator) {
            ++row.columns;
            fieldStart = true;
        } else if (newline) {
            const QByteArrayView content = text.sliced(row.begin, i - row.begin).trimmed();
            row.blank = content.isEmpty();
            rows.append(row);
            row = {i + 1, line, 1, false};
            fieldStart = true;
        } else if (c != '\r') {
            fieldStart = false;
        }
    }
    if (rows.size() < judgedRows && row.begin < text.size() && (!cut || rows.isEmpty()))
        rows.append(row);
    return rows;
}

// How many columns most rows have, and the share of rows that have them.
struct Shape {
    int columns = 1;
    double share = 0;
};

Shape shapeOf(const QVector<JudgedRow>& rows)
{
    QHash<int, int> counts;
    int judged = 0;
    for (const JudgedRow& row : rows) {
        if (row.blank)
            continue;
        ++counts[row.columns];
        ++judged;
    }
    Shape shape;
    int most = 0;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (it.value() > most || (it.value() == most && it.key() > shape.columns)) {
            most = it.value();
            shape.columns = it.key();
        }
    }
    shape.share = judged > 0 ? double(most) / judged : 0;
    return shape;
}

double scoreOf(const QVector<JudgedRow>& rows)
{
    const Shape shape = shapeOf(rows);
    if (shape.columns < 2)
        return 0;
    return shape.share * shape.share * (1 + 0.2 * qMin(shape.columns, 10));
}

// Lines before the header: reports and some exports put titles there, which have far fewer columns than the rest.
int titleLines(const QVector<JudgedRow>& rows, const Shape& shape)
{
    if (shape.columns < 3)
        return 0;
    for (int i = 0; i < rows.size() && i <= mostTitleRows; ++i) {
        if (!rows[i].blank && rows[i].columns * 2 > shape.columns)
            return rows[i].line - 1;
    }
    return 0;
}

QByteArray unquoted(QByteArrayView cell)
{
    QByteArray text = cell.trimmed().toByteArray();
    if (text.size() >= 2 && text.startsWith('"') && text.endsWith('"'))
        text = text.mid(1, text.size() - 2).replace("\"\"", "\"");
    return text;
}

// A header names things: none of its cells is a number, a date or an address.
bool looksLikeHeader(QByteArrayView row, char separator)
{
    bool anyText = false;
    for (const QByteArray& raw : row.toByteArray().split(separator)) {
        const QString cell = QString::fromUtf8(unquoted(raw));
        if (cell.isEmpty())
            continue;
        anyText = true;
        const bool number = parseDecimal(cell, 3, {u'.', u','}, true) || parseDecimal(cell, 3, {u',', u'.'}, true);
        if (number || isEmail(cell) || (cell.size() >= 6 && parseDate(cell, DateOrder::Dmy)))
            return false;
    }
    return anyText;
}

// "sep=;" in the first line is how some spreadsheets announce their separator.
bool takeSeparatorLine(QByteArrayView text, CsvDialect& dialect)
{
    const qsizetype end = qMax(qsizetype(0), text.indexOf('\n'));
    const QByteArray first = unquoted(text.first(end));
    if (!first.startsWith("sep=") || first.size() != 5)
        return false;
    dialect.separator = first[4];
    dialect.skippedLines = 1;
    return true;
}

QByteArrayView lineAt(QByteArrayView text, qsizetype begin)
{
    qsizetype end = begin;
    while (end < text.size() && text[end] != '\n' && text[end] != '\r')
        ++end;
    return text.sliced(begin, end - begin);
}

CsvDialect judged(QByteArrayView sample, const QByteArray& charset, bool cut)
{
    CsvDialect dialect;
    dialect.charset = charset;
    QByteArray text;
    CharsetDecoder decoder(charset);
    decoder.append(text, sample);
    if (takeSeparatorLine(text, dialect)) {
        const qsizetype second = text.indexOf('\n') + 1;
        dialect.header = looksLikeHeader(lineAt(text, second), dialect.separator);
        return dialect;
    }
    double best = 0;
    QVector<JudgedRow> bestRows = rowsOf(text, dialect.separator, cut);
    for (const char separator : separators) {
        const QVector<JudgedRow> rows = rowsOf(text, separator, cut);
        const double score = scoreOf(rows);
        if (score > best + 1e-9) {
            best = score;
            bestRows = rows;
            dialect.separator = separator;
        }
    }
    dialect.skippedLines = titleLines(bestRows, shapeOf(bestRows));
    for (const JudgedRow& row : bestRows) {
        if (row.blank || row.line <= dialect.skippedLines)
            continue;
        dialect.header = looksLikeHeader(lineAt(text, row.begin), dialect.separator);
        break;
    }
    return dialect;
}

QByteArray readPiece(QFile& file, qsizetype size)
{
    const QByteArray piece = file.read(size);
    if (file.error() != QFileDevice::NoError)
        throw Error{Fault::Storage, QCoreApplication::translate("Csv", "The file “%1” cannot be read: %2.")
                                        .arg(file.fileName(), file.errorString())};
    return piece;
}

// Whether the rest of the file is strict UTF-8, too; a character may lie across two pieces.
bool isUtf8ToTheEnd(QFile& file)
{
    QByteArray left;
    while (true) {
        const QByteArray piece = readPiece(file, sampleSize);
        if (piece.isEmpty())
            return left.isEmpty();
        left += piece;
        if (!isUtf8Sample(left))
            return false;
        qsizetype keep = 0;
        while (keep < 3 && keep < left.size() && !isUtf8(QByteArrayView(left).chopped(keep)))
            ++keep;
        left = left.right(keep);
    }
}

} // namespace

CsvDialect sniffDialect(QByteArrayView sample, const QByteArray& fallbackCharset)
{
    return judged(sample, charsetOf(sample, fallbackCharset), sample.size() >= sampleSize);
}

CsvDialect sniffFile(const QString& path, const QByteArray& fallbackCharset)
{
    const std::unique_ptr<QFile> opened = openedFile(path);
    QFile& file = *opened;
    const QByteArray sample = readPiece(file, sampleSize);
    QByteArray charset = charsetOf(sample, fallbackCharset);
    if (charset == "UTF-8") {
        file.seek(0);
        if (!isUtf8ToTheEnd(file))
            charset = fallbackCharset;
    }
    return judged(sample, charset, sample.size() >= sampleSize);
}

} // namespace perennial
