// Churn: customers who used to buy and stopped.
#pragma once
#include "core/insight/purchases.h"
#include "core/insight/ratio.h"

namespace perennial {

// As of a day with window w. The base are the customers who bought in (day − 2w, day − w].
struct Churn {
    QVector<Id> retained;    // of the base: bought in (day − w, day] too
    QVector<Id> lost;        // of the base: did not
    QVector<Id> fresh;       // bought in (day − w, day] for the first time ever
    QVector<Id> reactivated; // bought in (day − w, day] and long ago, but not in the base window

    qint64 base() const { return retained.size() + lost.size(); }
    // lost ÷ base; nothing when nobody bought in the base window.
    std::optional<Percent> rate() const { return shareOf(lost.size(), base()); }
    std::optional<Percent> retention() const { return shareOf(retained.size(), base()); }
    // Whoever bought in (day − w, day].
    qint64 active() const { return retained.size() + fresh.size() + reactivated.size(); }
};

// Purchases after the day are not seen. `window` is in days, 1 or more. Throws Error Invalid otherwise.
Churn churnAt(const QVector<Customer>& customers, QDate day, int window);

// Contracts: ended without renewal in the period ÷ running at its start. New ones do not count.
struct ContractChurn {
    qint64 running = 0;
    qint64 lost = 0;
    std::optional<Percent> rate() const { return shareOf(lost, running); }
    std::optional<Percent> retention() const { return shareOf(running - lost, running); }
};

} // namespace perennial
