// WorkbookReader: rows and cells of a sheet.
#include "core/exchange/workbook_reader.h"
#include "core/base/error.h"
#include "core/base/words.h"
#include "core/exchange/cell_text.h"
#include "core/exchange/split_guard.h"
#include "core/exchange/workbook_parts.h"
#include <QFileInfo>
#include <algorithm>

namespace perennial {
namespace {

constexpr int judgedSheetRows = 20;

// "AB12" → 27; -1 for what names no column.
int columnOf(const QString& place)
{
    int column = 0;
    for (const QChar c : place) {
        if (c < QLatin1Char('A') || c > QLatin1Char('Z') || column > 100'000)
            break;
        column = column * 26 + (c.unicode() - u'A' + 1);
    }
    return column - 1;
}

bool isNumeric(const QByteArray& cell)
{
    return !cell.isEmpty() && std::all_of(cell.begin(), cell.end(), [](char c) {
        return (c >= '0' && c <= '9') || c == '.' || c == '-' || c == ':' || c == ' ' || c == '%';
    });
}

} // namespace

QStringList sheetsOf(const QString& path)
{
    QStringList names;
    const ZipReader archive(path);
    for (const WorkbookSheet& sheet : workbookOf(archive, QFileInfo(path).fileName()).sheets)
        names.append(sheet.name);
    return names;
}

int firstSheetOf(const QString& path)
{
    const ZipReader archive(path);
    const QVector<WorkbookSheet> sheets = workbookOf(archive, QFileInfo(path).fileName()).sheets;
    const auto shown = std::find_if(sheets.begin(), sheets.end(), [](const WorkbookSheet& s) { return !s.hidden; });
    return shown == sheets.end() ? 0 : int(shown - sheets.begin());
}

CsvDialect sniffSheet(const QString& path, int sheet)
{
    CsvDialect bare;
    bare.header = false;
    WorkbookReader reader(path, bare, sheet);
    QVector<int> filled;
    QVector<bool> worded;
    CsvRow row;
    while (filled.size() < judgedSheetRows && reader.next(row)) {
        filled.append(int(
            std::count_if(row.fields.begin(), row.fields.end(), [](QByteArrayView cell) { return !cell.isEmpty(); })));
        worded.append(std::none_of(row.fields.begin(), row.fields.end(),
                                   [](QByteArrayView cell) { return isNumeric(cell.toByteArray()); }));
    }
    // Titles above a table fill a cell or two of its width.
    const int widest = filled.isEmpty() ? 0 : *std::max_element(filled.begin(), filled.end());
    CsvDialect dialect;
    while (dialect.skippedLines < filled.size() && filled[dialect.skippedLines] * 2 < widest)
        ++dialect.skippedLines;
    dialect.header = dialect.skippedLines < worded.size() && worded[dialect.skippedLines];
    return dialect;
}

WorkbookReader::WorkbookReader(const QString& path, const CsvDialect& dialect, int sheet, const CsvLimits& limits)
    : m_archive(path), m_name(QFileInfo(path).fileName()), m_dialect(dialect), m_limits(limits),
      m_book(workbookOf(m_archive, m_name))
{
    if (sheet < 0 || sheet >= m_book.sheets.size())
        throw invalid(Words::tr("%1 has %2 sheets, no sheet %3.").arg(m_name).arg(m_book.sheets.size()).arg(sheet + 1));
    if (!m_book.texts.isEmpty())
        m_texts.read(m_archive, m_book.texts, m_name);
    m_xml = std::make_unique<PartXml>(m_archive, m_book.sheets[sheet].part, m_name);
}

const QVector<QByteArray>& WorkbookReader::header()
{
    readHeader();
    return m_header;
}

void WorkbookReader::readHeader()
{
    if (m_headerRead)
        return;
    m_headerRead = true;
    for (int skipped = 0; skipped < m_dialect.skippedLines; ++skipped) {
        if (!readRow())
            return;
    }
    if (m_dialect.header && readRow())
        m_header = m_cells;
    QByteArray scratch;
    for (QByteArray& heading : m_header)
        heading = unguardedThroughout(heading, scratch).toByteArray();
    m_header.detach(); // the rows to come are not its cells
}

bool WorkbookReader::next(CsvRow& row)
{
    readHeader();
    if (!readRow())
        return false;
    row.fields.clear();
    for (const QByteArray& cell : std::as_const(m_cells))
        row.fields.append(cell);
    row.line = m_line;
    row.loose = false;
    row.remarks.clear();
    if (!m_errors.isEmpty())
        row.remarks.append(
            Words::tr("Cells with an error were taken as empty: %1.").arg(m_errors.join(QStringLiteral(", "))));
    return true;
}

bool WorkbookReader::readRow()
{
    while (m_xml->next()) {
        if (!m_xml->isStart("row"))
            continue;
        bool numbered = false;
        const qint64 line = m_xml->attribute("r").toLongLong(&numbered);
        m_line = numbered ? line : m_line + 1;
        if (m_line < 1 || m_line > mostSheetRows)
            throw invalid(Words::tr("%1 has a row %2, which no sheet has.").arg(m_name).arg(m_line));
        m_cells.clear();
        m_errors.clear();
        m_rowBytes = 0;
        readCells();
        if (!m_cells.isEmpty() || !m_errors.isEmpty())
            return true;
    }
    return false;
}

void WorkbookReader::readCells()
{
    int column = -1;
    while (m_xml->next() && !m_xml->isEnd("row")) {
        if (!m_xml->isStart("c"))
            continue;
        const int named = columnOf(m_xml->attribute("r"));
        column = named >= 0 ? named : column + 1;
        readCell(column);
    }
}

void WorkbookReader::readCell(int column)
{
    const QString type = m_xml->attribute("t");
    const QByteArray text = content(type, m_xml->attribute("s"));
    if (text.isEmpty())
        return;
    if (type == QLatin1String("e")) {
        m_errors.append(QStringLiteral("%1 %2").arg(m_header.size() > column ? QString::fromUtf8(m_header[column])
                                                                             : QString::number(column + 1),
                                                    QString::fromUtf8(text)));
        return;
    }
    put(column, text);
}

// Up to the end of the cell.
QByteArray WorkbookReader::content(const QString& type, const QString& style)
{
    QByteArray text;
    QByteArray raw;
    bool inValue = false;
    while (m_xml->next() && !m_xml->isEnd("c")) {
        if (m_xml->isStart("is"))
            text = guardedThroughout(richText(*m_xml, "is").toUtf8());
        else if (m_xml->isStart("v") || m_xml->isEnd("v"))
            inValue = m_xml->isStart();
        else if (inValue && m_xml->isText())
            raw += m_xml->text().toUtf8();
    }
    return raw.isEmpty() ? text : meant(type, style, raw);
}

QByteArray WorkbookReader::meant(const QString& type, const QString& style, QByteArrayView raw)
{
    if (type == QLatin1String("s")) {
        bool whole = false;
        const qint64 index = raw.toByteArray().toLongLong(&whole);
        if (!whole || index < 0 || index >= m_texts.count())
            throw invalid(Words::tr("%1 is damaged: row %2 names a text that is not there.").arg(m_name).arg(m_line));
        return guardedThroughout(m_texts[index]);
    }
    if (type == QLatin1String("b"))
        return raw == QByteArrayView("0") ? "false" : "true";
    if (type == QLatin1String("e"))
        return raw.toByteArray();
    if (type == QLatin1String("str"))
        return guardedThroughout(withoutEscapes(QString::fromUtf8(raw)).toUtf8());
    if (type == QLatin1String("d"))
        return raw.toByteArray();
    return cellText(raw, m_book.styles.value(style.toInt(), CellMeaning::Number), m_book.from1904);
}

void WorkbookReader::put(int column, QByteArray text)
{
    if (column >= m_limits.columns)
        throw invalid(Words::tr("Row %1 of %2 has more than %3 columns. Nothing was read.")
                          .arg(m_line)
                          .arg(m_name)
                          .arg(m_limits.columns));
    m_rowBytes += text.size();
    if (text.size() > m_limits.field || m_rowBytes > m_limits.row)
        throw invalid(
            Words::tr("Row %1 of %2 holds more text than a row may. Nothing was read.").arg(m_line).arg(m_name));
    while (m_cells.size() <= column)
        m_cells.append(QByteArray());
    m_cells[column] = std::move(text);
}

} // namespace perennial
