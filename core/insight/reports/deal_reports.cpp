// Reports on deals: won and lost, win rate, cycle, funnel.
#include "core/insight/reports/deal_reports.h"

#include "core/base/words.h"
#include "core/catalog/entities/engagement/opportunity.h"
#include "core/catalog/entities/shared/person.h"
#include "core/insight/funnel.h"
#include "core/insight/reports/report_pen.h"
#include "core/insight/win_rate.h"

#include <QMap>

namespace perennial {
namespace {

Query closedDeals(const Reader& reader, const QVector<StatusType>& types, Period period, const Filter& filter,
                  const QVector<Condition>& more = {})
{
    QVector<Condition> conditions = within(Opportunity::closedOn.key, period.from, period.to);
    conditions.append(whereTypeAmong(reader.def(QString::fromLatin1(Opportunity::entity)).flowField(), types));
    return recordsOf(Opportunity::entity, conditions + more, filter);
}

Report begun(const char* key, const QString& title, const QString& formula, const OfficeMoney& money, Period period)
{
    Report report;
    report.key = QString::fromLatin1(key);
    report.title = title;
    report.formula = formula;
    report.currency = money.base();
    report.parameters = {periodParameter(period)};
    return report;
}

// Groups of deals by owner, by name; "all" first where asked for.
struct OwnerGroup {
    Id owner = 0;
    QString name = {};
    QVector<Deal> deals = {};
};

QVector<OwnerGroup> byOwner(const Reader& reader, const QVector<Deal>& deals)
{
    QMap<Id, OwnerGroup> groups;
    for (const Deal& deal : deals) {
        OwnerGroup& group = groups[deal.owner];
        group.owner = deal.owner;
        group.deals.append(deal);
    }
    QVector<OwnerGroup> sorted = groups.values();
    for (OwnerGroup& group : sorted)
        group.name =
            group.owner ? reader.titleOf(QString::fromLatin1(Person::entity), group.owner) : Words::tr("Nobody");
    std::sort(sorted.begin(), sorted.end(), [](const OwnerGroup& left, const OwnerGroup& right) {
        return left.name.localeAwareCompare(right.name) < 0;
    });
    return sorted;
}

Condition ownedBy(Id owner)
{
    return fieldIs(Common::owner.key, owner ? Value(owner) : Value());
}

QVector<Value> rateCells(const QString& name, const QVector<Deal>& deals, Period period)
{
    const WinRate rate = winRate(deals, period);
    const Cohort cohort = wonOfCreated(deals, period);
    return {Value(name),          cell(qint64(rate.won)),       cell(qint64(rate.lost)),
            cell(rate.wonAmount), cell(rate.lostAmount),        cell(rate.byCount()),
            cell(rate.byValue()), cell(qint64(cohort.created)), cell(cohort.rate())};
}

ReportRow cycleRow(const Reader& reader, const QString& key, const QString& name, const QVector<Deal>& deals,
                   Period period, const Filter& filter, const QVector<Condition>& more)
{
    const auto cycle = salesCycle(deals, period);
    const auto velocity = salesVelocity(deals, period);
    return {key,
            {Value(name), cell(qint64(cycle ? cycle->won : 0)), cell(winRate(deals, period).wonAmount),
             cycle ? Value(cycle->days) : Value(), velocity ? cell(*velocity) : Value()},
            closedDeals(reader, {StatusType::Won}, period, filter, more)};
}

} // namespace

Report wonLostReport(const Reader& reader, const ReportRequest& request)
{
    OfficeMoney money(reader);
    const Period period = periodFor(request, NamedPeriod::Last12Months, reader.clock().today());
    QMap<int, WinRate> months;
    for (const Deal& deal : loadDeals(reader, request.filter, money)) {
        if (!deal.isOpen() && deal.closed.isValid() && period.contains(deal.closed))
            months[monthIndex(deal.closed)].add(deal);
    }
    Report report =
        begun("won-lost", Words::tr("Won and lost by month"),
              Words::tr("Opportunities by the month they were closed in; the win rate is won ÷ (won + lost)."), money,
              period);
    report.columns = {monthColumn("month", Words::tr("Month")),
                      countColumn("won", Words::tr("Won")),
                      sumColumn("won_amount", Words::tr("Won amount"), Opportunity::amount.key),
                      countColumn("lost", Words::tr("Lost")),
                      sumColumn("lost_amount", Words::tr("Lost amount"), Opportunity::amount.key),
                      percentColumn("win_rate", Words::tr("Win rate"))};
    for (const int month : monthsFor(period, months.keys())) {
        const WinRate rate = months.value(month);
        const Period days{std::max(monthStart(month), period.from), std::min(monthEnd(month), period.to)};
        ReportRow row{cell(monthStart(month)).text().left(7),
                      {cell(qint64(month)), cell(qint64(rate.won)), cell(rate.wonAmount), cell(qint64(rate.lost)),
                       cell(rate.lostAmount), cell(rate.byCount())},
                      closedDeals(reader, {StatusType::Won, StatusType::Lost}, days, request.filter)};
        const Query won = closedDeals(reader, {StatusType::Won}, days, request.filter);
        const Query lost = closedDeals(reader, {StatusType::Lost}, days, request.filter);
        row.cellRecords = {{1, won}, {2, won}, {3, lost}, {4, lost}};
        report.rows.append(row);
    }
    report.chart = {ReportChart::Shape::Columns, {2, 4}};
    report.remarks = money.remarks();
    return report;
}

Report winRateReport(const Reader& reader, const ReportRequest& request)
{
    OfficeMoney money(reader);
    const Period period = periodFor(request, NamedPeriod::Last12Months, reader.clock().today());
    const QVector<Deal> deals = loadDeals(reader, request.filter, money);
    Report report = begun("win-rate", Words::tr("Win rate"),
                          Words::tr("Won ÷ (won + lost) of the opportunities closed in the period, by count and by "
                                    "value. Won of created: of the opportunities created in the period, those won "
                                    "since."),
                          money, period);
    report.columns = {textColumn("owner", Words::tr("Owner")),
                      countColumn("won", Words::tr("Won"), false),
                      countColumn("lost", Words::tr("Lost"), false),
                      sumColumn("won_amount", Words::tr("Won amount"), Opportunity::amount.key, false),
                      sumColumn("lost_amount", Words::tr("Lost amount"), Opportunity::amount.key, false),
                      percentColumn("win_rate", Words::tr("Win rate by count")),
                      percentColumn("win_rate_value", Words::tr("Win rate by value")),
                      countColumn("created", Words::tr("Created"), false),
                      percentColumn("won_of_created", Words::tr("Won of created"))};
    const auto addRow = [&](const QString& key, const QString& name, const QVector<Deal>& some,
                            const QVector<Condition>& more) {
        const auto closed = [&](const QVector<StatusType>& types) {
            return closedDeals(reader, types, period, request.filter, more);
        };
        ReportRow row{key, rateCells(name, some, period), closed({StatusType::Won, StatusType::Lost})};
        const Query won = closed({StatusType::Won});
        const Query lost = closed({StatusType::Lost});
        const Query created = recordsOf(Opportunity::entity, enteredWithin(period) + more, request.filter);
        row.cellRecords = {{1, won}, {2, lost}, {3, won}, {4, lost}, {7, created}, {8, created}};
        report.rows.append(row);
    };
    addRow(QStringLiteral("all"), Words::tr("All"), deals, {});
    for (const OwnerGroup& group : byOwner(reader, deals))
        addRow(QString::number(group.owner), group.name, group.deals, {ownedBy(group.owner)});
    report.chart = {ReportChart::Shape::Bars, {5, 6}};
    report.remarks = money.remarks();
    return report;
}

Report salesCycleReport(const Reader& reader, const ReportRequest& request)
{
    OfficeMoney money(reader);
    const Period period = periodFor(request, NamedPeriod::Last12Months, reader.clock().today());
    const QVector<Deal> deals = loadDeals(reader, request.filter, money);
    Report report = begun(
        "sales-cycle", Words::tr("Sales cycle and velocity"),
        Words::tr("Cycle: days from creation to close of the opportunities won in the period, on average. Velocity: "
                  "opportunities created × win rate × average won ÷ cycle, money a day."),
        money, period);
    report.columns = {textColumn("owner", Words::tr("Owner")), countColumn("won", Words::tr("Won"), false),
                      sumColumn("won_amount", Words::tr("Won amount"), Opportunity::amount.key, false),
                      plainColumn("cycle", Words::tr("Cycle (days)"), Unit::Days),
                      moneyColumn("velocity", Words::tr("Velocity a day"), false)};
    report.rows.append(cycleRow(reader, QStringLiteral("all"), Words::tr("All"), deals, period, request.filter, {}));
    for (const OwnerGroup& group : byOwner(reader, deals)) {
        report.rows.append(cycleRow(reader, QString::number(group.owner), group.name, group.deals, period,
                                    request.filter, {ownedBy(group.owner)}));
    }
    report.chart = {ReportChart::Shape::Bars, {3}};
    report.remarks = money.remarks();
    return report;
}

Report funnelReport(const Reader& reader, const ReportRequest& request)
{
    OfficeMoney money(reader);
    const Period period = periodFor(request, NamedPeriod::Last12Months, reader.clock().today());
    const QVector<Deal> deals = loadDeals(reader, request.filter, money);
    const QVector<QString> stages = dealStages(reader);
    const Funnel made = funnel(deals, stages, period);
    Report report = begun(
        "funnel", Words::tr("Funnel"),
        Words::tr("Opportunities created in the period that reached the stage or a later one, each counted once; lost "
                  "opportunities keep what they reached."),
        money, period);
    report.columns = {textColumn("stage", Words::tr("Stage")), countColumn("deals", Words::tr("Opportunities"), false),
                      sumColumn("amount", Words::tr("Amount"), Opportunity::amount.key, false),
                      percentColumn("conversion", Words::tr("From the stage before"))};
    const FieldDef& field =
        *reader.def(QString::fromLatin1(Opportunity::entity)).find(QString::fromLatin1(Opportunity::stage.key));
    const auto created = std::count_if(deals.begin(), deals.end(),
                                       [&period](const Deal& deal) { return period.contains(deal.created); });
    for (int step = 0; step < made.steps.size(); ++step) {
        QVector<Id> reached;
        for (const Deal& deal : deals) {
            if (period.contains(deal.created) && deal.reached >= step)
                reached.append(deal.id);
        }
        const FunnelStep& counted = made.steps[step];
        report.rows.append({counted.stage,
                            {Value(field.shownOption(counted.stage)), cell(qint64(counted.deals)), cell(counted.amount),
                             cell(counted.fromPrevious)},
                            reached.size() == created
                                ? recordsOf(Opportunity::entity, enteredWithin(period), request.filter)
                                : recordsNamed(Opportunity::entity, reached)});
    }
    if (made.overall) {
        const int conversion = report.column(QStringLiteral("conversion"));
        report.parameters.append({Words::tr("Won of all"), shownCell(report, conversion, cell(made.overall))});
    }
    report.chart = {ReportChart::Shape::Funnel, {1}};
    report.remarks = money.remarks();
    return report;
}

} // namespace perennial
