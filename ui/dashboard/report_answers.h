// Report answers: what the pages of reports ask the file for, together with the request.
#pragma once
#include "core/insight/management_report.h"

namespace perennial {

// What the dashboard shows: key figures and reports of one period, and when anything happened at all.
struct Overview {
    Period period = {};
    ManagementReport bundle = {};
    QDate latest = {}; // the last order or closed deal, where the period holds none
};

// The reports the dashboard draws, by key.
QStringList overviewKeys();

// `deals` narrows what is about deals.
Overview readOverview(const Reader& reader, Period period, const Filter& deals = {});

} // namespace perennial
