// Tab order follows the layouts, whenever a control was made.
#include "ui/support/card.h"
#include "ui/support/tab_order.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QTest>
#include <QVBoxLayout>
#include <catch2/catch_all.hpp>

using namespace perennial;

namespace {

// The next one that Tab stops at.
QWidget* behind(QWidget* widget)
{
    do
        widget = widget->nextInFocusChain();
    while (!(widget->focusPolicy() & Qt::TabFocus));
    return widget;
}

// A small window whose lower part scrolls, with a field outside of it.
struct ScrolledWindow {
    QWidget window;
    QLineEdit* outside = new QLineEdit;
    QScrollArea* area = new QScrollArea;
    QVBoxLayout* fields = nullptr; // in the scrolled part

    ScrolledWindow()
    {
        keepKeyboardInSight(&window);
        auto* inside = new QWidget;
        fields = new QVBoxLayout(inside);
        area->setWidget(inside);
        area->setWidgetResizable(true);
        auto* column = new QVBoxLayout(&window);
        column->addWidget(outside);
        column->addWidget(area);
    }
    void show()
    {
        window.resize(300, 300);
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }
};

} // namespace

TEST_CASE("Tab reaches a button made later where it stands on screen")
{
    QWidget window;
    auto* row = new QHBoxLayout(&window);
    auto* split = new QSplitter;
    auto* area = new QScrollArea;
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    auto* second = new QLineEdit;
    column->addWidget(second);
    area->setWidget(inside);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    split->addWidget(area);
    auto* third = new QLineEdit;
    split->addWidget(third);
    row->addWidget(split);
    auto* first = new QPushButton;
    column->insertWidget(0, first);
    auto* middle = new QPushButton;
    column->addWidget(middle);

    tabInLayoutOrder(&window);

    CHECK(behind(first) == second);
    CHECK(behind(second) == middle);
    CHECK(behind(middle) == third);
    CHECK(behind(third) == first);
}

TEST_CASE("Tab does not come back to a field by way of the part of the form that hands the keyboard on to it")
{
    QWidget window;
    auto* row = new QHBoxLayout(&window);
    auto* before = new QPushButton;
    auto* after = new QPushButton;
    row->addWidget(before);
    row->addWidget(after);
    auto* compound = new QWidget; // made later, so at the end of the window's order
    auto* field = new QLineEdit;
    (new QHBoxLayout(compound))->addWidget(field);
    compound->setFocusProxy(field);
    row->insertWidget(1, compound);
    tabInLayoutOrder(&window);
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    before->setFocus();
    for (const QWidget* next : {static_cast<QWidget*>(field), static_cast<QWidget*>(after),
                                static_cast<QWidget*>(before), static_cast<QWidget*>(field)}) {
        QTest::keyClick(window.focusWidget(), Qt::Key_Tab);
        CHECK(window.focusWidget() == next);
    }
    CHECK(firstStop(compound) == field);
}

TEST_CASE("what gets the keyboard from elsewhere is scrolled into sight")
{
    ScrolledWindow shown;
    auto* first = new QLineEdit;
    shown.fields->addWidget(first);
    shown.fields->addSpacing(2000);
    shown.show();
    shown.outside->setFocus();
    shown.area->verticalScrollBar()->setValue(1000);
    REQUIRE(first->visibleRegion().isEmpty());
    first->setFocus(Qt::TabFocusReason);
    CHECK_FALSE(first->visibleRegion().isEmpty());
}

TEST_CASE("of a list that gets the keyboard its row is scrolled into sight, and no more")
{
    ScrolledWindow shown;
    auto* list = new QListWidget;
    for (int row = 0; row < 5; ++row)
        list->addItem(QString::number(row));
    list->setFixedHeight(1000);
    list->setCurrentRow(0);
    shown.fields->addSpacing(40);
    shown.fields->addWidget(list);
    shown.show();
    shown.outside->setFocus();
    list->setFocus(Qt::TabFocusReason);
    QTest::qWait(50);
    CHECK(shown.area->verticalScrollBar()->value() == 0);
    shown.outside->setFocus();
    shown.area->verticalScrollBar()->setValue(500);
    list->setFocus(Qt::TabFocusReason);
    CHECK(shown.area->verticalScrollBar()->value() < 60);
}

TEST_CASE("an editor that is put in its place after it got the keyboard is scrolled into sight, too")
{
    ScrolledWindow shown;
    shown.fields->addSpacing(2000);
    shown.show();
    auto* editor = new QLineEdit;
    shown.fields->addWidget(editor);
    editor->show();
    editor->setFocus(Qt::TabFocusReason);
    CHECK(QTest::qWaitFor([&] {
        if (!editor->hasFocus()) { // the platform of the tests forgets which window is active now and then
            shown.window.activateWindow();
            editor->setFocus(Qt::TabFocusReason);
        }
        return editor->visibleRegion().boundingRect() == editor->rect();
    }));
}

TEST_CASE("a control that gets the keyboard brings the whole card it stands on into sight")
{
    ScrolledWindow shown;
    shown.fields->addSpacing(2000);
    auto* card = new Card;
    auto* body = new QVBoxLayout(card);
    auto* more = new QPushButton(QStringLiteral("more"));
    body->addWidget(more);
    body->addSpacing(100);
    shown.fields->addWidget(card);
    shown.fields->addSpacing(2000);
    shown.show();
    shown.area->setFocus();
    shown.area->verticalScrollBar()->setValue(0);
    REQUIRE(card->visibleRegion().isEmpty());
    more->setFocus(Qt::TabFocusReason);
    CHECK(card->visibleRegion().boundingRect() == card->rect());
}

TEST_CASE("the first stop of a pane is the first in its layout that takes the keyboard now")
{
    QWidget pane;
    auto* column = new QVBoxLayout(&pane);
    auto* off = new QPushButton(QStringLiteral("off"));
    off->setEnabled(false);
    auto* later = new QLineEdit(&pane);
    column->addWidget(off);
    auto* wanted = new QPushButton(QStringLiteral("wanted"));
    column->addWidget(wanted);
    column->addWidget(later);
    pane.show();
    CHECK(firstStop(&pane) == wanted);
    wanted->hide();
    CHECK(firstStop(&pane) == later);
}

TEST_CASE("a field that gets the keyboard is scrolled into sight with its words above it")
{
    ScrolledWindow shown;
    auto* words = new QLabel(QStringLiteral("Promised for"));
    auto* field = new QLineEdit;
    words->setBuddy(field);
    shown.fields->addSpacing(400);
    shown.fields->addWidget(words);
    shown.fields->addWidget(field);
    shown.fields->addSpacing(1000);
    shown.show();
    shown.outside->setFocus();
    const int top = words->mapTo(shown.area->widget(), QPoint()).y();
    shown.area->verticalScrollBar()->setValue(top + words->height() / 2);
    REQUIRE(words->visibleRegion().boundingRect() != words->rect());
    field->setFocus(Qt::OtherFocusReason);
    CHECK(words->visibleRegion().boundingRect() == words->rect());
    CHECK(field->visibleRegion().boundingRect() == field->rect());
}
