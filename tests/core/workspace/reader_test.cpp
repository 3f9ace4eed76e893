// Reader: what is seen while another one writes.
#include "tests/support/workspace_fixture.h"

using namespace perennial;
using namespace perennial::test;

TEST_CASE("whoever asks within a moment sees one state of the file, and the next one sees what came meanwhile")
{
    TestFile file;
    file.close();
    OpenOptions options;
    options.use = OpenOptions::Use::Window;
    const auto window = Workspace::open(file.path(), options);
    REQUIRE(window);
    const auto add = [&](const QString& name) {
        REQUIRE((*window)->perform(name, [&](Desk& desk) { anAccount(desk, name); }));
    };
    add(QStringLiteral("Former"));
    const auto opened = (*window)->newReader();
    REQUIRE(opened);
    const Reader& reader = **opened;
    Query all;
    all.entity = QString::fromLatin1(Account::entity);
    {
        const Reader::Moment moment(reader);
        REQUIRE(reader.count(all) == 1);
        add(QStringLiteral("Later"));
        {
            const Reader::Moment inner(reader); // ends nothing
        }
        CHECK(reader.count(all) == 1);
        CHECK(reader.search({QStringLiteral("later"), {}, 10}).isEmpty());
    }
    CHECK(reader.count(all) == 2);
    CHECK(reader.search({QStringLiteral("later"), {}, 10}).size() == 1);
}

TEST_CASE("a record is found by its reference, however it is written, and only while it is there")
{
    TestFile file;
    const auto [account, contact] = file.does([](Desk& desk) {
        const Id company = anAccount(desk, QStringLiteral("Bauer")).id();
        return std::pair{company, aContact(desk, QStringLiteral("Anna"), QStringLiteral("Bauer")).id()};
    });
    const auto found = [&](const QString& text, const QString& entity = {}) {
        QVector<Id> ids;
        for (const Hit& hit : file.reader().search({text, entity, 5}))
            ids.append(hit.id);
        return ids;
    };
    CHECK(found(QStringLiteral("ACC-1")) == QVector<Id>{account});
    CHECK(found(QStringLiteral(" con-1 ")) == QVector<Id>{contact});
    CHECK(found(QStringLiteral("CON-1"), QStringLiteral("account")).isEmpty());
    CHECK(found(QStringLiteral("CON-99")).isEmpty());
    file.does([&](Desk& desk) { desk.remove(QString::fromLatin1(Contact::entity), contact); });
    CHECK(found(QStringLiteral("CON-1")).isEmpty());
}

TEST_CASE("of what links to a record the newest are read and all are counted, parts in their order")
{
    TestFile file;
    Id company = 0;
    QVector<Id> people;
    file.does([&](Desk& desk) {
        company = anAccount(desk, QStringLiteral("Bauer")).id();
        for (const char* given : {"Anna", "Ben", "Cleo", "Dora"}) {
            auto person = aContact(desk, QString::fromLatin1(given), QStringLiteral("Bauer"));
            desk.save(person.set(Contact::account, Ref{company}));
            people.append(person.id());
        }
        desk.remove(QString::fromLatin1(Contact::entity), people[3]);
        for (const char* address : {"first@example.com", "second@example.com"}) {
            auto point = desk.blank<ContactPoint>();
            desk.save(point.set(ContactPoint::contact, Ref{people[0]})
                          .set(ContactPoint::email, QString::fromLatin1(address)));
        }
    });
    const auto linked = [&](const char* entity, const char* field, Id id, int limit) {
        return file.reader().linked({file->catalog()->pointer(QString::fromLatin1(entity)), QString::fromLatin1(field)},
                                    id, limit);
    };
    const Linked contacts = linked(Contact::entity, "account_id", company, 2);
    REQUIRE(contacts.first.size() == 2);
    CHECK(contacts.first[0].id() == people[2]);
    CHECK(contacts.first[1].id() == people[1]);
    CHECK(contacts.count == 3);
    const Linked points = linked(ContactPoint::entity, "contact_id", people[0], 5);
    REQUIRE(points.first.size() == 2);
    CHECK(points.first[0].id() < points.first[1].id());
    CHECK(linked(Contact::entity, "account_id", 0, 5).count == 0);
    const Child persons{file->catalog()->pointer(QString::fromLatin1(Contact::entity)), QStringLiteral("account_id")};
    CHECK(file.reader().linked(persons, company, 3, 1).first.size() == 3);
    const Linked ofMany = file.reader().linked(persons, company, 2, 1);
    REQUIRE(ofMany.first.size() == 1);
    CHECK(ofMany.first[0].id() == people[2]);
    CHECK(ofMany.count == 3);
}

TEST_CASE("the first of a list are found among the first names, and what comes later is left to the whole list")
{
    TestFile file;
    file.does([](Desk& desk) {
        for (int i = 0; i < 4'200; ++i) {
            Row<Account> account = desk.blank<Account>();
            account.set(Account::name, QStringLiteral("Firm %1").arg(i, 5, 10, QLatin1Char('0')));
            account.set(Account::billingCity, i < 10 ? QStringLiteral("Bern") : QStringLiteral("Basel"));
            desk.save(account);
        }
    });
    Query query = queryOf<Account>({whereIs(Account::billingCity, QStringLiteral("Bern"))});
    query.limit = 4;
    const auto titles = [&](const QVector<Id>& ids) {
        QStringList names;
        for (const Record& record : file.reader().records(query.entity, ids))
            names.append(record.title());
        return names;
    };
    CHECK(titles(file.reader().firstIds(query)) ==
          QStringList{QStringLiteral("Firm 00000"), QStringLiteral("Firm 00001"), QStringLiteral("Firm 00002"),
                      QStringLiteral("Firm 00003")});
    query.sort = {{QStringLiteral("title"), true}};
    CHECK(file.reader().firstIds(query).isEmpty()); // the ten are the last of 4,200
    CHECK(titles(file.reader().ids(query)).first() == QStringLiteral("Firm 00009"));
    query.sort = {{QStringLiteral("billing_city"), false}};
    CHECK(file.reader().firstIds(query).size() == 4);
    // What an index finds is found wherever it stands.
    Query named = queryOf<Account>({});
    named.words = QStringLiteral("04199");
    named.limit = 4;
    CHECK(titles(file.reader().firstIds(named)) == QStringList{QStringLiteral("Firm 04199")});
}

TEST_CASE("the first of a list of fewer records than are looked at are all of them, in either direction")
{
    TestFile file;
    file.does([](Desk& desk) {
        for (const char* name : {"Ärzte", "Zoo", "Bauer"}) {
            Row<Account> account = desk.blank<Account>();
            account.set(Account::name, QString::fromUtf8(name)).set(Account::billingCity, QStringLiteral("Bern"));
            desk.save(account);
        }
    });
    Query query = queryOf<Account>({whereIs(Account::billingCity, QStringLiteral("Bern"))});
    query.limit = 64;
    for (const bool down : {false, true}) {
        query.sort = {{QStringLiteral("title"), down}};
        CHECK(file.reader().firstIds(query).size() == 3);
        CHECK(file.reader().firstIds(query) == file.reader().ids(query));
    }
}
