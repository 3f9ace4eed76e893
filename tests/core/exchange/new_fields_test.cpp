// New fields: columns that become fields of the user's own.
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
        REQUIRE(makeNewFields(*desk.workspace, sample, request.mapping));
        CHECK(request.mapping.columns[1].target == QLatin1String("cf_shoe_size_eu"));
        CHECK(desk.import(request).counts.added == (time == 0 ? 2 : 0));
    }
    CHECK(desk.all(QStringLiteral("lead")).first().value(QStringLiteral("cf_shoe_size_eu")).integer() == 38);
    CHECK(desk.count(QStringLiteral("own_field")) == 1);
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
    // One row is taken, and with it the field.
    REQUIRE(importing("name,Shoe size\nAnna,38\n,44\n"));
    CHECK(desk.count(QStringLiteral("own_field")) == 1);
    CHECK(desk.all(QStringLiteral("lead")).first().value(QStringLiteral("cf_shoe_size")).integer() == 38);
}
