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

// Every field that an import may fill, and the tags where any record of the entity has one: no ids, no stamps, so two
// files with the same content give the same bytes.
QVector<QString> exportedColumns(const Reader& reader, const EntityDef& def);

// By the ending of a path: .csv, .txt and none at all, .tsv and .tab, .json and .jsonl, .xlsx, .vcf (contacts), .ics
// (activities); nothing for any other.
std::optional<ExportFormat> formatOfEnding(const QString& path);
// The same, and CSV for any other.
ExportFormat formatOf(const QString& path);

// Told now and then how many records are written; false stops with Error Cancelled.
using ExportProgress = std::function<bool(qint64)>;

// The number of records written. Dates are ISO 8601, amounts have a point, links are named so that an import finds
// them: see LinkText. Throws nothing; an unknown column is an Error Invalid.
Outcome<qint64> exportRecords(const Reader& reader, const ExportRequest& request, QIODevice& device,
                              const ExportProgress& progress = {});

// To a file, whole or not at all; "-" is standard output.
Outcome<qint64> exportFile(const Reader& reader, const ExportRequest& request, const QString& path,
                           const ExportProgress& progress = {});

} // namespace perennial
