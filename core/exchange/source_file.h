// Source file: what kind of file an import is given, by its content, and its rows.
#pragma once
#include "core/exchange/csv_reader.h"
#include "core/exchange/row_source.h"
#include <memory>

namespace perennial {

class Reader;

enum class SourceForm {
    Delimited, // CSV, TSV
    Workbook,  // XLSX
    Cards,     // vCard
    Calendar,  // iCalendar
    Mail,      // mbox, or one message (.eml)
};

// By the first bytes, never by the name. Throws Error NotFound and Storage, and Invalid for old workbooks (XLS), saying
// what to save them as; other files that hold no rows are refused by the reader of their form.
SourceForm formOf(const QString& path);

// The rows of the file. Delimited text is read in the dialect, of a workbook the sheet (from 0). `known` are the
// records that tell who a message is from; without them the columns are the same. Throws as the reader of the form
// does.
std::unique_ptr<RowSource> openRows(const QString& path, const CsvDialect& dialect, int sheet = 0,
                                    const CsvLimits& limits = {}, const Reader* known = nullptr);

} // namespace perennial
