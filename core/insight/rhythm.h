// Rhythm: whether a customer is late by the customer's own habit.
#pragma once
#include "core/insight/purchases.h"

#include <optional>

namespace perennial {

struct Rhythm {
    Id customer = 0;
    qint64 medianGapTwice = 0; // twice the median of the days between purchases, so that halves are whole
    qint64 daysSince = 0;      // the last purchase
    // days since ÷ median gap, in hundredths: 246 is 2.46.
    qint64 ratio() const;
    bool isAtRisk() const { return ratio() >= 200; }
};

// Nothing for customers with fewer than three gaps, or without a purchase up to the day.
std::optional<Rhythm> rhythmOf(const Customer& customer, QDate day);

// The customers at risk on the day, most overdue first. A customer silent for more than `longest` days is lost rather
// than at risk and left out; 0 keeps all.
QVector<Rhythm> customersAtRisk(const QVector<Customer>& customers, QDate day, int longest = 0);

} // namespace perennial
