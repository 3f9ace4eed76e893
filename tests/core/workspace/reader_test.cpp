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
