// Deliveries: in parts, too much, called back, returned; and the order's status that follows.
#include "core/catalog/entities/shared/office.h"
#include "core/lifecycle/fulfillment/deliver_order.h"
#include "core/lifecycle/fulfillment/derive_order_status.h"
#include "core/lifecycle/fulfillment/keep_deliveries_true.h"
#include "core/lifecycle/fulfillment/keep_trade_true.h"
#include "core/lifecycle/fulfillment/order_progress.h"
#include "core/lifecycle/fulfillment/return_goods.h"
#include "core/lifecycle/fulfillment/ship_delivery.h"
#include "core/lifecycle/move_stage.h"
#include "core/lifecycle/transaction/close_short.h"
#include "tests/support/trade_fixture.h"

using namespace perennial;
using namespace perennial::test;

namespace {

LineProgress progress(TestFile& file, const Placed& placed)
{
    return progressOf(file.reader(), placed.order).first();
}

} // namespace

TEST_CASE("an order delivered in parts is partly delivered, then delivered")
{
    TestFile file;
    const Placed placed = anOrder(file, 10);
    const Ref first = deliver(file, placed, 4);
    CHECK(statusOf(file, placed.order) == "partly_delivered");
    CHECK(file.load<Delivery>(first)[Delivery::number] == "D-2026-0001");
    CHECK(progress(file, placed).shipped == pieces(4));
    CHECK(progress(file, placed).openToDeliver() == pieces(6));
    file.does([&](Desk& desk) { return deliverOrder(desk, {placed.order}); });
    CHECK(statusOf(file, placed.order) == "delivered");
    CHECK(progress(file, placed).shipped == pieces(10));
    CHECK(file.refuses([&](Desk& desk) { return deliverOrder(desk, {placed.order}); }).fault == Fault::Refused);
    file.undoes();
    CHECK(statusOf(file, placed.order) == "partly_delivered");
    file.undoes();
    CHECK(statusOf(file, placed.order) == "confirmed");
    CHECK(file.count<OrderEvent>() == 0);
    file.redoes();
    file.redoes();
    CHECK(statusOf(file, placed.order) == "delivered");
}

TEST_CASE("more than is ordered cannot be delivered")
{
    TestFile file;
    const Placed placed = anOrder(file, 10);
    deliver(file, placed, 4);
    const Error error = file.refuses([&](Desk& desk) {
        return deliverOrder(desk, {placed.order, {{placed.line, pieces(7)}}});
    });
    CHECK(isAbout(error, DeliveryLine::quantity.key));
    CHECK(error.text.contains("Only 6"));
    CHECK(file.count<Delivery>() == 1);
}

TEST_CASE("a delivery line typed in by hand is held to what is ordered, too")
{
    TestFile file;
    const Placed placed = anOrder(file, 10);
    const Ref delivery = deliver(file, placed, 4);
    const Error error = file.refuses([&](Desk& desk) {
        auto line = linesOf<DeliveryLine>(desk, delivery).first();
        return desk.save(line.set(DeliveryLine::quantity, pieces(11)));
    });
    CHECK(error.text.contains("only 10 are ordered"));
}

TEST_CASE("an allowance of the office lets a little more through")
{
    TestFile file;
    const Placed placed = anOrder(file, 10);
    file.does([](Desk& desk) {
        auto office = *desk.first<Office>({});
        desk.save(office.set(Office::overDelivery, Percent{1000}));
    });
    CHECK(file.refuses([&](Desk& desk) {
                  return deliverOrder(desk, {placed.order, {{placed.line, pieces(12)}}});
              })
              .fault == Fault::Refused);
    deliver(file, placed, 11);
    CHECK(statusOf(file, placed.order) == "delivered");
    const Ref bill = invoice(file, placed);
    CHECK(file.load<Invoice>(bill)[Invoice::total] == Money{110'000});
}

TEST_CASE("a draft order and a line of another order cannot be delivered")
{
    TestFile file;
    const Placed draft = anOrder(file, 1, false);
    CHECK(file.refuses([&](Desk& desk) { return deliverOrder(desk, {draft.order}); }).text.contains("Confirm"));
    const Placed other = anOrder(file, 1);
    const Error error = file.refuses([&](Desk& desk) {
        return deliverOrder(desk, {other.order, {{draft.line, pieces(1)}}});
    });
    CHECK(isAbout(error, DeliveryLine::source.key));
}

TEST_CASE("a delivery counts as shipped when it leaves, not before")
{
    TestFile file;
    const Placed placed = anOrder(file, 10);
    const Ref delivery = file.does([&](Desk& desk) {
        DeliverOrder ask{placed.order};
        ask.stage = Delivery::ready;
        return deliverOrder(desk, ask).delivery;
    });
    CHECK(statusOf(file, placed.order) == "confirmed");
    CHECK(progress(file, placed).planned == pieces(10));
    CHECK(file.refuses([&](Desk& desk) { return deliverOrder(desk, {placed.order}); }).fault == Fault::Refused);
    file.does([&](Desk& desk) { shipDelivery(desk, {delivery, {}, "Post", "T1"}); });
    CHECK(statusOf(file, placed.order) == "delivered");
    CHECK(file.load<Delivery>(delivery)[Delivery::tracking] == "T1");
    CHECK(file.refuses([&](Desk& desk) { return shipDelivery(desk, {delivery}), 0; }).fault == Fault::Refused);
    file.does([&](Desk& desk) { markDelivered(desk, {delivery}); });
    CHECK(file.load<Delivery>(delivery)[Delivery::deliveredOn] == QDate(2026, 11, 22));
    CHECK(file.refuses([&](Desk& desk) { return markDelivered(desk, {delivery}), 0; }).fault == Fault::Refused);
}

TEST_CASE("a delivery that failed is open again")
{
    TestFile file;
    const Placed placed = anOrder(file, 10);
    const Ref delivery = file.does([&](Desk& desk) {
        DeliverOrder ask{placed.order};
        ask.stage = Delivery::inTransit;
        return deliverOrder(desk, ask).delivery;
    });
    file.does([&](Desk& desk) {
        auto row = desk.load<Delivery>(delivery);
        moveStage(desk, row, Delivery::failed);
    });
    CHECK(statusOf(file, placed.order) == "confirmed");
    CHECK(progress(file, placed).shipped == Quantity{});
    CHECK(progress(file, placed).openToDeliver() == pieces(10));
}

TEST_CASE("removing a delivery takes its goods back")
{
    TestFile file;
    const Placed placed = anOrder(file, 10);
    const Ref delivery = deliver(file, placed, 10);
    file.does([&](Desk& desk) { desk.remove(desk.load<Delivery>(delivery)); });
    CHECK(statusOf(file, placed.order) == "confirmed");
    CHECK(progress(file, placed).shipped == Quantity{});
    file.undoes();
    CHECK(statusOf(file, placed.order) == "delivered");
}

TEST_CASE("an order with deliveries cannot be removed")
{
    TestFile file;
    const Placed placed = anOrder(file, 10);
    deliver(file, placed, 1);
    const Error error = file.refuses([&](Desk& desk) { return desk.remove(desk.load<SalesOrder>(placed.order)), 0; });
    CHECK(error.fault == Fault::Refused);
    CHECK(error.text.contains("SO-2026-0001"));
}

TEST_CASE("an order's quantity cannot fall below what was delivered")
{
    TestFile file;
    const Placed placed = anOrder(file, 10);
    deliver(file, placed, 4);
    const auto change = [&](qint64 count) {
        return [&file, &placed, count](Desk& desk) {
            auto line = desk.load<SalesOrderLine>(placed.line);
            return desk.save(line.set(SalesOrderLine::quantity, pieces(count)));
        };
    };
    CHECK(file.refuses(change(3)).fault == Fault::Refused);
    file.does(change(4));
    CHECK(statusOf(file, placed.order) == "delivered");
}

TEST_CASE("returned goods may be replaced, and not more than was delivered comes back")
{
    TestFile file;
    const Placed placed = anOrder(file, 10);
    deliver(file, placed, 10);
    CHECK(isAbout(file.refuses([&](Desk& desk) {
        return returnGoods(desk, {placed.order, {}, ""}), 0;
    }),
                  OrderEvent::reason.key));
    file.does([&](Desk& desk) { returnGoods(desk, {placed.order, {{placed.line, pieces(2)}}, "Broken"}); });
    CHECK(progress(file, placed).returned == pieces(2));
    CHECK(statusOf(file, placed.order) == "delivered");
    CHECK(file.refuses([&](Desk& desk) {
                  return returnGoods(desk, {placed.order, {{placed.line, pieces(9)}}, "Broken"}), 0;
              })
              .text.contains("Only 8"));
    deliver(file, placed, 2);
    CHECK(progress(file, placed).shipped == pieces(12));
}

TEST_CASE("what came back before it was invoiced is not invoiced")
{
    TestFile file;
    const Placed placed = anOrder(file, 10);
    deliver(file, placed, 10);
    file.does([&](Desk& desk) { returnGoods(desk, {placed.order, {{placed.line, pieces(2)}}, "Broken"}); });
    CHECK(file.load<Invoice>(invoice(file, placed))[Invoice::total] == Money{80'000});
    CHECK(statusOf(file, placed.order) == "invoiced");
}

TEST_CASE("an order with a shipping date is delivered as a whole, whichever comes first, date or lines")
{
    TestFile file;
    const Ref order = file.does([](Desk& desk) {
        auto row = desk.blank<SalesOrder>();
        desk.save(row.set(SalesOrder::account, anAccount(desk).ref())
                      .set(Common::externalRef, "10248")
                      .set(SalesOrder::orderedAt, QDate(1996, 7, 4))
                      .set(SalesOrder::shippedOn, QDate(1996, 7, 16)));
        return row.ref();
    });
    CHECK(statusOf(file, order) == "confirmed");
    CHECK(file.count<Delivery>() == 0);
    for (int i = 0; i < 2; ++i)
        file.does([&](Desk& desk) {
            auto line = desk.blank<SalesOrderLine>();
            desk.save(line.set(SalesOrderLine::document, order)
                          .set(SalesOrderLine::name, "Tea")
                          .set(SalesOrderLine::quantity, pieces(12))
                          .set(SalesOrderLine::unitPrice, Money{1400}));
        });
    CHECK(statusOf(file, order) == "delivered");
    REQUIRE(file.count<Delivery>() == 1);
    const auto delivery = *file.reader().first<Delivery>({});
    CHECK(delivery[Delivery::shippedOn] == QDate(1996, 7, 16));
    CHECK(linesOf<DeliveryLine>(file.reader(), delivery.ref()).size() == 2);
    file.undoes();
    file.undoes();
    CHECK(file.count<Delivery>() == 0);
    CHECK(file.count<OrderEvent>() == 0);
    CHECK(statusOf(file, order) == "confirmed");
}

TEST_CASE("goods released to be made put an order in production")
{
    TestFile file;
    const Placed placed = anOrder(file, 10);
    const auto log = [&](Choice<OrderEvent> kind) {
        file.does([&](Desk& desk) { logEvent(desk, {placed.order, placed.line, kind, pieces(10), {}}); });
    };
    log(OrderEvent::released);
    CHECK(statusOf(file, placed.order) == "in_production");
    log(OrderEvent::made);
    CHECK(statusOf(file, placed.order) == "confirmed");
}

TEST_CASE("what is left of a back-order is closed short: only what came is owed, and then the order is over")
{
    TestFile file;
    const Placed placed = anOrder(file, 10);
    deliver(file, placed, 3);
    const Ref second = deliver(file, placed, 4);
    CHECK(statusOf(file, placed.order) == "partly_delivered");
    const LineProgress before = progressOf(file.reader(), placed.order).first();
    CHECK(before.openToDeliver() == pieces(3)); // the back-order
    const auto close = [&](Desk& desk) { closeShort(desk, {placed.order, "No longer made"}); };
    file.does(close);
    CHECK(statusOf(file, placed.order) == "closed_short");
    CHECK(progressOf(file.reader(), placed.order).first().openToDeliver() == Quantity{});
    for (const qint64 more : {1, 3}) {
        const Error error = file.refuses([&](Desk& desk) {
            return deliverOrder(desk, {placed.order, {{placed.line, pieces(more)}}}).delivery.id;
        });
        CHECK(error.text.contains("finished"));
    }
    const Ref bill = invoice(file, placed);
    CHECK(file.load<Invoice>(bill)[Invoice::total] == Money{70'000});
    CHECK(file.refuses([&](Desk& desk) { return invoiceOrder(desk, {placed.order}).invoice.id; }).fault ==
          Fault::Refused);
    CHECK(file.load<Delivery>(second).is(Delivery::status, Delivery::delivered));
}

TEST_CASE("closing short is taken back by one step, and the back-order is open again")
{
    TestFile file;
    const Placed placed = anOrder(file, 10);
    deliver(file, placed, 3);
    file.does([&](Desk& desk) { closeShort(desk, {placed.order, "No longer made"}); });
    file.undoes();
    CHECK(statusOf(file, placed.order) == "partly_delivered");
    deliver(file, placed, 7);
    CHECK(statusOf(file, placed.order) == "delivered");
}

TEST_CASE("goods of a back-order that stand on a delivery must leave or be taken off before it is closed short")
{
    TestFile file;
    const Placed placed = anOrder(file, 10);
    deliver(file, placed, 3);
    const Ref packed = file.does([&](Desk& desk) {
        DeliverOrder ask{placed.order, {{placed.line, pieces(2)}}};
        ask.stage = Delivery::ready;
        return deliverOrder(desk, ask).delivery;
    });
    const auto close = [&](Desk& desk) { return closeShort(desk, {placed.order, "No longer made"}), 0; };
    CHECK(file.refuses(close).text.contains("Ship or cancel"));
    file.does([&](Desk& desk) { desk.save(desk.load<Delivery>(packed).set(Delivery::status, Delivery::cancelled)); });
    file.does([&](Desk& desk) { close(desk); });
    CHECK(statusOf(file, placed.order) == "closed_short");
}
