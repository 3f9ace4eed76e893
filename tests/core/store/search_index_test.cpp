// What is found while someone types, and in which order.
#include "core/base/text.h"
#include "core/store/connection.h"
#include "tests/support/workspace_fixture.h"

using namespace perennial;
using namespace perennial::test;

namespace {

QStringList titles(const QVector<Hit>& hits)
{
    QStringList titles;
    for (const Hit& hit : hits)
        titles.append(hit.title);
    return titles;
}

// Companies in one town, the town being no part of their names.
void companiesIn(Desk& desk, const QString& city, int count)
{
    for (int i = 0; i < count; ++i) {
        auto account = desk.blank<Account>();
        desk.save(account.set(Account::name, QStringLiteral("Firma %1").arg(i)).set(Account::billingCity, city));
    }
}

} // namespace

TEST_CASE("names that begin with what was typed come first and in their order, however many other words fit")
{
    TestFile file;
    file.does([](Desk& desk) {
        companiesIn(desk, QStringLiteral("Berlin"), 300);
        for (const char* name : {"Berliner Kindl", "Hotel Berlin", "Berlin Tours", "Berlin"})
            anAccount(desk, QString::fromLatin1(name));
    });
    const QVector<Hit> hits = file.reader().search({QStringLiteral("berlin"), QStringLiteral("account"), 10});
    REQUIRE(hits.size() == 10);
    CHECK(titles(hits).mid(0, 4) == QStringList{"Berlin", "Berlin Tours", "Berliner Kindl", "Hotel Berlin"});
    CHECK(hits[3].inName);
    CHECK_FALSE(hits[4].inName);
    CHECK(hits[4].title.startsWith(QLatin1String("Firma")));
}

TEST_CASE("many records of one kind do not crowd out those of another")
{
    TestFile file;
    file.does([](Desk& desk) {
        companiesIn(desk, QStringLiteral("Berlin"), 300);
        auto contact = desk.blank<Contact>();
        desk.save(contact.set(Contact::givenName, QStringLiteral("Aaron"))
                      .set(Contact::familyName, QStringLiteral("Aal"))
                      .set(Contact::city, QStringLiteral("Berlin")));
    });
    for (const char* text : {"berlin", "erlin"}) {
        INFO(text);
        CHECK(titles(file.reader().search({QString::fromLatin1(text), {}, 10})).contains(QStringLiteral("Aaron Aal")));
    }
}

TEST_CASE("people are found by the name they are called by, among the companies that begin with it")
{
    TestFile file;
    file.does([](Desk& desk) {
        for (int i = 0; i < 40; ++i)
            anAccount(desk, QStringLiteral("Anna Moden %1").arg(i));
        for (const char* family : {"Prohaska", "Zweig"}) {
            auto contact = desk.blank<Contact>();
            desk.save(contact.set(Contact::givenName, QStringLiteral("Anna"))
                          .set(Contact::familyName, QString::fromLatin1(family)));
        }
    });
    const QStringList all = titles(file.reader().search({QStringLiteral("anna"), {}, 60}));
    CHECK(all.mid(0, 2) == QStringList{"Anna Moden 0", "Anna Moden 1"});
    CHECK(all.mid(40) == QStringList{"Anna Prohaska", "Anna Zweig"}); // in the order of what is said
    const QVector<Hit> few = file.reader().search({QStringLiteral("anna pro"), {}, 10});
    CHECK(titles(few) == QStringList{"Anna Prohaska"});
    const QVector<Hit> whole = file.reader().search({QStringLiteral("anna zweig"), {}, 10});
    CHECK(titles(whole) == QStringList{"Anna Zweig"});
    file.does([](Desk& desk) { anAccount(desk, QStringLiteral("Anna Zweig und Partner")); });
    CHECK(titles(file.reader().search({QStringLiteral("anna zweig"), {}, 10})) ==
          QStringList{"Anna Zweig", "Anna Zweig und Partner"});
}

TEST_CASE("one letter finds names of every kind, in order")
{
    TestFile file;
    file.does([](Desk& desk) {
        anAccount(desk, QStringLiteral("Zoo"));
        anAccount(desk, QStringLiteral("Zander & Co"));
        aContact(desk, QStringLiteral("Eva"), QStringLiteral("Zimmer"));
    });
    CHECK(titles(file.reader().search({QStringLiteral("z"), {}, 10})) ==
          QStringList{"Zander & Co", "Eva Zimmer", "Zoo"});
    CHECK(titles(file.reader().search({QStringLiteral("z"), QStringLiteral("account"), 1})) ==
          QStringList{"Zander & Co"});
}

TEST_CASE("what is found once by its name is not found again by its words or parts")
{
    TestFile file;
    file.does([](Desk& desk) { anAccount(desk, QStringLiteral("Bauer Bauerhof")); });
    CHECK(file.reader().search({QStringLiteral("bauer"), {}, 10}).size() == 1);
    CHECK(file.reader().search({QStringLiteral("auerhof"), {}, 10}).size() == 1);
}

TEST_CASE("an address is found by any piece of it, and only by a piece that stands there as typed")
{
    TestFile file;
    file.does([](Desk& desk) {
        for (const char* address : {"anna.bauer@example.org", "erna@exalt.example", "bruno@firma.example"}) {
            auto contact = aContact(desk, QString::fromLatin1(address).section(QLatin1Char('@'), 0, 0));
            desk.save(contact.set(Contact::email, QString::fromLatin1(address)));
        }
    });
    const auto found = [&](const char* text) {
        return file.reader().search({QString::fromLatin1(text), QStringLiteral("contact"), 10}).size();
    };
    CHECK(found("er@ex") == 1);
    CHECK(found("a@exal") == 1);
    CHECK(found("Bauer@Example") == 1);
    CHECK(found("a.example") == 1);
    CHECK(found("r@firma") == 0);
}

TEST_CASE("a name with a hyphen is found as it is written and by each of its halves")
{
    TestFile file;
    file.does([](Desk& desk) { aContact(desk, QStringLiteral("Jean-Pierre"), QStringLiteral("Müller-Lüdenscheidt")); });
    for (const char* text : {"müller-l", "Muller-Lud", "jean-p", "lüdenscheidt", "pierre", "jean pierre"}) {
        INFO(text);
        CHECK(file.reader().search({QString::fromUtf8(text), QStringLiteral("contact"), 10}).size() == 1);
    }
}

TEST_CASE("removed records are not found, by name or by part")
{
    TestFile file;
    file.does([](Desk& desk) {
        const Id id = anAccount(desk, QStringLiteral("Kolonialwaren")).id();
        desk.remove(QStringLiteral("account"), id);
    });
    for (const char* text : {"k", "kolo", "waren"})
        CHECK(file.reader().search({QString::fromLatin1(text), {}, 10}).isEmpty());
}

TEST_CASE("a piece inside of a name comes before the same piece elsewhere, and after words that begin with it")
{
    TestFile file;
    file.does([](Desk& desk) {
        auto elsewhere = desk.blank<Account>();
        desk.save(elsewhere.set(Account::name, QStringLiteral("Aal")).set(Account::billingCity, "Kirchbauen"));
        anAccount(desk, QStringLiteral("Abbau Nord"));
        anAccount(desk, QStringLiteral("Hotel Bauer"));
        anAccount(desk, QStringLiteral("Bauer"));
    });
    const QVector<Hit> hits = file.reader().search({QStringLiteral("bau"), QStringLiteral("account"), 10});
    REQUIRE(titles(hits) == QStringList{"Bauer", "Hotel Bauer", "Abbau Nord", "Aal"});
    CHECK(hits[2].inName);
    CHECK_FALSE(hits[3].inName);
}

TEST_CASE("where more than are shown hold a piece, a name with a word that begins so is still among them")
{
    TestFile file;
    file.does([](Desk& desk) {
        companiesIn(desk, QStringLiteral("Oberberlin"), 300);
        anAccount(desk, QStringLiteral("Hotel Berlin"));
    });
    const QVector<Hit> hits = file.reader().search({QStringLiteral("berlin"), QStringLiteral("account"), 10});
    REQUIRE(hits.size() == 10);
    CHECK(hits.first().title == QStringLiteral("Hotel Berlin"));
}

TEST_CASE("many records added at once become one piece of the search index, which every search has to look into")
{
    TestFile file;
    constexpr int many = 2'000;
    file.does([](Desk& desk) {
        desk.beginBulk(QString::fromLatin1(Account::entity), many);
        for (int i = 0; i < many; ++i) {
            QString city;
            for (int word = 0; word < 12; ++word)
                city += QString::number(qulonglong(i * 7919 + word) * 2'654'435'761u, 36) + QLatin1Char(' ');
            auto account = desk.blank<Account>();
            desk.save(account.set(Account::name, QString::number(i)).set(Account::billingCity, city));
        }
    });
    const auto pieces = [&](const char* table) {
        store::Connection connection(file->path(), store::Connection::Access::Read, 1000);
        return connection.integer("SELECT count(DISTINCT segid) FROM " + QByteArray(table));
    };
    CHECK(pieces("search_part_idx") <= 2);
    CHECK(pieces("search_word_idx") <= 2);
}

TEST_CASE("a part is found where it stands in one piece, not where its letters are scattered")
{
    TestFile file;
    file.does([](Desk& desk) {
        auto whole = desk.blank<Contact>();
        desk.save(
            whole.set(Contact::familyName, QStringLiteral("Whole")).set(Contact::phone, QStringLiteral("0170 123456")));
        // Holds 123, 234, 345 and 456, each in another place.
        auto scattered = desk.blank<Contact>();
        desk.save(scattered.set(Contact::familyName, QStringLiteral("Scattered"))
                      .set(Contact::phone, QStringLiteral("0170 123 9 234 9"))
                      .set(Contact::mobile, QStringLiteral("0170 345 9 456")));
    });
    const QString contact = QStringLiteral("contact");
    CHECK(titles(file.reader().search({QStringLiteral("123456"), contact, 10})) == QStringList{"Whole"});
    CHECK(titles(file.reader().search({QStringLiteral("123456"), {}, 10})) == QStringList{"Whole"});
    Query list = queryOf<Contact>({});
    list.words = QStringLiteral("123456");
    CHECK(file.reader().count(list) == 1);
    list.words = QStringLiteral("234");
    CHECK(file.reader().count(list) == 2);
}

TEST_CASE("letters beyond the basic plane make a part like all others")
{
    TestFile file;
    file.does([](Desk& desk) { anAccount(desk, QString::fromUtf8("Zum 𝔄𝔅𝔠𝔡 & Söhne")); });
    const QString part = fold(QString::fromUtf8("𝔅𝔠𝔡"));
    CHECK(titles(file.reader().search({part, {}, 10})) == QStringList{QString::fromUtf8("Zum 𝔄𝔅𝔠𝔡 & Söhne")});
}
