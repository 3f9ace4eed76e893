// Tests of RFM scores.
#include "core/insight/rfm.h"

#include <catch2/catch_all.hpp>

using namespace perennial;

TEST_CASE("ten customers get the scores worked out by hand")
{
    const QVector<RfmInput> customers{
        {1, 3, 12, Money{2400}}, {2, 10, 8, Money{900}},  {3, 15, 6, Money{1500}}, {4, 30, 5, Money{400}},
        {5, 45, 4, Money{800}},  {6, 60, 3, Money{300}},  {7, 90, 2, Money{1200}}, {8, 120, 2, Money{150}},
        {9, 200, 1, Money{90}},  {10, 400, 1, Money{60}},
    };
    QVector<int> scores;
    for (const Rfm& score : rfm(customers))
        scores.append(score.score());
    CHECK(scores == QVector<int>{555, 554, 445, 443, 333, 332, 224, 222, 111, 111});
}

TEST_CASE("equal customers share a score and one alone is the worst of one")
{
    const QVector<Rfm> equal = rfm({{1, 5, 5, Money{5}}, {2, 5, 5, Money{5}}});
    CHECK(equal[0].score() == equal[1].score());
    CHECK(rfm({{1, 5, 5, Money{5}}}).first().score() == 111);
    CHECK(rfm({}).isEmpty());
}

TEST_CASE("purchases after the day are not counted")
{
    const QVector<Customer> customers = customersOf({{1, QDate(2024, 1, 1), Money{10}},
                                                     {1, QDate(2024, 1, 1), Money{5}},
                                                     {1, QDate(2024, 3, 1), Money{7}},
                                                     {2, QDate(2024, 4, 1), Money{7}}});
    const QVector<RfmInput> input = rfmInput(customers, QDate(2024, 1, 31));
    REQUIRE(input.size() == 1);
    CHECK(input.first().days == 30);
    CHECK(input.first().orders == 2);
    CHECK(input.first().money == Money{15});
}
