// The base currency: free while nothing is in it, fixed from the first amount on.
#include "core/catalog/entities/shared/currency_rate.h"
#include "core/catalog/entities/shared/office.h"
#include "tests/support/trade_fixture.h"

using namespace perennial;
using namespace perennial::test;

namespace {

QString refusalOfYen(TestFile& file)
{
    const Error error =
        file.refuses([](Desk& desk) { return desk.save(desk.first<Office>({})->set(Office::baseCurrency, "JPY")); });
    CHECK(error.fault == Fault::Refused);
    CHECK(isAbout(error, Office::baseCurrency.key));
    CHECK(file.reader().baseCurrency() == "EUR");
    return error.text;
}

} // namespace

TEST_CASE("a file without amounts may change its base currency")
{
    TestFile file;
    file.does([](Desk& desk) {
        aLead(desk);
        desk.save(desk.first<Office>({})->set(Office::baseCurrency, "JPY"));
    });
    CHECK(file.reader().baseCurrency() == "JPY");
}

TEST_CASE("once an amount exists, the base currency stays, and the refusal names what is in it")
{
    TestFile file;
    file.does([](Desk& desk) { anOpportunity(desk, anAccount(desk).ref()); });
    CHECK(refusalOfYen(file).contains("Autumn order (OPP-1)"));
    file.does([](Desk& desk) { desk.save(desk.first<Office>({})->set(Office::name, "Bauer")); });
}

TEST_CASE("a document or an exchange rate fixes the base currency, too")
{
    TestFile order;
    anOrder(order, 1, false);
    CHECK(refusalOfYen(order).contains("those of SO-2026-0001. Nothing"));
    TestFile rate;
    rate.does([](Desk& desk) {
        desk.save(desk.blank<CurrencyRate>()
                      .set(CurrencyRate::currency, "USD")
                      .set(CurrencyRate::validFrom, desk.today())
                      .set(CurrencyRate::rate, 900'000));
    });
    CHECK(refusalOfYen(rate).contains("USD"));
}
