// Tests of shares, margins and returns.
#include "core/insight/ratio.h"

#include <catch2/catch_all.hpp>

using namespace perennial;

TEST_CASE("a price of 100 less 10 percent at a cost of 60 leaves 30: half the cost, a third of the price")
{
    const Margin margin = marginOf(Money{10000}, Percent{1000}, Money{6000});
    CHECK(margin.margin == Money{3000});
    CHECK(margin.marginRate == Percent{5000});
    CHECK(margin.markRate == Percent{3333});
}

TEST_CASE("a campaign of 60 that won three times 100 returned four times its cost")
{
    CHECK(campaignReturn(Money{30000}, Money{6000}) == Percent{40000});
    CHECK_FALSE(campaignReturn(Money{30000}, Money{0}));
    CHECK(acquisitionCost(Money{600000}, 30) == Money{20000});
    CHECK_FALSE(acquisitionCost(Money{600000}, 0));
}

TEST_CASE("shares round half away from zero and need a whole")
{
    CHECK(shareOf(6, 63) == Percent{952});
    CHECK(shareOf(2, 3) == Percent{6667});
    CHECK(shareOf(-1, 8) == Percent{-1250});
    CHECK_FALSE(shareOf(1, 0));
}
