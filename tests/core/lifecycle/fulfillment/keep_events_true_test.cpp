// Order events, the base of all sums, against whoever writes them past the steps of the business.
#include "core/lifecycle/duplicate_record.h"
#include "core/lifecycle/fulfillment/order_progress.h"
#include "core/lifecycle/fulfillment/return_goods.h"
#include "core/lifecycle/transaction/cancel_order.h"
#include "tests/support/trade_fixture.h"

using namespace perennial;
using namespace perennial::test;

namespace {

Row<OrderEvent> eventOf(TestFile& file, const Placed& placed, Choice<OrderEvent> kind)
{
    const auto event = file.reader().first<OrderEvent>(
        {whereIs(OrderEvent::order, placed.order), whereIs(OrderEvent::kind, Pick{QString::fromLatin1(kind.key)})});
    REQUIRE(event);
    return *event;
}

QString refusal(TestFile& file, const Placed& placed, Choice<OrderEvent> kind, qint64 count, const QString& why = {})
{
    return file
        .refuses([&](Desk& desk) {
            return logEvent(desk, {placed.order, placed.line, kind, pieces(count), {}, 0, why}), 0;
        })
        .text;
}

} // namespace

TEST_CASE("the event of an invoice cannot be removed, so that nothing is invoiced twice")
{
    TestFile file;
    Placed placed;
    anInvoice(file, 10, placed);
    const auto invoiced = eventOf(file, placed, OrderEvent::invoiced);
    const Error error = file.refuses([&](Desk& desk) { return desk.remove(invoiced), 0; });
    CHECK(error.fault == Fault::Refused);
    CHECK(error.text.contains("credit its invoice"));
    CHECK(file.refuses([&](Desk& desk) { return invoiceOrder(desk, {placed.order}); }).text.contains("already"));
}

TEST_CASE("an event stands as it was written, its reason aside")
{
    TestFile file;
    const Placed placed = anOrder(file, 10);
    deliver(file, placed, 10);
    const auto shipped = eventOf(file, placed, OrderEvent::shipped);
    const auto edits = [&](auto field, auto value) {
        return file
            .refuses([&](Desk& desk) { return desk.save(desk.load<OrderEvent>(shipped.ref()).set(field, value)); })
            .text;
    };
    CHECK(edits(OrderEvent::quantity, pieces(3)).contains("cancel its delivery"));
    CHECK(edits(OrderEvent::kind, Pick{"returned"}).contains("stands as it was written"));
    CHECK(edits(OrderEvent::on, QDate(2020, 1, 1)).contains("stands as it was written"));
    CHECK(edits(OrderEvent::document, placed.line.id).contains("stands as it was written"));
    file.does([&](Desk& desk) { desk.save(desk.load<OrderEvent>(shipped.ref()).set(OrderEvent::reason, "By van")); });
}

TEST_CASE("what no document says was not shipped, invoiced or credited")
{
    TestFile file;
    const Placed placed = anOrder(file, 10);
    CHECK(refusal(file, placed, OrderEvent::shipped, 10).contains("deliver the order"));
    CHECK(refusal(file, placed, OrderEvent::invoiced, 10).contains("invoice the order"));
    CHECK(refusal(file, placed, OrderEvent::credited, 10).contains("credit the invoice"));
    const Ref delivery = deliver(file, placed, 4);
    const Ref line = linesOf<DeliveryLine>(file.reader(), delivery).first().ref();
    for (const Quantity more : {pieces(1), -pieces(1)})
        CHECK(file.refuses([&](Desk& desk) {
                      return logEvent(desk, {placed.order, placed.line, OrderEvent::shipped, more, {}, line.id}), 0;
                  })
                  .text.contains("No document says"));
    CHECK(progressOf(file.reader(), placed.order).first().shipped == pieces(4));
}

TEST_CASE("no more is cancelled than was ordered, and only by the order's own steps")
{
    TestFile file;
    const Placed placed = anOrder(file, 10);
    CHECK(
        refusal(file, placed, OrderEvent::cancelled, 4, "Too slow").contains("Nothing of SO-2026-0001 was cancelled"));
    file.does([&](Desk& desk) { cancelOrder(desk, {placed.order, "Too slow", {{placed.line, pieces(4)}}}); });
    CHECK(refusal(file, placed, OrderEvent::cancelled, 50, "Too slow").contains("54 of “Chair” would be cancelled"));
    CHECK(refusal(file, placed, OrderEvent::cancelled, 1).contains("says why"));
    CHECK(refusal(file, placed, OrderEvent::cancelled, -4, "Again").contains("more than 0"));
    deliver(file, placed, 6);
    CHECK(refusal(file, placed, OrderEvent::cancelled, 1, "Too slow").contains("only 5 are ordered"));
}

TEST_CASE("no more comes back than left, and what came back keeps its delivery")
{
    TestFile file;
    const Placed placed = anOrder(file, 10);
    const Ref delivery = deliver(file, placed, 4);
    CHECK(refusal(file, placed, OrderEvent::returned, 5, "Broken").contains("only 4 left"));
    CHECK(refusal(file, placed, OrderEvent::returned, 1).contains("says why"));
    file.does([&](Desk& desk) { returnGoods(desk, {placed.order, {{placed.line, pieces(2)}}, "Broken"}); });
    CHECK(file.refuses([&](Desk& desk) { return desk.remove(desk.load<Delivery>(delivery)), 0; })
              .text.contains("2 of “Chair” came back"));
}

TEST_CASE("goods are released and made up to what is ordered, and corrected by numbers below zero")
{
    TestFile file;
    const Placed placed = anOrder(file, 10);
    CHECK(refusal(file, placed, OrderEvent::released, 11).contains("from 0 to 10"));
    CHECK(refusal(file, placed, OrderEvent::reserved, -1).contains("from 0 to 10"));
    for (const qint64 count : {10, -3})
        file.does([&](Desk& desk) {
            logEvent(desk, {placed.order, placed.line, OrderEvent::released, pieces(count), {}});
        });
    CHECK(progressOf(file.reader(), placed.order).first().released == pieces(7));
    CHECK(
        file.refuses([&](Desk& desk) {
                return logEvent(desk, {placed.order, placed.line, OrderEvent::made, pieces(1), {}, placed.line.id}), 0;
            })
            .text.contains("names no document"));
}

TEST_CASE("an event is of a line of its own order")
{
    TestFile file;
    const Placed placed = anOrder(file, 10);
    const Placed other = anOrder(file, 10);
    const Placed mixed{placed.account, placed.product, placed.order, other.line};
    CHECK(refusal(file, mixed, OrderEvent::released, 1).contains("another order than SO-2026-0001"));
}

TEST_CASE("the copy of an order begins without what happened to the original")
{
    TestFile file;
    const Placed placed = anOrder(file, 10);
    deliver(file, placed, 4);
    const Id copy = file.does(
        [&](Desk& desk) { return duplicateRecord(desk, QString::fromLatin1(SalesOrder::entity), placed.order.id); });
    CHECK(progressOf(file.reader(), {copy}).first().shipped == Quantity{});
    CHECK(file.count<OrderEvent>() == 1);
}
