// The sums below the lines of a document.
#include "core/lifecycle/transaction/cancel_order.h"
#include "tests/support/trade_fixture.h"
#include "ui/record/document_sums.h"
#include "ui/support/display.h"

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
    const auto amount = [](qint64 cents) { return formatMoney(Money{cents}, QStringLiteral("EUR")); };
    const QString wanted =
        QStringLiteral("Ordered, net: %1; Cancelled, net: %2; Net: %3; Tax 19% on %3: %4; "
                       "Freight: %5; Total: %6")
            .arg(amount(100'000), amount(-60'000), amount(40'000), amount(7'600), amount(2'000), amount(49'600));
    CHECK(left.toStdString() == wanted.toStdString());
    file.does([&](Desk& desk) { cancelOrder(desk, {placed.order, "No guests"}); });
    const QString nothing = shownSums(file, placed).join(QStringLiteral("; "));
    CHECK_FALSE(nothing.contains(QStringLiteral("Freight")));
    CHECK(nothing.endsWith(QStringLiteral("Total: ") + amount(0)));
}
