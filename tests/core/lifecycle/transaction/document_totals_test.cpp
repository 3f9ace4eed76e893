// Totals of documents: rounding once a line, tax once a rate.
#include "core/lifecycle/transaction/document_totals.h"
#include "core/lifecycle/transaction/trade_words.h"
#include <catch2/catch_all.hpp>

using namespace perennial;

TEST_CASE("a document without lines is over nothing")
{
    const DocumentTotals totals = totalsOf({});
    CHECK(totals.net == Money());
    CHECK(totals.tax == Money());
    CHECK(totals.total == Money());
}

TEST_CASE("tax is rounded once a rate, on the sum of the rounded lines")
{
    // Three lines of 0.33 at 19 %: 0.99 × 19 % = 0.1881; a rounding a line would have made 3 × 0.06 = 0.18.
    const Percent rate{1900};
    const DocumentTotals totals = totalsOf({{Money{33}, rate}, {Money{33}, rate}, {Money{33}, rate}});
    CHECK(totals.net == Money{99});
    CHECK(totals.tax == Money{19});
    CHECK(totals.total == Money{118});
}

TEST_CASE("each tax rate is rounded by itself")
{
    // 0.50 × 7 % = 0.035 → 0.04; 0.50 × 19 % = 0.095 → 0.10: half goes away from zero.
    const DocumentTotals totals = totalsOf({{Money{50}, Percent{700}}, {Money{50}, Percent{1900}}});
    CHECK(totals.tax == Money{14});
}

TEST_CASE("freight is no part of the net total and carries its own tax")
{
    const DocumentTotals totals = totalsOf({{Money{10'000}, Percent{1900}}}, {Money{500}, Percent{700}});
    CHECK(totals.net == Money{10'000});
    CHECK(totals.tax == Money{1900 + 35});
    CHECK(totals.total == Money{12'435});
}

TEST_CASE("where prices include tax, the total is the sum of the prices")
{
    const DocumentTotals totals = totalsOf({{Money{999}, Percent{1900}}, {Money{999}, Percent{1900}}}, {}, true);
    CHECK(totals.total == Money{1998});
    CHECK(totals.tax == Money{319});
    CHECK(totals.net == Money{1679});
}

TEST_CASE("a net line below zero lowers net and tax")
{
    const DocumentTotals totals = totalsOf({{Money{1000}, Percent{1900}}, {Money{-200}, Percent{1900}}});
    CHECK(totals.net == Money{800});
    CHECK(totals.tax == Money{152});
}

TEST_CASE("sentences say amounts with the decimals of their currency")
{
    CHECK(inWords(Money{126'579'329}, "EUR") == "1265793.29 EUR");
    CHECK(inWords(Money{500}, "JPY") == "500 JPY");
    CHECK(inWords(Quantity{2500}) == "2.5");
    CHECK(inWords(QDate(2026, 2, 28)) == "2026-02-28");
}
