// The management report.
#include "core/insight/management_report.h"

#include "core/catalog/entities/engagement/opportunity.h"
#include "core/insight/report_list.h"
#include "core/insight/reports/report_pen.h"

#include <QCoreApplication>

namespace perennial {
namespace {

constexpr int monthsOfATrend = 12;
constexpr int enoughMonths = 6;

bool isOfDeals(const QString& key)
{
    const QVector<ReportKind> kinds = reportKinds();
    return std::any_of(kinds.begin(), kinds.end(), [&key](const ReportKind& kind) {
        return kind.key == key && kind.entity == QLatin1String(Opportunity::entity);
    });
}

} // namespace

const Report* ManagementReport::report(const QString& key) const
{
    for (const Report& candidate : reports) {
        if (candidate.key == key)
            return &candidate;
    }
    return nullptr;
}

QStringList managementKeys()
{
    return {QStringLiteral("revenue"),
            QStringLiteral("invoiced"),
            QStringLiteral("top-customers"),
            QStringLiteral("pipeline"),
            QStringLiteral("forecast"),
            QStringLiteral("won-lost"),
            QStringLiteral("win-rate"),
            QStringLiteral("funnel"),
            QStringLiteral("churn"),
            QStringLiteral("lost-customers"),
            QStringLiteral("customers-at-risk"),
            QStringLiteral("customer-flow"),
            QStringLiteral("ageing")};
}

Period trendOf(Period period)
{
    const int last = monthIndex(period.to);
    if (last < 0 || !period.from.isValid() || last - monthIndex(period.from) + 1 >= enoughMonths)
        return period;
    return {monthStart(last - monthsOfATrend + 1), period.to};
}

ReportRequest requestFor(Period period, QDate today)
{
    ReportRequest request;
    request.period = period;
    request.asOf = std::min(period.to, today);
    return request;
}

ManagementReport managementReport(const Reader& reader, const ReportRequest& request, const QStringList& keys)
{
    static const QStringList byMonth{QStringLiteral("revenue"), QStringLiteral("invoiced"), QStringLiteral("won-lost"),
                                     QStringLiteral("customer-flow")};
    const QDate today = reader.clock().today();
    const QDate day = dayFor(request, today);
    ReportRequest each = request;
    each.asOf = day;
    each.by.clear();
    ManagementReport made;
    made.title = QCoreApplication::translate("Report", "Management report");
    made.dashboard = dashboard(reader, each);
    each.period = periodFor(request, NamedPeriod::Last12Months, day);
    made.parameters = {periodParameter(each.period), dayParameter(day)};
    for (const QString& key : keys) {
        ReportRequest one = each;
        if (byMonth.contains(key))
            one.period = trendOf(each.period);
        if (!isOfDeals(key))
            one.filter = {};
        made.reports.append(makeReport(reader, key, one));
    }
    return made;
}

} // namespace perennial
