// Tests of the funnel on DS1.
#include "core/insight/funnel.h"
#include "tests/core/insight/deals.h"

#include <catch2/catch_all.hpp>

using namespace perennial;
using namespace perennial::test;

TEST_CASE("a deal counts once in every stage up to the furthest it reached")
{
    const Funnel made = funnel(ds1(), ds1Stages, ds1Period);
    QVector<int> deals;
    QVector<qint64> shares;
    for (const FunnelStep& step : made.steps) {
        deals.append(step.deals);
        shares.append(step.fromPrevious ? step.fromPrevious->basisPoints : -1);
    }
    CHECK(deals == QVector<int>{5, 4, 3, 2, 2});
    CHECK(shares == QVector<qint64>{-1, 8000, 7500, 6667, 10000});
    CHECK(made.overall == Percent{4000});
}

TEST_CASE("going back or being lost takes no stage away")
{
    CHECK(furthestStage({"prospecting", "qualification", "prospecting"}, ds1Stages) == 1);
    CHECK(furthestStage({"prospecting", "proposal", "lost"}, ds1Stages) == 2);
    CHECK(furthestStage({"lost"}, ds1Stages) == -1);
    const Funnel empty = funnel({}, ds1Stages, ds1Period);
    CHECK(empty.steps.size() == 5);
    CHECK_FALSE(empty.overall);
}
