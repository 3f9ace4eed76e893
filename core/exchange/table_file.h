// Table file: a table that is no list of records — a report, the numbers of a chart — written as CSV, TSV or XLSX.
#pragma once
#include "core/catalog/field.h"
#include "core/exchange/export_run.h"
#include <QStringList>

namespace perennial {

struct FileTable {
    QString title;
    QStringList headings;
    QVector<Kind> kinds;       // what the texts of each column are, see textOfValue()
    QVector<QStringList> rows; // canonical texts; empty for no value
};

// To a file, whole or not at all, in the form its ending names: .xlsx, .tsv, .jsonl, else CSV; text with a byte order
// mark where that is wanted. Throws Error Storage.
void writeTable(const FileTable& table, const QString& path, bool byteOrderMark = false);

} // namespace perennial
