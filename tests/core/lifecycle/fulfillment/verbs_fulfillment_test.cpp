// The table of verbs carries an order from its confirmation to the last payment.
#include "core/lifecycle/verbs.h"
#include "tests/support/trade_fixture.h"

using namespace perennial;
using namespace perennial::test;

TEST_CASE("a customer's order is carried through by the verbs of the table")
{
    TestFile file;
    const Placed placed = anOrder(file, 3, false);
    const auto run = [&](const char* key, Id id, const QHash<QString, QString>& texts) {
        return file.does([&](Desk& desk) {
            const Verb verb = verbNamed(QString::fromLatin1(key));
            return runVerb(desk, verb, id, argumentsOf(desk, verb, texts));
        });
    };
    run("add-order-line", placed.order.id, {{"text", "Assembly"}, {"price", "25.50"}, {"quantity", "2"}});
    run("confirm-order", placed.order.id, {});
    const VerbResult delivery = run("deliver-order", placed.order.id, {{"lines", "1:1"}});
    CHECK(delivery.entity == "delivery");
    run("deliver-order", placed.order.id, {});
    CHECK(statusOf(file, placed.order) == "delivered");
    const VerbResult invoice = run("invoice-order", placed.order.id, {});
    CHECK(invoice.sentence.contains("INV-2026-0001"));
    CHECK(file.load<Invoice>(invoice.id)[Invoice::total] == Money{35'100});
    run("record-payment", placed.account.id, {{"amount", "100"}, {"method", "cash"}});
    CHECK(statusOf(file, Ref{invoice.id}) == "partly_paid");
    run("pay-invoice", invoice.id, {});
    CHECK(statusOf(file, Ref{invoice.id}) == "paid");
    CHECK(statusOf(file, placed.order) == "completed");
}
