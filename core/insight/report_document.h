// Report documents: reports as rich text for paper and PDF; every value is escaped, nothing in it is markup.
#pragma once
#include "core/insight/management_report.h"

namespace perennial {

// A heading, the formula, the table with its totals and a bar beside each row of what the report draws.
QString documentOf(const Report& report);
// Title, parameters, key figures, then every report on a page of its own where it is long.
QString documentOf(const ManagementReport& report);

} // namespace perennial
