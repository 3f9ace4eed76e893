// Tests of what the records of a list add up to.
#include "core/catalog/entities/shared/currency_rate.h"
#include "core/insight/record_sum.h"
#include "core/insight/report_list.h"
#include "tests/support/figures_file.h"
#include "tests/support/trade_fixture.h"

using namespace perennial;
using namespace perennial::test;

namespace {

Query all(const char* entity)
{
    Query query;
    query.entity = QString::fromLatin1(entity);
    return query;
}

void aRate(Desk& desk, const QString& currency, QDate from, qint64 rate)
{
    auto row = desk.blank<CurrencyRate>();
    row.set(CurrencyRate::currency, currency).set(CurrencyRate::validFrom, from).set(CurrencyRate::rate, rate);
    desk.save(row);
}

} // namespace

TEST_CASE("deals add up in the office's currency, closed ones at the rate of the day they were closed")
{
    FiguresFile file;
    const Ref firm = file.account("Firm");
    const Id won = file.deal(firm, "Won", 1'000, QDate(2024, 2, 1));
    const Id open = file.deal(firm, "Open", 10, QDate(2024, 3, 1));
    file.does([&](Desk& desk) {
        aRate(desk, "USD", QDate(2024, 1, 1), 900'000);
        aRate(desk, "USD", QDate(2024, 2, 1), 500'000);
        for (const Id id : {won, open})
            desk.save(desk.load<Opportunity>(id).set(Opportunity::currency, "USD"));
    });
    file.move(won, Opportunity::won);
    file.goTo(QDate(2024, 2, 15));
    const RecordSum sum = sumOf(file.reader(), all("opportunity"), "amount");
    CHECK(sum.label == "Amount");
    CHECK(sum.sum == Money{90'500});
    CHECK(sum.currency == "EUR");
    CHECK(sum.remarks.isEmpty());
}

TEST_CASE("weighted counts open deals alone, each rounded by itself")
{
    FiguresFile file;
    file.liveDs1();
    const Ref firm = file.account("Firm of two");
    for (const char* name : {"One", "Two"}) {
        const Id deal = file.deal(firm, name, 0, QDate(2024, 5, 1));
        file.does([&](Desk& desk) {
            desk.save(desk.load<Opportunity>(deal)
                          .set(Opportunity::amount, Money{105})
                          .set(Opportunity::probability, Percent{1000}));
        });
    }
    // 20 % of 8,000.00, and twice 10 % of 1.05, which is 0.11 by itself.
    const RecordSum sum = sumOf(file.reader(), all("opportunity"), weightedMeasure);
    CHECK(sum.label == "Weighted");
    CHECK(sum.sum == Money{160'022});
}

TEST_CASE("amounts in a currency without a rate are remarked upon, and what is no money has no sum")
{
    FiguresFile file;
    const Id deal = file.deal(file.account("Firm"), "Abroad", 10, QDate(2024, 3, 1));
    file.does([&](Desk& desk) { desk.save(desk.load<Opportunity>(deal).set(Opportunity::currency, "CHF")); });
    const RecordSum sum = sumOf(file.reader(), all("opportunity"), "amount");
    CHECK(sum.sum == Money{});
    REQUIRE(sum.remarks.size() == 1);
    CHECK(sum.remarks.first().contains("CHF"));
    for (const char* measure : {"name", "probability", "no_such", "weighted", ""}) {
        INFO(measure);
        CHECK(sumOf(file.reader(), all("contact"), measure).label.isEmpty());
    }
    CHECK(sumOf(file.reader(), all("opportunity"), "probability").label.isEmpty());
}

TEST_CASE("what orders are worth net is called so, and records that are worth something have a field for it")
{
    FiguresFile file;
    file.order(file.account("Customer"), QDate(2024, 2, 3), 12'345);
    const RecordSum sum = sumOf(file.reader(), all("sales_order"), "base_net_total");
    CHECK(sum.label == "Net total");
    CHECK(sum.sum == Money{12'345});
    const auto worth = [&](const char* entity) {
        const EntityDef& def = file.reader().def(entity);
        const int field = worthField(def);
        return field < 0 ? QString() : def.field(field).key;
    };
    CHECK(worth("opportunity") == "amount");
    CHECK(worth("sales_order") == "total");
    CHECK(worth("lead") == "estimated_value");
    CHECK(worth("contact").isEmpty());
}

TEST_CASE("a sum that nobody waits for any more is cut off")
{
    FiguresFile file;
    const Ref firm = file.account("Customer");
    for (int i = 0; i < 10; ++i)
        file.order(firm, QDate(2024, 2, 3), 100);
    int asked = 0;
    CHECK(sumOf(file.reader(), all("sales_order"), "total", [&] { return ++asked < 4; }).sum == Money{300});
    CHECK(asked == 4);
}
