// The management report.
#include "core/insight/management_report.h"

#include "core/insight/report_list.h"
#include "core/insight/reports/report_pen.h"

#include <QCoreApplication>

namespace perennial {

ManagementReport managementReport(const Reader& reader, const ReportRequest& request)
{
    const QDate today = reader.clock().today();
    const QDate day = dayFor(request, today);
    ReportRequest each = request;
    each.asOf = day;
    each.period = periodFor(request, NamedPeriod::Last12Months, day);
    each.by.clear();
    each.filter = {}; // filters are of one kind of record, the bundle is of several
    ManagementReport made;
    made.title = QCoreApplication::translate("Report", "Management report");
    made.parameters = {periodParameter(each.period), dayParameter(day)};
    made.dashboard = dashboard(reader, each);
    for (const char* key : {"revenue", "invoiced", "top-customers", "pipeline", "forecast", "won-lost", "win-rate",
                            "funnel", "churn", "lost-customers", "customers-at-risk", "customer-flow", "ageing"})
        made.reports.append(makeReport(reader, QString::fromLatin1(key), each));
    return made;
}

} // namespace perennial
