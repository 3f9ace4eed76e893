// Amounts in two currencies.
#include "core/catalog/entities/shared/currency_rate.h"
#include "core/lifecycle/transaction/exchange.h"
#include "tests/support/workspace_fixture.h"

using namespace perennial;
using namespace perennial::test;

TEST_CASE("the rate of a day is the last one up to it")
{
    TestFile file;
    file.does([](Desk& desk) {
        for (const auto& [day, rate] : {std::pair(QDate(2026, 1, 1), 900'000), std::pair(QDate(2026, 6, 1), 950'000)})
            desk.save(desk.blank<CurrencyRate>()
                          .set(CurrencyRate::currency, "USD")
                          .set(CurrencyRate::validFrom, day)
                          .set(CurrencyRate::rate, rate));
    });
    CHECK_FALSE(rateOn(file.reader(), "USD", QDate(2025, 12, 31)));
    CHECK(rateOn(file.reader(), "USD", QDate(2026, 5, 31))->micro == 900'000);
    CHECK(rateOn(file.reader(), "USD", QDate(2026, 6, 1))->micro == 950'000);
    CHECK(rateOn(file.reader(), "EUR", QDate(2026, 6, 1))->micro == 1'000'000);
    CHECK(rateOn(file.reader(), "", QDate(2026, 6, 1))->micro == 1'000'000);
}

TEST_CASE("an amount of the office's currency turns into one with other decimals")
{
    CHECK(fromBase(Money{10'000}, ExchangeRate{6'000}, "EUR", "JPY") == Money{16'667});
    CHECK(fromBase(Money{10'000}, ExchangeRate{3'000'000}, "EUR", "KWD") == Money{33'333});
}

TEST_CASE("a number read with the wrong decimals is read anew")
{
    CHECK(rescaled(Money{1250}, "EUR", "JPY") == Money{13});
    CHECK(rescaled(Money{1250}, "EUR", "KWD") == Money{12'500});
    CHECK(rescaled(Money{1250}, "EUR", "USD") == Money{1250});
}
