// ColumnsStep: what becomes of columns that fit no field, as the person sees it before the import.
#include "core/exchange/new_fields.h"
#include "tests/support/ui/import_window.h"
#include "ui/exchange/check_step.h"
#include "ui/exchange/columns_step.h"
#include <catch2/catch_all.hpp>

using namespace perennial;
using namespace perennial::test;

namespace {

const QByteArray customers = "Firma;Ort;Rabatt;Erstkontakt\n"
                             "Bäckerei Bauer;München;5 %;03.04.2025\n"
                             "Costa Móveis;Porto;3 %;24.12.2025\n";

} // namespace

TEST_CASE("a column that fits no field is proposed as a new one, with a question, and left out by one choice")
{
    ImportWindow window;
    window.open(window.file(customers));
    window.press(QStringLiteral("Next"));
    CHECK(window.column(QStringLiteral("Rabatt"))->target()->value() == QStringLiteral("+field"));
    CHECK(window.says(QStringLiteral("Fits no field here: a new one will be made (percent).")));
    CHECK(window.says(QStringLiteral("Fits no field here: a new one will be made (day).")));
    CHECK(window.says(QStringLiteral("→ 3 April 2025")));             // as its kind understands it
    CHECK_FALSE(window.button(QStringLiteral("Make fields of all"))); // a few have their question each
    window.choose(window.column(QStringLiteral("Erstkontakt"))->target(), QString());
    CHECK_FALSE(window.says(QStringLiteral("(day)")));
    window.press(QStringLiteral("Next"));
    CHECK(window.says(QStringLiteral("Makes 1 new field: “Rabatt” (percent).")));
    window.press(QStringLiteral("Import "));
    const EntityPtr account = window.shell.workspace().catalog()->find(QStringLiteral("account"));
    REQUIRE(account->find(QStringLiteral("cf_rabatt")));
    CHECK(account->find(QStringLiteral("cf_rabatt"))->kind == Kind::Percent);
    CHECK_FALSE(account->find(QStringLiteral("cf_erstkontakt")));
    CHECK(window.count(QStringLiteral("own_field")) == 1);
    REQUIRE(window.shell.workspace().undo());
    CHECK(window.count(QStringLiteral("account")) == 0);
    CHECK(window.count(QStringLiteral("own_field")) == 0);
}

TEST_CASE("a column without a remark takes no more height than its boxes need")
{
    ImportWindow window;
    window.open(window.file(customers));
    window.press(QStringLiteral("Next"));
    const ColumnRow* plain = window.column(QStringLiteral("Firma"));
    CHECK(plain->height() <= plain->target()->height() + 2 * space::xs);
    CHECK(window.column(QStringLiteral("Rabatt"))->height() > plain->height());
}

TEST_CASE("the same file a second time fills the fields that the first time made")
{
    ImportWindow window;
    window.import(window.file(customers));
    REQUIRE(window.count(QStringLiteral("own_field")) == 2);
    window.open(window.file(customers));
    window.press(QStringLiteral("Next"));
    CHECK(window.column(QStringLiteral("Rabatt"))->target()->value() == QStringLiteral("cf_rabatt"));
    CHECK_FALSE(window.says(QStringLiteral("Fits no field here")));
    window.press(QStringLiteral("Next"));
    REQUIRE(window.job()->rehearsal());
    REQUIRE(*window.job()->rehearsal());
    CHECK((*window.job()->rehearsal())->counts.same == 2);
    CHECK_FALSE(window.says(QStringLiteral("new field")));
}

TEST_CASE("dozens of columns that fit no field are left out, which is said, and become fields only when asked for")
{
    QByteArray heads = "Firma";
    QByteArray first = "Acme";
    QByteArray second = "Brix";
    for (int i = 0; i < mostProposedFields + 4; ++i) {
        heads += ";Merkmal " + QByteArray(1, char('a' + i));
        first += ";rot " + QByteArray::number(i);
        second += ";blau";
    }
    ImportWindow window;
    window.open(window.file(heads + "\n" + first + "\n" + second + "\n"));
    window.press(QStringLiteral("Next"));
    CHECK(window.says(QStringLiteral("10 columns fit no field here and are left out.")));
    window.press(QStringLiteral("Make fields of all"));
    CHECK(window.says(QStringLiteral("10 columns fit no field here and become new fields.")));
    CHECK(window.column(QStringLiteral("Merkmal a"))->target()->value() == QStringLiteral("+field"));
    window.press(QStringLiteral("Leave all out"));
    CHECK(window.column(QStringLiteral("Merkmal a"))->target()->value() == QString());
    window.press(QStringLiteral("Make fields of all"));
    window.press(QStringLiteral("Next"));
    CHECK(window.says(QStringLiteral("Makes 10 new fields: ")));
    window.press(QStringLiteral("Import "));
    CHECK(window.count(QStringLiteral("own_field")) == 10);
}

TEST_CASE("a column of a list of our own that the program works out is left out with a quiet remark")
{
    ImportWindow window;
    window.open(window.file("name;company;converted_at;external_ref\nAnna;Bauer;2026-11-20T10:00:00Z;A-1\n"
                            "Bo;Lee;;A-2\n",
                            QStringLiteral("leads.csv")));
    window.press(QStringLiteral("Next"));
    CHECK(window.column(QStringLiteral("converted_at"))->target()->value() == QString());
    CHECK(window.says(QStringLiteral("Left out: the program works this out itself.")));
    CHECK_FALSE(window.says(QStringLiteral("a new one will be made")));
}
