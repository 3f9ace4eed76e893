// Export run: records written to a file that spreadsheets read and imports take back without loss.
#pragma once
#include "core/exchange/csv_writer.h"
#include "core/workspace/reader.h"
#include <QString>
#include <QVector>
#include <functional>
#include <optional>

class QIODevice;

namespace perennial {

enum class ExportFormat { Csv, Tsv, JsonLines, Workbook, Cards, Calendar };

struct ExportRequest {
    Query query;                   // which records; without a sort they come in the order they were made
    QVector<QString> columns = {}; // field keys, "id", "ref", "tag"; empty: exportedColumns()
    bool labels = false;           // headings in the language of the program instead of field keys
    ExportFormat format = ExportFormat::Csv;
    bool byteOrderMark = false;
};

// Every field that an import may fill, what the program works out and shows, and the tags where any record of the
// entity has one: no ids, no stamps, and nothing that changes from day to day.
QVector<QString> exportedColumns(const Reader& reader, const EntityDef& def);

// By the ending of a path: .csv, .txt and none at all, .tsv and .tab, .json and .jsonl, .xlsx, .vcf (contacts), .ics
// (activities); nothing for any other.
std::optional<ExportFormat> formatOfEnding(const QString& path);
// The same, and CSV for any other.
ExportFormat formatOf(const QString& path);

// Told now and then how many records are written; false stops with Error Cancelled.
using ExportProgress = std::function<bool(qint64)>;

// The number of records written. In tables of chosen columns, and of records that no single field tells apart, one
// without an external reference of its own bears its mark in that column (see RecordMarks), by which an import knows it
// again. Dates are ISO 8601, amounts have a point, links are
// named so that an import finds them: see LinkText. Throws nothing; an unknown column is an Error Invalid.
Outcome<qint64> exportRecords(const Reader& reader, const ExportRequest& request, QIODevice& device,
                              const ExportProgress& progress = {});

// To a file, whole or not at all; "-" is standard output. A table that is kept as a file has the column of external
// references in any case, last where it was not asked for: without it the rows could not come back. Standard output has
// what was asked.
Outcome<qint64> exportFile(const Reader& reader, const ExportRequest& request, const QString& path,
                           const ExportProgress& progress = {});

} // namespace perennial
