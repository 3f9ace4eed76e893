// Column signs: how days and numbers of a column are written, told by every row of the file.
#include "core/exchange/column_signs.h"
#include "core/exchange/import_run.h"
#include "core/exchange/reading_guess.h"
#include "tests/support/import_desk.h"
#include <catch2/catch_all.hpp>

using namespace perennial;
using test::ImportDesk;

namespace {

// More rows than are looked at first, all with one cell, then another row.
QByteArray tableOf(const QByteArray& heading, const QByteArray& cell, const QByteArray& last)
{
    QByteArray table = "name," + heading + "\n";
    for (int i = 0; i < 2'050; ++i)
        table += "Fair " + QByteArray::number(i) + "," + cell + "\n";
    return table + "Last," + last + "\n";
}

ColumnSigns signsIn(const QStringList& values)
{
    return signsOf(values);
}

QStringList notesOf(const ImportDesk& desk, const QString& path, const ImportRequest& request)
{
    const ImportSource source = openSource(path);
    return readingNotes(*desk.workspace->catalog(), request.mapping,
                        {QStringLiteral("rows.csv"), source.headers, source.rows, source.signs});
}

} // namespace

TEST_CASE("the first row that can be read in one way only says how days are written, wherever it stands")
{
    ImportDesk desk;
    for (const auto& [last, order, day] : {std::tuple("31/12/2026", DateOrder::Dmy, QDate(2026, 4, 3)),
                                           std::tuple("12/31/2026", DateOrder::Mdy, QDate(2026, 3, 4))}) {
        const QString path = desk.file(tableOf("when", "3/4/2026", last));
        ImportRequest request = desk.request(path, QStringLiteral("campaign"));
        request.mapping.columns[1].target = QStringLiteral("starts_on");
        const ImportSource source = openSource(path);
        const FileSample sample{QStringLiteral("rows.csv"), source.headers, source.rows, source.signs};
        guessReading(*desk.workspace->catalog(), request.mapping.entity, sample, 1, request.mapping.columns[1]);
        CHECK(request.mapping.columns[1].reading.dates == order);
        CHECK(parseDate(QStringLiteral("3/4/2026"), request.mapping.columns[1].reading.dates) == day);
        CHECK_FALSE(request.mapping.columns[1].mixed);
        CHECK(notesOf(desk, path, request).join(u' ').contains(QStringLiteral("line 2052")));
    }
}

TEST_CASE("a decimal comma far behind the first rows decides for all of them")
{
    ImportDesk desk;
    const QString path = desk.file(tableOf("budget", "\"1,234\"", "\"1,5\""));
    const ImportRequest request = desk.request(path, QStringLiteral("campaign"));
    REQUIRE(request.mapping.columns[1].target == QLatin1String("budget"));
    CHECK(request.mapping.columns[1].reading.numbers == NumberStyle{u',', u'.'});
    const ImportPlan plan = desk.import(request);
    CHECK(plan.counts.rejected == 0);
    CHECK(desk.all(QStringLiteral("campaign")).last().value(QStringLiteral("budget")).integer() == 150);
    CHECK(desk.all(QStringLiteral("campaign")).first().value(QStringLiteral("budget")).integer() == 123);
}

TEST_CASE("where a column has days of both orders, only what can be read in one way is taken, and that is said")
{
    ImportDesk desk;
    const QString path = desk.file("name,starts_on\nOne,13/01/2026\nTwo,01/14/2026\nThree,03/04/2026\nFour,2026-05-06\n"
                                   "Five,05/05/2026\n");
    const ImportRequest request = desk.request(path, QStringLiteral("campaign"));
    CHECK(request.mapping.columns[1].mixed);
    const ImportPlan plan = desk.import(request);
    CHECK(plan.counts.added == 4);
    REQUIRE(plan.counts.rejected == 1);
    CHECK(plan.rejections.first().line == 4);
    CHECK(plan.rejections.first().text.contains(QStringLiteral("could be two days")));
    const QVector<Record> campaigns = desk.all(QStringLiteral("campaign"));
    const QStringList days{"2026-01-13", "2026-01-14", "2026-05-06", "2026-05-05"};
    for (qsizetype i = 0; i < days.size(); ++i)
        CHECK(campaigns[i].value(QStringLiteral("starts_on")).text() == days[i]);
    const QStringList notes = notesOf(desk, path, request);
    REQUIRE(notes.size() == 1);
    for (const char* part : {"13/01/2026", "line 2", "01/14/2026", "line 3", "rejected"})
        CHECK(notes.first().contains(QLatin1String(part)));
}

TEST_CASE("in a column with decimal points and commas the rarer kind is refused, and what could be either")
{
    ImportDesk desk;
    const ImportPlan plan =
        desk.importText("name;budget\nOne;1.50\nTwo;2,50\nThree;3,50\nFour;1.234\nFive;7\n", "campaign");
    CHECK(plan.counts.added == 3);
    REQUIRE(plan.counts.rejected == 2);
    CHECK(plan.rejections[0].text.contains(QStringLiteral("“1.50” is not valid")));
    CHECK(plan.rejections[1].text.contains(QStringLiteral("could be two numbers")));
    CHECK(desk.all(QStringLiteral("campaign"))[0].value(QStringLiteral("budget")).integer() == 250);
}

TEST_CASE("a person's word about a column counts more than what its cells show")
{
    ImportDesk desk;
    const QString path = desk.file("name,starts_on\nOne,13/01/2026\nTwo,01/14/2026\nThree,03/04/2026\n");
    ImportRequest request = desk.request(path, QStringLiteral("campaign"));
    request.mapping = mappingOfText(R"({"entity": "campaign", "columns": {"name": "name",
        "starts_on": {"to": "starts_on", "dates": "dmy"}}})",
                                    {QStringLiteral("name"), QStringLiteral("starts_on")});
    CHECK(request.mapping.columns[1].readingGiven);
    CHECK(notesOf(desk, path, request).isEmpty());
    const ImportPlan plan = desk.import(request);
    CHECK(plan.counts.added == 2);
    CHECK(plan.counts.rejected == 1);
}

TEST_CASE("what nothing tells is said, and what needs no telling is not")
{
    const auto said = [](Kind kind, const QStringList& values) {
        return readingNote(QStringLiteral("When"), kind, signsIn(values));
    };
    CHECK(said(Kind::Date, {"3/4/2026"}).contains(QStringLiteral("nothing in the file tells")));
    CHECK(said(Kind::Date, {"3/4/2026", "13/4/2026"}).contains(QStringLiteral("day before month")));
    CHECK(said(Kind::Date, {"03.04.2026", "4.5.2026"}).isEmpty());
    CHECK(said(Kind::Date, {"2026-04-03"}).isEmpty());
    CHECK(said(Kind::Date, {"3 April 2026", "3/3/2026"}).isEmpty());
    CHECK(said(Kind::Money, {"1,234"}).contains(QStringLiteral("nothing in the file tells")));
    CHECK(said(Kind::Money, {"1,234", "5.50"}).contains(QStringLiteral("point")));
    CHECK(said(Kind::Money, {"12", "5.50"}).isEmpty());
    CHECK(said(Kind::Money, {"12", "5,50"}).contains(QStringLiteral("comma")));
    CHECK(said(Kind::Text, {"3/4/2026"}).isEmpty());
}

TEST_CASE("dates with points are read day first whatever the others show")
{
    const ColumnSigns signs = signsIn({"03.04.2026", "12/31/2026"});
    CHECK_FALSE(areMixedDays(signs));
    CHECK(dateOrderOf(signs) == DateOrder::Mdy);
    CHECK(dateOrderOf(signsIn({"03.04.2026"})) == DateOrder::Dmy);
    CHECK(dateOrderOf(signsIn({"2026-04-03"})) == DateOrder::Ymd);
    CHECK(dateOrderOf(signsIn({"2026-04-03", "1/2/2026"})) == DateOrder::Ymd);
    CHECK(dateOrderOf({}) == DateOrder::Dmy);
    CHECK(numberStyleOf(signsIn({"1.234.567"})) == NumberStyle{u',', u'.'});
    CHECK(numberStyleOf(signsIn({"1,234.5"})) == NumberStyle{u'.', u','});
    CHECK(numberStyleOf(signsIn({"0,123"})) == NumberStyle{u',', u'.'});
    CHECK_FALSE(bool(signsIn({"see 1.5 and, perhaps, 2"}).point));
}
