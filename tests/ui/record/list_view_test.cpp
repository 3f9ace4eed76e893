// Stored views: kept under a name, changed with a dot, set back.
#include "tests/support/ui/window.h"
#include "ui/model/record_list_model.h"
#include "ui/model/stored_view.h"
#include "ui/record/filter_bar.h"
#include "ui/record/list_page.h"
#include "ui/record/view_strip.h"
#include "ui/support/search_box.h"
#include <QPushButton>

using namespace perennial;
using namespace perennial::test;

TEST_CASE("a view is kept under a name, shows a dot when changed and is set back")
{
    TestWindow window([](Desk& desk) {
        aLead(desk, "Anna", "a@example.org");
        auto other = aLead(desk, "Bruno", "b@example.org");
        other.set(Lead::status, Lead::contacted);
        desk.save(other);
    });
    auto* page = new ListPage(window, window.background(), "lead");
    window.show(page);
    page->show({"list", "lead", 0, "status:contacted", {}});
    window.settle();
    window.messages().texts << "Contacted ones";
    page->run("save_view");
    window.settle();
    CHECK(window.errors.isEmpty());
    CHECK(page->pageTitle() == "Contacted ones");
    CHECK(page->viewStrip()->words() == "Contacted ones");
    const StoredView kept = storedViews(window.workspace().reader()).last();
    CHECK(kept.filter == "status:contacted");
    CHECK(kept.entity == "lead");

    page->filterBar()->clear();
    window.settle();
    CHECK(page->model()->rowCount() == 2);
    CHECK(page->viewStrip()->words().endsWith(QString::fromUtf8("●")));
    page->viewStrip()->resetButton()->click();
    window.settle();
    CHECK(page->model()->rowCount() == 1);
    CHECK(page->viewStrip()->words() == "Contacted ones");

    page->show({"list", "lead", 0, {}, {}});
    window.settle();
    CHECK(page->model()->rowCount() == 2);
    CHECK(page->pageTitle() == "Leads");
    page->show({"list", "lead", 0, {}, {{"view", kept.key}}});
    window.settle();
    CHECK(page->model()->rowCount() == 1);
}

TEST_CASE("every view that comes with the program can be asked")
{
    TestWindow window;
    for (const StoredView& view : storedViews(window.workspace().reader())) {
        INFO(view.key.toStdString());
        FilterBar bar(window.workspace(), view.entity);
        bar.setText(view.filter);
        CHECK_NOTHROW(bar.query());
        CHECK_FALSE(bar.chips().isEmpty());
    }
}
