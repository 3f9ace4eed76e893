// What was cancelled of an order stays on its lines and counts in no sum.
#include "core/insight/facts.h"
#include "core/insight/record_sum.h"
#include "core/lifecycle/deep_checks.h"
#include "core/lifecycle/transaction/cancel_order.h"
#include "core/lifecycle/transaction/close_short.h"
#include "core/lifecycle/transaction/counted_worth.h"
#include "tests/support/trade_fixture.h"

using namespace perennial;
using namespace perennial::test;

namespace {

QStringList findingsOf(TestFile& file)
{
    QStringList sentences;
    for (const DeepCheck& check : deepChecks()) {
        for (const Finding& finding : check(file.reader()))
            sentences.append(finding.where + ": " + finding.what);
    }
    return sentences;
}

// What lists and reports add up.
void checkSums(TestFile& file, const Placed& placed, Money net)
{
    const Period year{QDate(2026, 1, 1), QDate(2026, 12, 31)};
    const Period cut{QDate(2026, 11, 2), QDate(2026, 12, 31)};
    CHECK(file.load<SalesOrder>(placed.order)[SalesOrder::baseNet] == net);
    CHECK(loadOrdersByMonth(file.reader(), {}, year).first().net == net);
    CHECK(loadOrdersByMonth(file.reader(), {}, cut).first().net == net);
    CHECK(loadRevenueByCustomer(file.reader(), {}, year).first().net == net);
    CHECK(loadCustomers(file.reader(), {}, QDate(2026, 12, 31)).first().amounts.first() == net.minor);
    CHECK(sumOf(file.reader(), queryOf<SalesOrder>({}), SalesOrder::baseNet.key).sum == net);
}

} // namespace

TEST_CASE("what was cancelled of an order counts in its totals and in no report, and its line still says what was "
          "ordered")
{
    TestFile file;
    const Placed placed = anOrder(file, 10, true, Percent{1900});
    checkSums(file, placed, Money{100'000});
    SECTION("closed short")
    {
        deliver(file, placed, 4);
        file.does([&](Desk& desk) { closeShort(desk, {placed.order, "No more stock"}); });
    }
    SECTION("cancelled in part, before anything was delivered")
    {
        file.does([&](Desk& desk) { cancelOrder(desk, {placed.order, "Fewer guests", {{placed.line, pieces(6)}}}); });
    }
    const auto order = file.load<SalesOrder>(placed.order);
    CHECK(order[SalesOrder::netTotal] == Money{40'000});
    CHECK(order[SalesOrder::taxTotal] == Money{7'600});
    CHECK(order[SalesOrder::total] == Money{47'600});
    const auto line = file.load<SalesOrderLine>(placed.line);
    CHECK(line[SalesOrderLine::quantity] == pieces(10));
    CHECK(line[SalesOrderLine::lineTotal] == Money{100'000});
    checkSums(file, placed, Money{40'000});
    CHECK(findingsOf(file).join("; ").toStdString() == "");
    file.undoes();
    checkSums(file, placed, Money{100'000});
    file.redoes();
    checkSums(file, placed, Money{40'000});
    CHECK(findingsOf(file).join("; ").toStdString() == "");
}

TEST_CASE("an order that was cancelled as a whole is worth nothing, its freight included, until that is undone")
{
    TestFile file;
    const Placed placed = anOrder(file, 10);
    file.does(
        [&](Desk& desk) { desk.save(desk.load<SalesOrder>(placed.order).set(SalesOrder::freight, Money{2'000})); });
    CHECK(file.load<SalesOrder>(placed.order)[SalesOrder::total] == Money{102'000});
    file.does([&](Desk& desk) { cancelOrder(desk, {placed.order, "Changed their mind"}); });
    CHECK(file.load<SalesOrder>(placed.order)[SalesOrder::netTotal] == Money{});
    CHECK(file.load<SalesOrder>(placed.order)[SalesOrder::total] == Money{});
    CHECK(sumOf(file.reader(), queryOf<SalesOrder>({}), SalesOrder::total.key).sum == Money{});
    CHECK(findingsOf(file).isEmpty());
    file.undoes();
    CHECK(file.load<SalesOrder>(placed.order)[SalesOrder::total] == Money{102'000});
}

TEST_CASE("what is left of a line is rounded once, discount and all")
{
    TestFile file;
    const Placed placed = anOrder(file, 3);
    file.does([&](Desk& desk) {
        auto line = desk.load<SalesOrderLine>(placed.line);
        desk.save(line.set(SalesOrderLine::unitPrice, Money{333}).set(SalesOrderLine::discount, Percent{1500}));
    });
    file.does([&](Desk& desk) { cancelOrder(desk, {placed.order, "x", {{placed.line, pieces(1)}}}); });
    CHECK(file.load<SalesOrder>(placed.order)[SalesOrder::netTotal] == Money{566}); // 2 × 3.33 less 15% is 5.661
}

TEST_CASE("the deep checks find an order whose total still counts what was cancelled")
{
    TestFile file;
    const Placed placed = anOrder(file, 10);
    deliver(file, placed, 4);
    file.does([&](Desk& desk) { closeShort(desk, {placed.order, "No more stock"}); });
    file.forges([&](Desk& desk) {
        desk.save(desk.load<SalesOrder>(placed.order)
                      .set(SalesOrder::netTotal, Money{100'000})
                      .set(SalesOrder::total, Money{100'000}));
    });
    CHECK(findingsOf(file).join("; ").contains("SO-2026-0001: The totals"));
}
