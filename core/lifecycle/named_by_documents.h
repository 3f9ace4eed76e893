// Named by documents: what the papers of the trade rest on.
#pragma once
#include "core/workspace/reader.h"

namespace perennial {

// Why a document or an opportunity cannot be removed: quotes, orders, deliveries, invoices or payments name it or one
// of its lines, or goods of a delivery are invoiced. Their numbers are said. Empty where nothing does, and for records
// of other kinds.
QString objectionOfDocuments(const Reader& reader, const Record& record);

} // namespace perennial
