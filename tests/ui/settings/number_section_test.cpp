// NumberSection: formats with their next number in sight, saved when they are left.
#include "core/workspace/numbering.h"
#include "tests/support/ui/window.h"
#include "ui/settings/number_section.h"
#include <QLineEdit>
#include <QListWidget>

using namespace perennial;
using namespace perennial::test;

namespace {

void type(QLineEdit* line, const QString& text)
{
    line->setText(text);
    Q_EMIT line->textEdited(text);
}

const QString invoices = QStringLiteral("invoice");

} // namespace

TEST_CASE("the next number is said while its format is typed, and the format is saved when it is left")
{
    TestWindow window;
    NumberSection section(window);
    CHECK(section.list()->currentItem()->text() == "Invoices: INV-2026-0001 is next");
    type(section.pattern(), "RE-{year}-{number:5}");
    type(section.last(), "187");
    CHECK(section.example() == "The next one will be RE-2026-00188.");
    CHECK(numberingOf(window.file().reader(), invoices, 2026).last == 0);
    Q_EMIT section.last()->editingFinished();
    CHECK(window.errors.isEmpty());
    CHECK(numberingOf(window.file().reader(), invoices, 2026) == Numbering{"RE-{year}-{number:5}", 187});
    CHECK(section.list()->currentItem()->text() == "Invoices: RE-2026-00188 is next");
    CHECK(window.workspace().undoTitle() == "Numbers: Invoices");
    REQUIRE(window.workspace().undo());
    CHECK(section.pattern()->text() == "INV-{year}-{number:4}");
}

TEST_CASE("what is no format stays as it was typed, with the reason, and is not saved")
{
    TestWindow window;
    NumberSection section(window);
    type(section.pattern(), "RE-{year}");
    Q_EMIT section.pattern()->editingFinished();
    CHECK(section.pattern()->text() == "RE-{year}");
    CHECK(section.example().contains("{number}"));
    CHECK(window.workspace().undoTitle().isEmpty());
    type(section.pattern(), "CN-{year}-{number:4}");
    Q_EMIT section.pattern()->editingFinished();
    REQUIRE(window.errors.size() == 1);
    CHECK(window.errors.first().contains("numbered alike"));
    CHECK(window.workspace().undoTitle().isEmpty());
}

TEST_CASE("each kind of document has its own numbers")
{
    TestWindow window;
    NumberSection section(window);
    section.list()->setCurrentRow(0);
    CHECK(section.pattern()->text() == "Q-{year}-{number:4}");
    type(section.pattern(), "AN{number}");
    Q_EMIT section.pattern()->editingFinished();
    CHECK(section.list()->item(0)->text() == "Quotes: AN1 is next");
    CHECK(numberingOf(window.file().reader(), invoices, 2026).pattern == "INV-{year}-{number:4}");
}
