// Mappings: what is refused, and their text form.
#include "core/catalog/roll_call.h"
#include "core/exchange/mapping.h"
#include <catch2/catch_all.hpp>

using namespace perennial;

namespace {

Mapping twoColumns(const QString& first, const QString& second)
{
    Mapping mapping;
    mapping.entity = QStringLiteral("contact");
    mapping.columns = {{QStringLiteral("A"), first}, {QStringLiteral("B"), second}};
    return mapping;
}

} // namespace

TEST_CASE("two columns on one field are refused with both their names")
{
    const QVector<Issue> issues =
        objections(*builtInCatalog(), twoColumns(QStringLiteral("email"), QStringLiteral("email")));
    REQUIRE(issues.size() == 1);
    CHECK(issues.first().text.contains(QStringLiteral("“A” and “B”")));
    CHECK(issues.first().field == QLatin1String("email"));
}

TEST_CASE("a full name and a family name would fill one field twice")
{
    CHECK(
        objections(*builtInCatalog(), twoColumns(QStringLiteral("full_name"), QStringLiteral("family_name"))).size() ==
        1);
    CHECK(objections(*builtInCatalog(), twoColumns(QStringLiteral("given_name"), QStringLiteral("family_name")))
              .isEmpty());
}

TEST_CASE("several columns may go to further phones, to tags and to the notes")
{
    for (const char* target : {"point.phone", "tag", "+notes"})
        CHECK(objections(*builtInCatalog(), twoColumns(QString::fromLatin1(target), QString::fromLatin1(target)))
                  .isEmpty());
}

TEST_CASE("a column cannot go to a field that is not there or that the program keeps")
{
    CHECK(objections(*builtInCatalog(), twoColumns(QStringLiteral("shoe_size"), {})).size() == 1);
    CHECK(objections(*builtInCatalog(), twoColumns(QStringLiteral("created_at"), {})).size() == 1);
    CHECK(objections(*builtInCatalog(), twoColumns({}, {})).size() == 1);
}

TEST_CASE("a mapping written down and read again is the same mapping")
{
    Mapping mapping = twoColumns(QStringLiteral("birthday"), QStringLiteral("account_id"));
    mapping.columns[0].reading.dates = DateOrder::Dmy;
    mapping.columns[1].keyRole = QStringLiteral("vendor");
    mapping.columns[1].makesLinked = true;
    mapping.constants = {{QStringLiteral("language"), QStringLiteral("de")}};
    CHECK(mappingOfText(mappingText(mapping), {QStringLiteral("A"), QStringLiteral("B")}) == mapping);
}

TEST_CASE("a mapping written by hand names only what it wants")
{
    const Mapping mapping = mappingOfText(R"({"entity": "contact", "columns": {"Kunde": "family_name"}})",
                                          {QStringLiteral("Foto"), QStringLiteral("KUNDE")});
    CHECK(mapping.columns[0].target.isEmpty());
    CHECK(mapping.columns[1].target == QLatin1String("family_name"));
    CHECK_THROWS_AS(mappingOfText("no mapping", {}), Error);
}

TEST_CASE("every target offered for a column is accepted")
{
    const CatalogPtr catalog = builtInCatalog();
    for (const char* entity : {"account", "contact", "lead", "sales_order"}) {
        for (const auto& [target, label] : targetsOf(*catalog, QString::fromLatin1(entity))) {
            Mapping mapping;
            mapping.entity = QString::fromLatin1(entity);
            mapping.columns = {{QStringLiteral("A"), target}};
            INFO(entity << " " << target.toStdString());
            CHECK(objections(*catalog, mapping).isEmpty());
            CHECK_FALSE(label.isEmpty());
        }
    }
}
