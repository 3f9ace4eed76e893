// Sheet rows: the row writer of workbooks.
#pragma once
#include "core/exchange/row_writer.h"

namespace perennial {

// Days, moments, numbers, shares and flags become what they are in a spreadsheet, by the kinds that describe() names.
// The device must be open for writing and outlive the writer.
std::unique_ptr<RowWriter> sheetRows(QIODevice& device);

} // namespace perennial
