// Purchases: who bought when, and for how much; what churn, rhythm, RFM and cohorts are counted from.
#pragma once
#include "core/base/identity.h"
#include "core/base/money.h"

#include <QDate>
#include <QVector>

namespace perennial {

struct Purchase {
    Id customer = 0;
    QDate day = {};
    Money amount = {}; // in the office's currency
};

// All purchases of one customer. Days are Julian day numbers, ascending, each once however many orders fell on it.
struct Customer {
    Id id = 0;
    QVector<qint64> days = {};
    QVector<qint64> amounts = {}; // minor units, of each day
    QVector<int> orders = {};     // of each day

    qint64 firstDay() const { return days.first(); }
    qint64 lastDay() const { return days.last(); }
    int orderCount() const;
    Money total() const;
    // Bought on one of the days from (not included) … to (included).
    bool boughtIn(qint64 from, qint64 to) const;
};

// Groups purchases by customer, in order of the ids. Purchases without a customer or a day are left out. `until` cuts
// off what came later, where it is valid; customers who then bought nothing are left out.
QVector<Customer> customersOf(QVector<Purchase> purchases, QDate until = {});

} // namespace perennial
