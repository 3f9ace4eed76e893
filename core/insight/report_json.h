// Report JSON: a report with its figures as one JSON object, and what kinds of values its columns hold.
#pragma once
#include "core/catalog/field.h"
#include "core/insight/management_report.h"
#include "core/insight/report.h"

namespace perennial {

// {"report", "title", "formula", "currency", "parameters", "columns": [{"key", "label", "unit"}], "rows": [{key:
// value}], "totals", "remarks"}. Money has a point and the decimals of its currency, percentages are percent, empty
// cells are left out; figures are written exactly, never as binary fractions.
QByteArray jsonOf(const Report& report);
// {"title", "figures": [{"key", "label", "value", "before"}], "reports": […]}, figures as people read them.
QByteArray jsonOf(const ManagementReport& report);

// The kind of each column's canonical text, see cellText().
QVector<Kind> kindsOf(const Report& report);

} // namespace perennial
