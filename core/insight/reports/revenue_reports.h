// Reports on money: what was ordered and invoiced.
#pragma once
#include "core/insight/report.h"
#include "core/workspace/reader.h"

namespace perennial {

constexpr int standardCustomers = 20; // of the top customers, where nobody says how many

// Net revenue by month (standard), quarter or year, from orders that are not cancelled, by the day of the order.
Report revenueReport(const Reader& reader, const ReportRequest& request);

// The same from issued invoices, credit notes subtracted, by the day of issue.
Report invoicedReport(const Reader& reader, const ReportRequest& request);

// The customers who ordered most, with their share of the whole.
Report topCustomersReport(const Reader& reader, const ReportRequest& request);

} // namespace perennial
