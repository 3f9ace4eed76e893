// A search index left behind by a large change: what is searched is found meanwhile, and the index made anew is the one
// that keeping it would have made.
#include "core/base/error.h"
#include "core/catalog/entities/shared/tag.h"
#include "core/store/connection.h"
#include "core/store/search_builder.h"
#include "core/store/search_index.h"
#include "core/workspace/care.h"
#include "tests/support/workspace_fixture.h"

using namespace perennial;
using namespace perennial::test;

namespace {

constexpr int inThousands = 20'000; // told beforehand: from so many on the index is left behind
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

qint64 listed(TestFile& file, const char* words)
{
    Query query;
    query.entity = account;
    query.words = QString::fromUtf8(words);
    return file.reader().count(query);
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

void finishes(TestFile& file)
{
    const auto finished = file->finishSearch();
    if (!finished)
        FAIL(finished.error().text.toStdString());
    CHECK_FALSE(file->isSearchBehind());
    CHECK(isWhole(file));
}

constexpr const char* sought[] = {"Alteingesessen", "Umbenannt", "Neubenannt", "Aufgegeben",      "Siebener",
                                  "Firma 7",        "Firma 8",   "Firma 9",    "Neuner",          "stadt13",
                                  "tadt96",         "firma 149", "ichen",      "ostliche strasse"};

} // namespace

TEST_CASE("while the search index is behind the same is found as with it, and so it is once it was finished")
{
    TestFile behind;
    story(behind, inThousands);
    TestFile kept;
    story(kept, few);
    CHECK_FALSE(kept->isSearchBehind());
    REQUIRE(behind->isSearchBehind());
    CHECK(behind.reader().isSearchBehind());
    for (const bool finished : {false, true}) {
        for (const char* text : sought) {
            INFO(text << finished);
            QStringList here = found(behind, text), there = found(kept, text);
            if (there.size() == 50) { // one of many such fifties
                CHECK(here.size() == 50);
                continue;
            }
            here.sort();
            there.sort();
            CHECK(here == there);
            CHECK(listed(behind, text) == listed(kept, text));
        }
        if (!finished)
            finishes(behind);
    }
    CHECK(found(behind, "Siebener") == QStringList{"Siebener"});
    CHECK(found(behind, "Firma 8").count(QStringLiteral("Firma 8")) == 0);
    CHECK(pieces(behind, "search_word_idx") == 1);
    CHECK(pieces(behind, "search_part_idx") == 1);
}

TEST_CASE("while the search index is behind a phone number is found in any spelling")
{
    TestFile file;
    file.does([](Desk& desk) { addMany(desk, inThousands); });
    file.does([](Desk& desk) {
        auto row = desk.blank<Account>();
        desk.save(
            row.set(Account::name, QStringLiteral("Rufer")).set(Account::phone, QStringLiteral("+49 171 2345678")));
    });
    REQUIRE(file->isSearchBehind());
    for (const char* number : {"0171 2345678", "+49171234", "0171/23 45"}) {
        INFO(number);
        CHECK(found(file, number) == QStringList{"Rufer"});
        CHECK(listed(file, number) == 1);
    }
}

TEST_CASE("what is written, refused and undone while the search index is being made is in it or not as it should be")
{
    TestFile file;
    story(file, inThousands);
    REQUIRE(file->searchShare().has_value());
    file.does([](Desk& desk) { anAccount(desk, QStringLiteral("Nachgekommen")); });
    CHECK(file->searchShare().has_value()); // it heard of that
    SECTION("written")
    {
        file.does([](Desk& desk) {
            desk.remove(desk.first<Account>({whereIs(Account::name, QStringLiteral("Firma 10"))}).value());
        });
        finishes(file);
        CHECK(found(file, "Firma 10").count(QStringLiteral("Firma 10")) == 0);
    }
    SECTION("refused")
    {
        (void)file.refuses([](Desk& desk) -> Id {
            anAccount(desk, QStringLiteral("Verworfen"));
            throw refused(QStringLiteral("No."));
        });
        CHECK(file->searchShare().has_value());
        finishes(file);
        CHECK(found(file, "verworfen").isEmpty());
        CHECK(found(file, "nachge") == QStringList{"Nachgekommen"});
    }
    SECTION("taken in from another long addition")
    {
        file.does([](Desk& desk) { addMany(desk, inThousands); });
        finishes(file);
        CHECK(found(file, "Firma 1499").size() == 2);
    }
    SECTION("undone")
    {
        file.undoes();
        finishes(file);
        CHECK(found(file, "nachge").isEmpty());
    }
}

TEST_CASE("a search index that is behind stays so over a restart, and is finished from the file then")
{
    TestFile file;
    story(file, inThousands);
    file.reopen();
    REQUIRE(file->isSearchBehind());
    CHECK(file->tidy() == Workspace::Tidied::All); // nothing short to do about it
    CHECK(found(file, "neubenannt") == QStringList{"Neubenannt"});
    file.does([](Desk& desk) { anAccount(desk, QStringLiteral("Noch später")); });
    file->tidyUp();
    CHECK_FALSE(file->isSearchBehind());
    CHECK(isWhole(file));
    CHECK(found(file, "spater") == QStringList{"Noch später"});
    file.does([](Desk& desk) { anAccount(desk, QStringLiteral("Danach")); });
    CHECK(isWhole(file));
}

TEST_CASE("finishing the search index can be stopped, and is done another time")
{
    TestFile file;
    story(file, inThousands);
    REQUIRE(file->beginSearch());
    int asked = 0;
    const auto stopped = file->finishSearch([&asked](double share) {
        CHECK(share >= 0);
        CHECK(share <= 1);
        return ++asked < 1;
    });
    if (!stopped) { // else it was quicker than the first question
        CHECK(stopped.error().fault == Fault::Cancelled);
        CHECK(file->isSearchBehind());
    }
    CHECK(found(file, "siebener") == QStringList{"Siebener"});
    finishes(file);
}

TEST_CASE("a file whose search index is behind is sound, and the check says what is still to be done")
{
    TestFile file;
    story(file, inThousands);
    const QString path = file.path();
    file.close();
    const auto report = check(path, true);
    REQUIRE(report);
    CHECK(report->sound);
    REQUIRE(report->findings.size() == 1);
    CHECK(report->findings.first().severity == Finding::Severity::Note);
    CHECK(report->findings.first().where == QStringLiteral("search"));
}

TEST_CASE("undoing twenty thousand records at once leaves the search index behind, as does redoing them")
{
    TestFile file;
    file.does([](Desk& desk) { anAccount(desk, QStringLiteral("Alteingesessen")); });
    file.does([](Desk& desk) {
        for (int i = 0; i < inThousands; ++i)
            desk.save(desk.blank<Tag>().set(Tag::name, QStringLiteral("Marke %1").arg(i)));
    });
    CHECK_FALSE(file->isSearchBehind()); // nobody told of so many beforehand
    file.undoes();
    CHECK(file->isSearchBehind());
    CHECK(file.reader().search({QStringLiteral("marke"), {}, 20}).isEmpty());
    finishes(file);
    CHECK(found(file, "alteingesessen").size() == 1);
    file.redoes();
    CHECK(file->isSearchBehind());
    finishes(file);
    CHECK(file.reader().search({QStringLiteral("marke 19999"), {}, 20}).size() == 1);
}

TEST_CASE("a long addition that fails leaves the search index as it was")
{
    TestFile file;
    file.does([](Desk& desk) { anAccount(desk, QStringLiteral("Alteingesessen")); });
    const auto failed = file->perform(QStringLiteral("Test"), [&](Desk& desk) {
        addMany(desk, inThousands);
        desk.endBulk();
        throw refused(QStringLiteral("No."));
    });
    CHECK_FALSE(failed);
    CHECK_FALSE(file->isSearchBehind());
    CHECK(found(file, "firma").isEmpty());
    file.does([](Desk& desk) { anAccount(desk, QStringLiteral("Weiter")); });
    CHECK(isWhole(file));
    CHECK(found(file, "weiter").size() == 1);
}

TEST_CASE("a long addition to much that is there keeps the index instead of making all of it anew")
{
    TestFile file;
    file.does([](Desk& desk) { addMany(desk, few); });
    file.does([](Desk& desk) { addMany(desk, few); });
    CHECK_FALSE(file->isSearchBehind());
    CHECK(isWhole(file));
}

TEST_CASE("the tables behind the search are closed again once a new index is in place")
{
    TestFile file;
    const QString path = file.path();
    file.close();
    store::Connection connection(path, store::Connection::Access::Write, 1000);
    store::SearchBuilder builder;
    builder.add(1, "anna bauer", "anna@bauer.example");
    builder.add(2, "otto bauer", "otto@bauer.example");
    builder.remove(2, "otto bauer", "otto@bauer.example");
    builder.close();
    while (!builder.waitFor(1000)) {
    }
    CHECK(builder.share() == 1);
    connection.begin();
    builder.putInto(connection);
    CHECK(connection.integer("SELECT rowid FROM search_word WHERE search_word MATCH 'anna'") == 1);
    CHECK(connection.integer("SELECT count(*) FROM search_part WHERE search_part MATCH 'ott'") == 0);
    CHECK_THROWS_AS(connection.run("DELETE FROM search_word_data"), Error);
    connection.rollback();
}

TEST_CASE("a search index that nobody waits for any longer is given up at once")
{
    store::SearchBuilder builder;
    for (Id id = 1; id <= 50'000; ++id)
        builder.add(id, QByteArray::number(id * 7919), QByteArray::number(id * 104'729, 36));
    CHECK_FALSE(builder.waitFor(0));
}
