// Cohorts: counting months since the first purchase.
#include "core/insight/cohort.h"

#include "core/base/period.h"

#include <QMap>

namespace perennial {

QVector<PurchaseCohort> cohorts(const QVector<Customer>& customers, QDate until)
{
    const int last = monthIndex(until);
    QMap<int, PurchaseCohort> byMonth;
    for (const Customer& customer : customers) {
        const int first = monthIndex(QDate::fromJulianDay(customer.firstDay()));
        if (first > last)
            continue;
        PurchaseCohort& cohort = byMonth[first];
        if (cohort.month < 0) {
            cohort.month = first;
            cohort.active.resize(last - first + 1);
        }
        ++cohort.customers;
        int counted = -1;
        for (const qint64 day : customer.days) {
            const int month = monthIndex(QDate::fromJulianDay(day));
            if (month > last)
                break;
            if (month != counted)
                ++cohort.active[month - first];
            counted = month;
        }
    }
    return byMonth.values();
}

} // namespace perennial
