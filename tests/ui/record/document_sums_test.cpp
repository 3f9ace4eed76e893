// The sums below the lines of a document.
#include "core/lifecycle/transaction/cancel_order.h"
#include "tests/support/trade_fixture.h"
#include "ui/record/document_sums.h"

using namespace perennial;
using namespace perennial::test;

namespace {

QStringList shownSums(TestFile& file, const Placed& placed)
{
    QVector<Record> lines;
    for (const Row<SalesOrderLine>& line : linesOf<SalesOrderLine>(file.reader(), placed.order))
        lines.append(line.record());
    QStringList shown;
    for (const Sum& sum : sumsOf(file.reader(), file.load<SalesOrder>(placed.order).record(), lines))
        shown.append(sum.label + QStringLiteral(": ") + sum.amount);
    return shown;
}

} // namespace

TEST_CASE("below an order's lines stands what was ordered, what was cancelled and what is left, tax by tax")
{
    TestFile file;
    const Placed placed = anOrder(file, 10, true, Percent{1900});
    file.does(
        [&](Desk& desk) { desk.save(desk.load<SalesOrder>(placed.order).set(SalesOrder::freight, Money{2'000})); });
    CHECK(shownSums(file, placed).filter(QStringLiteral("ancelled")).isEmpty());
    file.does([&](Desk& desk) { cancelOrder(desk, {placed.order, "Fewer guests", {{placed.line, pieces(6)}}}); });
    const QString left = shownSums(file, placed).join(QStringLiteral("; "));
    CHECK(left.toStdString() == "Ordered, net: 1000.00 €; Cancelled, net: -600.00 €; Net: 400.00 €; "
                                "Tax 19% on 400.00 €: 76.00 €; Freight: 20.00 €; Total: 496.00 €");
    file.does([&](Desk& desk) { cancelOrder(desk, {placed.order, "No guests"}); });
    const QString nothing = shownSums(file, placed).join(QStringLiteral("; "));
    CHECK_FALSE(nothing.contains(QStringLiteral("Freight")));
    CHECK(nothing.endsWith(QStringLiteral("Total: 0.00 €")));
}
