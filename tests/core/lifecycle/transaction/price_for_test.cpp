// Which price a customer gets.
#include "core/catalog/entities/shared/currency_rate.h"
#include "core/catalog/entities/transaction/price_list.h"
#include "core/lifecycle/transaction/price_for.h"
#include "tests/support/trade_fixture.h"

using namespace perennial;
using namespace perennial::test;

namespace {

struct Shop {
    Ref account, product, list;
};

Shop aShop(TestFile& file)
{
    return file.does([](Desk& desk) {
        Shop shop;
        auto list = desk.blank<PriceList>();
        desk.save(list.set(PriceList::name, "Dealers"));
        shop.list = list.ref();
        auto account = anAccount(desk);
        desk.save(account.set(Account::priceList, list.ref()));
        shop.account = account.ref();
        shop.product = aProduct(desk).ref();
        return shop;
    });
}

Row<Price> price(Desk& desk, const Shop& shop, qint64 amount, qint64 from = 0)
{
    auto row = desk.blank<Price>();
    row.set(Price::product, shop.product).set(Price::amount, Money{amount});
    if (from)
        row.set(Price::minimum, pieces(from));
    return row;
}

std::optional<PriceFound> asked(TestFile& file, const Shop& shop, qint64 count = 1, QDate on = {})
{
    TradeFacts facts(file.reader());
    return priceFor(facts, {shop.product, shop.account, pieces(count), on});
}

} // namespace

TEST_CASE("without any list the product's own list price holds")
{
    TestFile file;
    const Shop shop = aShop(file);
    REQUIRE(asked(file, shop));
    CHECK(asked(file, shop)->amount == Money{10'000});
}

TEST_CASE("a product without a price has none")
{
    TestFile file;
    Shop shop = aShop(file);
    shop.product = file.does([](Desk& desk) {
        auto product = desk.blank<Product>();
        desk.save(product.set(Product::name, "Air"));
        return product.ref();
    });
    CHECK_FALSE(asked(file, shop));
}

TEST_CASE("quantity breaks count from their minimum on")
{
    TestFile file;
    const Shop shop = aShop(file);
    file.does([&](Desk& desk) {
        desk.save(price(desk, shop, 9000).set(Price::priceList, shop.list));
        desk.save(price(desk, shop, 8000, 10).set(Price::priceList, shop.list));
    });
    CHECK(asked(file, shop, 9)->amount == Money{9000});
    CHECK(asked(file, shop, 10)->amount == Money{8000});
    CHECK(asked(file, shop, 500)->amount == Money{8000});
}

TEST_CASE("a price agreed with the customer wins over every list")
{
    TestFile file;
    const Shop shop = aShop(file);
    file.does([&](Desk& desk) {
        desk.save(price(desk, shop, 7000).set(Price::priceList, shop.list));
        desk.save(price(desk, shop, 9500).set(Price::account, shop.account));
    });
    CHECK(asked(file, shop)->amount == Money{9500});
}

TEST_CASE("another customer's agreed price is nobody else's business")
{
    TestFile file;
    const Shop shop = aShop(file);
    file.does([&](Desk& desk) {
        const auto other = anAccount(desk, "Other");
        desk.save(price(desk, shop, 100).set(Price::account, other.ref()).set(Price::priceList, shop.list));
    });
    CHECK(asked(file, shop)->amount == Money{10'000});
}

TEST_CASE("prices count on their first and last day, not before or after")
{
    TestFile file;
    const Shop shop = aShop(file);
    file.does([&](Desk& desk) {
        desk.save(price(desk, shop, 5000)
                      .set(Price::priceList, shop.list)
                      .set(Price::validFrom, QDate(2026, 3, 1))
                      .set(Price::validTo, QDate(2026, 3, 31)));
    });
    CHECK(asked(file, shop, 1, QDate(2026, 2, 28))->amount == Money{10'000});
    CHECK(asked(file, shop, 1, QDate(2026, 3, 1))->amount == Money{5000});
    CHECK(asked(file, shop, 1, QDate(2026, 3, 31))->amount == Money{5000});
    CHECK(asked(file, shop, 1, QDate(2026, 4, 1))->amount == Money{10'000});
}

TEST_CASE("a list falls back on another one, and a circle of lists ends")
{
    TestFile file;
    const Shop shop = aShop(file);
    file.does([&](Desk& desk) {
        auto all = desk.blank<PriceList>();
        desk.save(all.set(PriceList::name, "Everybody").set(PriceList::parent, shop.list));
        auto dealers = desk.load<PriceList>(shop.list);
        desk.save(dealers.set(PriceList::parent, all.ref()));
        desk.save(price(desk, shop, 8800).set(Price::priceList, all.ref()));
    });
    CHECK(asked(file, shop)->amount == Money{8800});
    CHECK(asked(file, shop)->from == "Everybody");
}

TEST_CASE("a rule reckons from cost or list price and rounds to its step")
{
    TestFile file;
    const Shop shop = aShop(file);
    file.does([&](Desk& desk) {
        auto row = desk.blank<Price>();
        row.set(Price::product, shop.product)
            .set(Price::priceList, shop.list)
            .set(Price::rule, Price::onCost)
            .set(Price::markup, Percent{3333})
            .set(Price::roundingStep, Money{50});
        desk.save(row);
    });
    // 50.00 + 33.33 % = 66.665 → 66.67 → 66.50
    CHECK(asked(file, shop)->amount == Money{6650});
}

TEST_CASE("a list that includes tax gives a net price to a net document")
{
    TestFile file;
    const Shop shop = aShop(file);
    file.does([&](Desk& desk) {
        auto list = desk.load<PriceList>(shop.list);
        desk.save(list.set(PriceList::taxIncluded, true));
        desk.save(price(desk, shop, 11'900).set(Price::priceList, shop.list));
    });
    TradeFacts facts(file.reader());
    CHECK(priceFor(facts, {shop.product, shop.account, pieces(1), {}, {}, false, Percent{1900}})->amount ==
          Money{10'000});
    CHECK(priceFor(facts, {shop.product, shop.account, pieces(1), {}, {}, true, Percent{1900}})->amount ==
          Money{11'900});
}

TEST_CASE("a price in another currency needs a rate")
{
    TestFile file;
    const Shop shop = aShop(file);
    TradeFacts facts(file.reader());
    CHECK_FALSE(priceFor(facts, {shop.product, shop.account, pieces(1), {}, "USD"}));
    file.does([](Desk& desk) {
        desk.save(desk.blank<CurrencyRate>()
                      .set(CurrencyRate::currency, "USD")
                      .set(CurrencyRate::validFrom, QDate(2020, 1, 1))
                      .set(CurrencyRate::rate, 500'000));
    });
    TradeFacts later(file.reader());
    CHECK(priceFor(later, {shop.product, shop.account, pieces(1), {}, "USD"})->amount == Money{20'000});
}
