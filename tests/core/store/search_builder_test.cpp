// A search index made beside a long addition is the one that keeping it meanwhile would have made.
#include "core/base/error.h"
#include "core/store/connection.h"
#include "core/store/search_builder.h"
#include "core/store/search_index.h"
#include "tests/support/workspace_fixture.h"

using namespace perennial;
using namespace perennial::test;

namespace {

constexpr int inThousands = 20'000; // told beforehand: from so many on the index is made beside
constexpr int few = 1'500;

const QString account = QString::fromLatin1(Account::entity);

QString cityOf(int i)
{
    return QStringLiteral("Stadt%1 an der Östlichen Straße %2").arg(i % 97).arg(i * 7919 % 1013);
}

void addMany(Desk& desk, qint64 expected)
{
    desk.beginBulk(account, expected);
    for (int i = 0; i < few; ++i) {
        auto row = desk.blank<Account>();
        desk.save(row.set(Account::name, QStringLiteral("Firma %1").arg(i)).set(Account::billingCity, cityOf(i)));
    }
}

// One was there, others come, and of both some are changed and taken away while the index is being made.
void story(TestFile& file, qint64 expected)
{
    file.does([](Desk& desk) {
        anAccount(desk, QStringLiteral("Alteingesessen"));
        anAccount(desk, QStringLiteral("Umbenannt"));
        anAccount(desk, QStringLiteral("Aufgegeben"));
    });
    file.does([&](Desk& desk) {
        addMany(desk, expected);
        const auto named = [&](const char* name) {
            return desk.first<Account>({whereIs(Account::name, QString::fromUtf8(name))}).value();
        };
        desk.save(named("Umbenannt").set(Account::name, QStringLiteral("Neubenannt")));
        desk.save(named("Firma 7").set(Account::name, QStringLiteral("Siebener")));
        desk.remove(named("Aufgegeben"));
        desk.remove(named("Firma 8"));
        desk.endBulk();
        desk.save(named("Firma 9").set(Account::name, QStringLiteral("Neuner")));
    });
}

QStringList found(TestFile& file, const char* text)
{
    QStringList titles;
    for (const Hit& hit : file.reader().search({QString::fromUtf8(text), account, 50}))
        titles.append(hit.title);
    return titles;
}

bool isWhole(TestFile& file)
{
    store::Connection connection(file->path(), store::Connection::Access::Write, 1000);
    return store::searchIsWhole(connection);
}

int pieces(TestFile& file, const char* table)
{
    store::Connection connection(file->path(), store::Connection::Access::Read, 1000);
    return int(connection.integer("SELECT count(DISTINCT segid) FROM " + QByteArray(table)));
}

} // namespace

TEST_CASE("a search index made beside a long addition finds what one kept meanwhile finds")
{
    TestFile beside;
    story(beside, inThousands);
    TestFile meanwhile;
    story(meanwhile, few);
    CHECK(isWhole(beside));
    CHECK(pieces(beside, "search_word_idx") <= 2); // one, and the last record's
    CHECK(pieces(beside, "search_part_idx") <= 2);
    for (const char* text :
         {"Alteingesessen", "Umbenannt", "Neubenannt", "Aufgegeben", "Siebener", "Firma 7", "Firma 8", "Firma 9",
          "Neuner", "stadt13", "ostliche strasse", "ichen", "tadt96", "firma 149"}) {
        INFO(text);
        CHECK(found(beside, text) == found(meanwhile, text));
    }
    CHECK(found(beside, "Siebener") == QStringList{"Siebener"});
    CHECK(found(beside, "Firma 8").count(QStringLiteral("Firma 8")) == 0);
    CHECK(found(beside, "ichen").size() == 50);
}

TEST_CASE("after a search index was put in place the file is searched and written on as before, also when reopened")
{
    TestFile file;
    story(file, inThousands);
    file.does([](Desk& desk) { anAccount(desk, QStringLiteral("Nachgekommen")); });
    file.reopen();
    file.does([](Desk& desk) { anAccount(desk, QStringLiteral("Noch später")); });
    CHECK(found(file, "nachge") == QStringList{"Nachgekommen"});
    CHECK(found(file, "spater") == QStringList{"Noch später"});
    CHECK(isWhole(file));
}

TEST_CASE("undoing a long addition empties the search index made for it, redoing fills it again")
{
    TestFile file;
    file.does([](Desk& desk) { anAccount(desk, QStringLiteral("Alteingesessen")); });
    file.does([](Desk& desk) { addMany(desk, inThousands); });
    CHECK(found(file, "firma").size() == 50);
    REQUIRE(file->undo());
    CHECK(found(file, "firma").isEmpty());
    CHECK(found(file, "alteingesessen").size() == 1);
    CHECK(isWhole(file));
    REQUIRE(file->redo());
    CHECK(found(file, "firma 1499").size() == 1);
    CHECK(isWhole(file));
}

TEST_CASE("a long addition that fails leaves the search index as it was, before and after the new one is in place")
{
    TestFile file;
    file.does([](Desk& desk) { anAccount(desk, QStringLiteral("Alteingesessen")); });
    for (const bool inPlace : {false, true}) {
        INFO(inPlace);
        const auto failed = file->perform(QStringLiteral("Test"), [&](Desk& desk) {
            addMany(desk, inThousands);
            if (inPlace)
                desk.endBulk();
            throw refused(QStringLiteral("No."));
        });
        CHECK_FALSE(failed);
        CHECK(found(file, "firma").isEmpty());
        CHECK(found(file, "alteingesessen").size() == 1);
        CHECK(isWhole(file));
        file.does([](Desk& desk) { anAccount(desk, QStringLiteral("Weiter")); });
        CHECK(isWhole(file));
    }
    CHECK(found(file, "weiter").size() == 2);
}

TEST_CASE("the tables behind the search are closed again once a new index is in place")
{
    TestFile file;
    const QString path = file->path();
    file.close();
    store::Connection connection(path, store::Connection::Access::Write, 1000);
    connection.begin();
    store::SearchBuilder builder;
    builder.add(1, "anna bauer", "anna@bauer.example");
    builder.putInto(connection);
    CHECK(connection.integer("SELECT rowid FROM search_word WHERE search_word MATCH 'anna'") == 1);
    CHECK_THROWS_AS(connection.run("DELETE FROM search_word_data"), Error);
    connection.rollback();
}
