// Tests of the simple customer lifetime value.
#include "core/insight/clv.h"

#include <catch2/catch_all.hpp>

using namespace perennial;

TEST_CASE("four orders of 80 a year over five years are 1,600, of which 40 percent are 640")
{
    const Clv value = clv({Money{8000}, Quantity{4000}, Quantity{5000}, Percent{4000}});
    CHECK(value.revenue == Money{160000});
    CHECK(value.margin == Money{64000});
}

TEST_CASE("a purchase of yesterday counts as one a year")
{
    const Customer customer = customersOf({{1, QDate(2024, 5, 1), Money{5000}}}).first();
    const auto input = clvInput(customer, QDate(2024, 5, 2), Quantity{5000}, Percent{4000});
    REQUIRE(input);
    CHECK(input->averageOrder == Money{5000});
    CHECK(input->ordersPerYear == Quantity{1000});
    CHECK_FALSE(clvInput(customer, QDate(2024, 4, 1), Quantity{5000}, Percent{4000}));
}
