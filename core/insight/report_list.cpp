// The list of reports.
#include "core/insight/report_list.h"

#include "core/base/error.h"
#include "core/insight/reports/customer_reports.h"
#include "core/insight/reports/deal_reports.h"
#include "core/insight/reports/revenue_reports.h"

#include <QCoreApplication>

namespace perennial {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("perennial", text);
}

enum Takes : unsigned { APeriod = 1, ADay = 2, AWindow = 4, ALimit = 8 };

ReportKind kind(const char* key, const QString& title, const QString& about, const char* entity, unsigned takes,
                Report (*make)(const Reader&, const ReportRequest&), const QStringList& groupings = {})
{
    ReportKind made;
    made.key = QString::fromLatin1(key);
    made.title = title;
    made.about = about;
    made.entity = QString::fromLatin1(entity);
    made.takesPeriod = takes & APeriod;
    made.takesDay = takes & ADay;
    made.takesWindow = takes & AWindow;
    made.takesLimit = takes & ALimit;
    made.groupings = groupings;
    made.make = make;
    return made;
}

QVector<ReportKind> dealKinds()
{
    const char* const deals = "opportunity";
    QVector<ReportKind> kinds{
        kind("pipeline", tr("Pipeline"), tr("What the open deals are worth, by stage, month, owner or forecast."),
             deals, ADay, pipelineReport, {"stage", "month", "owner", "category"}),
        kind("forecast", tr("Forecast by category"), tr("What can be counted on by the end of the period."), deals,
             APeriod, forecastReport),
        kind("won-lost", tr("Won and lost by month"),
             tr("How many deals were won and lost, and how much they were worth."), deals, APeriod, wonLostReport),
        kind("win-rate", tr("Win rate"), tr("How often deals are won, by owner."), deals, APeriod, winRateReport),
        kind("sales-cycle", tr("Sales cycle and velocity"), tr("How long a won deal takes, and what a day brings."),
             deals, APeriod, salesCycleReport),
        kind("funnel", tr("Funnel"), tr("How far new deals come, and where they get lost."), deals, APeriod,
             funnelReport),
    };
    for (ReportKind& each : kinds)
        each.section = tr("Sales");
    kinds[1].standardPeriod = NamedPeriod::ThisQuarter;
    return kinds;
}

QVector<ReportKind> revenueKinds()
{
    const QStringList spans{"month", "quarter", "year"};
    QVector<ReportKind> kinds{
        kind("revenue", tr("Revenue"), tr("What was ordered."), "sales_order", APeriod, revenueReport, spans),
        kind("invoiced", tr("Invoiced"), tr("What was invoiced, less credit notes."), "invoice", APeriod,
             invoicedReport, spans),
        kind("top-customers", tr("Top customers"), tr("Who ordered most."), "sales_order", APeriod | ALimit,
             topCustomersReport),
        kind("ageing", tr("Open invoices"), tr("Who owes how much, and for how long."), "invoice", ADay, ageingReport,
             {"age", "customer"}),
    };
    for (ReportKind& each : kinds)
        each.section = tr("Revenue");
    return kinds;
}

QVector<ReportKind> customerKinds()
{
    const char* const orders = "sales_order";
    const unsigned list = ADay | ALimit;
    QVector<ReportKind> kinds{
        kind("churn", tr("Customer churn"), tr("How many customers stopped buying, stayed, came or came back."), orders,
             ADay | AWindow, churnReport),
        kind("lost-customers", tr("Lost customers"), tr("Who stopped buying."), orders, list | AWindow,
             lostCustomersReport),
        kind("customers-at-risk", tr("Customers at risk"), tr("Who is late by their own habit."), orders,
             list | AWindow, customersAtRiskReport),
        kind("customer-flow", tr("New, repeat and returning customers"),
             tr("Who came, stayed and left, month by month."), orders, APeriod | AWindow, customerFlowReport),
        kind("rfm", tr("Recency, frequency and money"), tr("Which customers are the best ones."), orders, list,
             rfmReport),
        kind("clv", tr("Customer lifetime value"), tr("What a customer is worth over the years."), orders, list,
             clvReport),
        kind("cohorts", tr("Customers by month of their first order"), tr("How many of them still buy, months later."),
             orders, list, cohortReport),
    };
    for (ReportKind& each : kinds)
        each.section = tr("Customers");
    return kinds;
}

} // namespace

QVector<ReportKind> reportKinds()
{
    return dealKinds() + revenueKinds() + customerKinds();
}

Report makeReport(const Reader& reader, const QString& key, const ReportRequest& request)
{
    QStringList known;
    for (const ReportKind& each : reportKinds()) {
        known.append(each.key);
        if (each.key != key)
            continue;
        if (!request.by.isEmpty() && !each.groupings.contains(request.by)) {
            const QString offered = each.groupings.join(QStringLiteral(", "));
            throw Error{Fault::Usage, each.groupings.isEmpty()
                                          ? tr("The report “%1” is not grouped by anything.").arg(key)
                                          : tr("The report “%1” is grouped by %2.").arg(key, offered)};
        }
        if (request.window < 0 || request.limit < 0)
            throw Error{Fault::Usage, tr("A window and a limit are positive numbers.")};
        return each.make(reader, request);
    }
    throw Error{Fault::Usage,
                tr("There is no report called “%1”. There are: %2.").arg(key, known.join(QStringLiteral(", ")))};
}

} // namespace perennial
