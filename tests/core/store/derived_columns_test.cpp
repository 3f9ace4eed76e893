// Derived columns follow from the fields and from the office's country, whenever it is told.
#include "core/catalog/entities/shared/office.h"
#include "core/exchange/duplicates.h"
#include "core/lifecycle/own_catalog.h"
#include "core/store/connection.h"
#include "core/workspace/care.h"
#include "core/workspace/entry.h"
#include "tests/support/kept_file.h"
#include "tests/support/own_samples.h"
#include "tests/support/workspace_fixture.h"

using namespace perennial;
using namespace perennial::test;

namespace {

void moveOffice(TestFile& file, const QString& country)
{
    file.does([&](Desk& desk) { desk.save(desk.first<Office>({})->set(Office::country, country)); });
}

Id contactWith(TestFile& file, const char* name, const char* field, const char* number)
{
    return file.does([&](Desk& desk) {
        auto contact = aContact(desk, QString::fromLatin1(name), QStringLiteral("Bauer"));
        enter(desk, contact.record(), field, number);
        return desk.save(contact);
    });
}

QVector<Id> foundBy(TestFile& file, const QString& number)
{
    QVector<Id> ids;
    for (const Hit& hit : file.reader().search({number, {}, 5}))
        ids.append(hit.id);
    return ids;
}

QStringList wrongIn(TestFile& file)
{
    file.close();
    const auto report = check(file.path(), true);
    REQUIRE(report);
    QStringList lines;
    for (const Finding& finding : report->findings)
        lines.append(finding.what);
    file.reopen();
    return lines;
}

} // namespace

TEST_CASE("a phone number written before the office's country was known is found in every spelling afterwards")
{
    TestFile file;
    const Id anna = contactWith(file, "Anna", "mobile", "0171-5557788");
    CHECK(foundBy(file, "+491715557788").isEmpty());
    moveOffice(file, QStringLiteral("DE"));
    CHECK(foundBy(file, "+491715557788") == QVector<Id>{anna});
    CHECK(foundBy(file, "0171 5557788") == QVector<Id>{anna});
    const Id twin = contactWith(file, "Annette", "mobile", "+49 171 5557788");
    const QVector<Twins> twins = likelyTwins(file.reader(), QStringLiteral("contact"));
    REQUIRE(twins.size() == 1);
    CHECK(twins.first().first == anna);
    CHECK(twins.first().second == twin);
    CHECK(wrongIn(file).isEmpty());
}

TEST_CASE("an undo of the office's country takes the reading of phone numbers back, a redo does it again")
{
    TestFile file;
    const Id anna = contactWith(file, "Anna", "mobile", "0171-5557788");
    moveOffice(file, QStringLiteral("DE"));
    file.undoes();
    CHECK(foundBy(file, "+491715557788").isEmpty());
    CHECK(wrongIn(file).isEmpty());
    file.redoes();
    CHECK(foundBy(file, "+491715557788") == QVector<Id>{anna});
    moveOffice(file, QStringLiteral("AT"));
    CHECK(foundBy(file, "+491715557788").isEmpty());
    CHECK(foundBy(file, "+431715557788") == QVector<Id>{anna});
    CHECK(wrongIn(file).isEmpty());
}

TEST_CASE("a country that the office did not get in the end changes no phone number")
{
    TestFile file;
    contactWith(file, "Anna", "mobile", "0171-5557788");
    file.refuses([](Desk& desk) {
        desk.save(desk.first<Office>({})->set(Office::country, "DE"));
        throw refused(QStringLiteral("no"));
        return 0;
    });
    CHECK(foundBy(file, "+491715557788").isEmpty());
    CHECK(wrongIn(file).isEmpty());
}

TEST_CASE("phone numbers in fields of the user's own and of removed records follow the office's country")
{
    TestFile file;
    file.does([](Desk& desk) { addOwnField(desk, ownField(Kind::Phone, "contact")); });
    const Id anna = contactWith(file, "Anna", "cf_own", "0171-5557788");
    const Id bruno = contactWith(file, "Bruno", "mobile", "0171-5559900");
    file.does([bruno](Desk& desk) { desk.remove("contact", bruno); });
    const qint64 removal = file.reader().history({}, 0, 1).first().sequence;
    moveOffice(file, QStringLiteral("DE"));
    CHECK(foundBy(file, "+491715557788") == QVector<Id>{anna});
    REQUIRE(file->undoOperation(removal));
    CHECK(foundBy(file, "+491715559900") == QVector<Id>{bruno});
    CHECK(wrongIn(file).isEmpty());
}

TEST_CASE("history tells of the office's country, and not of the phone numbers that are read otherwise since")
{
    TestFile file;
    const Id anna = contactWith(file, "Anna", "mobile", "0171-5557788");
    const qsizetype before = file.reader().history("contact", anna).size();
    moveOffice(file, QStringLiteral("DE"));
    CHECK(file.reader().history("contact", anna).size() == before);
    const Operation move = file.reader().history({}, 0, 1).first();
    REQUIRE(move.changes.size() == 1);
    CHECK(move.changes.first().field == "country");
}

namespace {

void tamper(const QString& path, const QByteArray& sql)
{
    store::Connection connection(path, store::Connection::Access::Salvage, 1000);
    connection.run(sql);
}

CheckReport checkedDeep(const QString& path)
{
    const auto report = check(path, true);
    REQUIRE(report);
    return *report;
}

QString findingsOf(const CheckReport& report)
{
    QString text;
    for (const Finding& finding : report.findings)
        text += finding.where + QStringLiteral(": ") + finding.what + QLatin1Char('\n');
    return text;
}

} // namespace

TEST_CASE("a key that is not that of its e-mail address is found by the deep check, and made again by a salvage")
{
    const KeptFile file;
    {
        const auto workspace = file.open();
        REQUIRE(workspace->perform("E-mail", [](Desk& desk) {
            auto lead = desk.load<Lead>(desk.resolve("lead", "Base 1"));
            desk.save(lead.set(Lead::email, "Anna@Bauer.example"));
        }));
    }
    tamper(file.path, "UPDATE lead SET email_key='other@bauer.example' WHERE name='Base 1'");
    REQUIRE(check(file.path, false)->sound);
    const CheckReport report = checkedDeep(file.path);
    REQUIRE_FALSE(report.sound);
    for (const char* word : {"email_key", "LEAD-2", "Empty the country of the office"})
        CHECK(findingsOf(report).contains(QLatin1String(word)));
    tamper(file.path, "UPDATE lead SET mobile_key='+49228111' WHERE name='Base 0'"); // without a number
    CHECK(findingsOf(checkedDeep(file.path)).contains(QLatin1String("mobile_key")));
    const QString whole = file.folder.filePath(QStringLiteral("whole.perennial"));
    REQUIRE(salvage(file.path, whole));
    INFO(findingsOf(checkedDeep(whole)).toStdString());
    CHECK(checkedDeep(whole).sound);
}

TEST_CASE("keys that an earlier program left behind when the office got its country are a note, and no damage")
{
    const KeptFile file;
    {
        const auto workspace = file.open();
        REQUIRE(workspace->perform("Phone", [](Desk& desk) {
            auto lead = desk.load<Lead>(desk.resolve("lead", "Base 1"));
            desk.save(lead.set(Lead::phone, "0228 111"));
            desk.save(desk.first<Office>({})->set(Office::country, "DE"));
        }));
    }
    tamper(file.path, "UPDATE lead SET phone_key='0228111' WHERE name='Base 1';"
                      "DELETE FROM file_state WHERE key='keys_followed'");
    const CheckReport report = checkedDeep(file.path);
    CHECK(report.sound);
    CHECK(findingsOf(report).contains(QLatin1String("LEAD-2")));
    {
        const auto workspace = file.open();
        for (const char* country : {"", "DE"}) {
            REQUIRE(workspace->perform("Country", [country](Desk& desk) {
                desk.save(desk.first<Office>({})->set(Office::country, QString::fromLatin1(country)));
            }));
        }
    }
    CHECK(checkedDeep(file.path).findings.isEmpty());
}
