// The story of a computer whose clock and place cannot be trusted: order comes from the file, and a date is a date.
#include "core/exchange/export_run.h"
#include "core/query/search_language.h"
#include "core/workspace/care.h"
#include "core/workspace/entry.h"
#include "tests/support/elsewhere.h"
#include "tests/support/import_desk.h"
#include "tests/support/workspace_fixture.h"
#include <QBuffer>

using namespace perennial;
using namespace perennial::test;

namespace {

constexpr qint64 oneHour = 3600LL * 1000;
constexpr qint64 oneYear = 365 * 24 * oneHour;

Id leadNamed(TestFile& file, const QString& name)
{
    return file.does([&](Desk& desk) { return aLead(desk, name).id(); });
}

QByteArray birthdays(const Reader& reader)
{
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    ExportRequest request{queryOf<Contact>({})};
    request.columns = {"family_name", "birthday"};
    REQUIRE(exportRecords(reader, request, out));
    return out.data();
}

} // namespace

TEST_CASE("a clock set back a year changes neither the order of history nor what undo takes")
{
    TestFile file;
    leadNamed(file, "Before");
    file.clock().advance(-oneYear);
    const Id id = leadNamed(file, "After");
    file.reopen();
    const auto history = file.reader().history({}, 0, 10);
    REQUIRE(history.size() == 2);
    CHECK(history[0].at < history[1].at);             // the clock went back,
    CHECK(history[0].sequence > history[1].sequence); // the file did not
    file.undoes();
    CHECK_FALSE(file.reader().find("lead", id));
    CHECK(file.count<Lead>() == 1);
    file.clock().advance(2 * oneYear);
    file.redoes();
    CHECK(file.reader().find("lead", id));
    file.undoes();
    file.undoes();
    CHECK(file.count<Lead>() == 0);
    file.close();
    const auto report = check(file.path(), true);
    REQUIRE(report);
    CHECK(report->sound);
}

TEST_CASE("nothing is lost or doubled in the hour that a country has twice or not at all")
{
    const Elsewhere berlin("Europe/Berlin");
    for (const QDate night : {QDate(2026, 3, 28), QDate(2026, 10, 24)}) {
        TestFile file(night);
        for (int hour = 0; hour < 24; ++hour) {
            leadNamed(file, QStringLiteral("Hour %1").arg(hour, 2, 10, QLatin1Char('0')));
            file.clock().advance(oneHour);
        }
        file.reopen();
        Query query = queryOf<Lead>({});
        query.sort = {{QString::fromLatin1(Common::createdAt.key), false}};
        const QVector<Record> leads = file.reader().list(query);
        REQUIRE(leads.size() == 24);
        for (int hour = 1; hour < 24; ++hour) {
            const auto made = [&](int at) { return Row<Lead>(leads[at])[Common::createdAt]; };
            CHECK(made(hour - 1).msecsTo(made(hour)) == oneHour);
        }
    }
}

TEST_CASE("a date is the same date on every island, from 1901 to 9999, through a file and back")
{
    const QByteArray rows = "family_name,birthday\r\nA,1901-01-01\r\nB,1970-01-01\r\nC,2024-02-29\r\nD,2038-01-19\r\n"
                            "E,2038-01-20\r\nF,9999-12-31\r\n";
    ImportDesk desk;
    {
        const Elsewhere kiritimati("Pacific/Kiritimati");
        CHECK(desk.importText(rows, "contact").counts.added == 6);
        CHECK(birthdays(desk.workspace->reader()).toStdString() == rows.toStdString());
        Elsewhere::moveTo("America/Adak");
        CHECK(birthdays(desk.workspace->reader()).toStdString() == rows.toStdString());
        CHECK(desk.importText(rows, "contact").counts.same == 6);
    }
    CHECK(birthdays(desk.workspace->reader()).toStdString() == rows.toStdString());
    Query after;
    after.entity = QString::fromLatin1(Contact::entity);
    after.filter.conditions = {{"birthday", Op::More, Value(QStringLiteral("2038-01-19")), {}}};
    CHECK(desk.workspace->reader().count(after) == 2);
}

TEST_CASE("who was born on 29 February has one birthday every year")
{
    const auto birthdayOn = [](QDate today) {
        TestFile file(today);
        file.does([](Desk& desk) {
            auto leap = aContact(desk, "Berta", "Leap");
            desk.save(leap.set(Contact::birthday, QDate(1984, 2, 29)));
        });
        SearchContext context;
        context.calendar.today = today;
        return file.reader().count(parseSearch(file.reader().def("contact"), "birthday:*today", context)) == 1;
    };
    CHECK(birthdayOn(QDate(2026, 2, 28)));
    CHECK_FALSE(birthdayOn(QDate(2026, 3, 1)));
    CHECK_FALSE(birthdayOn(QDate(2028, 2, 28)));
    CHECK(birthdayOn(QDate(2028, 2, 29)));
    CHECK_FALSE(birthdayOn(QDate(2028, 3, 1)));
}
