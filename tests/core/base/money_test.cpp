// Money: rounding, overflow, conversion.
#include "core/base/money.h"

#include "core/base/currency.h"
#include "core/base/error.h"

#include <catch2/catch_all.hpp>
#include <limits>

using namespace perennial;

TEST_CASE("a division rounds half away from zero")
{
    CHECK(divideRounded(5, 10) == 1);
    CHECK(divideRounded(-5, 10) == -1);
    CHECK(divideRounded(4, 10) == 0);
    CHECK(divideRounded(-4, 10) == 0);
    CHECK(divideRounded(15, -10) == -2);
    CHECK(divideRounded(7, 3) == 2);
    CHECK(divideRounded(8, 3) == 3);
    CHECK_THROWS_AS(divideRounded(1, 0), Error);
}

TEST_CASE("a line amount is rounded once, from price, quantity and discount together")
{
    CHECK(lineAmount({1000}, {12000}) == Money{12000});
    CHECK(lineAmount({999}, {1500}) == Money{1499});            // 14.985
    CHECK(lineAmount({1440}, {40000}, {1500}) == Money{48960}); // 40 × 14.40 less 15 %
    CHECK(lineAmount({333}, {333}, {3333}) == Money{74});       // 0.7393
    CHECK(lineAmount({-999}, {1500}) == Money{-1499});
    CHECK(lineAmount({1000}, {1000}, {10000}) == Money{0});
}

TEST_CASE("weighted amounts are rounded one by one")
{
    const Money sum = percentOf({1'000'000}, {2000}) + percentOf({250'000}, {5000}) + percentOf({99'999}, {3500});
    CHECK(sum == Money{360'000});
}

TEST_CASE("a sum that does not fit is refused and changes nothing")
{
    const Money most{std::numeric_limits<qint64>::max()};
    const Money least{std::numeric_limits<qint64>::min()};
    CHECK_THROWS_AS(most + Money{1}, Error);
    CHECK_THROWS_AS(least - Money{1}, Error);
    CHECK_THROWS_AS(-least, Error);
    CHECK_THROWS_AS(lineAmount(most, {2000}), Error);
    CHECK_THROWS_AS(lineAmount(most, {std::numeric_limits<qint64>::max()}, {-5000}), Error);
    CHECK_THROWS_AS(convert(most, {std::numeric_limits<qint64>::max()}, 0, 3), Error);
    CHECK(lineAmount(most, {1000}) == most);
    CHECK_THROWS_AS((Quantity{std::numeric_limits<qint64>::max()} + Quantity{1}), Error);
    try {
        (void)(most + most);
        FAIL("the sum was taken");
    } catch (const Error& error) {
        CHECK(error.fault == Fault::Invalid);
        CHECK(error.text.startsWith("The amount is too large"));
    }
}

TEST_CASE("net and tax add up to gross")
{
    CHECK(netOfGross({11900}, {1900}) == Money{10000});
    CHECK(netOfGross({10000}, {1900}) == Money{8403});
    CHECK(netOfGross({-10000}, {1900}) == Money{-8403});
    CHECK_THROWS_AS(netOfGross({100}, {-10000}), Error);
}

TEST_CASE("a conversion minds the decimals of both currencies")
{
    CHECK(convert({10000}, {1'084'200}, QStringLiteral("EUR"), QStringLiteral("USD")) == Money{10842});
    CHECK(convert({10000}, {162'350'000}, QStringLiteral("EUR"), QStringLiteral("JPY")) == Money{16235});
    CHECK(convert({16235}, {6'160}, QStringLiteral("JPY"), QStringLiteral("EUR")) == Money{10001});
    CHECK(convert({1000}, {3'250'000}, QStringLiteral("KWD"), QStringLiteral("USD")) == Money{325});
    CHECK(convert({325}, {307'692}, QStringLiteral("USD"), QStringLiteral("KWD")) == Money{1000});
    CHECK_THROWS_AS(convert({1}, {0}, 2, 2), Error);
}

TEST_CASE("currencies have the decimals of ISO 4217")
{
    CHECK(decimalsOf(QStringLiteral("EUR")) == 2);
    CHECK(decimalsOf(QStringLiteral("JPY")) == 0);
    CHECK(decimalsOf(QStringLiteral("ISK")) == 0);
    CHECK(decimalsOf(QStringLiteral("TND")) == 3);
    CHECK(decimalsOf(QStringLiteral("CLF")) == 4);
    CHECK(isCurrency(QStringLiteral("CHF")));
    CHECK_FALSE(isCurrency(QStringLiteral("eur")));
    CHECK_FALSE(isCurrency(QStringLiteral("XYZ")));
    CHECK(currencySymbol(QStringLiteral("EUR")) == QStringLiteral("€"));
    CHECK(currencySymbol(QStringLiteral("CHF")) == QStringLiteral("CHF"));
    CHECK(currencyOfSymbol(u"€") == QStringLiteral("EUR"));
    CHECK(currencyOfSymbol(u"usd") == QStringLiteral("USD"));
    CHECK(currencyOfSymbol(u"zł") == QStringLiteral("PLN"));
    CHECK(currencyOfSymbol(u"acme").isEmpty());
    CHECK(currencyCodes().size() >= 170);
}
