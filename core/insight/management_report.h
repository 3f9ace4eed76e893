// The management report: key figures and the reports that explain them, as one document.
#pragma once
#include "core/insight/dashboard.h"

namespace perennial {

struct ManagementReport {
    QString title = {};
    QVector<ReportParameter> parameters = {};
    Dashboard dashboard = {};
    QVector<Report> reports = {}; // in the order of the pages

    const Report* report(const QString& key) const;
};

// The reports of the bundle, in the order of the pages.
QStringList managementKeys();

// What reports by month are about when a period is asked for: the period itself from six months on, else the twelve
// months that end with it, since one bar says nothing.
Period trendOf(Period period);

// A request for a period up to today: its day is the last of the period, or today while it lasts.
ReportRequest requestFor(Period period, QDate today);

// Figures as of the request's day over its period; reports over its period, those by month over its trend; twelve
// months by standard. `keys` says which reports. The filter of the request is of deals: it narrows their figures and
// reports, the others are of everything.
ManagementReport managementReport(const Reader& reader, const ReportRequest& request = {},
                                  const QStringList& keys = managementKeys());

} // namespace perennial
