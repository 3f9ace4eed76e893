// The deep checks of trading agree with what the verbs write.
#include "core/lifecycle/deep_checks.h"
#include "core/lifecycle/fulfillment/check_trade.h"
#include "core/lifecycle/fulfillment/credit_invoice.h"
#include "core/lifecycle/fulfillment/record_payment.h"
#include "core/lifecycle/fulfillment/return_goods.h"
#include "core/lifecycle/fulfillment/use_credit.h"
#include "core/lifecycle/transaction/cancel_order.h"
#include "tests/support/trade_fixture.h"

using namespace perennial;
using namespace perennial::test;

namespace {

QStringList findings(TestFile& file)
{
    QStringList sentences;
    for (const DeepCheck& check : deepChecks()) {
        for (const Finding& finding : check(file.reader()))
            sentences.append(finding.where + ": " + finding.what);
    }
    return sentences;
}

} // namespace

TEST_CASE("whatever was done by verbs, the deep checks find nothing")
{
    TestFile file;
    CHECK(findings(file).isEmpty());
    Placed placed;
    const Ref bill = anInvoice(file, 10, placed);
    file.does([&](Desk& desk) { returnGoods(desk, {placed.order, {{placed.line, pieces(2)}}, "Broken"}); });
    const Ref line = linesOf<InvoiceLine>(file.reader(), bill).first().ref();
    file.does([&](Desk& desk) { return creditInvoice(desk, {bill, {{line, pieces(2)}}, {}, "Broken"}); });
    file.does([&](Desk& desk) {
        RecordPayment ask{placed.account, Money{90'000}};
        ask.keepRest = true;
        return recordPayment(desk, ask);
    });
    file.does([&](Desk& desk) { return refundCredit(desk, {placed.account, Money{3000}}); });
    const Placed other = anOrder(file, 5);
    const Ref delivery = deliver(file, other, 2);
    file.does([&](Desk& desk) { cancelOrder(desk, {other.order, "Too slow"}); });
    CHECK(findings(file).join("; ").toStdString() == "");
    file.undoes();
    file.does([&](Desk& desk) { desk.remove(desk.load<Delivery>(delivery)); });
    CHECK(findings(file).join("; ").toStdString() == "");
}

TEST_CASE("a status written by hand is derived anew at once")
{
    TestFile file;
    const Placed placed = anOrder(file, 3);
    file.does([&](Desk& desk) {
        auto order = desk.load<SalesOrder>(placed.order);
        desk.save(order.set(SalesOrder::status, SalesOrder::completed).set(SalesOrder::netTotal, Money{1}));
    });
    CHECK(statusOf(file, placed.order) == "confirmed");
    CHECK(file.load<SalesOrder>(placed.order)[SalesOrder::netTotal] == Money{30'000});
    CHECK(findings(file).isEmpty());
}

TEST_CASE("the deep checks find totals, statuses and seals that the closing rules never saw")
{
    TestFile file;
    Placed placed;
    const Ref bill = anInvoice(file, 3, placed);
    file.forges([&](Desk& desk) {
        desk.save(desk.load<SalesOrder>(placed.order).set(SalesOrder::status, SalesOrder::draft));
        desk.save(desk.load<Invoice>(bill).set(Invoice::total, Money{1}));
    });
    const QString found = findings(file).join("; ");
    CHECK(found.contains("SO-2026-0001: The status"));
    CHECK(found.contains("INV-2026-0001: The totals"));
    CHECK(found.contains("INV-2026-0001 is not what was issued"));
}
