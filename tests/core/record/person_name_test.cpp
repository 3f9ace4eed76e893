// Person names: given and family names out of one column.
#include "core/record/person_name.h"
#include <catch2/catch_all.hpp>

using namespace perennial;

TEST_CASE("a full name is taken apart")
{
    const auto parts = [](const char* text) {
        const PersonName name = personNameOf(QString::fromUtf8(text));
        return (name.salutation + QLatin1Char('|') + name.given + QLatin1Char('|') + name.family).toStdString();
    };
    CHECK(parts("Maria Anders") == "|Maria|Anders");
    CHECK(parts("Anders, Maria") == "|Maria|Anders");
    CHECK(parts("Ludwig van Beethoven") == "|Ludwig|van Beethoven");
    CHECK(parts("José Pedro Freyre") == "|José Pedro|Freyre");
    CHECK(parts("Dr. Anna Bauer") == "Dr.|Anna|Bauer");
    CHECK(parts("Herr Prof. Meyer") == "Herr Prof.||Meyer");
    CHECK(parts("Madonna") == "||Madonna");
    CHECK(parts("山田太郎") == "||山田太郎");
    CHECK(parts("  ") == "||");
}
