// Refused rows: what the rules at the end of an import refuse is known before, told by its line, and left out alone.
#include "core/exchange/refused_rows.h"
#include "tests/support/import_desk.h"
#include <catch2/catch_all.hpp>

using namespace perennial;
using test::ImportDesk;

namespace {

const QString order = QStringLiteral("sales_order");
const QString orderLine = QStringLiteral("sales_order_line");
const QString delivery = QStringLiteral("delivery");
const QString deliveryLine = QStringLiteral("delivery_line");

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Two orders of ACME, of ten chairs and of ten tables.
void furnishOrders(ImportDesk& desk)
{
    desk.importText("name\nACME\n", QStringLiteral("account"));
    desk.importText("sku,name,list_price\nC,Chair,10\nT,Table,20\n", QStringLiteral("product"));
    desk.importText("external_ref,account_id,ordered_at\nO1,ACME,2026-11-02\nO2,ACME,2026-11-02\n", order);
    desk.importText("external_ref,sales_order_id,product_id,quantity\nL1,O1,Chair,10\nL2,O2,Table,10\n", orderLine);
}

} // namespace

TEST_CASE("a payment of less than nothing is refused by its line, in the rehearsal too, and the others are taken",
          "[refused_rows]")
{
    ImportDesk desk;
    desk.importText("name\nACME\n", QStringLiteral("account"));
    const QByteArray rows =
        "account_id,received_on,amount\nACME,2026-11-20,10\nACME,2026-11-20,-5\nACME,2026-11-21,20\n";
    const ImportRequest request = desk.request(desk.file(rows), QStringLiteral("payment"));
    const auto rehearsed = rehearseImport(desk.workspace->reader(), request, desk.workspace->closing());
    REQUIRE(rehearsed);
    CHECK(rehearsed->counts.added == 2);
    REQUIRE(rehearsed->rejections.size() == 1);
    CHECK(rehearsed->rejections[0].line == 3);
    CHECK(rehearsed->rejections[0].text ==
          QStringLiteral("A payment is more than 0; money that goes back is a refund."));
    CHECK(desk.count(QStringLiteral("payment")) == 0);

    const QString rejects = desk.folder.filePath(QStringLiteral("rejects.csv"));
    const auto done = importFile(*desk.workspace, request, {}, rejects);
    REQUIRE(done);
    CHECK(done->counts == rehearsed->counts);
    CHECK(desk.count(QStringLiteral("payment")) == 2);
    CHECK(bytesOf(rejects).contains("ACME,2026-11-20,-5,"));
    CHECK(bytesOf(rejects).count('\n') == 2);
    REQUIRE(desk.workspace->undo());
    CHECK(desk.count(QStringLiteral("payment")) == 0);
}

TEST_CASE("a case of nobody is refused by its line", "[refused_rows]")
{
    ImportDesk desk;
    desk.importText("name\nACME\n", QStringLiteral("account"));
    const ImportPlan plan =
        desk.importText("subject,account_id\nBroken,ACME\nLost,\nLate,ACME\n", QStringLiteral("case"));
    CHECK(plan.counts.added == 2);
    REQUIRE(plan.rejections.size() == 1);
    CHECK(plan.rejections[0].line == 3);
    CHECK(plan.rejections[0].text.startsWith(QStringLiteral("A case belongs to somebody")));
}

TEST_CASE(
    "more than was ordered is not delivered by an import: the rows of that line are refused, those of others taken",
    "[refused_rows]")
{
    ImportDesk desk;
    furnishOrders(desk);
    desk.importText("external_ref,account_id,order_id,shipped_on,status\nD1,ACME,O1,2026-11-05,delivered\n"
                    "D2,ACME,O2,2026-11-05,delivered\n",
                    delivery);
    const ImportPlan plan =
        desk.importText("delivery_id,order_line_id,quantity\nD1,L1,7\nD2,L2,10\nD1,L1,4\n", deliveryLine);
    INFO(summaryLine(plan).toStdString());
    CHECK(plan.counts.added == 1);
    REQUIRE(plan.rejections.size() == 2);
    CHECK(plan.rejections[0].line == 2);
    CHECK(plan.rejections[1].line == 4);
    CHECK(plan.rejections[1].text.startsWith(
        QStringLiteral("11 of “Chair” would be delivered, but only 10 are ordered")));
}

TEST_CASE("a line that cannot be reckoned is refused alone", "[refused_rows]")
{
    ImportDesk desk;
    furnishOrders(desk);
    const ImportPlan plan =
        desk.importText("external_ref,sales_order_id,product_id,quantity,unit_price\nL3,O1,Table,9999999,99999999999\n"
                        "L4,O1,Table,2,5\n",
                        orderLine);
    INFO(summaryLine(plan).toStdString());
    CHECK(plan.counts.added == 1);
    REQUIRE(plan.rejections.size() == 1);
    CHECK(plan.rejections[0].line == 2);
}

TEST_CASE("where every row is refused nothing is changed", "[refused_rows]")
{
    ImportDesk desk;
    desk.importText("name\nACME\n", QStringLiteral("account"));
    const qsizetype before = desk.workspace->reader().history({}, 0, 100).size();
    const ImportPlan plan = desk.importText("account_id,received_on,amount\nACME,2026-11-20,-5\nACME,2026-11-21,0\n",
                                            QStringLiteral("payment"));
    CHECK(plan.counts.rejected == 2);
    CHECK(desk.workspace->reader().history({}, 0, 100).size() == before);
}

TEST_CASE("a rehearsal of documents needs no file that can be written", "[refused_rows]")
{
    ImportDesk desk;
    furnishOrders(desk);
    OpenOptions looking;
    looking.use = OpenOptions::Use::Look;
    looking.closing = keepTrue;
    const ImportRequest request =
        desk.request(desk.file("external_ref,sales_order_id,product_id,quantity\nL5,O1,Table,3\n"), orderLine);
    const QString path = desk.workspace->path();
    const auto beside = Workspace::open(path, looking);
    REQUIRE(beside);
    const auto plan = rehearseImport((*beside)->reader(), request, (*beside)->closing());
    REQUIRE(plan);
    CHECK(plan->counts.added == 1);
    CHECK(desk.count(orderLine) == 2);
}

TEST_CASE("a complaint that no row answers for is no reason to try again", "[refused_rows]")
{
    RefusedRows refused;
    const Complaint foreign{7, invalid(QStringLiteral("It does not add up."))};
    CHECK(refused.learn({foreign}, {{5, 2}}));
    CHECK_FALSE(refused.learn({foreign}, {{5, 2}}));
    CHECK_FALSE(refused.learn({}, {{5, 2}}));
}
