// A long addition: what it leaves for its end is there at its end, and what no two records may share stays so.
#include "core/base/error.h"
#include "core/catalog/roll_call.h"
#include "core/store/connection.h"
#include "core/store/schema.h"
#include "core/store/value_filter.h"
#include "tests/support/workspace_fixture.h"

using namespace perennial;
using namespace perennial::test;

namespace {

constexpr int inThousands = 20'000; // told beforehand: from so many on the search index is left behind
constexpr int few = 1'200;

const QString account = QString::fromLatin1(Account::entity);

Row<Account> companyOf(Desk& desk, int i)
{
    auto row = desk.blank<Account>();
    row.set(Account::name, QStringLiteral("Firma %1").arg(i));
    row.record().setValue(QStringLiteral("external_ref"), Value(QStringLiteral("R%1").arg(i)));
    return row;
}

void addMany(Desk& desk, qint64 expected, int from = 0)
{
    desk.beginBulk(account, expected);
    for (int i = from; i < from + few; ++i)
        desk.save(companyOf(desk, i));
}

// Told by the file itself, not by the program that holds it.
qint64 keyIndexes(TestFile& file)
{
    store::Connection connection(file->path(), store::Connection::Access::Read, 1000);
    return connection.integer("SELECT count(*) FROM sqlite_schema WHERE name IN('account_email_key', "
                              "'account_phone_key')");
}

void drop(TestFile& file, const char* index)
{
    const QString path = file.path();
    file.close();
    store::Connection connection(path, store::Connection::Access::Write, 1000);
    connection.run(QByteArray("DROP INDEX ") + index);
}

} // namespace

TEST_CASE("in a long addition a reference that another record has is refused, whether that was there before or not")
{
    TestFile file;
    file.does([](Desk& desk) { desk.save(companyOf(desk, 9'999)); });
    file.does([](Desk& desk) {
        addMany(desk, few);
        for (const int taken : {9'999, 3, few - 1}) {
            INFO(taken);
            Row<Account> twin = companyOf(desk, taken);
            try {
                desk.save(twin);
                FAIL("two records of one reference");
            } catch (const Error& error) {
                CHECK(error.fault == Fault::Invalid);
                CHECK(error.text.contains(QStringLiteral("R%1").arg(taken)));
            }
        }
        // One that a record got later, and one that a removed record left.
        Row<Account> renamed = desk.first<Account>({whereIs(Account::name, QStringLiteral("Firma 5"))}).value();
        renamed.record().setValue(QStringLiteral("external_ref"), Value(QStringLiteral("R70000")));
        desk.save(renamed);
        CHECK_THROWS_AS(desk.save(companyOf(desk, 70'000)), Error);
        desk.save(companyOf(desk, 5));
        desk.endBulk();
    });
    CHECK(file.count<Account>() == few + 2);
}

TEST_CASE("a long addition that fails in its middle leaves nothing, and the next one works")
{
    TestFile file;
    const auto failed = file->perform(QStringLiteral("Test"), [](Desk& desk) {
        addMany(desk, inThousands);
        throw refused(QStringLiteral("No."));
    });
    CHECK_FALSE(failed);
    CHECK(file.count<Account>() == 0);
    CHECK(keyIndexes(file) == 2);
    file.does([](Desk& desk) { addMany(desk, few); });
    CHECK(file.count<Account>() == few);
}

TEST_CASE("indexes of keys follow with the search index, and not before")
{
    TestFile file;
    file.does([](Desk& desk) { addMany(desk, inThousands); });
    REQUIRE(file->isSearchBehind());
    CHECK(keyIndexes(file) == 0);
    SECTION("at once") {}
    SECTION("after a restart")
    {
        file.reopen();
    }
    SECTION("after another long addition meanwhile")
    {
        file.does([](Desk& desk) { addMany(desk, inThousands, few); });
        CHECK(file.count<Account>() == 2 * few);
    }
    SECTION("after the addition was undone and done again")
    {
        file.undoes();
        file.redoes();
        CHECK(file.count<Account>() == few);
    }
    REQUIRE(file->finishSearch());
    CHECK(keyIndexes(file) == 2);
    file.reopen();
    CHECK_FALSE(file->isSearchBehind());
}

TEST_CASE("while indexes of keys are missing records are found by them all the same")
{
    TestFile file;
    file.does([](Desk& desk) {
        addMany(desk, inThousands);
        desk.save(companyOf(desk, few).set(Account::email, QStringLiteral("Info@Firma.example")));
    });
    REQUIRE(keyIndexes(file) == 0);
    const QVector<Id> found =
        file.reader().having(account, QStringLiteral("email_key"), Value(QStringLiteral("info@firma.example")), 2);
    CHECK(found.size() == 1);
}

TEST_CASE("a file that lacks an index is not ours, unless it is one of keys and the search index is behind")
{
    TestFile file;
    SECTION("nothing is behind")
    {
        drop(file, "account_email_key");
    }
    SECTION("another index")
    {
        file.does([](Desk& desk) { addMany(desk, inThousands); });
        drop(file, "account_sort_key");
    }
    const auto opened = Workspace::open(file.path(), {});
    REQUIRE_FALSE(opened);
    CHECK(opened.error().fault == Fault::Foreign);
}

TEST_CASE("indexes of keys are told from the others by their statements")
{
    const CatalogPtr catalog = builtInCatalog();
    int keys = 0;
    for (const EntityPtr& entity : catalog->entities()) {
        for (const QByteArray& index : store::createIndexes(*entity)) {
            INFO(index.toStdString());
            const bool isKey = index.contains("_key\" ON ") && !index.contains("sort_key");
            CHECK(store::isKeyIndex(index) == isKey);
            keys += isKey ? 1 : 0;
        }
    }
    CHECK(keys > 5);
}

TEST_CASE("a value that was added is never taken for unknown, and few others are taken for known")
{
    constexpr int values = 10'000;
    store::ValueFilter filter(values);
    for (int i = 0; i < values; ++i)
        filter.add(i % 2 ? Value(qint64(i)) : Value(QStringLiteral("Wert %1").arg(i)));
    int wrong = 0;
    for (int i = 0; i < values; ++i) {
        REQUIRE(filter.mayHold(i % 2 ? Value(qint64(i)) : Value(QStringLiteral("Wert %1").arg(i))));
        wrong += filter.mayHold(Value(qint64(i + values))) ? 1 : 0;
        wrong += filter.mayHold(Value(QStringLiteral("Wort %1").arg(i))) ? 1 : 0;
    }
    CHECK(wrong < values / 50); // one in four hundred of twenty thousand, with room for chance
}
