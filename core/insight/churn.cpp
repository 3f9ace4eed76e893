// Churn: two windows of days, laid over every customer's purchases.
#include "core/insight/churn.h"

#include "core/base/error.h"

#include <QCoreApplication>

namespace perennial {

Churn churnAt(const QVector<Customer>& customers, QDate day, int window)
{
    if (window < 1 || !day.isValid())
        throw invalid(QCoreApplication::translate("Churn", "Churn needs a day and a window of at least one day."));
    const qint64 end = day.toJulianDay();
    const qint64 middle = end - window;
    const qint64 start = middle - window;
    Churn churn;
    for (const Customer& customer : customers) {
        const bool before = customer.boughtIn(start, middle);
        const bool lately = customer.boughtIn(middle, end);
        if (before)
            (lately ? churn.retained : churn.lost).append(customer.id);
        else if (lately)
            (customer.firstDay() > middle ? churn.fresh : churn.reactivated).append(customer.id);
    }
    return churn;
}

} // namespace perennial
