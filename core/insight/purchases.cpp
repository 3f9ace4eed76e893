// Purchases: grouping by customer and day.
#include "core/insight/purchases.h"

#include <algorithm>
#include <tuple>

namespace perennial {

int Customer::orderCount() const
{
    int count = 0;
    for (const int onDay : orders)
        count += onDay;
    return count;
}

Money Customer::total() const
{
    Money sum;
    for (const qint64 amount : amounts)
        sum += Money{amount};
    return sum;
}

bool Customer::boughtIn(qint64 from, qint64 to) const
{
    const auto after = std::upper_bound(days.begin(), days.end(), from);
    return after != days.end() && *after <= to;
}

QVector<Customer> customersOf(QVector<Purchase> purchases, QDate until)
{
    std::stable_sort(purchases.begin(), purchases.end(), [](const Purchase& left, const Purchase& right) {
        return std::tuple(left.customer, left.day) < std::tuple(right.customer, right.day);
    });
    QVector<Customer> customers;
    for (const Purchase& purchase : purchases) {
        if (!purchase.customer || !purchase.day.isValid() || (until.isValid() && purchase.day > until))
            continue;
        if (customers.isEmpty() || customers.last().id != purchase.customer)
            customers.append(Customer{purchase.customer});
        Customer& customer = customers.last();
        const qint64 day = purchase.day.toJulianDay();
        if (customer.days.isEmpty() || customer.days.last() != day) {
            customer.days.append(day);
            customer.amounts.append(0);
            customer.orders.append(0);
        }
        customer.amounts.last() = (Money{customer.amounts.last()} + purchase.amount).minor;
        ++customer.orders.last();
    }
    return customers;
}

} // namespace perennial
