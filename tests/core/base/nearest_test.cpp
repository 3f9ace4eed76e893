// Which names somebody probably meant.
#include "core/base/nearest.h"
#include <catch2/catch_all.hpp>

using namespace perennial;

TEST_CASE("the distance of two names is the number of letters to change, add or drop")
{
    CHECK(editDistance(u"lead", u"lead") == 0);
    CHECK(editDistance(u"lead", u"laed") == 2);
    CHECK(editDistance(u"name", u"nam") == 1);
    CHECK(editDistance(u"", u"abc") == 3);
    CHECK(editDistance(u"kitten", u"sitting") == 3);
}

TEST_CASE("near names are offered nearest first, far ones not at all")
{
    const QStringList known{"account", "lead", "delivery", "list", "limit"};
    CHECK(nearest("laed", known).first() == "lead");
    CHECK(nearest("LEAD", known).first() == "lead");
    CHECK(nearest("limt", known).contains("limit"));
    CHECK(nearest("acc", known) == QStringList{"account"}); // a beginning is as good
    CHECK(nearest("unicorn", known).isEmpty());
    CHECK(nearest("", known).isEmpty());
    CHECK(nearest(QString(100'000, 'x'), known).isEmpty());
}

TEST_CASE("what was meant is asked in a sentence of its own")
{
    CHECK(didYouMean("laed", {"lead", "account"}) == QStringLiteral(" Did you mean “lead”?"));
    CHECK(didYouMean("unicorn", {"lead"}).isEmpty());
}
