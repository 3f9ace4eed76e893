// WorkbookReader: the rows of one sheet of an XLSX workbook, in constant memory but for its shared texts.
#pragma once
#include "core/exchange/csv_reader.h"
#include "core/exchange/part_xml.h"
#include "core/exchange/row_source.h"
#include "core/exchange/workbook_parts.h"
#include "core/exchange/zip_reader.h"

namespace perennial {

// Names of the sheets in their order. Throws as the reader does.
QStringList sheetsOf(const QString& path);
// How the sheet is to be read: whether its first row holds headings, and how many rows are titles above them.
CsvDialect sniffSheet(const QString& path, int sheet);
// The first sheet that is not hidden.
int firstSheetOf(const QString& path);

// Dates are ISO 8601, flags true and false, numbers with a point; a formula gives the value that was computed last, an
// error an empty cell and a remark. The line of a row is its number in the sheet. Empty rows are left out. Throws Error
// Invalid for what is no XLSX workbook, for a DTD, and beyond the limits (of a cell, a row, and columns).
class WorkbookReader final : public RowSource {
public:
    // Of the dialect, header and skippedLines count; `sheet` is counted from 0, beyond the last throws Error Invalid.
    WorkbookReader(const QString& path, const CsvDialect& dialect, int sheet, const CsvLimits& limits = {});

    const QVector<QByteArray>& header() override;
    bool next(CsvRow& row) override;
    qint64 bytesRead() const override { return m_xml->bytesRead(); }
    qint64 size() const override { return m_xml->size(); }

private:
    void readHeader();
    bool readRow();
    void readCells();
    void readCell(int column);
    QByteArray content(const QString& type, const QString& style);
    QByteArray meant(const QString& type, const QString& style, QByteArrayView raw);
    void put(int column, QByteArray text);

    ZipReader m_archive;
    QString m_name;
    CsvDialect m_dialect;
    CsvLimits m_limits;
    Workbook m_book;
    SharedTexts m_texts;
    std::unique_ptr<PartXml> m_xml;
    QVector<QByteArray> m_header;
    QVector<QByteArray> m_cells; // of the present row
    QStringList m_errors;        // cells of it that hold an error: "C5 #DIV/0!"
    qint64 m_rowBytes = 0;
    qint64 m_line = 0;
    bool m_headerRead = false;
};

} // namespace perennial
