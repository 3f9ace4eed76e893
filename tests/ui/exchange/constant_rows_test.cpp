// ConstantRows: what is the same for all rows of a file, as a person says it before the import.
#include "tests/support/ui/import_window.h"
#include "ui/exchange/constant_rows.h"
#include <QApplication>
#include <QLineEdit>
#include <catch2/catch_all.hpp>

using namespace perennial;
using namespace perennial::test;

namespace {

const QByteArray fair = "Vorname;Nachname;E-Mail\n"
                        "Anna;Bauer;anna@a.example\n"
                        "Bruno;Costa;bruno@b.example\n";

} // namespace

TEST_CASE("a list gets a tag by typing it: the keyboard is where it is typed, and every record has it")
{
    ImportWindow window;
    window.open(window.file(fair));
    window.press(QStringLiteral("Next"));
    window.press(QStringLiteral("Add a value"));
    auto* rows = window.part<ConstantRows>();
    REQUIRE(rows);
    auto* typed = rows->findChild<QLineEdit*>();
    REQUIRE(typed);
    CHECK(window.shell.focusWidget() == typed);
    CHECK(window.says(QStringLiteral("also on known records")));
    QTest::keyClicks(typed, "Fair 2026");
    QTest::keyClick(typed, Qt::Key_Return);
    window.settle();
    CHECK(rows->findChild<QLineEdit*>() == typed); // the row stays, and with it the keyboard
    window.press(QStringLiteral("Next"));
    window.press(QStringLiteral("Import "));
    CHECK(window.count(QStringLiteral("tagging")) == 2);
    CHECK(window.count(QStringLiteral("tag")) == 1);
    REQUIRE(window.shell.workspace().undo());
    CHECK(window.count(QStringLiteral("tagging")) == 0);
}

TEST_CASE("no tag for all is offered where a column holds the tags")
{
    ImportWindow window;
    window.open(window.file("Name;E-Mail;Tags\nAnna Bauer;anna@a.example;VIP\n"));
    window.press(QStringLiteral("Next"));
    window.press(QStringLiteral("Add a value"));
    CHECK_FALSE(window.says(QStringLiteral("also on known records")));
}

TEST_CASE("at the largest text what is for all rows stays within the smallest window, in further lines")
{
    ImportWindow window;
    window.stage.language.use(QStringLiteral("de"));
    window.stage.theme.setTextPercent(200);
    window.shell.resize(1024, 640);
    window.open(window.file(fair));
    window.press(QStringLiteral("Weiter"));
    window.press(QStringLiteral("Wert hinzufügen"));
    auto* rows = window.part<ConstantRows>();
    REQUIRE(rows);
    REQUIRE(rows->findChild<QLineEdit*>());
    const QWidget* body = rows->parentWidget();
    CHECK(body->width() <= body->parentWidget()->width());
    CHECK(rows->findChild<QLineEdit*>()->mapTo(rows, QPoint(0, 0)).y() >
          rows->findChild<ComboBox*>()->mapTo(rows, QPoint(0, 0)).y());
}
