// The days of the steps of a trade: none before the document it is about, none by a mistyped year.
#include "core/lifecycle/fulfillment/ship_delivery.h"
#include "tests/support/trade_fixture.h"

using namespace perennial;
using namespace perennial::test;

namespace {

constexpr auto before = "2026-11-21 lies before 2026-11-22, the day of SO-2026-0001";
const QDate dayBefore(2026, 11, 21), farAhead(2027, 11, 23);

} // namespace

TEST_CASE("an order is not confirmed or delivered on a day before its own, or more than a year ahead")
{
    TestFile file;
    const Placed placed = anOrder(file, 10, false);
    const auto confirms = [&](QDate on) {
        return file.refuses([&](Desk& desk) { return confirmOrder(desk, {placed.order, on}), 0; }).text;
    };
    CHECK(confirms(dayBefore).contains(before));
    CHECK(confirms(farAhead).contains("more than a year ahead"));
    file.does([&](Desk& desk) { confirmOrder(desk, {placed.order}); });
    const auto delivers = [&](QDate on) {
        DeliverOrder ask{placed.order};
        ask.on = on;
        return file.refuses([&](Desk& desk) { return deliverOrder(desk, ask); }).text;
    };
    CHECK(delivers(dayBefore).contains(before));
    CHECK(delivers(farAhead).contains("more than a year ahead"));
    CHECK(statusOf(file, placed.order) == "confirmed");
    CHECK(file.refuses([&](Desk& desk) {
                  TakeOrder ask{placed.account};
                  ask.on = farAhead;
                  return takeOrder(desk, ask);
              })
              .text.contains("more than a year ahead"));
}

TEST_CASE("a delivery does not leave before its order, nor arrive before it left")
{
    TestFile file;
    const Placed placed = anOrder(file, 10);
    DeliverOrder ask{placed.order};
    ask.stage = Delivery::ready;
    const Ref delivery = file.does([&](Desk& desk) { return deliverOrder(desk, ask).delivery; });
    CHECK(file.refuses([&](Desk& desk) { return shipDelivery(desk, {delivery, dayBefore}), 0; }).text.contains(before));
    CHECK(file.refuses([&](Desk& desk) {
                  return markDelivered(desk, {delivery, dayBefore}), 0;
              })
              .text.contains(before));
    file.does([&](Desk& desk) { shipDelivery(desk, {delivery, QDate(2026, 11, 24)}); });
    CHECK(file.refuses([&](Desk& desk) {
                  return markDelivered(desk, {delivery, QDate(2026, 11, 23)}), 0;
              })
              .text.contains("the day of D-2026-0001"));
    file.does([&](Desk& desk) { markDelivered(desk, {delivery, QDate(2026, 11, 24)}); });
}

TEST_CASE("an invoice is not issued on a day before its order's")
{
    TestFile file;
    const Placed placed = anOrder(file, 10);
    deliver(file, placed, 10);
    const Ref draft = file.does([&](Desk& desk) { return invoiceOrder(desk, {placed.order}).invoice; });
    CHECK(file.refuses([&](Desk& desk) { return issueInvoice(desk, {draft, dayBefore}); }).text.contains(before));
    file.does([&](Desk& desk) { return issueInvoice(desk, {draft}); });
}
