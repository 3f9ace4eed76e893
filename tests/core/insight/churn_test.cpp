// Tests of churn, by hand and on Northwind's orders.
#include "core/base/error.h"
#include "core/exchange/csv_reader.h"
#include "core/insight/churn.h"
#include "tests/support/shared_files.h"

#include <QHash>
#include <catch2/catch_all.hpp>

using namespace perennial;

namespace {

QVector<Customer> northwind(const QString& path)
{
    CsvDialect dialect;
    CsvReader reader(path, dialect);
    const auto columns = reader.header();
    const qsizetype who = columns.indexOf("CustomerID");
    const qsizetype when = columns.indexOf("OrderDate");
    QHash<QByteArray, Id> ids;
    QVector<Purchase> purchases;
    CsvRow row;
    while (reader.next(row)) {
        const QByteArray name = row[who].toByteArray();
        if (!ids.contains(name))
            ids.insert(name, ids.size() + 1);
        const QString day = QString::fromUtf8(row[when].first(10));
        purchases.append({ids.value(name), QDate::fromString(day, Qt::ISODate), Money{100}});
    }
    return customersOf(purchases);
}

} // namespace

TEST_CASE("of Northwind's 63 customers before, 6 had stopped buying by the end of March 1998")
{
    const auto path = test::sharedFile("northwind/csv/Orders.csv");
    if (!path)
        return;
    const Churn churn = churnAt(northwind(*path), QDate(1998, 3, 31), 120);
    CHECK(churn.base() == 63);
    CHECK(churn.lost.size() == 6);
    CHECK(churn.rate() == Percent{952});
    CHECK(churn.retention() == Percent{9048});
}

TEST_CASE("a window takes in its last day and leaves out its first")
{
    const QDate day(2024, 6, 30);
    const auto bought = [&](Id id, int daysAgo) { return Purchase{id, day.addDays(-daysAgo), Money{1}}; };
    const Churn churn = churnAt(customersOf({
                                    bought(1, 10), // the day after the base window's end: lately only
                                    bought(2, 9), bought(2, 11), bought(3, 19), // lost
                                    bought(4, 20),                              // before both windows
                                    bought(5, 20), bought(5, 0),                // came back
                                    bought(6, -1),                              // not seen yet
                                    bought(7, 10), bought(7, 5),                // base window takes in its last day
                                }),
                                day, 10);
    CHECK(churn.retained == QVector<Id>{2, 7});
    CHECK(churn.lost == QVector<Id>{1, 3});
    CHECK(churn.fresh.isEmpty());
    CHECK(churn.reactivated == QVector<Id>{5});
    CHECK(churn.active() == 3);
    CHECK(churn.rate() == Percent{5000});
}

TEST_CASE("churn of nobody is no number, and a window needs a day")
{
    CHECK_FALSE(churnAt({}, QDate(2024, 1, 1), 30).rate());
    CHECK_THROWS_AS(churnAt({}, QDate(2024, 1, 1), 0), Error);
    CHECK_THROWS_AS(churnAt({}, QDate(), 30), Error);
}

TEST_CASE("contracts that end without renewal are churn, new ones do not make up for them")
{
    const ContractChurn churn{200, 14};
    CHECK(churn.rate() == Percent{700});
    CHECK(churn.retention() == Percent{9300});
}
