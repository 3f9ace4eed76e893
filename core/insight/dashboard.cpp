// Dashboard: key figures, each with its records.
#include "core/insight/dashboard.h"

#include "core/base/clock.h"
#include "core/base/shown_date.h"
#include "core/base/words.h"
#include "core/catalog/entities/engagement/activity.h"
#include "core/catalog/entities/engagement/lead.h"
#include "core/catalog/entities/engagement/opportunity.h"
#include "core/catalog/entities/fulfillment/invoice.h"
#include "core/catalog/entities/fulfillment/invoice_instalment.h"
#include "core/catalog/entities/service/case.h"
#include "core/catalog/entities/transaction/sales_order.h"
#include "core/insight/churn.h"
#include "core/insight/record_sum.h"
#include "core/insight/reports/ageing_report.h"
#include "core/insight/reports/customer_reports.h"
#include "core/insight/reports/report_pen.h"
#include "core/insight/win_rate.h"

namespace perennial {
namespace {

class DashboardPen {
public:
    DashboardPen(const Reader& reader, const ReportRequest& request)
        : m_reader(reader), m_today(dayFor(request, reader.clock().today())), m_now(reader.clock().today()),
          m_isThisMonth(!request.period.from.isValid() || !request.period.to.isValid()), m_deals(request.filter),
          m_money(reader)
    {
        const Period whole = m_isThisMonth ? monthOf(m_today) : request.period;
        const Period former = shifted(whole, -1);
        m_span = {whole.from, std::max(whole.from, std::min(whole.to, m_today))};
        // The same days of the span before: a month that has just begun is not compared with a whole one.
        const bool isWhole = m_span == whole;
        m_spanBefore = {former.from, isWhole ? former.to : std::min(former.to, former.from.addDays(m_span.days() - 1))};
    }

    Dashboard dashboard()
    {
        addDeals();
        addRevenue();
        addInvoices();
        addWork();
        addChurn();
        if (isPast()) {
            for (KeyFigure& figure : m_made.figures) {
                if (openFigures().contains(figure.key))
                    figure.behind.remark = openThen(m_today);
            }
        }
        m_made.span = m_span;
        m_made.spanBefore = m_spanBefore;
        m_made.currency = m_money.base();
        m_made.remarks = laterRemarks(m_later, m_today) + m_money.remarks();
        return m_made;
    }

private:
    const EntityDef& def(const char* entity) const { return m_reader.def(QString::fromLatin1(entity)); }

    // What a figure of the span is called: the words for this month where nothing else was asked for.
    QString named(const QString& thisMonth, const QString& anySpan) const
    {
        return m_isThisMonth ? thisMonth : anySpan;
    }

    KeyFigure& add(const char* key, const QString& label, Unit unit, const Value& value, const Query& records,
                   const char* measure = "")
    {
        KeyFigure figure;
        figure.key = QString::fromLatin1(key);
        figure.label = label;
        figure.unit = unit;
        figure.value = value;
        figure.behind = {records, QString::fromLatin1(measure)};
        m_made.figures.append(figure);
        return m_made.figures.last();
    }

    bool isPast() const { return m_today < m_now; }

    // What a past day had open, and what has become something else since.
    static QStringList openFigures()
    {
        return {QStringLiteral("pipeline"), QStringLiteral("weighted"), QStringLiteral("open_invoices"),
                QStringLiteral("overdue_invoices"), QStringLiteral("overdue_instalments")};
    }

    // What was open at the end of a period that is over is told by name, and is worth something else by now.
    void addPipeline(const QVector<Deal>& deals)
    {
        const QVector<Deal> then = isPast() ? loadDealsOn(m_reader, m_deals, m_money, m_today, &m_later) : deals;
        const PipelineSum open = openPipeline(then);
        QVector<Id> ids;
        for (const Deal& deal : then) {
            if (deal.isOpen())
                ids.append(deal.id);
        }
        const Query records =
            isPast() ? recordsNamed(Opportunity::entity, ids)
                     : recordsOf(Opportunity::entity,
                                 {whereTypeAmong(def(Opportunity::entity).flowField(), unfinishedTypes())}, m_deals);
        KeyFigure& whole = add("pipeline", Words::tr("Open pipeline"), Unit::Money, cell(open.amount), records,
                               isPast() ? "" : Opportunity::amount.key);
        whole.formula = isPast() ? Words::tr("Amounts of all opportunities that were open at the end of the period.")
                                 : Words::tr("Amounts of all open opportunities.");
        KeyFigure& weighted = add("weighted", Words::tr("Weighted pipeline"), Unit::Money, cell(open.weighted), records,
                                  isPast() ? "" : weightedMeasure);
        weighted.formula =
            isPast() ? Words::tr("Amount × probability of all opportunities that were open at the end of the period, "
                                 "rounded per opportunity.")
                     : Words::tr("Amount × probability of all open opportunities, rounded per opportunity.");
    }

    void addDeals()
    {
        const QVector<Deal> deals = loadDeals(m_reader, m_deals, m_money);
        addPipeline(deals);
        QVector<Condition> wonNow = within(Opportunity::closedOn.key, m_span.from, m_span.to);
        wonNow.append(whereTypeAmong(def(Opportunity::entity).flowField(), {StatusType::Won}));
        KeyFigure& won = add("won", named(Words::tr("Won this month"), Words::tr("Won")), Unit::Money,
                             cell(winRate(deals, m_span).wonAmount), recordsOf(Opportunity::entity, wonNow, m_deals),
                             Opportunity::amount.key);
        won.before = cell(winRate(deals, m_spanBefore).wonAmount);
        won.formula =
            named(Words::tr("Amounts of the opportunities won this month, beside the same days of the month before."),
                  Words::tr("Amounts of the opportunities won in the period, beside the period before."));
        const Period year{m_today.addYears(-1).addDays(1), m_today};
        const Period closed = m_isThisMonth ? year : m_span;
        const Period closedBefore =
            m_isThisMonth ? Period{year.from.addYears(-1), year.from.addDays(-1)} : m_spanBefore;
        KeyFigure& rate = add("win_rate", named(Words::tr("Win rate, 12 months"), Words::tr("Win rate")), Unit::Percent,
                              cell(winRate(deals, closed).byCount()), {});
        rate.before = cell(winRate(deals, closedBefore).byCount());
        rate.formula = named(Words::tr("Won ÷ (won + lost) of the opportunities closed in the last twelve months."),
                             Words::tr("Won ÷ (won + lost) of the opportunities closed in the period."));
    }

    static Money sum(const QVector<MonthRevenue>& months)
    {
        Money whole;
        for (const MonthRevenue& month : months)
            whole += month.net;
        return whole;
    }

    void addRevenue()
    {
        QVector<Condition> orders = within(SalesOrder::orderedAt.key, m_span.from, m_span.to);
        orders.append(revenueOrders(m_reader));
        KeyFigure& revenue = add("revenue", named(Words::tr("Orders this month"), Words::tr("Orders")), Unit::Money,
                                 cell(sum(loadOrdersByMonth(m_reader, {}, m_span))),
                                 recordsOf(SalesOrder::entity, orders), SalesOrder::baseNet.key);
        revenue.before = cell(sum(loadOrdersByMonth(m_reader, {}, m_spanBefore)));
        revenue.formula = named(
            Words::tr("Net orders of this month without what was cancelled, beside the same days of the month before."),
            Words::tr("Net orders of the period without what was cancelled, beside the period before."));
        KeyFigure& invoiced = add("invoiced", named(Words::tr("Invoiced this month"), Words::tr("Invoiced")),
                                  Unit::Money, cell(sum(loadInvoicesByMonth(m_reader, {}, m_span))),
                                  recordsOf(Invoice::entity, within(Invoice::issuedOn.key, m_span.from, m_span.to)),
                                  Invoice::baseNet.key);
        invoiced.before = cell(sum(loadInvoicesByMonth(m_reader, {}, m_spanBefore)));
        invoiced.formula = named(
            Words::tr("Net invoices issued this month less credit notes, beside the same days of the month before."),
            Words::tr("Net invoices issued in the period less credit notes, beside the period before."));
    }

    void addInvoices()
    {
        const OpenParts open = openOn(m_reader, {}, m_today);
        const auto sum = [](const QVector<OpenInvoice>& items) {
            Money money;
            for (const OpenInvoice& item : items)
                money += item.open;
            return money;
        };
        const auto overdue = [this](QVector<OpenInvoice> items) {
            items.removeIf([this](const OpenInvoice& item) { return !item.due.isValid() || item.due >= m_today; });
            return items;
        };
        OpenParts every = open; // an invoice in instalments is one of them too
        every.split.clear();
        for (const Id id : open.split)
            every.whole.append(OpenInvoice{.id = id});
        const char* const measure = isPast() ? "" : Invoice::openTotal.key;
        KeyFigure& all = add("open_invoices", Words::tr("Open invoices"), Unit::Money,
                             cell(sum(open.whole) + sum(open.parts)), wholeInvoices(every), measure);
        all.formula =
            isPast() ? Words::tr("What was open at the end of the period on issued invoices, less open credit notes.")
                     : Words::tr("What is open on issued invoices, less open credit notes.");
        all.moreIsBetter = false;
        OpenParts lateOnes = open;
        lateOnes.whole = overdue(open.whole);
        const Condition late{QString::fromLatin1(Invoice::dueOn.key), Op::Less, cell(m_today), {}};
        KeyFigure& invoices = add("overdue_invoices", Words::tr("Overdue invoices"), Unit::Money,
                                  cell(sum(lateOnes.whole)), wholeInvoices(lateOnes, {late}), measure);
        invoices.formula = isPast() ? Words::tr("What was open at the end of the period on invoices due before that.")
                                    : Words::tr("What is open on invoices that were due before today.");
        invoices.moreIsBetter = false;
        const QVector<OpenInvoice> lateParts = overdue(open.parts);
        if (lateParts.isEmpty())
            return;
        KeyFigure& parts =
            add("overdue_instalments", Words::tr("Overdue instalments"), Unit::Money, cell(sum(lateParts)),
                instalmentsNamed(lateParts), isPast() ? "" : InvoiceInstalment::open.key);
        parts.formula =
            isPast() ? Words::tr("What was open at the end of the period on instalments of invoices due before that.")
                     : Words::tr("What is open on instalments of invoices that were due before today.");
        parts.moreIsBetter = false;
    }

    KeyFigure& addCount(const char* key, const QString& label, const Query& records, const QString& formula,
                        bool moreIsBetter)
    {
        KeyFigure& figure = add(key, label, Unit::Count, cell(m_reader.count(records)), records);
        figure.formula = formula;
        figure.moreIsBetter = moreIsBetter;
        return figure;
    }

    void addWork()
    {
        const QVector<StatusType> ordered{StatusType::Ongoing};
        addCount("open_orders", Words::tr("Orders in progress"),
                 recordsOf(SalesOrder::entity, {whereTypeAmong(def(SalesOrder::entity).flowField(), ordered)}),
                 Words::tr("Confirmed orders that are not completed."), true)
            .asOf = m_now;
        addCount("open_cases", Words::tr("Open cases"),
                 recordsOf(Case::entity, {whereTypeAmong(def(Case::entity).flowField(), unfinishedTypes())}),
                 Words::tr("Cases that are not resolved."), false)
            .asOf = m_now;
        QVector<Condition> due = within(Activity::dueOn.key, {}, m_now);
        due.append(whereTypeAmong(def(Activity::entity).flowField(), unfinishedTypes()));
        addCount("due_activities", Words::tr("Activities due"), recordsOf(Activity::entity, due),
                 Words::tr("Activities due today or before that are not done."), false)
            .asOf = m_now;
        addCount("new_leads", named(Words::tr("New leads this month"), Words::tr("New leads")),
                 recordsOf(Lead::entity, enteredWithin(m_span)),
                 named(Words::tr("Leads entered this month."), Words::tr("Leads entered in the period.")), true);
    }

    void addChurn()
    {
        const QVector<Customer> customers = loadCustomers(m_reader, {}, m_today);
        const Churn churn = churnAt(customers, m_today, standardWindow);
        KeyFigure& figure = add("churn", Words::tr("Customer churn"), Unit::Percent, cell(churn.rate()),
                                recordsNamed("account", churn.lost));
        figure.behind.refusal = tooManyToName(churn.lost.size());
        figure.before = cell(churnAt(customers, m_span.from.addDays(-1), standardWindow).rate());
        figure.formula = named(
            Words::tr(
                "Of the customers who bought in the 120 days before the last 120, those who bought nothing in the "
                "last 120 days; beside the end of last month."),
            Words::tr(
                "Of the customers who bought in the 120 days before the last 120, those who bought nothing in the "
                "last 120 days; beside the day before the period."));
        figure.moreIsBetter = false;
    }

    const Reader& m_reader;
    QDate m_today; // the day asked for
    QDate m_now;
    qint64 m_later = 0; // opportunities that came into the file after that day
    bool m_isThisMonth; // else a period was asked for, and the labels do not name one
    Filter m_deals;     // which deals count
    Period m_span;
    Period m_spanBefore;
    OfficeMoney m_money;
    Dashboard m_made;
};

} // namespace

const KeyFigure* Dashboard::figure(const QString& figureKey) const
{
    for (const KeyFigure& candidate : figures) {
        if (candidate.key == figureKey)
            return &candidate;
    }
    return nullptr;
}

QDate Dashboard::otherDayOf(const KeyFigure& figure) const
{
    return figure.asOf.isValid() && !span.contains(figure.asOf) ? figure.asOf : QDate();
}

Dashboard dashboard(const Reader& reader, const ReportRequest& request)
{
    return DashboardPen(reader, request).dashboard();
}

QString shownLabel(const Dashboard& dashboard, const KeyFigure& figure)
{
    const QDate day = dashboard.otherDayOf(figure);
    return day.isValid() ? Words::tr("%1, as of %2").arg(figure.label, shownDate(day)) : figure.label;
}

QString shownFigure(const Dashboard& dashboard, const KeyFigure& figure, const Value& value)
{
    Report holder;
    holder.currency = dashboard.currency;
    holder.columns = {{figure.key, figure.label, figure.unit, false}};
    return shownCell(holder, 0, value);
}

} // namespace perennial
