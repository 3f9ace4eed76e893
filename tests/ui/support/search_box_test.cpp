// Search box: its words fit into it.
#include "ui/support/search_box.h"
#include "ui/support/tokens.h"
#include <catch2/catch_all.hpp>

using namespace perennial;

TEST_CASE("a narrow search box says its words in brief, and all of them again where there is room")
{
    SearchBox box(QString{});
    const QString whole = QStringLiteral("Search or run a command  Ctrl+K");
    box.setWords(whole, QStringLiteral("Search"));
    box.resize(box.fontMetrics().horizontalAdvance(whole) + 200, 32);
    box.show();
    CHECK(box.placeholderText() == whole);
    box.resize(box.fontMetrics().horizontalAdvance(whole), 32); // the icon takes some of it
    CHECK(box.placeholderText() == QStringLiteral("Search"));
    CHECK(box.accessibleName() == whole);
    box.resize(box.fontMetrics().horizontalAdvance(whole) + 200, 32);
    CHECK(box.placeholderText() == whole);
    box.setWords(whole); // no other words to say it
    box.resize(100, 32);
    CHECK(box.placeholderText() == whole);
}
