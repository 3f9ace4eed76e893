// Facts: questions asked, rows turned into deals, customers and sums.
#include "core/insight/facts.h"

#include "core/base/clock.h"
#include "core/base/currency.h"
#include "core/base/money.h"
#include "core/base/period.h"
#include "core/catalog/entities/engagement/opportunity.h"
#include "core/catalog/entities/fulfillment/invoice.h"
#include "core/catalog/entities/transaction/sales_order.h"
#include "core/insight/funnel.h"

#include <QCoreApplication>
#include <QMap>

namespace perennial {
namespace {

// The records that a report's filter lets through; all where there is no filter.
class Chosen {
public:
    Chosen(const Reader& reader, const char* entity, const Filter& filter) : m_all(filter.isEmpty())
    {
        if (m_all)
            return;
        Query query;
        query.entity = QString::fromLatin1(entity);
        query.filter = filter;
        query.sort = {{QStringLiteral("id"), false}};
        const QVector<Id> ids = reader.ids(query);
        m_ids = QSet<Id>(ids.begin(), ids.end());
    }
    bool all() const { return m_all; }
    bool has(const Value& id) const { return m_all || m_ids.contains(id.integer()); }

private:
    bool m_all;
    QSet<Id> m_ids;
};

const EntityDef& orderDef(const Reader& reader)
{
    return reader.def(QString::fromLatin1(SalesOrder::entity));
}

Value firstDay(Period period)
{
    return Value(period.from.isValid() ? dateText(period.from) : QStringLiteral("0000-00-00"));
}

Value lastDay(Period period)
{
    return Value(period.to.isValid() ? dateText(period.to) : QStringLiteral("9999-12-31"));
}

Bindings monthsOf(Period period)
{
    const int last = period.to.isValid() ? monthIndex(period.to) : monthIndex(QDate(9999, 12, 31));
    return {{QStringLiteral("first"), Value(qint64(monthIndex(period.from)))},
            {QStringLiteral("last"), Value(qint64(last))}};
}

bool isWholeMonths(Period period)
{
    return (!period.from.isValid() || period.from.day() == 1) &&
           (!period.to.isValid() || period.to == monthEnd(monthIndex(period.to)));
}

QDate dayOf(const Value& text)
{
    return text.isNull() ? QDate() : dateOf(text.text());
}

Deal dealOf(const QVector<Value>& row, const EntityDef& def, OfficeMoney& money)
{
    Deal deal;
    deal.id = row[0].integer();
    deal.account = row[1].integer();
    deal.owner = row[2].integer();
    deal.stage = row[3].text();
    deal.type = def.statusType(deal.stage);
    deal.probability = Percent{row[6].integer()};
    if (row[8].integer())
        deal.categoryByHand = row[7].text();
    deal.expectedClose = dayOf(row[9]);
    deal.closed = dayOf(row[10]);
    deal.created = momentOf(row[11].text()).toLocalTime().date();
    deal.amount = money.inOffice(Money{row[4].integer()}, row[5].text(), deal.closed);
    return deal;
}

void addReached(const Reader& reader, QVector<Deal>& deals)
{
    const QVector<QString> stages = dealStages(reader);
    QHash<Id, int> places;
    for (int i = 0; i < deals.size(); ++i) {
        deals[i].reached = furthestStage({deals[i].stage}, stages);
        places.insert(deals[i].id, i);
    }
    reader.askEach(QStringLiteral("deal_stages"), {}, [&](const QVector<Value>& row) {
        const auto place = places.constFind(row[0].integer());
        if (place != places.constEnd()) {
            Deal& deal = deals[*place];
            deal.reached = std::max(deal.reached, int(stages.indexOf(row[1].text())));
        }
    });
}

QVector<MonthRevenue> monthSums(const Answer& answer)
{
    QVector<MonthRevenue> sums;
    for (const QVector<Value>& row : answer.rows)
        sums.append({int(row[0].integer()), row[1].integer(), Money{row[2].integer()}});
    return sums;
}

// One by one, where a filter or a span that cuts months asks for it. `amount` is the column of the amount.
QVector<MonthRevenue> countedByMonth(const Reader& reader, const QString& question, Bindings bindings, Period period,
                                     const Chosen& chosen, int amount)
{
    bindings.append({QStringLiteral("first"), firstDay(period)});
    bindings.append({QStringLiteral("last"), lastDay(period)});
    QMap<int, MonthRevenue> months;
    reader.askEach(question, bindings, [&](const QVector<Value>& row) {
        if (!chosen.has(row[0]))
            return;
        MonthRevenue& sum = months[int(row[1].integer())];
        sum.month = int(row[1].integer());
        ++sum.documents;
        sum.net += Money{row[amount].integer()};
    });
    return months.values();
}

} // namespace

OfficeMoney::OfficeMoney(const Reader& reader) : m_base(reader.baseCurrency())
{
    for (const QVector<Value>& row : reader.ask(QStringLiteral("exchange_rates")).rows)
        m_rates[row[0].text()].append({dayOf(row[1]), row[2].integer()});
}

OfficeMoney::OfficeMoney(const QString& base, const QVector<std::pair<QString, qint64>>& rates) : m_base(base)
{
    for (const auto& [currency, micro] : rates)
        m_rates[currency].append({QDate(), micro});
}

Money OfficeMoney::inOffice(Money amount, const QString& currency, QDate on)
{
    if (currency.isEmpty() || currency == m_base)
        return amount;
    const auto rates = m_rates.constFind(currency);
    if (rates == m_rates.constEnd()) {
        if (amount.minor)
            m_unknown.insert(currency);
        return {};
    }
    qint64 micro = rates->first().micro;
    for (const Rate& rate : *rates) {
        if (!on.isValid() || !rate.from.isValid() || rate.from <= on)
            micro = rate.micro;
    }
    return convert(amount, ExchangeRate{micro}, currency, m_base);
}

Money OfficeMoney::inOffice(Money amount, const QString& currency, QDate on, ExchangeRate kept)
{
    if (kept.micro <= 0)
        return inOffice(amount, currency, on);
    return convert(amount, kept, currency.isEmpty() ? m_base : currency, m_base);
}

QStringList OfficeMoney::remarks() const
{
    QStringList remarks;
    QStringList currencies(m_unknown.begin(), m_unknown.end());
    currencies.sort();
    for (const QString& currency : currencies) {
        remarks.append(QCoreApplication::translate("Report", "There is no exchange rate for %1; amounts in it count as "
                                                             "nothing here. Add the rate in the settings.")
                           .arg(currency));
    }
    return remarks;
}

QVector<QString> dealStages(const Reader& reader)
{
    return reader.def(QString::fromLatin1(Opportunity::entity))
        .stagesOfType({StatusType::Open, StatusType::Ongoing, StatusType::OnHold, StatusType::Won, StatusType::Done});
}

QVector<Deal> loadDeals(const Reader& reader, const Filter& filter, OfficeMoney& money)
{
    const EntityDef& def = reader.def(QString::fromLatin1(Opportunity::entity));
    const Chosen chosen(reader, Opportunity::entity, filter);
    QVector<Deal> deals;
    reader.askEach(QStringLiteral("deals"), {}, [&](const QVector<Value>& row) {
        if (chosen.has(row[0]))
            deals.append(dealOf(row, def, money));
    });
    addReached(reader, deals);
    return deals;
}

QVector<Deal> loadDealsOn(const Reader& reader, const Filter& filter, OfficeMoney& money, QDate day, qint64* later)
{
    QHash<Id, QVector<Value>> known;
    reader.askEach(QStringLiteral("deals_on"), {{QStringLiteral("today"), Value(dateText(day))}},
                   [&](const QVector<Value>& row) { known.insert(row[0].integer(), row); });
    QVector<Deal> deals;
    for (Deal deal : loadDeals(reader, filter, money)) {
        const auto row = known.constFind(deal.id);
        if (row == known.constEnd()) {
            if (later && deal.created <= day)
                ++*later;
            continue;
        }
        deal.stage = (*row)[1].text();
        statusTypeNamed((*row)[2].text(), deal.type);
        deal.amount = money.inOffice(Money{(*row)[3].integer()}, (*row)[4].text(), day);
        deal.probability = Percent{(*row)[5].integer()};
        deal.expectedClose = dayOf((*row)[6]);
        deal.owner = (*row)[7].integer();
        deal.categoryByHand.clear();
        if (deal.isOpen())
            deal.closed = QDate();
        else if (!deal.closed.isValid() || deal.closed > day)
            deal.closed = dayOf((*row)[8]); // it was reopened since
        deals.append(deal);
    }
    return deals;
}

Value ordersLeftOut(const Reader& reader)
{
    QString keys = QStringLiteral("|");
    for (const QString& stage : orderDef(reader).stagesOfType({StatusType::Cancelled, StatusType::Lost}))
        keys += stage + QLatin1Char('|');
    return Value(keys);
}

QVector<Customer> loadCustomers(const Reader& reader, const Filter& filter, QDate until)
{
    const Chosen chosen(reader, SalesOrder::entity, filter);
    const Bindings bindings{{QStringLiteral("left_out"), ordersLeftOut(reader)},
                            {QStringLiteral("until"), lastDay({QDate(), until})}};
    QVector<Purchase> purchases;
    reader.askEach(QStringLiteral("purchases"), bindings, [&](const QVector<Value>& row) {
        if (chosen.has(row[0])) {
            purchases.append({row[1].integer(), QDate::fromJulianDay(row[2].integer()), Money{row[3].integer()}});
        }
    });
    return customersOf(std::move(purchases), until);
}

QVector<MonthRevenue> loadOrdersByMonth(const Reader& reader, const Filter& filter, Period period)
{
    const Chosen chosen(reader, SalesOrder::entity, filter);
    const Bindings without{{QStringLiteral("left_out"), ordersLeftOut(reader)}};
    if (chosen.all() && isWholeMonths(period))
        return monthSums(reader.ask(QStringLiteral("orders_by_month"), monthsOf(period) + without));
    return countedByMonth(reader, QStringLiteral("order_amounts"), without, period, chosen, 3);
}

QVector<MonthRevenue> loadInvoicesByMonth(const Reader& reader, const Filter& filter, Period period)
{
    const Chosen chosen(reader, Invoice::entity, filter);
    if (chosen.all() && isWholeMonths(period))
        return monthSums(reader.ask(QStringLiteral("invoices_by_month"), monthsOf(period)));
    return countedByMonth(reader, QStringLiteral("invoice_amounts"), {}, period, chosen, 2);
}

QVector<CustomerRevenue> loadRevenueByCustomer(const Reader& reader, const Filter& filter, Period period)
{
    const Chosen chosen(reader, SalesOrder::entity, filter);
    const Bindings bindings{{QStringLiteral("left_out"), ordersLeftOut(reader)},
                            {QStringLiteral("first"), firstDay(period)},
                            {QStringLiteral("last"), lastDay(period)}};
    QHash<Id, CustomerRevenue> sums;
    const bool all = chosen.all();
    const QString question = all ? QStringLiteral("revenue_by_customer") : QStringLiteral("order_amounts");
    reader.askEach(question, bindings, [&](const QVector<Value>& row) {
        const Id customer = row[all ? 0 : 2].integer();
        if (!customer || (!all && !chosen.has(row[0])))
            return;
        CustomerRevenue& sum = sums[customer];
        sum.customer = customer;
        sum.orders += all ? row[1].integer() : 1;
        sum.net += Money{row[all ? 2 : 3].integer()};
    });
    QVector<CustomerRevenue> sorted = sums.values();
    std::sort(sorted.begin(), sorted.end(), [](const CustomerRevenue& left, const CustomerRevenue& right) {
        return left.net != right.net ? left.net > right.net : left.customer < right.customer;
    });
    return sorted;
}

QVector<OpenInvoice> loadOpenInvoices(const Reader& reader, const Filter& filter)
{
    const Chosen chosen(reader, Invoice::entity, filter);
    OfficeMoney office(reader);
    QVector<OpenInvoice> invoices;
    reader.askEach(QStringLiteral("open_invoices"), {}, [&](const QVector<Value>& row) {
        if (!chosen.has(row[0]))
            return;
        const Money open =
            office.inOffice(Money{row[3].integer()}, row[4].text(), reader.clock().today(), {row[5].integer()});
        const bool credit = row[6].text() == QLatin1String(Invoice::creditNote.key);
        invoices.append({row[0].integer(), row[1].integer(), dayOf(row[2]), credit ? -open : open, row[7].integer()});
    });
    return invoices;
}

QVector<OpenInvoice> loadOpenInvoicesOn(const Reader& reader, const Filter& filter, QDate day)
{
    const Chosen chosen(reader, Invoice::entity, filter);
    OfficeMoney office(reader);
    QVector<OpenInvoice> invoices;
    Id split = 0;
    Money settled; // of the invoice in instalments that is being read: the earliest are settled first
    reader.askEach(QStringLiteral("open_invoices_on"), {{QStringLiteral("today"), Value(dateText(day))}},
                   [&](const QVector<Value>& row) {
                       if (!chosen.has(row[0]))
                           return;
                       Money open{row[3].integer()};
                       if (const Id part = row[7].integer()) {
                           if (split != row[0].integer())
                               settled = Money{row[9].integer()} - open;
                           split = row[0].integer();
                           const Money taken = std::min(Money{row[8].integer()}, settled);
                           settled -= taken;
                           open = Money{row[8].integer()} - taken;
                       }
                       if (open <= Money())
                           return;
                       open = office.inOffice(open, row[4].text(), day, {row[5].integer()});
                       const bool credit = row[6].text() == QLatin1String(Invoice::creditNote.key);
                       invoices.append({row[0].integer(), row[1].integer(), dayOf(row[2]), credit ? -open : open,
                                        row[7].integer()});
                   });
    return invoices;
}

Condition revenueOrders(const Reader& reader)
{
    return whereTypeAmong(orderDef(reader).flowField(), {StatusType::Open, StatusType::Ongoing, StatusType::OnHold,
                                                         StatusType::Won, StatusType::Done});
}

} // namespace perennial
