// WorkbookWriter: an XLSX workbook of one sheet, written front to back in constant memory.
#pragma once
#include "core/exchange/zip_writer.h"
#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QVector>

namespace perennial {

struct SheetColumn {
    QString heading;
    int width = 12; // characters
};

// Headings are bold and stay in view. Texts are texts, whatever they begin with: nothing in the sheet is a formula.
// Every call throws Error Storage when the device refuses, and Error Refused for what no sheet holds (a text of more
// than 32,767 characters, more than 1,048,576 rows).
class WorkbookWriter {
public:
    // The device must be open for writing and outlive the writer. `sheet` is shortened to what a sheet may be called.
    WorkbookWriter(QIODevice& device, const QString& sheet);

    void begin(const QVector<SheetColumn>& columns);
    void text(QByteArrayView utf8); // an empty one is an empty cell
    // Digits with a point, shown with so many decimals (-1: as they are). More than 15 digits, which no spreadsheet
    // keeps, become a text.
    void number(QByteArrayView digits, int decimals = -1);
    void percent(QByteArrayView digits); // "19" is 19 %
    void day(QDate date);
    void moment(const QDateTime& moment); // shown in local time, where that tells it without doubt; else a text in UTC
    void flag(bool set);
    void empty() { ++m_column; }
    void endRow();
    void finish();

private:
    void cell(const char* type, int style, const char* tag, const QByteArray& content);
    void put(const QByteArray& xml);

    ZipWriter m_archive;
    QString m_name;
    QIODevice* m_sheet = nullptr;
    QByteArray m_row;
    qint64 m_line = 1;
    int m_column = 0;
};

} // namespace perennial
