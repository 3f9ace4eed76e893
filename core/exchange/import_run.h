// Import run: a file brought into the workspace as one operation.
#pragma once
#include "core/exchange/column_signs.h"
#include "core/exchange/import_plan.h"
#include "core/exchange/source_file.h"
#include "core/workspace/workspace.h"

namespace perennial {

// All or nothing: an error (Cancelled, Storage, a file that cannot be read to its end) leaves everything as it was.
// Rows that break a rule are rejected one by one and do not stop the others; with `rejectsPath` they are written with
// their reason, and that file gets its name once the import is done: a refused one leaves none and replaces none. Where
// only the name then fails, the plan says so in `rejectsFault`. One step of undo, titled "Import customers.csv: 93
// companies", with what `first` makes in it. Where no row is taken, that is gone too.
Outcome<ImportPlan> importFile(Workspace& workspace, const ImportRequest& request, const ImportProgress& progress = {},
                               const QString& rejectsPath = {}, const std::function<void(Desk&)>& first = {});

// The beginning of a file, judged: how it is written and what its columns hold.
struct ImportSource {
    QString path;
    CsvDialect dialect;
    QVector<QString> headers;
    QVector<QVector<QString>> rows; // the first of them
    SourceForm form = SourceForm::Delimited;
    QStringList sheets = {}; // of a workbook, in their order
    int sheet = 0;           // whose rows these are
    Mapping proposal = {};   // where a file that names its fields wants them; no entity where it names none
    QVector<ColumnSigns> signs = {}; // of a table, by column: of all its rows
};

// Throws Error NotFound, Storage, or Invalid for what holds no rows. Without a heading line the columns are called 1,
// 2, 3. `fallbackCharset` is taken where the bytes do not tell. Of a workbook the first sheet that is not hidden.
ImportSource openSource(const QString& path, const QByteArray& fallbackCharset = "windows-1252");
// The same read again in a dialect, or from a sheet, that the user chose.
ImportSource readSource(const QString& path, const CsvDialect& dialect, int sheet = 0);
// Another sheet of a workbook, its headings looked for anew.
ImportSource openSheet(const QString& path, int sheet);

// What the file itself proposes for `entity` (empty: for any), else what its headings and rows let guess; `name` of
// the file. Throws Error Invalid when the kind of record cannot be guessed.
Mapping proposedMapping(const Catalog& catalog, const ImportSource& source, const QString& name,
                        const QString& entity = {});

} // namespace perennial
