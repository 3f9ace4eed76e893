// Tests of the columns kept beside a record for sorting, search and comparison.
#include "core/record/derive.h"
#include "tests/core/record/sample.h"

#include <catch2/catch_all.hpp>

using namespace perennial;
using namespace perennial::test;

namespace {

Derived derived(const Row<Sample>& row, const QString& country = {})
{
    Derived columns;
    derive(row.record(), country, columns);
    return columns;
}

} // namespace

TEST_CASE("people sort by family name and are read by given name")
{
    Row<Sample> row{Record(sampleEntity())};
    row.set(Sample::given, "Søren").set(Sample::family, "Ærø-Straße");
    CHECK(derived(row).sortKey == "aero-strasse soren");
    CHECK(row.title() == "Søren Ærø-Straße");
    row.clear(Sample::given);
    CHECK(derived(row).sortKey == "aero-strasse");
}

TEST_CASE("the search column holds the folded words outside the name, and phones as digits")
{
    Row<Sample> row{Record(sampleEntity())};
    row.set(Sample::family, "Bauer").set(Sample::city, "Łódź").set(Sample::remark, "Zwei\nZeilen");
    row.set(Sample::phone, "(030) 123-45").set(Sample::email, "Anna@Example.ORG");
    const Derived national = derived(row, "DE");
    CHECK(national.search == "anna@example.org 03012345 493012345 lodz zwei zeilen");
    REQUIRE(national.keys.size() == 2);
    CHECK(national.keys[0] == "anna@example.org");
    CHECK(national.keys[1] == "+493012345");
    CHECK(derived(row).search == "anna@example.org 03012345 lodz zwei zeilen");
}

TEST_CASE("derived columns of an earlier record leave nothing behind in the next")
{
    Row<Sample> full{Record(sampleEntity())};
    full.set(Sample::family, "Bauer").set(Sample::city, "Wien").set(Sample::email, "a@b.at");
    Derived columns;
    derive(full.record(), "AT", columns);
    const Row<Sample> empty{Record(sampleEntity())};
    derive(empty.record(), "AT", columns);
    CHECK(columns.sortKey.isEmpty());
    CHECK(columns.search.isEmpty());
    CHECK(columns.keys == QVector<QByteArray>{"", ""});
}
