// Shown values: names for codes and numbers for rates, and the way back.
#include "core/catalog/code_traits.h"
#include "core/record/format.h"
#include "core/record/shown.h"

#include <catch2/catch_all.hpp>

using namespace perennial;

namespace {

FieldDef fieldWith(Trait trait, Kind kind = Kind::Text)
{
    FieldDef field;
    field.key = QStringLiteral("field");
    field.kind = kind;
    field.traits = trait;
    return field;
}

} // namespace

TEST_CASE("a country's and a language's code is shown by its name and typed by it; files keep the code")
{
    const FieldDef country = fieldWith(Land), language = fieldWith(Tongue), plain = fieldWith(Plain);
    const Value germany(QStringLiteral("DE")), german(QStringLiteral("de"));
    CHECK(shownOfValue(country, germany) == QStringLiteral("Germany"));
    CHECK(shownOfValue(language, german) == QStringLiteral("Deutsch"));
    CHECK(shownOfValue(plain, germany) == QStringLiteral("DE"));
    CHECK(textOfValue(country, germany) == QStringLiteral("DE"));
    CHECK(canonicalOfShown(country, QStringLiteral("germany")) == QStringLiteral("DE"));
    CHECK(canonicalOfShown(language, QStringLiteral("Deutsch")) == QStringLiteral("de"));
    CHECK(canonicalOfShown(country, QStringLiteral("Shire")) == QStringLiteral("Shire"));
    CHECK(canonicalOfShown(plain, QStringLiteral("Germany")) == QStringLiteral("Germany"));
}

TEST_CASE("a rate is shown with six decimals and typed as a number")
{
    const FieldDef rate = fieldWith(Rate, Kind::Integer);
    CHECK(shownOfValue(rate, Value(qint64(1'085'000))) == QStringLiteral("1.085000"));
    CHECK(canonicalOfShown(rate, QStringLiteral("1,085")) == QStringLiteral("1,085"));
}
