// Facts: what reports count, fetched from the file and brought into the office's currency.
#pragma once
#include "core/base/period.h"
#include "core/insight/pipeline.h"
#include "core/insight/purchases.h"
#include "core/workspace/reader.h"

#include <QSet>

namespace perennial {

// Amounts of any currency in the office's, by the file's exchange rates.
class OfficeMoney {
public:
    explicit OfficeMoney(const Reader& reader);
    // For tests: the base currency and millionths of it for one unit of others, from a day on.
    OfficeMoney(const QString& base, const QVector<std::pair<QString, qint64>>& rates);

    const QString& base() const { return m_base; }
    // By the last rate on or before the day, else the first known one. A currency without any rate counts as nothing
    // and is remembered for remarks().
    Money inOffice(Money amount, const QString& currency, QDate on);
    // By the rate a document keeps; by that of the day where it keeps none.
    Money inOffice(Money amount, const QString& currency, QDate on, ExchangeRate kept);
    // "There is no exchange rate for CHF; …"; empty when every amount could be converted.
    QStringList remarks() const;

private:
    struct Rate {
        QDate from;
        qint64 micro;
    };
    QString m_base;
    QHash<QString, QVector<Rate>> m_rates;
    QSet<QString> m_unknown;
};

// The stages of deals in the order of the board, those of lost types left out.
QVector<QString> dealStages(const Reader& reader);

// Every deal that fits the filter (of opportunity; empty: all), with the furthest stage it reached.
QVector<Deal> loadDeals(const Reader& reader, const Filter& filter, OfficeMoney& money);

// How the deals stood at the end of a day that is over, as the file knew them then: with the amount, stage, owner and
// expected close they had. The category chosen by hand is not kept, nor what a stage log says of later days. Those the
// file did not know yet are left out; `later` counts the ones of them that are said to have been created by then.
QVector<Deal> loadDealsOn(const Reader& reader, const Filter& filter, OfficeMoney& money, QDate day,
                          qint64* later = nullptr);

// Stages of orders that are no purchases, whatever the user called them, as questions take them: "|cancelled|".
Value ordersLeftOut(const Reader& reader);

// Everybody who bought up to the day: orders that are not cancelled, by the day they were ordered, net, without
// freight. The filter is of sales_order.
QVector<Customer> loadCustomers(const Reader& reader, const Filter& filter, QDate until);

// Orders or invoices summed by month; money in the office's currency, net. Cancelled orders and drafts of invoices are
// left out; credit notes count below zero.
struct MonthRevenue {
    int month = -1; // monthIndex
    qint64 documents = 0;
    Money net = {};
};
QVector<MonthRevenue> loadOrdersByMonth(const Reader& reader, const Filter& filter, Period period);
QVector<MonthRevenue> loadInvoicesByMonth(const Reader& reader, const Filter& filter, Period period);

// What customers ordered in a period, largest first.
struct CustomerRevenue {
    Id customer = 0;
    qint64 orders = 0;
    Money net = {};
};
QVector<CustomerRevenue> loadRevenueByCustomer(const Reader& reader, const Filter& filter, Period period);

// Invoices that are issued and not settled, each open instalment by itself; credit notes below zero. In the office's
// currency.
struct OpenInvoice {
    Id id = 0;
    Id account = 0;
    QDate due = {};
    Money open = {};
    Id part = 0; // the instalment, 0 for an invoice that is due as a whole
};
QVector<OpenInvoice> loadOpenInvoices(const Reader& reader, const Filter& filter);
// What was open at the end of a day that is over: by what was issued, received, credited and written off up to it.
QVector<OpenInvoice> loadOpenInvoicesOn(const Reader& reader, const Filter& filter, QDate day);

// The conditions that find what the loaders above count, for opening the records behind a figure.
Condition revenueOrders(const Reader& reader);

} // namespace perennial
