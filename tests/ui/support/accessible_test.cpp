// Accessible: what a screen reader passes over.
#include "ui/support/accessible.h"
#include <QAccessible>
#include <QLabel>
#include <QStackedWidget>
#include <catch2/catch_all.hpp>

using namespace perennial;

TEST_CASE("a stack of pages is passed over, and its pages are found in it")
{
    passOverStacks();
    QStackedWidget stack;
    auto* first = new QLabel(QStringLiteral("First"));
    auto* second = new QLabel(QStringLiteral("Second"));
    stack.addWidget(first);
    stack.addWidget(second);
    stack.setCurrentWidget(second);
    stack.resize(200, 100);
    stack.show();
    QAccessibleInterface* heard = QAccessible::queryAccessibleInterface(&stack);
    CHECK(heard->role() == QAccessible::Client);
    REQUIRE(heard->childCount() == 2);
    QAccessibleInterface* page = heard->child(1);
    CHECK(page->object() == second);
    CHECK(heard->indexOfChild(page) == 1);
    CHECK(page->parent() == heard);
    CHECK(heard->childAt(heard->rect().center().x(), heard->rect().center().y()) == page);
    CHECK(heard->child(2) == nullptr);
}
