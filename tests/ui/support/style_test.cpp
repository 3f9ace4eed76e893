// The style: focus can be seen on every control, and controls keep their height.
#include "tests/support/ui/stage.h"
#include "ui/support/buttons.h"
#include "ui/support/combo_box.h"
#include "ui/support/one_stop.h"
#include "ui/support/search_box.h"
#include "ui/support/style.h"
#include "ui/support/views.h"
#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QStringListModel>
#include <QTabBar>
#include <QTableWidget>
#include <QTest>
#include <QVBoxLayout>
#include <catch2/catch_all.hpp>
#include <functional>

using namespace perennial;
using namespace perennial::test;

namespace {

QWidget* filledList()
{
    auto* list = new QListWidget;
    list->addItems({QStringLiteral("Anna Bauer"), QStringLiteral("Bruno Costa")});
    list->setCurrentRow(0);
    return list;
}

QWidget* filledTable()
{
    auto* table = new QTableWidget(2, 2);
    dressTable(table, QStringLiteral("Contacts"));
    table->setItem(0, 0, new QTableWidgetItem(QStringLiteral("Anna Bauer")));
    table->setCurrentCell(0, 0);
    return table;
}

QWidget* tabs()
{
    auto* bar = new QTabBar;
    bar->addTab(QStringLiteral("Calls"));
    bar->addTab(QStringLiteral("Notes"));
    return bar;
}

struct Paints : QObject {
    int count = 0;
    bool eventFilter(QObject*, QEvent* event) override
    {
        count += event->type() == QEvent::Paint;
        return false;
    }
};

struct Control {
    const char* what;
    std::function<QWidget*()> make;
};

QVector<Control> controls()
{
    return {
        {"button", [] { return new Button(QStringLiteral("Export")); }},
        {"primary button", [] { return new PrimaryButton(QStringLiteral("Save")); }},
        {"link button", [] { return new LinkButton(QStringLiteral("Clear filter")); }},
        {"icon button", [] { return new IconButton(QStringLiteral("more"), QStringLiteral("More")); }},
        {"line edit", [] { return new QLineEdit(QStringLiteral("Anna")); }},
        {"search box", [] { return new SearchBox(QStringLiteral("Filter")); }},
        {"combo box",
         [] {
             auto* box = new ComboBox;
             box->addItem(QStringLiteral("Lead"));
             return box;
         }},
        {"check box", [] { return new QCheckBox(QStringLiteral("Active")); }},
        {"radio button", [] { return new QRadioButton(QStringLiteral("Weekly")); }},
        {"spin box", [] { return new QSpinBox; }},
        {"date edit", [] { return new QDateEdit; }},
        {"text edit", [] { return new QPlainTextEdit(QStringLiteral("Note")); }},
        {"empty list", [] { return new QListWidget; }},
        {"list", filledList},
        {"table", filledTable},
        {"tabs", tabs},
    };
}

} // namespace

TEST_CASE("whatever has the keyboard shows it with the accent, light and dark")
{
    for (ThemeMode mode : {ThemeMode::Light, ThemeMode::Dark}) {
        Stage stage(mode);
        for (const Control& control : controls()) {
            INFO(control.what);
            QWidget window;
            auto* column = new QVBoxLayout(&window);
            auto* first = new QLineEdit;
            QWidget* subject = control.make();
            column->addWidget(first);
            column->addWidget(subject);
            window.resize(320, 240);
            window.show();
            window.activateWindow();
            REQUIRE(QTest::qWaitForWindowActive(&window));
            first->setFocus();
            const QImage before = pictureOf(window).copy(subject->geometry());
            subject->setFocus(Qt::TabFocusReason);
            QApplication::processEvents();
            REQUIRE(subject->hasFocus());
            const QImage after = pictureOf(window).copy(subject->geometry());
            // A caret is a handful of pixels; a ring is the circumference.
            CHECK(differingPixels(before, after) > 60);
            CHECK(shows(after, tokensOf(subject).accent, 24));
        }
    }
}

TEST_CASE("a list that had the keyboard before it had rows leaves the ring to its first row")
{
    Stage stage;
    QStringListModel names;
    QListView list;
    list.setModel(&names);
    dressList(&list, QStringLiteral("Contacts"));
    list.show();
    list.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&list));
    list.setFocus();
    names.setStringList({QStringLiteral("Anna Bauer")});
    QTest::qWait(50);
    Paints paints; // of the frame; rows are painted by the viewport
    list.installEventFilter(&paints);
    list.setCurrentIndex(names.index(0));
    QTest::qWait(50);
    CHECK(paints.count > 0);
}

TEST_CASE("Tab leaves a box for a day at once, and the arrows go to the next part of it")
{
    Stage stage;
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* day = new OneStop<QDateEdit>(QDate(2026, 11, 28));
    auto* next = new QLineEdit;
    column->addWidget(day);
    column->addWidget(next);
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    day->setFocus(Qt::TabFocusReason);
    const auto first = day->currentSection();
    for (int key = 0; key < 4; ++key) // over two digits and what separates them
        QTest::keyClick(day, Qt::Key_Right);
    CHECK(day->currentSection() != first);
    QTest::keyClick(day, Qt::Key_Tab);
    CHECK(next->hasFocus());
}

TEST_CASE("in a mirrored window a day and a time are written in their own order, and stand on the right")
{
    Stage stage;
    const QLocale american(QLocale::English, QLocale::UnitedStates);
    QLocale::setDefault(american);
    const QDate date(2026, 11, 28);
    const QTime time(17, 5);
    const auto check = [&](const QDateEdit& day, const QTimeEdit& hour) {
        CHECK(day.text() == "11/28/2026");
        CHECK(hour.text() == "17:05");
        for (const QDateTimeEdit* box :
             {static_cast<const QDateTimeEdit*>(&day), static_cast<const QDateTimeEdit*>(&hour)}) {
            const auto* line = box->findChild<QLineEdit*>();
            CHECK(line->layoutDirection() == Qt::LeftToRight);
            CHECK(line->alignment().testFlag(box->isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft));
        }
    };
    OneStop<QDateEdit> before(date); // made before the window was mirrored
    OneStop<QTimeEdit> hourBefore(time);
    hourBefore.setDisplayFormat("HH:mm");
    check(before, hourBefore);
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    QApplication::processEvents();
    OneStop<QDateEdit> day(date);
    OneStop<QTimeEdit> hour(time);
    hour.setDisplayFormat("HH:mm");
    CHECK(day.isRightToLeft());
    check(day, hour);
    check(before, hourBefore);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QApplication::processEvents();
    check(day, hour);
}

TEST_CASE("controls are 32 pixels high and grow with the text")
{
    Stage stage;
    const auto heights = [] {
        QVector<int> heights;
        ComboBox box;
        box.addItem(QStringLiteral("Lead"));
        QLineEdit line;
        QSpinBox spin;
        Button button(QStringLiteral("Export"));
        IconButton small(QStringLiteral("more"), QStringLiteral("More"));
        for (QWidget* control : QVector<QWidget*>{&box, &line, &spin, &button, &small})
            heights << control->sizeHint().height();
        return heights;
    };
    for (int height : heights())
        CHECK(height == 32);
    stage.theme.setTextPercent(150);
    for (int height : heights())
        CHECK(height == 48);
}

TEST_CASE("the primary button is filled with the accent and says so in both themes")
{
    for (ThemeMode mode : {ThemeMode::Light, ThemeMode::Dark}) {
        Stage stage(mode);
        PrimaryButton button(QStringLiteral("Save"));
        const QColor ground = pictureOf(button).pixelColor(6, button.height() / 2); // a little darker under the mouse
        CHECK(contrast(ground, tokensOf(&button).onAccent) >= 4.5);
        CHECK(contrast(ground, tokensOf(&button).base) >= 3);
    }
}

TEST_CASE("mnemonics are underlined only while Alt is held")
{
    Stage stage;
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* button = new Button(QStringLiteral("&Save"));
    column->addWidget(button);
    const QImage plain = pictureOf(window);
    QTest::keyPress(&window, Qt::Key_Alt);
    const QImage underlined = pictureOf(window);
    QTest::keyRelease(&window, Qt::Key_Alt);
    CHECK(differingPixels(plain, underlined) > 0);
    CHECK(differingPixels(plain, pictureOf(window)) == 0);
}

TEST_CASE("a combo box ignores the wheel unless it has the keyboard, and describes itself by its value")
{
    Stage stage;
    ComboBox box;
    box.addItem(QStringLiteral("Lead"), 1);
    box.addItem(QStringLiteral("Qualified"), 2);
    CHECK(box.accessibleDescription() == QStringLiteral("Lead"));
    CHECK(box.setValue(2));
    CHECK(box.accessibleDescription() == QStringLiteral("Qualified"));
    CHECK_FALSE(box.setValue(3));
    CHECK(box.value().toInt() == 2);
    QWheelEvent wheel({5, 5}, box.mapToGlobal(QPointF(5, 5)), {}, {0, 120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(&box, &wheel);
    CHECK(box.value().toInt() == 2);
}

TEST_CASE("where one chooses a row of a table, a screen reader hears all of it at its first cell")
{
    Stage stage;
    QStandardItemModel rows;
    rows.appendRow({new QStandardItem("Ctrl+K"), new QStandardItem(), new QStandardItem("Everywhere")});
    QTableView table;
    table.setModel(&rows);
    tellWholeRows(&rows);
    dressTable(&table, "Keys");
    table.show();
    QAccessibleInterface* whole = QAccessible::queryAccessibleInterface(&table);
    REQUIRE(whole->tableInterface());
    CHECK(whole->tableInterface()->cellAt(0, 0)->text(QAccessible::Name) == "Ctrl+K, Everywhere");
    CHECK(rows.index(0, 0).data().toString() == "Ctrl+K"); // what is painted stays
}

TEST_CASE("a table keeps a current row when rows go and when it is filled anew")
{
    Stage stage;
    QTableWidget table(3, 1);
    dressTable(&table, QStringLiteral("Contacts"));
    keepCurrentRow(&table);
    CHECK(table.currentRow() == 0);
    table.setCurrentCell(2, 0);
    table.removeRow(2);
    CHECK(table.currentRow() == 1);
    table.setRowCount(0);
    CHECK(table.currentRow() == -1);
    table.setRowCount(2);
    CHECK(table.currentRow() == 0);
}

TEST_CASE("a scroll bar and the corner beside two have the ground of their pane, also one that lies open")
{
    Stage stage;
    const Tokens& tokens = tokensOf();
    for (const bool open : {true, false}) {
        QScrollArea area;
        area.setFrameShape(QFrame::NoFrame);
        area.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
        area.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
        area.viewport()->setBackgroundRole(QPalette::Base);
        area.viewport()->setAutoFillBackground(!open);
        const QImage picture = pictureOf(area, {120, 120});
        const QColor wanted = open ? tokens.window : tokens.base;
        CHECK(picture.pixelColor(118, 60) == wanted);
        CHECK(picture.pixelColor(60, 118) == wanted);
        CHECK(picture.pixelColor(118, 118) == wanted);
    }
}

TEST_CASE("a button that was shown as pressed for its menu is painted anew when the menu closes")
{
    Stage stage;
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* button = new Button(QStringLiteral("All reports"));
    column->addWidget(button);
    auto* menu = new QMenu(button);
    menu->addAction(QStringLiteral("Pipeline"));
    button->setMenu(menu);
    window.show();
    REQUIRE(QTest::qWaitForWindowExposed(&window));
    menu->popup(button->mapToGlobal(QPoint(0, button->height())));
    REQUIRE(QTest::qWaitForWindowExposed(menu));
    QTest::qWait(50);
    Paints paints;
    button->installEventFilter(&paints);
    menu->hide();
    QTest::qWait(50);
    CHECK(paints.count > 0);
}
