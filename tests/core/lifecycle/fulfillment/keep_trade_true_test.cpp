// The closing rules under an import: hundreds of orders and lines at once.
#include "core/lifecycle/fulfillment/check_trade.h"
#include "core/lifecycle/fulfillment/keep_trade_true.h"
#include "tests/support/trade_fixture.h"

using namespace perennial;
using namespace perennial::test;

namespace {

constexpr int orderCount = 60;
constexpr int linesEach = 3;

QVector<Ref> importsOrders(TestFile& file, Ref account)
{
    return file.does([&](Desk& desk) {
        QVector<Ref> orders;
        desk.beginBulk(QString::fromLatin1(SalesOrder::entity), orderCount);
        for (int i = 0; i < orderCount; ++i) {
            auto order = desk.blank<SalesOrder>();
            order.set(SalesOrder::account, account)
                .set(Common::externalRef, QString::number(10'248 + i))
                .set(SalesOrder::orderedAt, QDate(1996, 7, 4).addDays(i))
                .set(SalesOrder::freight, Money{3238});
            // The last ten have not gone out.
            if (i < orderCount - 10)
                order.set(SalesOrder::shippedOn, QDate(1996, 7, 16).addDays(i));
            desk.save(order);
            orders.append(order.ref());
        }
        desk.endBulk();
        return orders;
    });
}

void importsLines(TestFile& file, const QVector<Ref>& orders, Ref product)
{
    file.does([&](Desk& desk) {
        desk.beginBulk(QString::fromLatin1(SalesOrderLine::entity), orderCount * linesEach);
        for (const Ref order : orders) {
            for (int i = 0; i < linesEach; ++i) {
                auto line = desk.blank<SalesOrderLine>();
                desk.save(line.set(SalesOrderLine::document, order)
                              .set(SalesOrderLine::product, product)
                              .set(SalesOrderLine::unitPrice, Money{1400})
                              .set(SalesOrderLine::quantity, pieces(12))
                              .set(SalesOrderLine::discount, Percent{1500}));
            }
        }
        desk.endBulk();
    });
}

qint64 ordersThatAre(TestFile& file, Choice<SalesOrder> status)
{
    return file.reader().count(
        queryOf<SalesOrder>({whereIs(SalesOrder::status, Pick{QString::fromLatin1(status.key)})}));
}

} // namespace

TEST_CASE("imported orders and their lines, read from two files, are summed up, shipped and undone as two steps")
{
    TestFile file;
    const auto [account, product] =
        file.does([](Desk& desk) { return std::pair(anAccount(desk).ref(), aProduct(desk).ref()); });
    const QVector<Ref> orders = importsOrders(file, account);
    CHECK(ordersThatAre(file, SalesOrder::confirmed) == orderCount);
    CHECK(file.count<Delivery>() == 0);
    importsLines(file, orders, product);
    CHECK(ordersThatAre(file, SalesOrder::delivered) == orderCount - 10);
    CHECK(ordersThatAre(file, SalesOrder::confirmed) == 10);
    CHECK(file.count<Delivery>() == orderCount - 10);
    CHECK(file.count<DeliveryLine>() == (orderCount - 10) * linesEach);

    // 14.00 × 12 × 85 % = 142.80
    const auto order = file.load<SalesOrder>(orders.first());
    CHECK(order[SalesOrder::netTotal] == Money{3 * 14'280});
    CHECK(order[SalesOrder::total] == Money{3 * 14'280 + 3238});
    const auto line = linesOf<SalesOrderLine>(file.reader(), orders.first()).last();
    CHECK(line[SalesOrderLine::position] == 3);
    CHECK(line[SalesOrderLine::name] == "Chair");
    CHECK(line[SalesOrderLine::unitPrice] == Money{1400});
    CHECK(checkTotals(file.reader()).isEmpty());
    CHECK(checkProgress(file.reader()).isEmpty());

    file.undoes();
    CHECK(file.count<SalesOrderLine>() == 0);
    CHECK(file.count<Delivery>() == 0);
    CHECK(file.count<OrderEvent>() == 0);
    CHECK(ordersThatAre(file, SalesOrder::confirmed) == orderCount);
    file.undoes();
    CHECK(file.count<SalesOrder>() == 0);
    file.redoes();
    file.redoes();
    CHECK(ordersThatAre(file, SalesOrder::delivered) == orderCount - 10);
    CHECK(checkTotals(file.reader()).isEmpty());
    CHECK(checkProgress(file.reader()).isEmpty());
}
