// New fields: columns that fit no field become fields of the user's own.
#pragma once
#include "core/exchange/import_run.h"
#include "core/exchange/mapping_guess.h"

namespace perennial {

// What a column's values are: Date, Email, Flag, Integer, Quantity (numbers with decimals), LongText, else Text.
Kind kindOfValues(const QStringList& values);

// Makes an own field for every column that goes to "+field", in one operation before the import's, and lets the columns
// go there. A field made by an earlier import of the same heading is taken again. Nothing happens without such columns.
Outcome<void> makeNewFields(Workspace& workspace, const FileSample& sample, Mapping& mapping);

// importFile after makeNewFields, whose keys are in the request then. Where the import brings nothing in, the fields
// made for it go with it.
Outcome<ImportPlan> importWithNewFields(Workspace& workspace, const FileSample& sample, ImportRequest& request,
                                        const ImportProgress& progress = {}, const QString& rejectsPath = {});

} // namespace perennial
