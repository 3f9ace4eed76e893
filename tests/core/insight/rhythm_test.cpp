// Tests of customers' rhythm.
#include "core/insight/rhythm.h"

#include <catch2/catch_all.hpp>

using namespace perennial;

namespace {

Customer buying(const QVector<int>& gaps, QDate first = QDate(2024, 1, 1))
{
    QVector<Purchase> purchases{{1, first, Money{1}}};
    for (const int gap : gaps)
        purchases.append({1, purchases.last().day.addDays(gap), Money{1}});
    return customersOf(purchases).first();
}

QDate after(const Customer& customer, int days)
{
    return QDate::fromJulianDay(customer.lastDay() + days);
}

} // namespace

TEST_CASE("75 days of silence after gaps of 30, 28, 35 and 31 days are 2.46 times the median")
{
    const Customer customer = buying({30, 28, 35, 31});
    const auto rhythm = rhythmOf(customer, after(customer, 75));
    REQUIRE(rhythm);
    CHECK(rhythm->medianGapTwice == 61);
    CHECK(rhythm->ratio() == 246);
    CHECK(rhythm->isAtRisk());
}

TEST_CASE("twice the median is at risk, a day less is not, and three gaps are needed")
{
    const Customer customer = buying({10, 10, 10});
    CHECK(rhythmOf(customer, after(customer, 20))->isAtRisk());
    CHECK_FALSE(rhythmOf(customer, after(customer, 19))->isAtRisk());
    CHECK_FALSE(rhythmOf(buying({10, 10}), QDate(2025, 1, 1)));
    CHECK_FALSE(rhythmOf(buying({10, 10, 10, 0}), after(customer, -1)));
}

TEST_CASE("customers at risk come most overdue first, without those long lost")
{
    Customer late = buying({10, 10, 10});
    Customer later = buying({5, 5, 5}, QDate(2024, 1, 1));
    later.id = 2;
    const QDate day = after(late, 25);
    const QVector<Rhythm> atRisk = customersAtRisk({late, later}, day);
    REQUIRE(atRisk.size() == 2);
    CHECK(atRisk.first().customer == 2);
    CHECK(customersAtRisk({late, later}, day, 30).size() == 1);
}
