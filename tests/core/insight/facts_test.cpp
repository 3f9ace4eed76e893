// Tests of amounts brought into the office's currency.
#include "core/catalog/entities/shared/currency_rate.h"
#include "core/insight/facts.h"
#include "tests/support/figures_file.h"

using namespace perennial;
using namespace perennial::test;

TEST_CASE("amounts are converted by the rate of their day, and a currency without a rate is remarked upon")
{
    FiguresFile file;
    file.does([](Desk& desk) {
        for (const auto& [day, rate] : {std::pair(QDate(2024, 1, 1), 900'000), std::pair(QDate(2024, 2, 1), 920'000)}) {
            auto row = desk.blank<CurrencyRate>();
            row.set(CurrencyRate::currency, "USD").set(CurrencyRate::validFrom, day).set(CurrencyRate::rate, rate);
            desk.save(row);
        }
    });
    OfficeMoney money(file.reader());
    CHECK(money.inOffice(Money{1000}, "", QDate(2024, 1, 15)) == Money{1000});
    CHECK(money.inOffice(Money{1000}, "EUR", {}) == Money{1000});
    CHECK(money.inOffice(Money{1000}, "USD", QDate(2024, 1, 31)) == Money{900});
    CHECK(money.inOffice(Money{1000}, "USD", QDate(2024, 2, 1)) == Money{920});
    CHECK(money.inOffice(Money{1000}, "USD", {}) == Money{920});
    CHECK(money.inOffice(Money{1000}, "USD", QDate(2020, 1, 1)) == Money{900});
    CHECK(money.remarks().isEmpty());
    CHECK(money.inOffice(Money{1000}, "CHF", {}) == Money{0});
    REQUIRE(money.remarks().size() == 1);
    CHECK(money.remarks().first().contains("CHF"));
}

TEST_CASE("deals of two currencies are added up in the office's")
{
    OfficeMoney money("EUR", {{"JPY", 6'000}, {"KWD", 3'000'000}});
    CHECK(money.inOffice(Money{10'000}, "JPY", {}) == Money{6'000});
    CHECK(money.inOffice(Money{1'000}, "KWD", {}) == Money{300});
}

TEST_CASE("a deal knows the furthest stage it came to, and customers are those who ordered")
{
    FiguresFile file;
    file.liveDs1();
    OfficeMoney money(file.reader());
    const QVector<Deal> deals = loadDeals(file.reader(), {}, money);
    QVector<int> reached;
    for (const Deal& deal : deals)
        reached.append(deal.reached);
    CHECK(reached == QVector<int>{4, 2, 1, 0, 4});
    CHECK(deals.first().created == QDate(2024, 1, 1));
    CHECK(loadCustomers(file.reader(), {}, QDate(2024, 12, 31)).isEmpty());
}
