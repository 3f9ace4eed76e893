// The list of reports.
#include "core/insight/report_list.h"

#include "core/base/error.h"
#include "core/base/words.h"
#include "core/insight/reports/ageing_report.h"
#include "core/insight/reports/customer_pen.h"
#include "core/insight/reports/customer_reports.h"
#include "core/insight/reports/deal_reports.h"
#include "core/insight/reports/revenue_reports.h"

namespace perennial {
namespace {

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
    made.standardLimit = takes & ALimit ? standardRows : 0;
    made.groupings = groupings;
    made.make = make;
    return made;
}

QVector<ReportKind> dealKinds()
{
    const char* const deals = "opportunity";
    QVector<ReportKind> kinds{
        kind("pipeline", Words::tr("Pipeline"),
             Words::tr("What the open opportunities are worth, by stage, month, owner or forecast."), deals, ADay,
             pipelineReport, {"stage", "month", "owner", "category"}),
        kind("forecast", Words::tr("Forecast by category"),
             Words::tr("What can be counted on by the end of the period."), deals, APeriod, forecastReport),
        kind("won-lost", Words::tr("Won and lost by month"),
             Words::tr("How many opportunities were won and lost, and how much they were worth."), deals, APeriod,
             wonLostReport),
        kind("win-rate", Words::tr("Win rate"), Words::tr("How often opportunities are won, by owner."), deals, APeriod,
             winRateReport),
        kind("sales-cycle", Words::tr("Sales cycle and velocity"),
             Words::tr("How long a won opportunity takes, and what a day brings."), deals, APeriod, salesCycleReport),
        kind("funnel", Words::tr("Funnel"), Words::tr("How far new opportunities come, and where they get lost."),
             deals, APeriod, funnelReport),
    };
    for (ReportKind& each : kinds)
        each.section = Words::tr("Sales");
    kinds[1].standardPeriod = NamedPeriod::ThisQuarter;
    return kinds;
}

QVector<ReportKind> revenueKinds()
{
    const QStringList spans{"month", "quarter", "year"};
    QVector<ReportKind> kinds{
        kind("revenue", Words::tr("Revenue"), Words::tr("What was ordered."), "sales_order", APeriod, revenueReport,
             spans),
        kind("invoiced", Words::tr("Invoiced"), Words::tr("What was invoiced, less credit notes."), "invoice", APeriod,
             invoicedReport, spans),
        kind("top-customers", Words::tr("Top customers"), Words::tr("Who ordered most."), "sales_order",
             APeriod | ALimit, topCustomersReport),
        kind("ageing", Words::tr("Open invoices"), Words::tr("Who owes how much, and for how long."), "invoice", ADay,
             ageingReport, {"age", "customer"}),
    };
    for (ReportKind& each : kinds)
        each.section = Words::tr("Revenue");
    kinds[2].standardLimit = standardCustomers;
    return kinds;
}

QVector<ReportKind> customerKinds()
{
    const char* const orders = "sales_order";
    const unsigned list = ADay | ALimit;
    QVector<ReportKind> kinds{
        kind("churn", Words::tr("Customer churn"),
             Words::tr("How many customers stopped buying, stayed, came or came back."), orders, ADay | AWindow,
             churnReport),
        kind("lost-customers", Words::tr("Lost customers"), Words::tr("Who stopped buying."), orders, list | AWindow,
             lostCustomersReport),
        kind("customers-at-risk", Words::tr("Customers at risk"), Words::tr("Who is late by their own habit."), orders,
             list | AWindow, customersAtRiskReport),
        kind("customer-flow", Words::tr("New, repeat and returning customers"),
             Words::tr("Who came, stayed and left, month by month."), orders, APeriod | AWindow, customerFlowReport),
        kind("rfm", Words::tr("Recency, frequency and money"), Words::tr("Which customers are the best ones."), orders,
             list, rfmReport),
        kind("clv", Words::tr("Customer lifetime value"), Words::tr("What a customer is worth over the years."), orders,
             list, clvReport),
        kind("cohorts", Words::tr("Customers by month of their first order"),
             Words::tr("How many of them still buy, months later."), orders, list, cohortReport),
    };
    for (ReportKind& each : kinds)
        each.section = Words::tr("Customers");
    kinds.last().standardLimit = mostCohortMonths;
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
                                          ? Words::tr("The report “%1” is not grouped by anything.").arg(key)
                                          : Words::tr("The report “%1” is grouped by %2.").arg(key, offered)};
        }
        if (request.window < 0 || request.limit < 0)
            throw Error{Fault::Usage, Words::tr("A window and a limit are positive numbers.")};
        return each.make(reader, request);
    }
    throw Error{Fault::Usage,
                Words::tr("There is no report called “%1”. There are: %2.").arg(key, known.join(QStringLiteral(", ")))};
}

} // namespace perennial
