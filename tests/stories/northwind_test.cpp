// A trading company moves in: files that refer to each other by their own keys.
#include "core/catalog/entities/engagement/account.h"
#include "core/catalog/entities/transaction/sales_order.h"
#include "core/lifecycle/deep_checks.h"
#include "core/workspace/care.h"
#include "tests/support/import_desk.h"
#include "tests/support/shared_files.h"
#include <catch2/catch_all.hpp>

using namespace perennial;
using test::ImportDesk;

namespace {

struct Step {
    const char* file;
    const char* entity;
    qint64 rows;
};

constexpr Step steps[] = {{"Employees", "person", 9},     {"Shippers", "account", 3},
                          {"Suppliers", "account", 29},   {"Customers", "account", 93},
                          {"Categories", "category", 8},  {"Products", "product", 77},
                          {"Orders", "sales_order", 830}, {"Order_Details", "sales_order_line", 2155}};

QString pathOf(const Step& step)
{
    return test::sharedFile(QStringLiteral("northwind/csv/%1.csv").arg(QLatin1String(step.file))).value_or(QString());
}

// The lines, each rounded once, in minor units.
qint64 sumOfLines(const ImportDesk& desk)
{
    Money sum;
    for (const Record& record : desk.all(QStringLiteral("sales_order_line"))) {
        const Row<SalesOrderLine> line(record);
        sum +=
            lineAmount(line[SalesOrderLine::unitPrice], line[SalesOrderLine::quantity], line[SalesOrderLine::discount]);
    }
    return sum.minor;
}

// What the closing rules made of them: the net totals of the orders.
qint64 sumOfOrders(const ImportDesk& desk)
{
    Money sum;
    for (const Record& record : desk.all(QStringLiteral("sales_order")))
        sum += Row<SalesOrder>(record)[SalesOrder::netTotal];
    return sum.minor;
}

void checkWhole(ImportDesk& desk)
{
    const QString path = desk.workspace->path();
    const auto report = check(path, true, deepChecks());
    REQUIRE(report);
    for (const Finding& finding : report->findings)
        UNSCOPED_INFO(finding.what.toStdString() << " " << finding.where.toStdString());
    CHECK(report->sound);
}

} // namespace

TEST_CASE("Northwind is imported whole, twice without effect, and taken back and done again")
{
    if (pathOf(steps[0]).isEmpty()) {
        WARN("skipped: the shared data is not here");
        return;
    }
    ImportDesk desk;
    const qint64 personsBefore = desk.count(QStringLiteral("person"));
    for (const Step& step : steps) {
        INFO(step.file);
        const ImportPlan plan = desk.import(pathOf(step), QString::fromLatin1(step.entity));
        CHECK(plan.counts.added == step.rows);
        CHECK(plan.counts.rejected == 0);
        checkWhole(desk);
    }
    CHECK(desk.count(QStringLiteral("account")) == 93 + 29 + 3);
    CHECK(desk.count(QStringLiteral("contact")) == 93 + 29);
    CHECK(desk.count(QStringLiteral("person")) == personsBefore + 9);
    CHECK(desk.count(QStringLiteral("product")) == 77);
    CHECK(desk.count(QStringLiteral("sales_order")) == 830);
    CHECK(desk.count(QStringLiteral("sales_order_line")) == 2155);
    CHECK(sumOfLines(desk) == 126'579'329);
    CHECK(sumOfOrders(desk) == 126'579'329);
    CHECK(desk.count(QStringLiteral("delivery")) == 809);
    checkWhole(desk);

    for (const Step& step : steps) {
        INFO(step.file << " again");
        const ImportPlan plan = desk.import(pathOf(step), QString::fromLatin1(step.entity));
        CHECK(plan.counts.same == step.rows);
    }
    checkWhole(desk);

    for (qsizetype i = 0; i < qsizetype(std::size(steps)); ++i) {
        REQUIRE(desk.workspace->undo());
        checkWhole(desk);
    }
    CHECK(desk.workspace->undoTitle().isEmpty());
    CHECK(desk.count(QStringLiteral("person")) == personsBefore);
    for (const char* entity : {"account", "contact", "product", "category", "sales_order", "sales_order_line",
                               "delivery", "delivery_line", "order_event", "contact_point", "account_membership"})
        CHECK(desk.count(QString::fromLatin1(entity)) == 0);
    checkWhole(desk);

    while (!desk.workspace->redoTitle().isEmpty()) {
        REQUIRE(desk.workspace->redo());
        checkWhole(desk);
    }
    CHECK(desk.count(QStringLiteral("sales_order_line")) == 2155);
    CHECK(sumOfLines(desk) == 126'579'329);
    CHECK(sumOfOrders(desk) == 126'579'329);
    checkWhole(desk);
}

TEST_CASE("a Northwind order knows its customer, its seller, its carrier and its lines")
{
    if (pathOf(steps[0]).isEmpty()) {
        WARN("skipped: the shared data is not here");
        return;
    }
    ImportDesk desk;
    for (const Step& step : steps)
        desk.import(pathOf(step), QString::fromLatin1(step.entity));
    const Reader& reader = desk.workspace->reader();
    const Row<SalesOrder> order =
        reader.load<SalesOrder>(reader.resolve(QStringLiteral("sales_order"), QStringLiteral("10248")));
    CHECK(reader.titleOf(QStringLiteral("account"), order[SalesOrder::account].id) ==
          QLatin1String("Vins et alcools Chevalier"));
    CHECK(reader.titleOf(QStringLiteral("person"), order[Common::owner].id) == QLatin1String("Steven Buchanan"));
    CHECK(order[SalesOrder::carrier] == QLatin1String("Federal Shipping"));
    CHECK(order[SalesOrder::orderedAt] == QDate(1996, 7, 4));
    CHECK(order[SalesOrder::shippedOn] == QDate(1996, 7, 16));
    CHECK(order[SalesOrder::freight] == Money{3238});
    CHECK(order[SalesOrder::netTotal] == Money{44'000});
    const Row<Account> customer = reader.load<Account>(order[SalesOrder::account]);
    CHECK(customer.is(Account::role, Account::customer));
}
