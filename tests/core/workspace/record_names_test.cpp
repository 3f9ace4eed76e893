// What records are called by, many at once as one by one.
#include "core/workspace/record_names.h"
#include "tests/support/workspace_fixture.h"
#include <QLocale>

using namespace perennial;
using namespace perennial::test;

TEST_CASE("records of several kinds are shown in the order asked for, with the names of what they link to")
{
    TestFile file;
    QVector<Id> ids;
    file.does([&](Desk& desk) {
        for (int i = 0; i < 30; ++i) {
            const auto company = anAccount(desk, QStringLiteral("Firma %1").arg(i));
            ids.append(aContact(desk, QStringLiteral("Anna"), QString::number(i), company.ref()).id());
            ids.append(company.id());
        }
        desk.remove(QString::fromLatin1(Contact::entity), ids[4]);
        desk.remove(QString::fromLatin1(Account::entity), ids[7]); // the company of the fourth person
    });
    const QVector<Hit> hits = RecordNames(file.reader()).faces(ids);
    REQUIRE(hits.size() == 58);
    CHECK(hits[0].title == QStringLiteral("Anna 0"));
    CHECK(hits[0].subtitle.contains(QStringLiteral("Firma 0")));
    CHECK(hits[0].entity == QString::fromLatin1(Contact::entity));
    CHECK(hits[1].title == QStringLiteral("Firma 0"));
    CHECK(hits[4].title == QStringLiteral("Firma 2")); // its person was removed
    CHECK(hits[5].title == QStringLiteral("Anna 3"));
    CHECK(hits[5].subtitle.contains(QStringLiteral("Firma 3"))); // a removed company still has its name
    CHECK(hits[6].title == QStringLiteral("Anna 4"));
    CHECK(hits.last().title == QStringLiteral("Firma 29"));
    CHECK(RecordNames(file.reader()).faces({}).isEmpty());
}

TEST_CASE("a day that stands under a name is written as the language has it")
{
    TestFile file;
    Id task = 0;
    file.does([&](Desk& desk) { task = aTask(desk, QStringLiteral("Send quote"), QDate(2026, 11, 24)).id(); });
    const auto below = [&] { return RecordNames(file.reader()).faces({task}).first().subtitle; };
    QLocale::setDefault(QLocale(QStringLiteral("de_DE")));
    CHECK(below() == QStringLiteral("Task · 24. Nov. 2026"));
    QLocale::setDefault(QLocale(QStringLiteral("en_CA"))); // whose short days are those of files
    CHECK(below() == QStringLiteral("Task · 2026-11-24"));
    QLocale::setDefault(QLocale::c());
}

TEST_CASE("names that were looked up together are those that are looked up one by one")
{
    TestFile file;
    QVector<Id> ids;
    file.does([&](Desk& desk) {
        ids.append(anAccount(desk, QStringLiteral("Bäckerei Bauer")).id());
        ids.append(aContact(desk).id());
        ids.append(anAccount(desk, QStringLiteral("Aufgegeben")).id());
        desk.remove(QString::fromLatin1(Account::entity), ids[2]);
        ids.append(ids[0] + 1000); // of nobody
    });
    RecordNames together(file.reader());
    together.learn(ids);
    for (const Id id : ids)
        CHECK(together.of(id) == RecordNames(file.reader()).of(id));
    CHECK(together.of(ids[0]) == QStringLiteral("Bäckerei Bauer"));
    CHECK(together.of(ids[2]) == QStringLiteral("Aufgegeben"));
    CHECK(together.of(ids[3]).isEmpty());
}
