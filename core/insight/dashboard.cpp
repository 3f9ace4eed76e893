// Dashboard: key figures, each with its records.
#include "core/insight/dashboard.h"

#include "core/base/clock.h"
#include "core/catalog/entities/engagement/activity.h"
#include "core/catalog/entities/engagement/lead.h"
#include "core/catalog/entities/engagement/opportunity.h"
#include "core/catalog/entities/fulfillment/invoice.h"
#include "core/catalog/entities/service/case.h"
#include "core/catalog/entities/transaction/sales_order.h"
#include "core/insight/churn.h"
#include "core/insight/reports/customer_reports.h"
#include "core/insight/reports/report_pen.h"
#include "core/insight/win_rate.h"

#include <QCoreApplication>

namespace perennial {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("perennial::DashboardPen", text);
}

const QVector<StatusType> unfinished{StatusType::Open, StatusType::Ongoing, StatusType::OnHold};

class DashboardPen {
public:
    DashboardPen(const Reader& reader, QDate today) : m_reader(reader), m_today(today), m_money(reader)
    {
        m_month = {monthOf(today).from, today};
        const QDate before = m_month.from.addDays(-1);
        // The same days of the month before: a month that has just begun is not compared with a whole one.
        m_monthBefore = {monthOf(before).from, std::min(before, monthOf(before).from.addDays(today.day() - 1))};
    }

    Dashboard dashboard()
    {
        addDeals();
        addRevenue();
        addInvoices();
        addWork();
        addChurn();
        m_made.currency = m_money.base();
        m_made.remarks = m_money.remarks();
        return m_made;
    }

private:
    const EntityDef& def(const char* entity) const { return m_reader.def(QString::fromLatin1(entity)); }

    KeyFigure& add(const char* key, const QString& label, Unit unit, const Value& value, const Query& records)
    {
        KeyFigure figure;
        figure.key = QString::fromLatin1(key);
        figure.label = label;
        figure.unit = unit;
        figure.value = value;
        figure.records = records;
        m_made.figures.append(figure);
        return m_made.figures.last();
    }

    void addDeals()
    {
        const QVector<Deal> deals = loadDeals(m_reader, {}, m_money);
        const PipelineSum open = openPipeline(deals);
        const Query openDeals = recordsOf(Opportunity::entity, {ofTypes(def(Opportunity::entity), unfinished)});
        add("pipeline", tr("Open pipeline"), Unit::Money, cell(open.amount), openDeals).formula =
            tr("Amounts of all open deals.");
        add("weighted", tr("Weighted pipeline"), Unit::Money, cell(open.weighted), openDeals).formula =
            tr("Amount × probability of all open deals, rounded per deal.");
        QVector<Condition> wonNow = within(Opportunity::closedOn.key, m_month.from, m_month.to);
        wonNow.append(ofTypes(def(Opportunity::entity), {StatusType::Won}));
        KeyFigure& won = add("won", tr("Won this month"), Unit::Money, cell(winRate(deals, m_month).wonAmount),
                             recordsOf(Opportunity::entity, wonNow));
        won.before = cell(winRate(deals, m_monthBefore).wonAmount);
        won.formula = tr("Amounts of the deals won this month, beside the same days of the month before.");
        const Period year{m_today.addYears(-1).addDays(1), m_today};
        KeyFigure& rate =
            add("win_rate", tr("Win rate, 12 months"), Unit::Percent, cell(winRate(deals, year).byCount()), {});
        rate.before = cell(winRate(deals, {year.from.addYears(-1), year.from.addDays(-1)}).byCount());
        rate.formula = tr("Won ÷ (won + lost) of the deals closed in the last twelve months.");
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
        QVector<Condition> orders = within(SalesOrder::orderedAt.key, m_month.from, m_month.to);
        orders.append(revenueOrders(m_reader));
        KeyFigure& revenue =
            add("revenue", tr("Orders this month"), Unit::Money, cell(sum(loadOrdersByMonth(m_reader, {}, m_month))),
                recordsOf(SalesOrder::entity, orders));
        revenue.before = cell(sum(loadOrdersByMonth(m_reader, {}, m_monthBefore)));
        revenue.formula =
            tr("Net orders of this month that are not cancelled, beside the same days of the month before.");
        KeyFigure& invoiced = add("invoiced", tr("Invoiced this month"), Unit::Money,
                                  cell(sum(loadInvoicesByMonth(m_reader, {}, m_month))),
                                  recordsOf(Invoice::entity, within(Invoice::issuedOn.key, m_month.from, m_month.to)));
        invoiced.before = cell(sum(loadInvoicesByMonth(m_reader, {}, m_monthBefore)));
        invoiced.formula =
            tr("Net invoices issued this month less credit notes, beside the same days of the month before.");
    }

    void addInvoices()
    {
        Money open;
        Money overdue;
        for (const OpenInvoice& invoice : loadOpenInvoices(m_reader, {})) {
            open += invoice.open;
            if (invoice.due.isValid() && invoice.due < m_today)
                overdue += invoice.open;
        }
        QVector<Condition> conditions{{QString::fromLatin1(Invoice::issuedOn.key), Op::NotEmpty, {}, {}},
                                      {QString::fromLatin1(Invoice::openTotal.key), Op::More, Value(qint64(0)), {}}};
        KeyFigure& all =
            add("open_invoices", tr("Open invoices"), Unit::Money, cell(open), recordsOf(Invoice::entity, conditions));
        all.formula = tr("What is open on issued invoices, less open credit notes.");
        all.moreIsBetter = false;
        conditions.append({QString::fromLatin1(Invoice::dueOn.key), Op::Less, cell(m_today), {}});
        KeyFigure& late = add("overdue_invoices", tr("Overdue invoices"), Unit::Money, cell(overdue),
                              recordsOf(Invoice::entity, conditions));
        late.formula = tr("What is open on invoices that were due before today.");
        late.moreIsBetter = false;
    }

    void addCount(const char* key, const QString& label, const Query& records, const QString& formula,
                  bool moreIsBetter)
    {
        KeyFigure& figure = add(key, label, Unit::Count, cell(m_reader.count(records)), records);
        figure.formula = formula;
        figure.moreIsBetter = moreIsBetter;
    }

    void addWork()
    {
        const QVector<StatusType> ordered{StatusType::Ongoing};
        addCount("open_orders", tr("Orders in progress"),
                 recordsOf(SalesOrder::entity, {ofTypes(def(SalesOrder::entity), ordered)}),
                 tr("Confirmed orders that are not completed."), true);
        addCount("open_cases", tr("Open cases"), recordsOf(Case::entity, {ofTypes(def(Case::entity), unfinished)}),
                 tr("Cases that are not resolved."), false);
        QVector<Condition> due = within(Activity::dueOn.key, {}, m_today);
        due.append(ofTypes(def(Activity::entity), unfinished));
        addCount("due_activities", tr("Activities due"), recordsOf(Activity::entity, due),
                 tr("Activities due today or before that are not done."), false);
        const QDateTime begin = m_month.from.startOfDay().toUTC();
        addCount("new_leads", tr("New leads this month"),
                 recordsOf(Lead::entity,
                           {{QString::fromLatin1(Common::createdAt.key), Op::AtLeast, Value(momentText(begin)), {}}}),
                 tr("Leads entered this month."), true);
    }

    void addChurn()
    {
        const QVector<Customer> customers = loadCustomers(m_reader, {}, m_today);
        const Churn churn = churnAt(customers, m_today, standardWindow);
        KeyFigure& figure =
            add("churn", tr("Customer churn"), Unit::Percent, cell(churn.rate()), recordsNamed("account", churn.lost));
        figure.before = cell(churnAt(customers, m_month.from.addDays(-1), standardWindow).rate());
        figure.formula =
            tr("Of the customers who bought in the 120 days before, those who did not in the last 120 days; "
               "beside the end of last month.");
        figure.moreIsBetter = false;
    }

    const Reader& m_reader;
    QDate m_today;
    Period m_month;
    Period m_monthBefore;
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

Dashboard dashboard(const Reader& reader, const ReportRequest& request)
{
    return DashboardPen(reader, dayFor(request, reader.clock().today())).dashboard();
}

QString shownFigure(const Dashboard& dashboard, const KeyFigure& figure, const Value& value)
{
    Report holder;
    holder.currency = dashboard.currency;
    holder.columns = {{figure.key, figure.label, figure.unit, false}};
    return shownCell(holder, 0, value);
}

} // namespace perennial
