// Tests of cohorts by the month of the first purchase.
#include "core/base/period.h"
#include "core/insight/cohort.h"

#include <catch2/catch_all.hpp>

using namespace perennial;

TEST_CASE("a cohort counts whoever still buys months after the first purchase, once a month")
{
    const auto bought = [](Id id, int month, int day) { return Purchase{id, QDate(2024, month, day), Money{1}}; };
    const QVector<Customer> customers =
        customersOf({bought(1, 1, 5), bought(1, 1, 20), bought(1, 3, 1), bought(2, 1, 31), bought(3, 2, 1),
                     bought(3, 3, 31), bought(4, 5, 1)});
    const QVector<PurchaseCohort> made = cohorts(customers, QDate(2024, 3, 31));
    REQUIRE(made.size() == 2);
    CHECK(made[0].month == monthIndex(QDate(2024, 1, 1)));
    CHECK(made[0].customers == 2);
    CHECK(made[0].active == QVector<int>{2, 0, 1});
    CHECK(made[0].share(2) == Percent{5000});
    CHECK(made[1].active == QVector<int>{1, 1});
}
