// An order by hand: taken, confirmed, held, closed short, cancelled.
#include "core/lifecycle/transaction/cancel_order.h"
#include "core/lifecycle/transaction/close_short.h"
#include "core/lifecycle/transaction/confirm_order.h"
#include "core/lifecycle/transaction/hold_order.h"
#include "core/lifecycle/transaction/take_order.h"
#include "core/lifecycle/transaction/trade_facts.h"
#include "tests/support/trade_fixture.h"

using namespace perennial;
using namespace perennial::test;

TEST_CASE("an order taken by hand is a draft until it is confirmed")
{
    TestFile file;
    const Placed placed = anOrder(file, 2, false);
    CHECK(statusOf(file, placed.order) == "draft");
    CHECK(file.load<SalesOrder>(placed.order)[SalesOrder::number] == "SO-2026-0001");
    file.does([&](Desk& desk) { confirmOrder(desk, {placed.order}); });
    CHECK(statusOf(file, placed.order) == "confirmed");
    CHECK(file.refuses([&](Desk& desk) { return confirmOrder(desk, {placed.order}), 0; }).fault == Fault::Refused);
    file.undoes();
    CHECK(statusOf(file, placed.order) == "draft");
}

TEST_CASE("an empty order cannot be confirmed")
{
    TestFile file;
    const Ref order = file.does([](Desk& desk) { return takeOrder(desk, {anAccount(desk).ref()}).order; });
    CHECK(file.refuses([&](Desk& desk) { return confirmOrder(desk, {order}), 0; }).text.contains("empty"));
}

TEST_CASE("a customer on credit hold gets no order and no confirmation")
{
    TestFile file;
    const Placed placed = anOrder(file, 1, false);
    file.does([&](Desk& desk) {
        auto account = desk.load<Account>(placed.account);
        desk.save(account.set(Account::creditState, Account::hold));
    });
    CHECK(
        isAbout(file.refuses([&](Desk& desk) { return takeOrder(desk, {placed.account}); }), Account::creditState.key));
    CHECK(isAbout(file.refuses([&](Desk& desk) { return confirmOrder(desk, {placed.order}), 0; }),
                  Account::creditState.key));
}

TEST_CASE("an order over the credit limit is confirmed only when that is said")
{
    TestFile file;
    Placed placed;
    anInvoice(file, 6, placed);
    file.does([&](Desk& desk) {
        auto account = desk.load<Account>(placed.account);
        desk.save(account.set(Account::creditLimit, Money{100'000}));
        TakeOrder ask{placed.account};
        ask.product = placed.product;
        ask.quantity = pieces(5);
        placed.order = takeOrder(desk, ask).order;
    });
    const Error error = file.refuses([&](Desk& desk) { return confirmOrder(desk, {placed.order}), 0; });
    CHECK(isAbout(error, Account::creditLimit.key));
    CHECK(error.text.contains("1100.00 EUR"));
    file.does([&](Desk& desk) { confirmOrder(desk, {placed.order, {}, true}); });
    CHECK(statusOf(file, placed.order) == "confirmed");
}

TEST_CASE("an order on hold is not delivered until it is released")
{
    TestFile file;
    const Placed placed = anOrder(file);
    CHECK(isAbout(file.refuses([&](Desk& desk) {
        return holdOrder(desk, {placed.order, Hold::Credit, ""}), 0;
    }),
                  SalesOrder::holdReason.key));
    file.does([&](Desk& desk) { holdOrder(desk, {placed.order, Hold::Credit, "Owes since May"}); });
    file.does([&](Desk& desk) { holdOrder(desk, {placed.order, Hold::Shipping, "Road closed"}); });
    CHECK(statusOf(file, placed.order) == "on_hold");
    CHECK(file.refuses([&](Desk& desk) { return deliverOrder(desk, {placed.order}); }).text.contains("Road closed"));
    file.does([&](Desk& desk) { releaseOrder(desk, {placed.order, Hold::Credit}); });
    CHECK(statusOf(file, placed.order) == "on_hold");
    file.does([&](Desk& desk) { releaseOrder(desk, {placed.order}); });
    CHECK(statusOf(file, placed.order) == "confirmed");
    CHECK(file.refuses([&](Desk& desk) { return releaseOrder(desk, {placed.order}), 0; }).fault == Fault::Refused);
}

TEST_CASE("an order of which nothing was delivered is cancelled as a whole")
{
    TestFile file;
    const Placed placed = anOrder(file);
    CHECK(isAbout(file.refuses([&](Desk& desk) {
        return cancelOrder(desk, {placed.order, ""}), 0;
    }),
                  SalesOrder::closeReason.key));
    file.does([&](Desk& desk) { cancelOrder(desk, {placed.order, "Changed their mind"}); });
    CHECK(statusOf(file, placed.order) == "cancelled");
    CHECK(file.refuses([&](Desk& desk) { return deliverOrder(desk, {placed.order}); }).text.contains("finished"));
    CHECK(file.refuses([&](Desk& desk) { return cancelOrder(desk, {placed.order, "x"}), 0; }).fault == Fault::Refused);
    file.undoes();
    CHECK(statusOf(file, placed.order) == "confirmed");
}

TEST_CASE("of an order that was delivered in part only the rest is cancelled")
{
    TestFile file;
    const Placed placed = anOrder(file, 10);
    deliver(file, placed, 4);
    const Error error = file.refuses([&](Desk& desk) {
        return cancelOrder(desk, {placed.order, "x", {{placed.line, pieces(7)}}}), 0;
    });
    CHECK(error.text.contains("at most 6"));
    file.does([&](Desk& desk) { cancelOrder(desk, {placed.order, "Too slow"}); });
    CHECK(statusOf(file, placed.order) == "delivered");
    CHECK(file.refuses([&](Desk& desk) {
                  return cancelOrder(desk, {placed.order, "x"}), 0;
              })
              .text.contains("Everything"));
}

TEST_CASE("an order closed short keeps what was delivered and takes no more")
{
    TestFile file;
    const Placed placed = anOrder(file, 10);
    CHECK(file.refuses([&](Desk& desk) { return closeShort(desk, {placed.order, "x"}), 0; }).text.contains("Cancel"));
    deliver(file, placed, 4);
    file.does([&](Desk& desk) { closeShort(desk, {placed.order, "No more stock"}); });
    CHECK(statusOf(file, placed.order) == "closed_short");
    CHECK(file.refuses([&](Desk& desk) { return deliverOrder(desk, {placed.order}); }).fault == Fault::Refused);
    const Ref bill = invoice(file, placed);
    CHECK(file.load<Invoice>(bill)[Invoice::total] == Money{40'000});
    CHECK(statusOf(file, placed.order) == "closed_short");
}

TEST_CASE("an order delivered in full has nothing to close short")
{
    TestFile file;
    const Placed placed = anOrder(file, 2);
    deliver(file, placed, 2);
    CHECK(file.refuses([&](Desk& desk) { return closeShort(desk, {placed.order, "x"}), 0; }).text.contains("in full"));
}

TEST_CASE("a discontinued product goes on no new line")
{
    TestFile file;
    const Placed placed = anOrder(file, 1, false);
    file.does([&](Desk& desk) {
        auto product = desk.load<Product>(placed.product);
        desk.save(product.set(Product::discontinued, true));
    });
    const Error error = file.refuses([&](Desk& desk) { return addLine(desk, {placed.order, placed.product}); });
    CHECK(isAbout(error, Product::discontinued.key));
}
