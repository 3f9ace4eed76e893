// Mapping shelf: by name, and by the headings it was made for.
#include "core/exchange/mapping_shelf.h"
#include <QTemporaryDir>
#include <catch2/catch_all.hpp>

using namespace perennial;

TEST_CASE("a mapping is remembered for files with the same headings, in any order")
{
    QTemporaryDir folder;
    const MappingShelf shelf(folder.filePath(QStringLiteral("mappings")));
    Mapping mapping;
    mapping.entity = QStringLiteral("lead");
    mapping.columns = {{QStringLiteral("Wer"), QStringLiteral("name")}, {QStringLiteral("Wo"), QStringLiteral("city")}};
    shelf.remember(mapping);
    const auto known = shelf.remembered(QStringLiteral("lead"), {QStringLiteral("Wo"), QStringLiteral("Wer")});
    REQUIRE(known.has_value());
    CHECK(known->columns[0].target == QLatin1String("city"));
    CHECK(known->columns[1].target == QLatin1String("name"));
    CHECK_FALSE(shelf.remembered(QStringLiteral("contact"), {QStringLiteral("Wo"), QStringLiteral("Wer")}));
    CHECK_FALSE(shelf.remembered(QStringLiteral("lead"), {QStringLiteral("Wo")}));
    CHECK(shelf.names().isEmpty());
}

TEST_CASE(
    "what every record of a file gets is remembered with its mapping, but not the tag that says which file it was")
{
    QTemporaryDir folder;
    const MappingShelf shelf(folder.path());
    Mapping mapping;
    mapping.entity = QStringLiteral("lead");
    mapping.columns = {{QStringLiteral("Wer"), QStringLiteral("name")}};
    mapping.constants = {{QStringLiteral("source"), QStringLiteral("fair")},
                         {QStringLiteral("tag"), QStringLiteral("Fair 2026")}};
    shelf.remember(mapping);
    const auto known = shelf.remembered(QStringLiteral("lead"), {QStringLiteral("Wer")});
    REQUIRE(known.has_value());
    REQUIRE(known->constants.size() == 1);
    CHECK(known->constants.first().first == QStringLiteral("source"));
    shelf.keep(QStringLiteral("fair"), mapping); // asked for by name
    CHECK(shelf.mapping(QStringLiteral("fair"), {QStringLiteral("Wer")}).constants.size() == 2);
}

TEST_CASE("an unknown mapping is refused with the names of those that are kept")
{
    QTemporaryDir folder;
    const MappingShelf shelf(folder.path());
    Mapping mapping;
    mapping.entity = QStringLiteral("lead");
    mapping.columns = {{QStringLiteral("A"), QStringLiteral("name")}};
    shelf.keep(QStringLiteral("fair list"), mapping);
    CHECK(shelf.mapping(QStringLiteral("fair list"), {QStringLiteral("A")}) == mapping);
    try {
        shelf.mapping(QStringLiteral("nothing"), {});
        FAIL("it was found");
    } catch (const Error& error) {
        CHECK(error.fault == Fault::NotFound);
        CHECK(error.text.contains(QLatin1String("fair list")));
    }
}
