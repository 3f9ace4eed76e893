// The list of reports: what the window's report page and `report` at the prompt offer.
#pragma once
#include "core/insight/report.h"
#include "core/workspace/reader.h"

namespace perennial {

struct ReportKind {
    QString key;
    QString title;   // translated
    QString about;   // one translated sentence: what question it answers
    QString section; // translated: Sales, Revenue, Customers
    QString entity;  // whose filter (--where) it takes
    bool takesPeriod = false;
    bool takesDay = false;
    bool takesWindow = false;
    int standardLimit = 0;      // rows where ReportRequest::limit says none; 0: the report takes no limit
    QStringList groupings = {}; // values of ReportRequest::by, the standard one first
    NamedPeriod standardPeriod = NamedPeriod::Last12Months;
    Report (*make)(const Reader&, const ReportRequest&) = nullptr;
};

// In the order to be offered.
QVector<ReportKind> reportKinds();

// Makes the report of that key. Throws Error Usage naming the reports there are, or the groupings.
Report makeReport(const Reader& reader, const QString& key, const ReportRequest& request);

} // namespace perennial
