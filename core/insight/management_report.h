// The management report: key figures and the reports that explain them, as one document.
#pragma once
#include "core/insight/dashboard.h"

namespace perennial {

struct ManagementReport {
    QString title = {};
    QVector<ReportParameter> parameters = {};
    Dashboard dashboard = {};
    QVector<Report> reports = {}; // in the order of the pages
};

// Figures as of the request's day; reports over its period, twelve months by standard.
ManagementReport managementReport(const Reader& reader, const ReportRequest& request = {});

} // namespace perennial
