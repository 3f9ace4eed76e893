// Reports on customers: who stays, who leaves, who is worth most.
#pragma once
#include "core/insight/report.h"
#include "core/workspace/reader.h"

namespace perennial {

constexpr int standardWindow = 120;  // days
constexpr int mostCohortMonths = 24; // of rows and of columns

// Churn as of a day with a window: how many of those who bought before bought again, and who is new or came back.
Report churnReport(const Reader& reader, const ReportRequest& request);

// The customers behind that figure, the most valuable first.
Report lostCustomersReport(const Reader& reader, const ReportRequest& request);

// Customers silent for at least twice their own rhythm, but not yet lost, most overdue first.
Report customersAtRiskReport(const Reader& reader, const ReportRequest& request);

// New, repeat, reactivated and lost customers of each month.
Report customerFlowReport(const Reader& reader, const ReportRequest& request);

// Recency, frequency and money, best first.
Report rfmReport(const Reader& reader, const ReportRequest& request);

// Simple customer lifetime value, best first.
Report clvReport(const Reader& reader, const ReportRequest& request);

// Share of the customers of each first month who still buy months later.
Report cohortReport(const Reader& reader, const ReportRequest& request);

} // namespace perennial
