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
