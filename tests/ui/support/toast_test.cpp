// Toast: says what was done, offers to undo it, never takes the keyboard.
#include "tests/support/ui/stage.h"
#include "ui/support/toast.h"
#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>
#include <catch2/catch_all.hpp>

using namespace perennial;
using namespace perennial::test;

namespace {

struct Window : QWidget {
    Window() : edit(new QLineEdit)
    {
        (new QVBoxLayout(this))->addWidget(edit);
        resize(640, 480);
        show();
        activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(this));
        edit->setFocus();
    }

    QLineEdit* edit;
};

} // namespace

TEST_CASE("a toast stands at the foot of the window, in its middle, and leaves the keyboard where it is")
{
    Stage stage;
    Window window;
    Toast* toast = Toast::tell(&window, QStringLiteral("Anna Bauer deleted"), QStringLiteral("Undo"));
    CHECK(window.edit->hasFocus());
    CHECK(toast->accessibleName() == QStringLiteral("Anna Bauer deleted"));
    CHECK(qAbs(toast->geometry().center().x() - window.rect().center().x()) <= 1);
    CHECK(toast->geometry().bottom() < window.height());
    window.resize(800, 600);
    CHECK(qAbs(toast->geometry().center().x() - window.rect().center().x()) <= 1);
}

TEST_CASE("the button of a toast does its work once and the toast goes")
{
    Stage stage;
    Window window;
    int undone = 0;
    Toast* toast = Toast::tell(&window, QStringLiteral("Call marked done"), QStringLiteral("Undo"), [&] { ++undone; });
    QTest::mouseClick(toast->button(), Qt::LeftButton);
    CHECK(undone == 1);
    CHECK(Toast::shownOver(&window) == nullptr);
}

TEST_CASE("whoever pressed the button of a toast has the keyboard again where it was")
{
    Stage stage;
    Window window;
    auto* other = new QLineEdit; // where hiding the toast would leave it
    window.layout()->addWidget(other);
    Toast* toast = Toast::tell(&window, QStringLiteral("Call marked done"), QStringLiteral("Undo"));
    toast->button()->setFocus();
    QTest::mouseClick(toast->button(), Qt::LeftButton);
    CHECK(window.edit->hasFocus());
}

TEST_CASE("a toast stays while the keyboard is on it and leaves afterwards")
{
    Stage stage;
    Window window;
    Toast* toast = Toast::tell(&window, QStringLiteral("Call marked done"), QStringLiteral("Undo"));
    toast->button()->setFocus();
    CHECK_FALSE(toast->leave());
    CHECK(Toast::shownOver(&window) == toast);
    window.edit->setFocus();
    CHECK(toast->leave());
    CHECK(Toast::shownOver(&window) == nullptr);
}

TEST_CASE("Escape on a toast gives the keyboard back")
{
    Stage stage;
    Window window;
    Toast* toast = Toast::tell(&window, QStringLiteral("Call marked done"), QStringLiteral("Undo"));
    toast->button()->setFocus();
    QTest::keyClick(toast->button(), Qt::Key_Escape);
    CHECK(window.edit->hasFocus());
    CHECK(Toast::shownOver(&window) == nullptr);
}

TEST_CASE("a second toast takes the place of the first")
{
    Stage stage;
    Window window;
    Toast::tell(&window, QStringLiteral("One"));
    Toast* second = Toast::tell(&window, QStringLiteral("Two"));
    CHECK(Toast::shownOver(&window) == second);
}

TEST_CASE("a long toast wraps inside the window")
{
    Stage stage;
    Window window;
    Toast* toast = Toast::tell(&window, QString(QStringLiteral("word ")).repeated(60), QStringLiteral("Undo"));
    CHECK(toast->width() <= window.width() - 2 * space::xl);
    CHECK(toast->geometry().top() >= 0);
    CHECK(toast->geometry().bottom() < window.height());
}

TEST_CASE("a toast stands over what is being typed and not on it, and goes back to the foot afterwards")
{
    Stage stage;
    Window window;
    auto* column = static_cast<QVBoxLayout*>(window.layout());
    auto* list = new QListWidget;
    column->insertWidget(0, list, 1);
    window.edit->clearFocus();
    QApplication::processEvents();
    Toast* toast = Toast::tell(&window, QStringLiteral("Call marked done"), QStringLiteral("Undo"));
    const int foot = toast->y();
    CHECK(toast->geometry().intersects(window.edit->geometry()));
    window.edit->setFocus();
    CHECK_FALSE(toast->geometry().intersects(window.edit->geometry()));
    window.resize(640, 600);
    QApplication::processEvents();
    CHECK_FALSE(toast->geometry().intersects(window.edit->geometry()));
    window.resize(640, 480);
    list->setFocus();
    QApplication::processEvents();
    CHECK(toast->y() == foot);
}

TEST_CASE("a toast makes room for a field that comes to the foot of the window by scrolling")
{
    Stage stage;
    Window window;
    auto* area = new QScrollArea;
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->addSpacing(900);
    auto* field = new QLineEdit;
    column->addWidget(field);
    column->addSpacing(400);
    area->setWidget(page);
    area->setWidgetResizable(true);
    static_cast<QVBoxLayout*>(window.layout())->insertWidget(0, area, 1);
    QApplication::processEvents();
    field->setFocus();
    area->verticalScrollBar()->setValue(0);
    Toast* toast = Toast::tell(&window, QStringLiteral("Call marked done"), QStringLiteral("Undo"));
    for (int at = 0; at < area->verticalScrollBar()->maximum(); at += 20) {
        area->verticalScrollBar()->setValue(at);
        CHECK_FALSE(toast->geometry().intersects(QRect(field->mapTo(&window, QPoint()), field->size())));
    }
}
