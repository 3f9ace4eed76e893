// Tests of the pipeline's worth.
#include "core/base/period.h"
#include "core/insight/pipeline.h"
#include "tests/core/insight/deals.h"

#include <catch2/catch_all.hpp>

using namespace perennial;
using namespace perennial::test;

namespace {

Deal open(qint64 minor, int percent, QDate expected)
{
    Deal made;
    made.stage = "proposal";
    made.type = StatusType::Ongoing;
    made.amount = Money{minor};
    made.probability = Percent{percent * 100};
    made.expectedClose = expected;
    return made;
}

} // namespace

TEST_CASE("the weighted pipeline is rounded per deal and knows open deals only")
{
    QVector<Deal> deals{open(1000000, 20, {}), open(250000, 50, {}), open(99999, 35, {})};
    CHECK(openPipeline(deals).weighted == Money{360000});
    Deal won = open(700000, 100, {});
    won.type = StatusType::Won;
    Deal lost = open(700000, 50, {});
    lost.type = StatusType::Lost;
    deals << won << lost;
    CHECK(openPipeline(deals).weighted == Money{360000});
    CHECK(openPipeline(deals).deals == 3);
}

TEST_CASE("deals past their expected close stand in a bucket of their own")
{
    const QVector<Deal> deals{open(100, 50, QDate(2024, 2, 14)), open(200, 50, QDate(2024, 2, 15)),
                              open(300, 50, QDate(2024, 4, 30)), open(400, 50, {}), open(500, 50, QDate(2024, 4, 1))};
    const QVector<MonthSum> sums = pipelineByMonth(deals, QDate(2024, 2, 15));
    REQUIRE(sums.size() == 4);
    CHECK(sums[0].bucket == MonthSum::Bucket::Overdue);
    CHECK(sums[0].sum.amount == Money{100});
    CHECK(sums[1].month == monthIndex(QDate(2024, 2, 1)));
    CHECK(sums[2].sum.amount == Money{800});
    CHECK(sums[2].sum.weighted == Money{400});
    CHECK(sums[3].bucket == MonthSum::Bucket::Undated);
}

TEST_CASE("stages show their open deals in the order of the board")
{
    const QVector<StageSum> sums = pipelineByStage(ds1(), ds1Stages);
    REQUIRE(sums.size() == 5);
    CHECK(sums[1].sum.deals == 1);
    CHECK(sums[1].sum.amount == Money{800000});
    CHECK(sums[1].sum.weighted == Money{160000});
    CHECK(sums[4].sum.deals == 0);
}

TEST_CASE("the forecast category follows the probability unless chosen by hand")
{
    Deal deal = open(100, 29, {});
    CHECK(forecastCategory(deal) == "pipeline");
    deal.probability = Percent{3000};
    CHECK(forecastCategory(deal) == "best_case");
    deal.probability = Percent{6999};
    CHECK(forecastCategory(deal) == "best_case");
    deal.probability = Percent{7000};
    CHECK(forecastCategory(deal) == "commit");
    deal.categoryByHand = "pipeline";
    CHECK(forecastCategory(deal) == "pipeline");
    deal.type = StatusType::Won;
    CHECK(forecastCategory(deal) == "closed");
    deal = open(100, 80, {});
    deal.type = StatusType::OnHold;
    CHECK(forecastCategory(deal) == "omitted");
}
