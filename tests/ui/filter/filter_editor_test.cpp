// FilterEditor: the keyboard in it and out of it.
#include "tests/support/ui/window.h"
#include "ui/field/field_editor.h"
#include "ui/filter/filter_bar.h"
#include "ui/filter/filter_chip.h"
#include "ui/filter/filter_editor.h"
#include "ui/model/record_list_model.h"
#include "ui/record/list_page.h"
#include "ui/support/search_box.h"
#include <QApplication>
#include <QHBoxLayout>
#include <QPushButton>

using namespace perennial;
using namespace perennial::test;

namespace {

// A list of leads under a filter of one chip, which was clicked.
struct ClickedChip {
    explicit ClickedChip(const QString& filter)
        : window([](Desk& desk) {
              for (const qint64 value : {40'000, 55'000, 70'000}) {
                  auto lead = aLead(desk, QString("Lead %1").arg(value), QString("l%1@example.org").arg(value));
                  desk.save(lead.set(Lead::estimatedValue, Money{value}));
              }
          })
    {
        page = new ListPage(window, window.background(), "lead");
        window.show(page);
        bar = page->filterBar();
        bar->setText(filter);
        REQUIRE(bar->chips().size() == 1);
        Q_EMIT bar->chips().first()->changeAsked();
        window.settle();
    }
    QVector<FieldEditor*> values() const { return bar->editor()->findChildren<FieldEditor*>(); }

    TestWindow window;
    ListPage* page;
    FilterBar* bar;
};

} // namespace

TEST_CASE("a span on a chip is changed with both of its ends")
{
    ClickedChip clicked("estimated_value:500..600");
    REQUIRE(clicked.values().size() == 2);
    CHECK(clicked.values()[0]->text() == "500.00");
    CHECK(clicked.values()[1]->text() == "600.00");
    clicked.values()[1]->type("700");
    QTest::keyClick(clicked.bar->editor(), Qt::Key_Return);
    clicked.window.settle();
    REQUIRE(clicked.bar->chips().size() == 1);
    CHECK(clicked.bar->chips().first()->sentence().contains("is between"));
    CHECK(clicked.bar->chips().first()->sentence().contains("700"));
    CHECK(clicked.page->model()->rowCount() == 2);
}

TEST_CASE("an end of a span that is left out is asked for, and nothing is changed")
{
    ClickedChip clicked("estimated_value:500..600");
    REQUIRE(clicked.values().size() == 2);
    clicked.values()[1]->type("");
    QTest::keyClick(clicked.bar->editor(), Qt::Key_Return);
    CHECK(clicked.bar->editor()->isVisible());
    CHECK(clicked.bar->text() == "estimated_value:500.00..600.00");
}

TEST_CASE("at least and at most on a chip stay what they are when its value is changed")
{
    ClickedChip clicked("estimated_value>=550");
    REQUIRE(clicked.values().size() == 1);
    QTest::keyClick(clicked.bar->editor(), Qt::Key_Return);
    CHECK(clicked.bar->text() == "estimated_value>=550.00");
}

TEST_CASE("a chip the editor cannot say, alternatives or a group, is text in the box again")
{
    for (const char* filter : {"status:new,contacted", "(name:anna or estimated_value>600)"}) {
        INFO(filter);
        ClickedChip clicked(filter);
        CHECK(clicked.bar->chips().isEmpty());
        CHECK_FALSE(clicked.bar->editor()->isVisible());
        CHECK_FALSE(clicked.bar->box()->text().isEmpty());
        const auto whole = attempt([&] { return clicked.bar->query(); });
        ClickedChip again(filter);
        CHECK(again.bar->box()->text() == clicked.bar->box()->text());
        REQUIRE(whole);
        CHECK_FALSE(whole->filter.isEmpty());
    }
}

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
