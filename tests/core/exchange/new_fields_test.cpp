// New fields: columns that become fields of the user's own.
#include "core/catalog/own_key.h"
#include "core/exchange/new_fields.h"
#include "tests/support/import_desk.h"
#include <catch2/catch_all.hpp>

using namespace perennial;
using test::ImportDesk;

TEST_CASE("the kind of a new field is read off its values")
{
    const auto kind = [](const char* values) {
        return kindOfValues(QString::fromUtf8(values).split(QLatin1Char('|')));
    };
    CHECK(kind("1|22|-3") == Kind::Integer);
    CHECK(kind("1,5|22,25") == Kind::Quantity);
    CHECK(kind("a@b.example|c@d.example") == Kind::Email);
    CHECK(kind("31.12.2026|01.02.2026") == Kind::Date);
    CHECK(kind("ja|nein") == Kind::Flag);
    CHECK(kind("red|5") == Kind::Text);
    CHECK(kindOfValues({}) == Kind::Text);
}

TEST_CASE("a column becomes a field of its own, with its values, once")
{
    ImportDesk desk;
    const QString path = desk.file("name,Shoe size (EU)\nAnna,38\nBruno,44\n");
    for (int time = 0; time < 2; ++time) {
        ImportRequest request = desk.request(path, QStringLiteral("lead"));
        if (time == 0)
            request.mapping.columns[1].target = QStringLiteral("+field");
        const ImportSource source = openSource(path);
        const FileSample sample{QStringLiteral("rows.csv"), source.headers, source.rows};
        const auto plan = importWithNewFields(*desk.workspace, sample, request);
        REQUIRE(plan);
        CHECK(request.mapping.columns[1].target == QLatin1String("cf_shoe_size_eu"));
        CHECK(plan->counts.added == (time == 0 ? 2 : 0));
    }
    CHECK(desk.all(QStringLiteral("lead")).first().value(QStringLiteral("cf_shoe_size_eu")).integer() == 38);
    CHECK(desk.count(QStringLiteral("own_field")) == 1);
}

TEST_CASE("a column whose heading is that of a field already becomes a field with a number, and the same one later")
{
    ImportDesk desk;
    const QString path = desk.file("name,Phone,Beere,Beere\nAnna,Quitte,Heidelbeere,a\nBruno,Mispel,Johannisbeere,b\n");
    for (int time = 0; time < 2; ++time) {
        ImportRequest request = desk.request(path, QStringLiteral("lead"));
        for (int column = 1; column <= (time == 0 ? 3 : 1); ++column)
            request.mapping.columns[column].target = QStringLiteral("+field");
        const ImportSource source = openSource(path);
        const FileSample sample{QStringLiteral("rows.csv"), source.headers, source.rows};
        REQUIRE(importWithNewFields(*desk.workspace, sample, request));
    }
    QStringList labels;
    for (const FieldDef& field : desk.workspace->catalog()->entity("lead").fields()) {
        if (field.custom)
            labels.append(field.shownLabel());
    }
    CHECK(labels == QStringList{"Phone (2)", "Beere", "Beere (2)"});
}

TEST_CASE("fields that were made for an import go with it where it brings nothing in")
{
    ImportDesk desk;
    const auto importing = [&desk](const QByteArray& text, const ImportProgress& progress = {}) {
        const QString path = desk.file(text);
        ImportRequest request = desk.request(path, QStringLiteral("lead"));
        request.mapping.columns[1].target = QStringLiteral("+field");
        const ImportSource source = openSource(path);
        return importWithNewFields(*desk.workspace, {QStringLiteral("rows.csv"), source.headers, source.rows}, request,
                                   progress);
    };
    // It is stopped.
    CHECK_FALSE(importing("name,Shoe size\nAnna,38\n", [](double) { return false; }));
    CHECK(desk.count(QStringLiteral("own_field")) == 0);
    // Every row is rejected.
    const auto rejected = importing("name,Shoe size\n,38\n");
    REQUIRE(rejected);
    CHECK(rejected->counts.rejected == 1);
    CHECK(desk.count(QStringLiteral("own_field")) == 0);
    CHECK(desk.workspace->reader().history({}, 0).isEmpty()); // it was never there, not taken back
    // One row is taken, and with it the field.
    REQUIRE(importing("name,Shoe size\nAnna,38\n,44\n"));
    CHECK(desk.count(QStringLiteral("own_field")) == 1);
    CHECK(desk.all(QStringLiteral("lead")).first().value(QStringLiteral("cf_shoe_size")).integer() == 38);
}

TEST_CASE("percentages, phone numbers, addresses of the web and codes keep what they are in a new field")
{
    const auto kind = [](const char* values) {
        return kindOfValues(QString::fromUtf8(values).split(QLatin1Char('|')));
    };
    CHECK(kind("5 %|12,5 %") == Kind::Percent);
    CHECK(kind("5 %|12") == Kind::Integer); // who leaves some of the signs out means numbers
    CHECK(kind("089 123456|+351 912 345 678") == Kind::Phone);
    CHECK(kind("+49 151 123 456|+49 89 123 456") == Kind::Phone);
    CHECK(kind("https://a.example|www.b.example") == Kind::Url);
    CHECK(kind("0049|0103") == Kind::Text); // a number would lose the zero
    CHECK(kind("0|12") == Kind::Integer);
    CHECK(kind("0,5|12,25") == Kind::Quantity);
    CHECK(kind("03.04.2025|24.12.2025") == Kind::Date);
    CHECK(kind("2010-12-01 08:26|2010-12-02 00:00") == Kind::Moment);
    CHECK(kind("2010-12-01 00:00:00|2010-12-02 00:00:00") == Kind::Date); // a spreadsheet's days
    CHECK(kind("01.12.2010 8:26|02.12.2010 14:05") == Kind::Moment);
}

TEST_CASE("only columns that tell the records apart are worth a field")
{
    FileSample sample{QStringLiteral("rows.csv"),
                      {QStringLiteral("Kunde"),
                       QStringLiteral("Rabatt"),
                       QStringLiteral("Leer"),
                       QStringLiteral("Immer gleich"),
                       QStringLiteral("Stammkunde"),
                       QStringLiteral("RegionID"),
                       {}},
                      {{QStringLiteral("Anna"),
                        QStringLiteral("5 %"),
                        {},
                        QStringLiteral("DE"),
                        QStringLiteral("x"),
                        QStringLiteral("4"),
                        QStringLiteral("a")},
                       {QStringLiteral("Bruno"),
                        QStringLiteral("3 %"),
                        {},
                        QStringLiteral("DE"),
                        {},
                        QStringLiteral("5"),
                        QStringLiteral("b")}}};
    CHECK(tellingColumns(sample) == QVector<int>{0, 1, 4});
}

namespace {

// A file of leads with so many columns of the owner's own.
FileSample sampleWith(int columns)
{
    FileSample sample{QStringLiteral("rows.csv"), {QStringLiteral("name")}, {{QStringLiteral("Anna")}, {}}};
    sample.rows[1] = {QStringLiteral("Bruno")};
    for (int i = 0; i < columns; ++i) {
        sample.headers.append(QStringLiteral("Merkmal %1").arg(QChar(u'a' + i)));
        sample.rows[0].append(QStringLiteral("03.04.2025"));
        sample.rows[1].append(QStringLiteral("24.12.2025"));
    }
    return sample;
}

} // namespace

TEST_CASE("a few columns that fit no field are proposed as new fields, dozens of them are left out")
{
    ImportDesk desk;
    const Catalog& catalog = *desk.workspace->catalog();
    const FileSample few = sampleWith(mostProposedFields);
    Mapping mapping = guessMapping(catalog, QStringLiteral("lead"), few);
    REQUIRE(mapping.columns[1].target.isEmpty()); // as the command line takes it
    proposeNewFields(catalog, few, mapping);
    for (int i = 1; i <= mostProposedFields; ++i) {
        CHECK(mapping.columns[i].target == QLatin1String("+field"));
        CHECK(mapping.columns[i].newKind == Kind::Date);
        CHECK(mapping.columns[i].certainty < 60);
        CHECK(mapping.columns[i].reading.dates == DateOrder::Dmy);
    }
    const FileSample many = sampleWith(mostProposedFields + 1);
    const Mapping guessed = guessMapping(catalog, QStringLiteral("lead"), many);
    mapping = guessed;
    proposeNewFields(catalog, many, mapping);
    CHECK(mapping == guessed);
}

TEST_CASE("what does not show fields of the user's own gets none unasked")
{
    ImportDesk desk;
    const FileSample sample = sampleWith(2);
    for (const char* entity : {"tag", "sales_order_line"}) {
        Mapping mapping = guessMapping(*desk.workspace->catalog(), QString::fromLatin1(entity), sample);
        mapping.columns[0].target = QStringLiteral("external_ref"); // something fits
        proposeNewFields(*desk.workspace->catalog(), sample, mapping);
        CHECK(mapping.columnOf(QStringLiteral("+field")) < 0);
    }
}

TEST_CASE("a file of which nothing is understood gets no new fields")
{
    ImportDesk desk;
    FileSample sample = sampleWith(2);
    sample.headers[0] = QStringLiteral("Merkmal x");
    Mapping mapping = guessMapping(*desk.workspace->catalog(), QStringLiteral("lead"), sample);
    REQUIRE(mapping.columns[0].target.isEmpty());
    proposeNewFields(*desk.workspace->catalog(), sample, mapping);
    CHECK(mapping.columnOf(QStringLiteral("+field")) < 0);
}

namespace {

// The request of the import page: few columns that fit no field become new ones.
ImportRequest proposing(const ImportDesk& desk, const QString& path, FileSample& sample)
{
    ImportRequest request = desk.request(path, QStringLiteral("lead"));
    const ImportSource source = openSource(path);
    sample = {QStringLiteral("rows.csv"), source.headers, source.rows};
    proposeNewFields(*desk.workspace->catalog(), sample, request.mapping);
    return request;
}

} // namespace

TEST_CASE("the rehearsal counts what new fields bring to known records, and what they cannot hold")
{
    ImportDesk desk;
    desk.importText("name,company\nAnna,Acme\nBruno,Brix\n", QStringLiteral("lead"));
    QByteArray rows = "name,company,Rabatt\nAnna,Acme,5 %\nBruno,Brix,3 %\n";
    for (int i = 0; i < 2'000; ++i) // more than the sample that the kind is read off
        rows += "Gast " + QByteArray::number(i) + ",Haus,1 %\n";
    FileSample sample;
    ImportRequest request = proposing(desk, desk.file(rows + "Zoe,Zett,viel\n"), sample);
    REQUIRE(request.mapping.columns[2].newKind == Kind::Percent);
    const auto rehearsed = rehearseImport(desk.workspace->reader(), request, desk.workspace->closing());
    REQUIRE(rehearsed);
    CHECK(rehearsed->counts.updated == 2);
    CHECK(rehearsed->counts.rejected == 1);
    const auto done = importWithNewFields(*desk.workspace, sample, request);
    REQUIRE(done);
    CHECK(done->counts == rehearsed->counts);
    CHECK(desk.all(QStringLiteral("lead")).first().value(QStringLiteral("cf_rabatt")).integer() == 500);
}

TEST_CASE("one undo takes an import back with the fields it made, and redo brings both")
{
    ImportDesk desk;
    desk.importText("name,company\nAnna,Acme\n", QStringLiteral("lead"));
    FileSample sample;
    ImportRequest request = proposing(
        desk, desk.file("name,company,Rabatt\nAnna,Acme,5 %\nBruno,Brix,3 %\n", QStringLiteral("more.csv")), sample);
    REQUIRE(importWithNewFields(*desk.workspace, sample, request));
    CHECK(desk.count(QStringLiteral("own_field")) == 1);
    REQUIRE(desk.workspace->undo());
    CHECK(desk.count(QStringLiteral("lead")) == 1);
    CHECK(desk.count(QStringLiteral("own_field")) == 0);
    CHECK(isRetired(*desk.workspace->catalog()->entity(QStringLiteral("lead")).find(QStringLiteral("cf_rabatt"))));
    REQUIRE(desk.workspace->redo());
    CHECK(desk.count(QStringLiteral("lead")) == 2);
    CHECK(desk.count(QStringLiteral("own_field")) == 1);
    CHECK(desk.all(QStringLiteral("lead")).first().value(QStringLiteral("cf_rabatt")).integer() == 500);
}

TEST_CASE("an import is not undone while a record outside of it holds a value in a field it made")
{
    ImportDesk desk;
    desk.importText("name,company\nAnna,Acme\n", QStringLiteral("lead"));
    FileSample sample;
    ImportRequest request = proposing(desk, desk.file("name,company,Rabatt\nBruno,Brix,5 %\nZoe,Zett,3 %\n"), sample);
    const auto plan = importWithNewFields(*desk.workspace, sample, request);
    REQUIRE(plan);
    REQUIRE(desk.workspace->perform(QStringLiteral("Edit"), [&](Desk& at) {
        Record anna = at.load(QStringLiteral("lead"), desk.all(QStringLiteral("lead")).first().id());
        anna.setValue(QStringLiteral("cf_rabatt"), Value(700));
        at.save(anna);
    }));
    const auto undone = desk.workspace->undoOperation(plan->operation);
    REQUIRE_FALSE(undone);
    CHECK(undone.error().fault == Fault::Refused);
    CHECK(undone.error().text.contains(QStringLiteral("Rabatt")));
    CHECK(desk.count(QStringLiteral("lead")) == 3);
}

TEST_CASE("how the other columns are read is as it was asked for, whatever becomes a new field")
{
    ImportDesk desk;
    FileSample sample;
    ImportRequest request =
        proposing(desk, desk.file("name,estimated_value,Rabatt\nAnna,\"1,500\",5 %\nBruno,\"2,500\",3 %\n"), sample);
    request.mapping.columns[1].reading.numbers = {u',', u'.'}; // one and a half, says who knows
    REQUIRE(importWithNewFields(*desk.workspace, sample, request));
    CHECK(desk.all(QStringLiteral("lead")).first().value(QStringLiteral("estimated_value")).integer() == 150);
}
