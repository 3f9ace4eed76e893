// Report paper: reports with their charts for preview, printer and PDF.
#pragma once
#include "core/insight/management_report.h"
#include "ui/support/printing.h"

namespace perennial {

// One report with chart, formula and table.
Paper reportPaper(const Report& report, const QString& company, QDate today);

// What of the management report is printed.
struct ManagementParts {
    bool numbers = true;
    bool charts = true;
    bool tables = true;
};
// `period` is the one that was asked for, which its figures may not have reached the end of.
Paper managementPaper(const ManagementReport& report, Period period, const QString& company, QDate today,
                      ManagementParts parts = {});

PaperAsk reportAsk(const QString& key, const QString& title, const ReportRequest& request);
// Offers the months up to today; `period` is the one chosen at first, the last whole month where it is open. `deals`
// narrows what is about deals; what it is called stands under the title.
PaperAsk managementAsk(QDate today, Period period = {}, const Filter& deals = {}, const QString& dealsName = {});

} // namespace perennial
