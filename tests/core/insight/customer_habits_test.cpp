// Tests of what is proposed about a customer, by days and counts alone.
#include "core/catalog/entities/engagement/account.h"
#include "core/insight/customer_habits.h"

#include <catch2/catch_all.hpp>

using namespace perennial;

namespace {

const QDate today(2026, 11, 28);

// Somebody whose purchases lie so many days apart, the last one `silence` days ago.
CustomerHabits buying(const QVector<int>& gaps, int silence)
{
    QVector<Purchase> purchases{{1, today.addDays(-silence), Money{1}}};
    for (auto gap = gaps.crbegin(); gap != gaps.crend(); ++gap)
        purchases.append({1, purchases.last().day.addDays(-*gap), Money{1}});
    CustomerHabits habits;
    habits.orders = int(purchases.size());
    habits.bought = customersOf(purchases).first();
    return habits;
}

std::string typeOf(const CustomerHabits& habits)
{
    const auto verdict = customerTypeOf(habits, today);
    return verdict ? verdict->option.toStdString() : "nothing";
}

std::string stageOf(const CustomerHabits& habits)
{
    const auto verdict = relationshipOf(habits, today);
    return verdict ? verdict->option.toStdString() : "nothing";
}

} // namespace

TEST_CASE("who buys in a steady rhythm and is on time is loyal, and the reason says the rhythm")
{
    const CustomerHabits habits = buying({30, 28, 35, 31}, 20);
    CHECK(typeOf(habits) == Account::loyal.key);
    const QString reason = customerTypeOf(habits, today)->reason;
    CHECK(reason.contains("31"));
    CHECK(reason.contains("20"));
    CHECK(typeOf(buying({30, 30, 30}, 60)) == "nothing"); // late by twice the gap: at risk
    CHECK(typeOf(buying({30, 30}, 10)) == "nothing");     // two gaps are no rhythm
}

TEST_CASE("half of three orders or more at a discount make a discount customer, however steady")
{
    CustomerHabits habits = buying({30, 30, 30}, 10);
    habits.discounted = 2;
    CHECK(typeOf(habits) == Account::onDiscount.key);
    habits.discounted = 1;
    CHECK(typeOf(habits) == Account::loyal.key);
    CustomerHabits few = buying({30}, 10);
    few.discounted = 2;
    CHECK(typeOf(few) == "nothing");
}

TEST_CASE("two thirds of the orders for one product are a need, and the reason names it")
{
    CustomerHabits habits = buying({30, 200, 20, 25, 28}, 300);
    habits.favoured = 4;
    habits.favourite = "Toner";
    CHECK(typeOf(habits) == Account::needBased.key);
    CHECK(customerTypeOf(habits, today)->reason.contains("Toner"));
    habits.favoured = 3;
    CHECK(typeOf(habits) == Account::impulsive.key);
}

TEST_CASE("a gap of three times the usual one is a whim, unless the customer comes for one thing")
{
    CHECK(typeOf(buying({10, 30, 10, 10}, 5)) == Account::impulsive.key);
    CHECK(typeOf(buying({10, 29, 10, 10}, 5)) == Account::loyal.key);
}

TEST_CASE("who is offered much and orders once at most is wandering")
{
    CustomerHabits habits;
    habits.offers = 3;
    CHECK(typeOf(habits) == Account::wandering.key);
    habits.offers = 2;
    CHECK(typeOf(habits) == "nothing");
    CustomerHabits once = buying({}, 10);
    once.offers = 5;
    CHECK(typeOf(once) == Account::wandering.key);
    CustomerHabits twice = buying({40}, 10);
    twice.offers = 5;
    CHECK(typeOf(twice) == "nothing");
}

TEST_CASE("a relationship comes from awareness by exploration and expansion to commitment, and ends in dissolution")
{
    CustomerHabits habits;
    CHECK(stageOf(habits) == "nothing");
    habits.touched = true;
    CHECK(stageOf(habits) == Account::awareness.key);
    habits.offers = 1;
    CHECK(stageOf(habits) == Account::exploration.key);
    CHECK(stageOf(buying({}, 10)) == Account::exploration.key);
    CHECK(stageOf(buying({40}, 10)) == Account::expansion.key);
    CHECK(stageOf(buying({40, 40, 40}, 10)) == Account::expansion.key); // a rhythm, but not for a year
    CHECK(stageOf(buying({120, 120, 120}, 10)) == Account::commitment.key);
    CHECK(stageOf(buying({120, 120, 120}, 359)) == Account::commitment.key);
    CHECK(stageOf(buying({120, 120, 120}, 360)) == Account::dissolution.key);
    CHECK(stageOf(buying({40}, 365)) == Account::expansion.key);
    CHECK(stageOf(buying({40}, 366)) == Account::dissolution.key);
}
