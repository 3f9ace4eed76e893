// FilterEditor: the keyboard in it and out of it.
#include "tests/support/ui/window.h"
#include "ui/filter/filter_bar.h"
#include "ui/record/list_page.h"
#include <QApplication>
#include <QHBoxLayout>
#include <QPushButton>

using namespace perennial;
using namespace perennial::test;

TEST_CASE("Tab goes on round the whole window while a filter is written")
{
    TestWindow window([](Desk& desk) { aLead(desk); });
    auto* page = new ListPage(window, window.background(), "lead");
    auto* whole = new QWidget;
    auto* row = new QHBoxLayout(whole);
    auto* before = new QPushButton("Places");
    row->addWidget(before);
    row->addWidget(page);
    window.show(whole);
    window.window().activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window.window()));
    page->filterBar()->openEditor();
    window.settle();
    bool comes = false;
    bool reached = false;
    QWidget* const start = QApplication::focusWidget();
    for (int tab = 0; tab < 60 && !comes; ++tab) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        comes = QApplication::focusWidget() == start;
        reached = reached || QApplication::focusWidget() == before;
    }
    CHECK(reached);
    CHECK(comes);
}
