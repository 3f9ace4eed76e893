// Tests of win rate, cycle and velocity on DS1.
#include "core/insight/win_rate.h"
#include "tests/core/insight/deals.h"

#include <catch2/catch_all.hpp>

using namespace perennial;
using namespace perennial::test;

TEST_CASE("half of the closed deals were won, two thirds of their value, two fifths of those created")
{
    const WinRate rate = winRate(ds1(), ds1Period);
    CHECK(rate.won == 2);
    CHECK(rate.lost == 2);
    CHECK(rate.byCount() == Percent{5000});
    CHECK(rate.byValue() == Percent{6667});
    CHECK(wonOfCreated(ds1(), ds1Period).rate() == Percent{4000});
}

TEST_CASE("the win rate counts by the day a deal was closed")
{
    const WinRate january = winRate(ds1(), monthOf(QDate(2024, 1, 1)));
    CHECK(january.won == 0);
    CHECK(january.lost == 2);
    CHECK(january.byCount() == Percent{0});
    CHECK_FALSE(winRate(ds1(), monthOf(QDate(2023, 1, 1))).byCount());
}

TEST_CASE("the sales cycle counts won deals only, and velocity is money a day")
{
    const auto cycle = salesCycle(ds1(), ds1Period);
    REQUIRE(cycle);
    CHECK(cycle->days == 31);
    CHECK(salesVelocity(ds1(), ds1Period) == Money{56452});
    CHECK_FALSE(salesCycle({}, ds1Period));
    CHECK_FALSE(salesVelocity({}, ds1Period));
}
