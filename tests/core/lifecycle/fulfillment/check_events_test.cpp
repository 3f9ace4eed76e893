// The deep check of order events finds what no step of the business would have written.
#include "core/catalog/entities/shared/office.h"
#include "core/lifecycle/fulfillment/check_events.h"
#include "core/lifecycle/fulfillment/order_progress.h"
#include "tests/support/trade_fixture.h"

using namespace perennial;
using namespace perennial::test;

namespace {

QVector<Finding> forged(TestFile& file, const Placed& placed, Choice<OrderEvent> kind, qint64 count, Id document = 0)
{
    file.forges([&](Desk& desk) {
        logEvent(desk, {placed.order, placed.line, kind, pieces(count), {}, document, "Forged"});
    });
    return checkEvents(file.reader());
}

} // namespace

TEST_CASE("events without their document are faults")
{
    TestFile file;
    const Placed placed = anOrder(file, 10);
    const Ref delivery = deliver(file, placed, 4);
    CHECK(checkEvents(file.reader()).isEmpty());
    const Ref line = linesOf<DeliveryLine>(file.reader(), delivery).first().ref();
    for (const Id document : {Id(0), placed.line.id, line.id}) {
        const QVector<Finding> findings = forged(file, placed, OrderEvent::invoiced, 1, document);
        REQUIRE_FALSE(findings.isEmpty());
        CHECK(findings.first().severity == Finding::Severity::Fault);
        CHECK(findings.first().what.contains("no document"));
        CHECK(findings.first().where.startsWith("OE-"));
    }
}

TEST_CASE("what a removed delivery still says to have shipped is a fault")
{
    TestFile file;
    const Placed placed = anOrder(file, 10);
    const Ref delivery = deliver(file, placed, 4);
    file.forges([&](Desk& desk) { desk.remove(desk.load<Delivery>(delivery)); });
    REQUIRE(checkEvents(file.reader()).size() == 1);
    CHECK(checkEvents(file.reader()).first().what.contains("no document"));
}

TEST_CASE("sums below zero, and more that came back or is cancelled than can be, are faults of their order")
{
    TestFile file;
    const Placed placed = anOrder(file, 10);
    CHECK(forged(file, placed, OrderEvent::cancelled, 50).first().what.contains("More of “Chair” is cancelled"));
    CHECK(forged(file, placed, OrderEvent::cancelled, -50).isEmpty());
    CHECK(forged(file, placed, OrderEvent::released, -1).first().what.contains("less than 0"));
    CHECK(forged(file, placed, OrderEvent::released, 1).isEmpty());
    CHECK(forged(file, placed, OrderEvent::returned, 1).first().where == "SO-2026-0001");
}

TEST_CASE("more shipped than is allowed now is a warning: it may have been allowed then")
{
    TestFile file;
    const auto allows = [&](Percent more) {
        file.does([&](Desk& desk) { desk.save(desk.first<Office>({})->set(Office::overDelivery, more)); });
    };
    allows(Percent{1000});
    const Placed placed = anOrder(file, 10);
    deliver(file, placed, 11);
    CHECK(checkEvents(file.reader()).isEmpty());
    allows(Percent{});
    REQUIRE(checkEvents(file.reader()).size() == 1);
    CHECK(checkEvents(file.reader()).first().severity == Finding::Severity::Warning);
}
