// What documents take over by themselves, and how they are summed up.
#include "core/base/period.h"
#include "core/lifecycle/transaction/complete_document.h"
#include "core/lifecycle/transaction/document_head.h"
#include "tests/support/trade_fixture.h"

using namespace perennial;
using namespace perennial::test;

TEST_CASE("a line takes over what its product says and keeps it when the product changes")
{
    TestFile file;
    const Placed placed = anOrder(file, 3, false, Percent{1900});
    file.does([&](Desk& desk) {
        auto product = desk.load<Product>(placed.product);
        desk.save(
            product.set(Product::name, "Stool").set(Product::listPrice, Money{1}).set(Product::tax, Percent{700}));
        addLine(desk, {placed.order, {}, "Assembly", pieces(1), Money{2000}});
    });
    const auto line = file.load<SalesOrderLine>(placed.line);
    CHECK(line[SalesOrderLine::name] == "Chair");
    CHECK(line[SalesOrderLine::unit] == "pcs");
    CHECK(line[SalesOrderLine::unitPrice] == Money{10'000});
    CHECK(line[SalesOrderLine::cost] == Money{5000});
    CHECK(line[SalesOrderLine::tax] == Percent{1900});
    CHECK(line[SalesOrderLine::position] == 1);
    CHECK(line[SalesOrderLine::lineTotal] == Money{30'000});
    const auto order = file.load<SalesOrder>(placed.order);
    CHECK(order[SalesOrder::netTotal] == Money{32'000});
    CHECK(order[SalesOrder::taxTotal] == Money{5700});
    CHECK(order[SalesOrder::total] == Money{37'700});
    CHECK(order[SalesOrder::baseNet] == Money{32'000});
    CHECK(order[SalesOrder::currency] == "EUR");
    CHECK(order[SalesOrder::month] == monthIndex(QDate(2026, 11, 22)));
}

TEST_CASE("a price written by hand is never replaced, also when it is 0")
{
    TestFile file;
    const Placed placed = anOrder(file, 1, false);
    const Ref line = file.does([&](Desk& desk) {
        return addLine(desk, {placed.order, placed.product, {}, pieces(1), Money{0}}).line;
    });
    CHECK(file.load<SalesOrderLine>(line)[SalesOrderLine::unitPrice] == Money{0});
    CHECK(file.load<SalesOrder>(placed.order)[SalesOrder::netTotal] == Money{10'000});
}

TEST_CASE("each line is rounded once, half away from zero")
{
    TestFile file;
    const Placed placed = anOrder(file, 1, false);
    const Ref line = file.does([&](Desk& desk) {
        // 0.35 × 2.5 × 90 % = 0.7875
        return addLine(desk, {placed.order, {}, "Ribbon", Quantity{2500}, Money{35}, Percent{1000}}).line;
    });
    CHECK(file.load<SalesOrderLine>(line)[SalesOrderLine::lineTotal] == Money{79});
}

TEST_CASE("removing a line lowers the totals")
{
    TestFile file;
    const Placed placed = anOrder(file, 2, false);
    file.does([&](Desk& desk) { desk.remove(desk.load<SalesOrderLine>(placed.line)); });
    CHECK(file.load<SalesOrder>(placed.order)[SalesOrder::total] == Money());
    file.undoes();
    CHECK(file.load<SalesOrder>(placed.order)[SalesOrder::total] == Money{20'000});
}

TEST_CASE("freight is a cost of its own beside the lines")
{
    TestFile file;
    const Placed placed = anOrder(file, 1, false);
    file.does([&](Desk& desk) {
        auto order = desk.load<SalesOrder>(placed.order);
        desk.save(order.set(SalesOrder::freight, Money{1000}).set(SalesOrder::freightTax, Percent{1900}));
    });
    const auto order = file.load<SalesOrder>(placed.order);
    CHECK(order[SalesOrder::netTotal] == Money{10'000});
    CHECK(order[SalesOrder::taxTotal] == Money{190});
    CHECK(order[SalesOrder::total] == Money{11'190});
}

TEST_CASE("a line needs a product or a text, and sane numbers")
{
    TestFile file;
    const Placed placed = anOrder(file, 1, false);
    const auto add = [&](auto change) {
        return file.refuses([&](Desk& desk) {
            AddLine ask{placed.order, {}, "Ribbon"};
            change(ask);
            return addLine(desk, ask);
        });
    };
    CHECK(isAbout(add([](AddLine& ask) { ask.text.clear(); }), SalesOrderLine::name.key));
    CHECK(isAbout(add([](AddLine& ask) { ask.quantity = Quantity{-1000}; }), SalesOrderLine::quantity.key));
    CHECK(isAbout(add([](AddLine& ask) { ask.discount = Percent{10'001}; }), SalesOrderLine::discount.key));
    CHECK(isAbout(add([](AddLine& ask) { ask.tax = Percent{-100}; }), SalesOrderLine::tax.key));
    CHECK(isAbout(add([](AddLine& ask) { ask.unitPrice = Money{std::numeric_limits<qint64>::max()}; }),
                  SalesOrderLine::unitPrice.key));
}

TEST_CASE("an order from another program that has its date is a confirmed one")
{
    TestFile file;
    const Ref order = file.does([](Desk& desk) {
        auto row = desk.blank<SalesOrder>();
        desk.save(row.set(SalesOrder::account, anAccount(desk).ref())
                      .set(Common::externalRef, "10248")
                      .set(SalesOrder::orderedAt, QDate(1996, 7, 4)));
        return row.ref();
    });
    CHECK(file.load<SalesOrder>(order)[SalesOrder::confirmedOn] == QDate(1996, 7, 4));
    CHECK(statusOf(file, order) == "confirmed");
}

TEST_CASE("a document is in its customer's currency, and so are its lines")
{
    TestFile file;
    const Ref order = file.does([](Desk& desk) {
        auto account = anAccount(desk);
        desk.save(account.set(Account::currency, "JPY"));
        auto row = desk.blank<SalesOrder>();
        desk.save(row.set(SalesOrder::account, account.ref()));
        // As an import writes it: an amount of 12.00 without a currency, read with two decimals.
        auto line = desk.blank<SalesOrderLine>();
        desk.save(line.set(SalesOrderLine::document, row.ref())
                      .set(SalesOrderLine::name, "Tea")
                      .set(SalesOrderLine::unitPrice, Money{1200}));
        return row.ref();
    });
    CHECK(file.load<SalesOrder>(order)[SalesOrder::currency] == "JPY");
    CHECK(file.load<SalesOrder>(order)[SalesOrder::netTotal] == Money{12});
    const Error error = file.refuses([&](Desk& desk) {
        auto line = desk.blank<SalesOrderLine>();
        return desk.save(line.set(SalesOrderLine::document, order)
                             .set(SalesOrderLine::name, "Coffee")
                             .set(SalesOrderLine::currency, "EUR"));
    });
    CHECK(isAbout(error, SalesOrderLine::currency.key));
}

TEST_CASE("a line stays in its document")
{
    TestFile file;
    const Placed placed = anOrder(file, 1, false);
    const Error error = file.refuses([&](Desk& desk) {
        const Ref other = takeOrder(desk, {placed.account}).order;
        auto line = desk.load<SalesOrderLine>(placed.line);
        return desk.save(line.set(SalesOrderLine::document, other));
    });
    CHECK(error.fault == Fault::Refused);
}

TEST_CASE("a line is proposed as it would be completed, and nothing is written")
{
    TestFile file;
    const Placed placed = anOrder(file, 1, false, Percent{1900});
    const Row<SalesOrderLine> line(proposedLine(file.reader(), placed.order.id, placed.product, pieces(2)));
    CHECK(line[SalesOrderLine::name] == "Chair");
    CHECK(line[SalesOrderLine::unitPrice] == Money{10'000});
    CHECK(line[SalesOrderLine::tax] == Percent{1900});
    CHECK(line[SalesOrderLine::quantity] == pieces(2));
    CHECK(line.id() == 0);
    CHECK(linesOf<SalesOrderLine>(file.reader(), placed.order).size() == 1);
    const Ref deal = file.does([&](Desk& desk) { return anOpportunity(desk, placed.account).ref(); });
    const Row<OpportunityLine> wanted(proposedLine(file.reader(), deal.id, placed.product));
    CHECK(wanted[OpportunityLine::name] == "Chair");
    CHECK(wanted[OpportunityLine::unitPrice] == Money{10'000});
}

TEST_CASE("lines are closed once their document is with the customer, with what to do instead")
{
    TestFile file;
    const Placed placed = anOrder(file, 2);
    CHECK(objectionToLines(file.load<SalesOrder>(placed.order).record()).isEmpty());
    const Ref delivery = deliver(file, placed, 2);
    CHECK(objectionToLines(file.load<Delivery>(delivery).record()).contains("return"));
    const Ref issued = invoice(file, placed);
    CHECK(objectionToLines(file.load<Invoice>(issued).record()).contains("was issued"));
}
