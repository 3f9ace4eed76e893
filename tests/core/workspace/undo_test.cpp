// Undo: several operations at once, all or none, and unique values that somebody else has by now.
#include "core/catalog/entities/transaction/product.h"
#include "core/catalog/own_key.h"
#include "core/lifecycle/own_catalog.h"
#include "tests/support/own_samples.h"
#include "tests/support/workspace_fixture.h"

using namespace perennial;
using namespace perennial::test;

TEST_CASE("several operations are undone and done again in one step, which is announced once")
{
    TestFile file;
    file.does([](Desk& desk) { anAccount(desk, QStringLiteral("Bauer")); });
    file.does([](Desk& desk) { anAccount(desk, QStringLiteral("Costa")); });
    file.does([](Desk& desk) { anAccount(desk, QStringLiteral("Duarte")); });
    int told = 0;
    QObject::connect(&*file, &Workspace::changed, [&told](const ChangeSet& changes) {
        ++told;
        CHECK(changes.changes.size() == 2);
    });
    const auto undone = file->undoLatest(2);
    REQUIRE(undone);
    CHECK(undone->size() == 2);
    CHECK(file.count<Account>() == 1);
    CHECK(told == 1);
    REQUIRE(file->redoNext(5)); // as many as there are
    CHECK(file.count<Account>() == 3);
    CHECK(told == 2);
    CHECK(file->redoNext(1).error().text == QLatin1String("There is nothing to redo."));
}

TEST_CASE("where one of several operations cannot be undone, none of them is")
{
    TestFile file;
    file.does([](Desk& desk) { anAccount(desk, QStringLiteral("Bauer")); });
    file.does([](Desk& desk) {
        anAccount(desk, QStringLiteral("Costa"));
        desk.seal(QStringLiteral("it was sent."));
    });
    file.does([](Desk& desk) { anAccount(desk, QStringLiteral("Duarte")); });
    int told = 0;
    QObject::connect(&*file, &Workspace::changed, [&told] { ++told; });
    const auto refusal = file->undoLatest(3);
    REQUIRE_FALSE(refusal);
    CHECK(refusal.error().fault == Fault::Refused);
    CHECK(refusal.error().text.contains(QStringLiteral("it was sent.")));
    CHECK(refusal.error().text.endsWith(QStringLiteral("So none of them was undone; the latest 1 can be.")));
    CHECK(file.count<Account>() == 3);
    CHECK(told == 0);
    CHECK(file->redoTitle().isEmpty());
    REQUIRE(file->undoLatest(1));
    CHECK(file.count<Account>() == 2);
}

TEST_CASE("a field of the user's own and what was filled into it are done again in one step, and found by search")
{
    TestFile file;
    const QString key =
        file.does([](Desk& desk) { return addOwnField(desk, ownField(Kind::Text, QStringLiteral("account"))); });
    const Id id = file.does([](Desk& desk) { return anAccount(desk).id(); });
    file.does([&](Desk& desk) {
        Record record = desk.load(QStringLiteral("account"), id);
        record.setValue(key, Value(QStringLiteral("Alpha")));
        desk.save(record);
    });
    REQUIRE(file->undoLatest(3));
    CHECK(isRetired(*file->catalog()->entity(QStringLiteral("account")).find(key)));
    const auto again = file->redoNext(3);
    INFO((again ? QString() : again.error().text).toStdString());
    REQUIRE(again);
    CHECK(file.reader().load(QStringLiteral("account"), id).value(key).text() == QLatin1String("Alpha"));
    CHECK(file.reader().search({QStringLiteral("alpha")}).size() == 1);
}

namespace {

Id aProduct(TestFile& file, const char* name, const char* sku)
{
    return file.does(
        [&](Desk& desk) { return desk.save(desk.blank<Product>().set(Product::name, name).set(Product::sku, sku)); });
}

void namesBoth(const Outcome<ChangeSet>& played)
{
    REQUIRE_FALSE(played);
    CHECK(played.error().fault == Fault::Refused);
    for (const char* word : {"SKU", "S1", "Oven (PROD-1)", "Stove (PROD-2)", "nothing was changed"}) {
        INFO(word << ": " << played.error().text.toStdString());
        CHECK(played.error().text.contains(QLatin1String(word)));
    }
    CHECK(played.error().issues.value(0).field == "sku");
}

} // namespace

TEST_CASE("a removed record does not come back while another has its unique value, and both are named")
{
    TestFile file;
    const Id oven = aProduct(file, "Oven", "S1");
    file.does([&](Desk& desk) { desk.remove("product", oven); });
    const qint64 removal = file.reader().history({}, 0, 1).first().sequence;
    const Id stove = aProduct(file, "Stove", "S1");
    namesBoth(file->undoOperation(removal));
    CHECK_FALSE(file.reader().find("product", oven));

    file.does([&](Desk& desk) { desk.save(desk.load<Product>(stove).set(Product::sku, "S2")); });
    REQUIRE(file->undoOperation(removal));
    CHECK(file.load<Product>(oven)[Product::sku] == "S1");
}

TEST_CASE("a unique value that was given up does not come back while another record has it, and both are named")
{
    TestFile file;
    const Id oven = aProduct(file, "Oven", "S1");
    file.does([&](Desk& desk) { desk.save(desk.load<Product>(oven).set(Product::sku, "S3")); });
    const qint64 edit = file.reader().history({}, 0, 1).first().sequence;
    aProduct(file, "Stove", "S1");
    namesBoth(file->undoOperation(edit));
    CHECK(file.load<Product>(oven)[Product::sku] == "S3");
}
