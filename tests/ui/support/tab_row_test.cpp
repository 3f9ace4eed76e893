// TabRow: whole words at every width, and one choice in both of its shapes.
#include "tests/support/ui/stage.h"
#include "ui/support/combo_box.h"
#include "ui/support/tab_row.h"
#include <QLineEdit>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QVBoxLayout>
#include <catch2/catch_all.hpp>

using namespace perennial;
using namespace perennial::test;

namespace {

const QStringList words{QStringLiteral("Alle"), QStringLiteral("Anrufe"), QStringLiteral("Änderungen")};

} // namespace

TEST_CASE("tabs without room become a list of the same words, and tabs again where there is room")
{
    Stage stage;
    TabRow row(3);
    row.setWords(QStringLiteral("Was der Verlauf zeigt"), words);
    const int whole = row.tabs()->sizeHint().width();
    const auto showsTabs = [&](int width) {
        pictureOf(row, {width, 40});
        CHECK(row.tabs()->isVisible() != row.list()->isVisible());
        return row.tabs()->isVisible();
    };
    CHECK(showsTabs(whole));
    CHECK_FALSE(showsTabs(whole - 1));
    for (int word = 0; word < words.size(); ++word)
        CHECK(row.list()->itemText(word) == words.at(word));
    CHECK(row.minimumSizeHint().width() < whole);
    CHECK(showsTabs(whole));
    stage.theme.setTextPercent(200);
    QTest::qWait(0);
    CHECK_FALSE(row.tabs()->isVisible()); // the same width, larger words
}

TEST_CASE("what is chosen in the list is chosen in the tabs, and told once")
{
    Stage stage;
    TabRow row(3);
    row.setWords(QStringLiteral("Was der Verlauf zeigt"), words);
    pictureOf(row, {60, 40});
    QSignalSpy told(&row, &TabRow::currentChanged);
    row.list()->setCurrentIndex(2);
    REQUIRE(told.size() == 1);
    CHECK(told.first().first().toInt() == 2);
    CHECK(row.currentIndex() == 2);
    pictureOf(row, {800, 40});
    row.setCurrentIndex(1);
    CHECK(row.list()->currentIndex() == 1);
    CHECK(told.size() == 2);
}

TEST_CASE("the keyboard stays in the row when its tabs become a list")
{
    Stage stage;
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* row = new TabRow(3);
    row->setWords(QStringLiteral("Was der Verlauf zeigt"), words);
    column->addWidget(new QLineEdit);
    column->addWidget(row);
    pictureOf(window, {800, 200});
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    row->tabs()->setFocus();
    pictureOf(window, {120, 200});
    CHECK(row->list()->hasFocus());
}
