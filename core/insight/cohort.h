// Cohorts: customers by the month of their first purchase, and how many still buy months later.
#pragma once
#include "core/insight/purchases.h"
#include "core/insight/ratio.h"

namespace perennial {

struct PurchaseCohort {
    int month = -1; // monthIndex of the first purchase
    int customers = 0;
    QVector<int> active = {}; // customers who bought so many months later; the first is month 0
    std::optional<Percent> share(int monthsLater) const { return shareOf(active.value(monthsLater), customers); }
};

// In order of the months, up to the month of `until`; every cohort has an entry for every month since its own.
QVector<PurchaseCohort> cohorts(const QVector<Customer>& customers, QDate until);

} // namespace perennial
