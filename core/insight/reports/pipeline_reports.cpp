// Reports on deals: the open pipeline and the forecast.
#include "core/base/words.h"
#include "core/catalog/entities/engagement/opportunity.h"
#include "core/catalog/entities/shared/person.h"
#include "core/insight/record_sum.h"
#include "core/insight/reports/deal_reports.h"
#include "core/insight/reports/report_pen.h"

#include <QMap>

namespace perennial {
namespace {

// One report on the pipeline in the making.
class PipelinePen {
public:
    PipelinePen(const Reader& reader, const ReportRequest& request)
        : m_reader(reader), m_request(request), m_def(reader.def(QString::fromLatin1(Opportunity::entity))),
          m_money(reader), m_today(dayFor(request, reader.clock().today())), m_isPast(m_today < reader.clock().today()),
          m_deals(m_isPast ? loadDealsOn(reader, request.filter, m_money, m_today, &m_later)
                           : loadDeals(reader, request.filter, m_money))
    {}

    Report report()
    {
        m_report.key = QStringLiteral("pipeline");
        m_report.formula = Words::tr("Open opportunities only. Weighted is amount × probability, rounded per "
                                     "opportunity. Overdue opportunities are past their expected close.");
        m_report.currency = m_money.base();
        m_report.parameters = {dayParameter(m_today)};
        const QString by = m_request.by.isEmpty() ? QStringLiteral("stage") : m_request.by;
        if (by == u"month")
            byMonth();
        else if (by == u"owner")
            byOwner();
        else if (by == u"category")
            byCategory();
        else
            byStage();
        m_report.chart = {ReportChart::Shape::Columns, {2, 3}};
        if (m_isPast)
            forgetMeasures(m_report, m_today);
        m_report.remarks = laterRemarks(m_later, m_today) + m_money.remarks();
        return m_report;
    }

private:
    void columns(const QString& title, const ReportColumn& first)
    {
        m_report.title = title;
        m_report.columns = {first,
                            countColumn("deals", Words::tr("Opportunities")),
                            sumColumn("amount", Words::tr("Amount"), Opportunity::amount.key),
                            sumColumn("weighted", Words::tr("Weighted"), weightedMeasure),
                            countColumn("overdue", Words::tr("Overdue")),
                            sumColumn("overdue_amount", Words::tr("Overdue amount"), Opportunity::amount.key)};
    }

    // The condition that leaves only what `sum` counted; no condition tells how deals stood on a day that is over.
    Query open(QVector<Condition> conditions, const QVector<Id>& counted) const
    {
        if (m_isPast)
            return recordsNamed(Opportunity::entity, counted);
        conditions.append(whereTypeAmong(m_def.flowField(), unfinishedTypes()));
        return recordsOf(Opportunity::entity, conditions, m_request.filter);
    }

    Condition overdue() const
    {
        return {QString::fromLatin1(Opportunity::expectedClose.key), Op::Less, cell(m_today), {}};
    }

    template <class Fits>
    void addRow(const QString& key, const Value& first, const QVector<Condition>& conditions, Fits fits)
    {
        PipelineSum sum;
        PipelineSum late;
        QVector<Id> counted, countedLate;
        for (const Deal& deal : m_deals) {
            if (!deal.isOpen() || !fits(deal))
                continue;
            sum.add(deal);
            counted.append(deal.id);
            if (deal.expectedClose.isValid() && deal.expectedClose < m_today) {
                late.add(deal);
                countedLate.append(deal.id);
            }
        }
        ReportRow row{key,
                      {first, cell(qint64(sum.deals)), cell(sum.amount), cell(sum.weighted), cell(qint64(late.deals)),
                       cell(late.amount)},
                      open(conditions, counted)};
        const Query overdueOnes = open(conditions + QVector<Condition>{overdue()}, countedLate);
        row.cellRecords = {{4, overdueOnes}, {5, overdueOnes}};
        m_report.rows.append(row);
    }

    void byStage()
    {
        columns(Words::tr("Pipeline by stage"), textColumn("stage", Words::tr("Stage")));
        const FieldDef& field = *m_def.find(m_def.flowField());
        for (const QString& stage : m_def.stagesOfType(unfinishedTypes())) {
            addRow(stage, Value(field.shownOption(stage)), {fieldIs(Opportunity::stage.key, Value(stage))},
                   [&](const Deal& deal) { return deal.stage == stage; });
        }
    }

    void byCategory()
    {
        columns(Words::tr("Pipeline by forecast"), textColumn("category", Words::tr("Forecast")));
        const FieldDef& field = *m_def.find(QString::fromLatin1(Opportunity::forecastCategory.key));
        for (const Option& option : field.options) {
            addRow(option.key, Value(field.shownOption(option)),
                   {fieldIs(Opportunity::forecastCategory.key, Value(option.key))},
                   [&](const Deal& deal) { return forecastCategory(deal) == option.key; });
        }
    }

    void byOwner()
    {
        columns(Words::tr("Pipeline by owner"), textColumn("owner", Words::tr("Owner")));
        QMap<QString, Id> owners;
        for (const Deal& deal : m_deals) {
            if (deal.isOpen())
                owners.insert(deal.owner ? m_reader.titleOf(QString::fromLatin1(Person::entity), deal.owner)
                                         : Words::tr("Nobody"),
                              deal.owner);
        }
        for (auto owner = owners.cbegin(); owner != owners.cend(); ++owner) {
            addRow(QString::number(owner.value()), Value(owner.key()),
                   {fieldIs(Common::owner.key, owner.value() ? Value(owner.value()) : Value())},
                   [&](const Deal& deal) { return deal.owner == owner.value(); });
        }
    }

    void byMonth()
    {
        columns(Words::tr("Pipeline by month of expected close"), monthColumn("month", Words::tr("Expected close")));
        for (const MonthSum& month : pipelineByMonth(m_deals, m_today)) {
            if (month.bucket == MonthSum::Bucket::Overdue) {
                addRow(QStringLiteral("overdue"), Value(Words::tr("Overdue")), {overdue()},
                       [&](const Deal& deal) { return deal.expectedClose.isValid() && deal.expectedClose < m_today; });
            } else if (month.bucket == MonthSum::Bucket::Undated) {
                addRow(QStringLiteral("undated"), Value(Words::tr("Without a date")),
                       {fieldIs(Opportunity::expectedClose.key, {})},
                       [](const Deal& deal) { return !deal.expectedClose.isValid(); });
            } else {
                const QDate from = std::max(monthStart(month.month), m_today);
                const QDate to = monthEnd(month.month);
                const QString key = cell(monthStart(month.month)).text().left(7);
                addRow(key, cell(qint64(month.month)), within(Opportunity::expectedClose.key, from, to),
                       [&](const Deal& deal) { return deal.expectedClose >= from && deal.expectedClose <= to; });
            }
        }
    }

    const Reader& m_reader;
    const ReportRequest& m_request;
    const EntityDef& m_def;
    OfficeMoney m_money;
    QDate m_today;
    bool m_isPast;
    qint64 m_later = 0;
    QVector<Deal> m_deals;
    Report m_report;
};

// Deals of one forecast category: those expected in the period, and of the closed ones those won in it.
bool isForecast(const Deal& deal, const QString& category, Period period)
{
    if (forecastCategory(deal) != category || deal.isLost())
        return false;
    const bool overdue = deal.isOpen() && (!deal.expectedClose.isValid() || deal.expectedClose < period.from);
    return overdue || period.contains(deal.isWon() ? deal.closed : deal.expectedClose);
}

Query forecastRecords(const Reader& reader, const Option& option, Period period, const Filter& filter)
{
    const EntityDef& def = reader.def(QString::fromLatin1(Opportunity::entity));
    QVector<Condition> conditions{fieldIs(Opportunity::forecastCategory.key, Value(option.key))};
    if (option.key == QLatin1String(Opportunity::closed.key)) {
        conditions.append(whereTypeAmong(def.flowField(), {StatusType::Won}));
        return recordsOf(Opportunity::entity, conditions + within(Opportunity::closedOn.key, period.from, period.to),
                         filter);
    }
    conditions.append(whereTypeAmong(def.flowField(), unfinishedTypes()));
    Filter whole{Filter::Join::All, conditions, {}};
    Filter expected{Filter::Join::Any, within(Opportunity::expectedClose.key, {}, period.to), {}};
    expected.conditions.append({QString::fromLatin1(Opportunity::expectedClose.key), Op::Empty, {}, {}});
    whole.groups = {expected};
    Query query = recordsOf(Opportunity::entity, {}, filter);
    query.filter.groups.append(whole);
    return query;
}

} // namespace

Report pipelineReport(const Reader& reader, const ReportRequest& request)
{
    return PipelinePen(reader, request).report();
}

Report forecastReport(const Reader& reader, const ReportRequest& request)
{
    OfficeMoney money(reader);
    const QDate today = reader.clock().today();
    const Period period = periodFor(request, NamedPeriod::ThisQuarter, today);
    const bool isPast = period.to < today;
    qint64 later = 0;
    const QVector<Deal> deals = isPast ? loadDealsOn(reader, request.filter, money, period.to, &later)
                                       : loadDeals(reader, request.filter, money);
    Report report;
    report.key = QStringLiteral("forecast");
    report.title = Words::tr("Forecast by category");
    report.formula = Words::tr(
        "Open opportunities expected by the end of the period, below 30% pipeline, below 70% best case, "
        "above that commit; opportunities won in the period are closed; on hold is omitted. A category chosen by hand "
        "wins.");
    report.currency = money.base();
    report.parameters = {periodParameter(period)};
    if (isPast)
        report.parameters.append(dayParameter(period.to));
    report.columns = {textColumn("category", Words::tr("Forecast")), countColumn("deals", Words::tr("Opportunities")),
                      sumColumn("amount", Words::tr("Amount"), Opportunity::amount.key),
                      sumColumn("weighted", Words::tr("Weighted"), weightedMeasure)};
    const FieldDef& field = *reader.def(QString::fromLatin1(Opportunity::entity))
                                 .find(QString::fromLatin1(Opportunity::forecastCategory.key));
    for (const Option& option : field.options) {
        PipelineSum sum;
        QVector<Id> counted;
        for (const Deal& deal : deals) {
            if (!isForecast(deal, option.key, period))
                continue;
            sum.add(deal);
            counted.append(deal.id);
        }
        report.rows.append(
            {option.key,
             {Value(field.shownOption(option)), cell(qint64(sum.deals)), cell(sum.amount), cell(sum.weighted)},
             isPast ? recordsNamed(Opportunity::entity, counted)
                    : forecastRecords(reader, option, period, request.filter)});
    }
    report.chart = {ReportChart::Shape::Columns, {2}};
    if (isPast)
        forgetMeasures(report, period.to);
    report.remarks = laterRemarks(later, period.to) + money.remarks();
    return report;
}

} // namespace perennial
