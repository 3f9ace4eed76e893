// Record marks: who is known by them, and who is not.
#include "core/exchange/link_finder.h"
#include "core/exchange/record_mark.h"
#include "tests/support/import_desk.h"
#include <catch2/catch_all.hpp>

using namespace perennial;
using test::ImportDesk;

namespace {

const QString account = QStringLiteral("account");

QString markOf(const ImportDesk& desk, const Record& record)
{
    return RecordMarks(desk.workspace->reader()).nameOf(record);
}

} // namespace

TEST_CASE("a mark names one record of one file, as long as it is there", "[record_mark]")
{
    ImportDesk desk;
    desk.importText("name\nACME\nBauer\n", account);
    const Reader& reader = desk.workspace->reader();
    const RecordMarks marks(reader);
    const Record acme = desk.all(account).first();
    const QString mark = marks.nameOf(acme);
    CHECK(RecordMarks::isMark(mark.toUtf8()));
    CHECK(marks.recordOf(acme.def(), mark) == acme.id());
    CHECK(marks.recordOf(reader.def(QStringLiteral("lead")), mark) == 0);
    CHECK(RecordMarks(ImportDesk().workspace->reader()).recordOf(acme.def(), mark) == 0);
    REQUIRE(desk.workspace->perform(QStringLiteral("Test"), [&](Desk& at) { at.remove(account, acme.id()); }));
    CHECK(marks.recordOf(acme.def(), mark) == 0);
    for (const char* other : {"", "@perennial", "4711", "4f1c22e09ab7d310-@perennial", "4f1c22e09ab7d310-12x@perennial",
                              "4F1C22E09AB7D310-12@perennial", "4f1c22e09ab7d310-12345678901234567890@perennial"})
        CHECK_FALSE(RecordMarks::isMark(other));
}

TEST_CASE("a link is found by the mark of its record", "[record_mark]")
{
    ImportDesk desk;
    desk.import(desk.file("name\nTwin\nTwin\n"), account, OnMatch::Add);
    const Record second = desk.all(account).last();
    LinkFinder links(desk.workspace->reader(), 10);
    CHECK(links.find(account, {}, markOf(desk, second).toUtf8()) == second.id());
}

TEST_CASE("a row that bears a mark is that record, whatever name, number or earlier row says otherwise",
          "[record_mark]")
{
    ImportDesk desk;
    desk.import(desk.file("name,city\nACME,Bonn\nAcme,Ulm\n"), account, OnMatch::Add);
    const QVector<Record> both = desk.all(account);
    const QByteArray first = markOf(desk, both.first()).toUtf8();
    const QByteArray second = markOf(desk, both.last()).toUtf8();
    const ImportPlan plan = desk.importText("external_ref,name,city\n" + second + ",ACME,Ulm\n" + first +
                                                ",ACME,Kiel\n" + second + ",ACME,Jena\n",
                                            account);
    CHECK(plan.counts.added == 0);
    const QVector<Record> after = desk.all(account);
    REQUIRE(after.size() == 2);
    CHECK(after.first().value(QStringLiteral("billing_city")).text() == QLatin1String("Kiel"));
    CHECK(after.last().value(QStringLiteral("billing_city")).text() == QLatin1String("Jena"));
    CHECK(after.last().value(QStringLiteral("external_ref")).isNull());
}

TEST_CASE("two records of another file do not become one here, though they bear one name", "[record_mark]")
{
    const QByteArray rows = "external_ref,name,city\nA-1,ACME,Bonn\nA-2,Acme,Ulm\n";
    for (const char* known : {"name\nBauer\n", "name\nacme\n"}) {
        INFO(known);
        ImportDesk desk;
        desk.importText(known, account);
        CHECK(desk.importText(rows, account).counts.rejected == 0);
        CHECK(desk.count(account) == (QByteArray(known).contains("acme") ? 2 : 3));
        CHECK(desk.importText(rows, account).counts.same == 2);
    }
}

TEST_CASE("a number that the program gave finds its record again and is not kept as a reference", "[record_mark]")
{
    ImportDesk desk;
    const QString serviceCase = QStringLiteral("case");
    desk.importText("name\nACME\n", account);
    desk.importText("subject,account_id\nGrinder,ACME\n", serviceCase);
    const QByteArray number = desk.all(serviceCase).first().value(QStringLiteral("number")).text().toUtf8();
    REQUIRE_FALSE(number.isEmpty());
    const ImportPlan plan = desk.importText("number,subject\n" + number + ",Grinder\n", serviceCase);
    CHECK(plan.counts.same == 1);
    CHECK(desk.all(serviceCase).first().value(QStringLiteral("external_ref")).isNull());
}
