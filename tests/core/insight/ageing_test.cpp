// Tests of how long invoices are overdue.
#include "core/insight/ageing.h"

#include <catch2/catch_all.hpp>

using namespace perennial;

TEST_CASE("due today is current, thirty days later still the first bucket, a day more the next")
{
    const QDate today(2024, 6, 30);
    const auto age = [&](int daysAgo) { return ageOf(today.addDays(-daysAgo), today); };
    CHECK(age(-1) == Age::Current);
    CHECK(age(0) == Age::Current);
    CHECK(age(1) == Age::To30);
    CHECK(age(30) == Age::To30);
    CHECK(age(31) == Age::To60);
    CHECK(age(60) == Age::To60);
    CHECK(age(61) == Age::To90);
    CHECK(age(90) == Age::To90);
    CHECK(age(91) == Age::Over90);
    CHECK(ageOf({}, today) == Age::Current);
}

TEST_CASE("the due dates of an age are those that are counted in it")
{
    const QDate today(2024, 6, 30);
    for (int daysAgo = -40; daysAgo < 130; ++daysAgo) {
        const QDate due = today.addDays(-daysAgo);
        for (int age = 0; age < ageCount; ++age) {
            const DueSpan span = dueSpanOf(Age(age), today);
            const bool within = (!span.from.isValid() || due >= span.from) && (!span.to.isValid() || due <= span.to);
            CHECK(within == (ageOf(due, today) == Age(age)));
        }
    }
}

TEST_CASE("sums by age add up to what is open")
{
    const QDate today(2024, 6, 30);
    Ageing ageing;
    ageing.add(today, today, Money{100});
    ageing.add(today.addDays(-45), today, Money{50});
    ageing.add(today.addDays(-45), today, Money{-20});
    CHECK(ageing.total() == Money{130});
    CHECK(ageing.overdue() == Money{30});
    CHECK(ageing.count[2] == 2);
}
