// Tests of translations: which language serves a wish, and that each has its plural forms.
#include "core/base/translations.h"
#include "core/base/words.h"
#include <QDir>
#include <QFile>
#include <catch2/catch_all.hpp>

using namespace perennial;

namespace {

QString orders(int count)
{
    return Words::tr("%Ln order(s)", nullptr, count);
}

} // namespace

TEST_CASE("a language is served by its own translation, one without a translation by English")
{
    CHECK(Translations::codes().startsWith("en"));
    CHECK(Translations::bestOf({"de"}) == "de");
    CHECK(Translations::bestOf({"de_AT"}) == "de");
    CHECK(Translations::bestOf({"de-CH"}) == "de");
    CHECK(Translations::bestOf({"en_GB"}) == "en");
    CHECK(Translations::bestOf({"xx", "de"}) == "de");
    CHECK(Translations::bestOf({"xx"}) == "en");
    CHECK(Translations::bestOf({}) == "en");
}

TEST_CASE("one is singular and two are plural, in English too, with nothing installed beside the program")
{
    Translations translations;
    translations.use("en");
    CHECK(orders(1) == "1 order");
    CHECK(orders(6) == "6 orders");
    CHECK(orders(0) == "0 orders");
    translations.use("de");
    CHECK(orders(1) == "1 Auftrag");
    CHECK(orders(6) == "6 Aufträge");
    translations.use("en");
    CHECK(orders(1) == "1 order");
}

TEST_CASE("translations go with their owner")
{
    {
        Translations translations;
        translations.use("de");
        CHECK(orders(2) == "2 Aufträge");
    }
    CHECK(orders(2) == "2 order(s)");
}

TEST_CASE("a damaged translation laid beside the program leaves the words as they are written")
{
    const QString folder = QCoreApplication::applicationDirPath() + "/translations";
    REQUIRE(QDir().mkpath(folder));
    QFile file(folder + "/perennial_fy.qm");
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("no translation");
    file.close();
    Translations translations;
    translations.use(Translations::bestOf({"fy"}));
    CHECK(orders(2) == "2 order(s)");
    CHECK(file.remove());
}
