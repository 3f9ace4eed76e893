// Reports on deals: what is in the pipeline, what was won and lost, how fast and how far.
#pragma once
#include "core/insight/report.h"
#include "core/workspace/reader.h"

namespace perennial {

// Open deals by stage (standard), month, owner or category; amount and weighted, in the office's currency. Days past
// the expected close are a row of their own under "month", and a column everywhere else.
Report pipelineReport(const Reader& reader, const ReportRequest& request);

// Deals by forecast category: pipeline, best case, commit, and what was closed in the period.
Report forecastReport(const Reader& reader, const ReportRequest& request);

// Won and lost deals by the month they were closed in.
Report wonLostReport(const Reader& reader, const ReportRequest& request);

// Win rate by count and by value, and won of those created; by owner (standard) or month.
Report winRateReport(const Reader& reader, const ReportRequest& request);

// Sales cycle and velocity, as a whole and by owner.
Report salesCycleReport(const Reader& reader, const ReportRequest& request);

// How far the deals created in the period came.
Report funnelReport(const Reader& reader, const ReportRequest& request);

} // namespace perennial
