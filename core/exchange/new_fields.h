// New fields: columns that fit no field become fields of the user's own.
#pragma once
#include "core/exchange/mapping_guess.h"
#include "core/workspace/workspace.h"

namespace perennial {

// What a column's values are: Date, Email, Flag, Integer, Quantity (numbers with decimals), LongText, else Text.
Kind kindOfValues(const QStringList& values);

// Makes an own field for every column that goes to "+field", in one operation before the import's, and lets the columns
// go there. A field made by an earlier import of the same heading is taken again. Nothing happens without such columns.
Outcome<void> makeNewFields(Workspace& workspace, const FileSample& sample, Mapping& mapping);

} // namespace perennial
