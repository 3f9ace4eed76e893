// Buttons: what Enter does to them, and to what stands around them.
#include "ui/support/buttons.h"
#include <QKeyEvent>
#include <QMenu>
#include <QTest>
#include <QVBoxLayout>
#include <catch2/catch_all.hpp>

using namespace perennial;

namespace {

// Takes Enter for "save", as forms do.
class Form : public QWidget {
public:
    int saved = 0;

    template <class Made> Made* add(Made* button)
    {
        if (!layout())
            new QVBoxLayout(this);
        layout()->addWidget(button);
        return button;
    }

protected:
    void keyPressEvent(QKeyEvent* event) override { saved += event->key() == Qt::Key_Return ? 1 : 0; }
};

} // namespace

TEST_CASE(
    "Enter presses the button that has the keyboard, once however long it is held, and the form hears nothing of it")
{
    Form form;
    auto* cancel = form.add(new Button(QStringLiteral("Cancel")));
    int presses = 0;
    QObject::connect(cancel, &QPushButton::clicked, &form, [&presses] { ++presses; });
    QTest::keyClick(cancel, Qt::Key_Return);
    QTest::keyClick(cancel, Qt::Key_Enter, Qt::KeypadModifier);
    CHECK(presses == 2);
    QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, QStringLiteral("\r"), true);
    QCoreApplication::sendEvent(cancel, &held);
    CHECK(presses == 2);
    CHECK(form.saved == 0);
}

TEST_CASE("Enter with Ctrl, and Enter on a button that is only chosen, are the form's")
{
    Form form;
    auto* button = form.add(new Button(QStringLiteral("Cancel")));
    QTest::keyClick(button, Qt::Key_Return, Qt::ControlModifier);
    CHECK(form.saved == 1);
    auto* choice = form.add(new Button(QStringLiteral("Reached")));
    choice->setCheckable(true);
    QTest::keyClick(choice, Qt::Key_Return);
    CHECK_FALSE(choice->isChecked());
    CHECK(form.saved == 2);
}

TEST_CASE("Enter presses an icon, or opens its menu")
{
    Form form;
    auto* icon = form.add(new IconButton(QStringLiteral("add"), QStringLiteral("Add")));
    int presses = 0;
    QObject::connect(icon, &QToolButton::clicked, &form, [&presses] { ++presses; });
    form.show();
    QTest::keyClick(icon, Qt::Key_Return);
    CHECK(presses == 1);
    QMenu menu;
    menu.addAction(QStringLiteral("Views"));
    int opened = 0;
    QObject::connect(&menu, &QMenu::aboutToShow, &menu, [&] {
        ++opened;
        QMetaObject::invokeMethod(&menu, &QMenu::close, Qt::QueuedConnection);
    });
    icon->setMenu(&menu);
    QTest::keyClick(icon, Qt::Key_Return);
    CHECK(opened == 1);
    CHECK(form.saved == 0);
}
