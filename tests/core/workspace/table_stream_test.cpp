// Table stream: columns as the file holds them.
#include "core/store/key_lookup.h"
#include "core/workspace/table_stream.h"
#include "tests/support/import_desk.h"
#include <catch2/catch_all.hpp>

using namespace perennial;
using test::ImportDesk;

TEST_CASE("a stream gives the asked columns, those of the store too, and refuses others")
{
    ImportDesk desk;
    desk.importText("name,email\nÄnne,A@B.example\nBruno,\n", QStringLiteral("lead"));
    const Reader& reader = desk.workspace->reader();
    Query all;
    all.entity = QStringLiteral("lead");
    TableStream rows(
        reader, all,
        {QStringLiteral("id"), QStringLiteral("email_key"), QStringLiteral("sort_key"), QStringLiteral("email")});
    REQUIRE(rows.next());
    CHECK(rows.utf8(1).toByteArray() == "a@b.example");
    CHECK(rows.utf8(2).toByteArray() == "anne");
    const Id first = rows.integer(0);
    REQUIRE(rows.next());
    CHECK(rows.isNull(3));
    CHECK_FALSE(rows.next());
    CHECK_THROWS_AS(TableStream(reader, all, {QStringLiteral("id FROM lead; --")}), Error);

    RecordLookup lookup(reader, QStringLiteral("lead"), {QStringLiteral("name")});
    REQUIRE(lookup.seek(first));
    CHECK(lookup.utf8(0).toByteArray() == QByteArray("Änne"));
    CHECK_FALSE(lookup.seek(1));
    CHECK(reader.having(QStringLiteral("lead"), QStringLiteral("email_key"), Value(QStringLiteral("a@b.example"))) ==
          QVector<Id>{first});
}
