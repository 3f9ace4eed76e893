// Tests of what rows are worth: everything that adds rows up does it alike.
#include "core/catalog/entities/shared/currency_rate.h"
#include "core/insight/record_sum.h"
#include "core/insight/stage_board.h"
#include "tests/support/figures_file.h"

using namespace perennial;
using namespace perennial::test;

TEST_CASE("a board and the sum below a list take a document at the rate it keeps, whatever the rate of today")
{
    FiguresFile file;
    const Ref customer = file.account("Customer");
    Id id = 0;
    file.does([&](Desk& desk) {
        for (const auto& [day, micro] :
             {std::pair(QDate(2023, 1, 1), 500'000), std::pair(QDate(2024, 1, 4), 900'000)}) {
            auto rate = desk.blank<CurrencyRate>();
            rate.set(CurrencyRate::currency, "USD").set(CurrencyRate::validFrom, day).set(CurrencyRate::rate, micro);
            desk.save(rate);
        }
        auto order = desk.blank<SalesOrder>();
        order.set(SalesOrder::account, customer)
            .set(SalesOrder::orderedAt, QDate(2024, 1, 3))
            .set(SalesOrder::currency, "USD")
            .set(SalesOrder::exchangeRate, 500'000);
        id = desk.save(order);
        auto line = desk.blank<SalesOrderLine>();
        line.set(SalesOrderLine::document, Ref{id})
            .set(SalesOrderLine::name, "Piece")
            .set(SalesOrderLine::quantity, Quantity{1000})
            .set(SalesOrderLine::unitPrice, Money{10'000})
            .set(SalesOrderLine::currency, "USD");
        desk.save(line);
    });
    file.goTo(QDate(2024, 2, 1));
    Query orders;
    orders.entity = QString::fromLatin1(SalesOrder::entity);
    const Money total = file.reader().load<SalesOrder>(id)[SalesOrder::total];
    REQUIRE(total.minor > 0);
    Money board;
    for (const StageHeap& heap : readStageBoard(file.reader(), orders, 1).heaps)
        board += heap.sum;
    CHECK(board.minor == total.minor / 2);
    CHECK(sumOf(file.reader(), orders, "total").sum == board);
}
