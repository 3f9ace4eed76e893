// The percent sign stands where the language puts it.
#include "core/base/percent_sign.h"
#include <catch2/catch_all.hpp>

using namespace perennial;

TEST_CASE("the percent sign follows the number at once in English, and behind a space that does not break in German")
{
    CHECK(withPercentSign(QStringLiteral("12.5"), QLocale(QLocale::English)) == QStringLiteral("12.5%"));
    CHECK(withPercentSign(QStringLiteral("12,5"), QLocale(QLocale::German)) == QStringLiteral("12,5\u00a0%"));
    CHECK(withPercentSign({}, QLocale(QLocale::German)) == QStringLiteral("\u00a0%")); // as the end of a field
}

TEST_CASE("a percent sign in front of the number stands behind its minus")
{
    const QLocale turkish(QLocale::Turkish);
    CHECK(withPercentSign(QStringLiteral("5"), turkish) == QStringLiteral("%5"));
    CHECK(withPercentSign(turkish.toString(-5), turkish) == QStringLiteral("-%5"));
}
