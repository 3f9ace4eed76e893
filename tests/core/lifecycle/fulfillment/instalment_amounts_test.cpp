// Tests of sharing a total out among instalments.
#include "core/lifecycle/fulfillment/instalment_amounts.h"

#include <catch2/catch_all.hpp>

using namespace perennial;

namespace {

using Amounts = QVector<Money>;

InstalmentShare percent(qint64 points)
{
    return {Percent{points}, {}};
}

InstalmentShare agreed(qint64 cents)
{
    return {{}, Money{cents}};
}

} // namespace

TEST_CASE("equal parts differ in the last only, which takes the rounding")
{
    CHECK(instalmentAmounts(Money{10'000}, {{}, {}, {}}) == Amounts{Money{3333}, Money{3333}, Money{3334}});
    CHECK(instalmentAmounts(Money{20'000}, {{}, {}, {}}) == Amounts{Money{6667}, Money{6667}, Money{6666}});
}

TEST_CASE("percentages are of the total, and the last takes the rounding")
{
    CHECK(instalmentAmounts(Money{10'001}, {percent(3000), percent(3000), percent(4000)}) ==
          Amounts{Money{3000}, Money{3000}, Money{4001}});
}

TEST_CASE("what is agreed stays, and the part without a word takes the rest")
{
    CHECK(instalmentAmounts(Money{10'000}, {agreed(2500), percent(3000), {}}) ==
          Amounts{Money{2500}, Money{3000}, Money{4500}});
    CHECK(instalmentAmounts(Money{10'000}, {{}, agreed(2500), {}}) == Amounts{Money{3750}, Money{2500}, Money{3750}});
}

TEST_CASE("agreed amounts alone come to their own sum")
{
    CHECK(instalmentAmounts(Money{10'000}, {agreed(2500), agreed(2500)}) == Amounts{Money{2500}, Money{2500}});
}

TEST_CASE("the sum is the total, whatever it is")
{
    for (qint64 total = 1; total < 2000; total += 7) {
        Money sum;
        for (const Money amount : instalmentAmounts(Money{total}, {percent(1234), {}, percent(777), {}, {}}))
            sum += amount;
        CHECK(sum == Money{total});
    }
}

TEST_CASE("percentages must come to 100 unless a part takes the rest")
{
    CHECK(isWhole({percent(5000), percent(5000)}));
    CHECK_FALSE(isWhole({percent(5000), percent(4000)}));
    CHECK(isWhole({percent(5000), {}}));
    CHECK(isWhole({agreed(100), agreed(200)}));
}
