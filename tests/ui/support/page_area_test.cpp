// PageArea and PageHeader: nothing is squeezed below what it needs.
#include "tests/support/ui/stage.h"
#include "ui/support/labels.h"
#include "ui/support/page_area.h"
#include "ui/support/page_header.h"
#include "ui/support/tab_order.h"
#include <QApplication>
#include <QLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTest>
#include <catch2/catch_all.hpp>

using namespace perennial;
using namespace perennial::test;

namespace {

QWidget* pageOf(int height)
{
    auto* page = new QWidget;
    page->setMinimumHeight(height);
    return page;
}

} // namespace

TEST_CASE("a page that needs more height than there is scrolls, the next one fits again")
{
    Stage stage;
    PageArea area;
    area.stack()->addWidget(pageOf(900));
    area.stack()->addWidget(pageOf(100));
    pictureOf(area, {400, 300});
    CHECK(area.stack()->height() == 900);
    CHECK(area.verticalScrollBar()->maximum() == 600);
    CHECK(area.stack()->width() == 400); // no bar takes of it
    area.stack()->setCurrentIndex(1);
    REQUIRE(QTest::qWaitFor([&] { return area.stack()->height() == 300; }));
    CHECK(area.verticalScrollBar()->maximum() == 0);
    area.resize(400, 1000);
    area.stack()->setCurrentIndex(0);
    REQUIRE(QTest::qWaitFor([&] { return area.stack()->height() == 1000; }));
}

TEST_CASE("a field that is typed into stays in sight while the page above it grows")
{
    Stage stage;
    auto* page = new QWidget;
    auto* above = pageOf(180);
    auto* field = new QLineEdit;
    auto* column = new QVBoxLayout(page);
    column->addWidget(above);
    column->addWidget(field);
    column->addStretch();
    QWidget window;
    PageArea area(&window);
    area.resize(400, 300);
    area.stack()->addWidget(page);
    pictureOf(window, {400, 300});
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    field->setFocus();
    above->setMinimumHeight(600);
    const auto inSight = [&] {
        const QRect shown(field->mapTo(&area, QPoint()), field->size());
        return area.rect().contains(shown);
    };
    REQUIRE(QTest::qWaitFor([&] { return area.verticalScrollBar()->maximum() > 300; }));
    CHECK(QTest::qWaitFor(inSight));
}

TEST_CASE("a page that begins stands at its top, unless what is typed into would be out of sight there")
{
    Stage stage;
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    auto* above = pageOf(270);
    auto* field = new QLineEdit; // half of it below the edge of the window
    auto* lower = new QPushButton(QStringLiteral("Next"));
    column->addWidget(above);
    column->addWidget(field);
    column->addSpacing(600);
    column->addWidget(lower);
    auto* typed = new QLineEdit;
    column->addWidget(typed);
    QWidget window;
    keepKeyboardInSight(&window);
    PageArea area(&window);
    area.resize(400, 300);
    area.stack()->addWidget(page);
    pictureOf(window, {400, 300});
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    const QScrollBar* bar = area.verticalScrollBar();
    field->setFocus(Qt::OtherFocusReason);
    QTest::qWait(50);
    CHECK(bar->value() == 0);
    QTest::keyClick(field, Qt::Key_A);
    lower->setFocus(Qt::TabFocusReason);
    field->setFocus(Qt::TabFocusReason);
    QTest::qWait(50);
    CHECK(bar->value() > 0); // from now on the whole of what has the keyboard is shown
    const auto isInSight = [&](const QWidget* part) {
        return area.rect().contains(QRect(part->mapTo(&area, QPoint()), part->size()));
    };
    area.begin();
    lower->setFocus(Qt::OtherFocusReason);
    QTest::qWait(50);
    CHECK(bar->value() == 0);
    QTest::keyClick(lower, Qt::Key_Shift); // whoever goes on by keys sees where
    QTest::qWait(50);
    CHECK(isInSight(lower));
    area.begin();
    typed->setFocus(Qt::OtherFocusReason);
    QTest::qWait(50);
    CHECK(isInSight(typed));
}

TEST_CASE("words of a page that break into lines count with all of them")
{
    Stage stage;
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    for (int at = 0; at < 8; ++at) {
        auto* words = new PlainLabel(QStringLiteral("Keep a backup in another place, a USB stick for instance"));
        words->setWordWrap(true);
        column->addWidget(words);
    }
    PageArea area;
    area.stack()->addWidget(page);
    pictureOf(area, {220, 200});
    for (const auto* words : page->findChildren<PlainLabel*>())
        CHECK(words->height() >= words->heightForWidth(words->width()));
}

TEST_CASE("what a header notes stands under its title where both do not fit side by side")
{
    Stage stage;
    PageHeader header(QStringLiteral("Saturday 28 November"));
    header.setNote(QStringLiteral("3 things today, 4 overdue"));
    const auto place = [&](int width) {
        pictureOf(header, {width, header.sizeHint().height()});
        QApplication::processEvents();
        const auto words = header.findChildren<PlainLabel*>();
        REQUIRE(words.size() == 2);
        for (const auto* each : words)
            CHECK(each->width() >= each->sizeHint().width());
        return words.at(1)->y() > words.at(0)->y();
    };
    CHECK_FALSE(place(700));
    CHECK(place(280));
    CHECK_FALSE(place(700));
}

TEST_CASE("the actions of a header take a line of their own where its title would be cut")
{
    Stage stage;
    PageHeader header(QStringLiteral("Reports"));
    auto* action = new QPushButton(QStringLiteral("November 2026"));
    header.addTrailing(action);
    const auto title = header.findChild<PlainLabel*>();
    const auto place = [&](int width) {
        pictureOf(header, {width, 100});
        QApplication::processEvents();
        CHECK(title->width() >= title->sizeHint().width());
        return action->y() > title->y() + title->height() / 2;
    };
    CHECK_FALSE(place(500));
    CHECK(place(action->sizeHint().width() + 20));
}

TEST_CASE("what stands beside the title of a header gives way below it before the title is cut")
{
    Stage stage;
    PageHeader header(QStringLiteral("Customers by month of their first order"));
    auto* back = new QPushButton(QStringLiteral("Dashboard"));
    auto* all = new QPushButton(QStringLiteral("All reports"));
    header.addLeading(back);
    header.addLeading(all);
    const auto title = header.findChild<PlainLabel*>();
    const auto place = [&](int width) {
        pictureOf(header, {width, 120});
        QApplication::processEvents();
        CHECK(title->width() >= title->sizeHint().width());
        CHECK(back->y() == all->y());
        return back->y() > title->y() + title->height() / 2;
    };
    CHECK_FALSE(place(900));
    CHECK(place(title->sizeHint().width() + 20));
    CHECK_FALSE(place(900));
}

TEST_CASE("the way back stands in front of the title, and above it where both do not fit")
{
    Stage stage;
    PageHeader header(QStringLiteral("Customers by month of their first order"));
    auto* all = new QPushButton(QStringLiteral("All reports"));
    auto* back = new QPushButton(QStringLiteral("Dashboard"));
    header.addLeading(all);
    header.setBack(back);
    const auto title = header.findChild<PlainLabel*>();
    const auto place = [&](int width) {
        pictureOf(header, {width, 120});
        QApplication::processEvents();
        CHECK(title->width() >= title->sizeHint().width());
        CHECK(back->x() <= title->x());
        CHECK((all->x() > title->x() || all->y() > title->y()));
        return back->y() + back->height() <= title->y();
    };
    CHECK_FALSE(place(900));
    CHECK(back->x() + back->width() <= title->x());
    CHECK(place(title->sizeHint().width() + 20));
    CHECK_FALSE(place(900));
    header.setLayoutDirection(Qt::RightToLeft);
    pictureOf(header, {900, 120});
    CHECK(back->x() >= title->x() + title->width());
}

TEST_CASE("the title of a header is whole at every width, with all that stands beside it")
{
    Stage stage;
    PageHeader header(QStringLiteral("Won and lost by month"));
    header.setContentsMargins(0, 0, 8, 0);
    header.setBack(new QPushButton(QStringLiteral("Dashboard")));
    header.addLeading(new QPushButton(QStringLiteral("All reports")));
    header.addTrailing(new QPushButton(QStringLiteral("PDF")));
    const auto* title = header.findChild<PlainLabel*>();
    for (int width = title->sizeHint().width() + 8; width < 700; width += 3) {
        INFO(width);
        pictureOf(header, {width, 160});
        QApplication::processEvents();
        CHECK(title->width() >= title->sizeHint().width());
    }
}

TEST_CASE("the actions of a header share the line of what stands beside the title once that has gone below it")
{
    Stage stage;
    PageHeader header(QStringLiteral("Customers by month of their first order"));
    auto* all = new QPushButton(QStringLiteral("All reports"));
    auto* paper = new QPushButton(QStringLiteral("PDF"));
    header.addLeading(all);
    header.addTrailing(paper);
    const auto* title = header.findChild<PlainLabel*>();
    const auto place = [&](int width) {
        pictureOf(header, {width, 160});
        QApplication::processEvents();
    };
    place(title->sizeHint().width() + 20);
    CHECK(all->y() > title->y() + title->height() / 2);
    CHECK(paper->y() == all->y());
    CHECK(paper->x() + paper->width() == header.width());
    place(900);
    CHECK(paper->y() == all->y());
    CHECK(qAbs(all->geometry().center().y() - title->geometry().center().y()) <= 2);
    CHECK(paper->x() + paper->width() == header.width());
}

TEST_CASE("a header that has found its lines rests")
{
    struct Rounds : QObject {
        int count = 0;
        bool eventFilter(QObject*, QEvent* event) override
        {
            count += event->type() == QEvent::LayoutRequest;
            return false;
        }
    };
    Stage stage;
    PageHeader header(QStringLiteral("Saturday 28 November"));
    header.setNote(QStringLiteral("3 things today, 4 overdue"));
    header.addLeading(new QPushButton(QStringLiteral("All reports")));
    for (const int width : {800, 300}) {
        pictureOf(header, {width, 120});
        QTest::qWait(50);
        Rounds rounds;
        header.installEventFilter(&rounds);
        QTest::qWait(50);
        CHECK(rounds.count == 0);
    }
}
