// The pen reports on customers are written with: what several of them write alike.
#include "core/insight/reports/customer_pen.h"
#include "core/catalog/entities/engagement/account.h"
#include "core/catalog/entities/transaction/sales_order.h"
#include "core/insight/reports/report_pen.h"

namespace perennial {

Report begun(const Reader& reader, const char* key, const QString& title, const QString& formula, QDate day)
{
    Report report;
    report.key = QString::fromLatin1(key);
    report.title = title;
    report.formula = formula;
    report.currency = reader.baseCurrency();
    report.parameters = {dayParameter(day)};
    return report;
}

QString customerName(const Reader& reader, Id customer)
{
    return reader.titleOf(QString::fromLatin1(Account::entity), customer);
}

Query ordersOf(const Reader& reader, Id customer, QDate until, const Filter& filter)
{
    QVector<Condition> conditions{fieldIs(SalesOrder::account.key, Value(customer))};
    conditions += within(SalesOrder::orderedAt.key, {}, until);
    conditions.append(revenueOrders(reader));
    return recordsOf(SalesOrder::entity, conditions, filter);
}

} // namespace perennial
