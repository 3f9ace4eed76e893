// Stored views: kept under a name, changed with a dot, set back.
#include "tests/support/ui/window.h"
#include "ui/filter/filter_bar.h"
#include "ui/model/record_list_model.h"
#include "ui/model/stored_view.h"
#include "ui/record/list_page.h"
#include "ui/record/record_table.h"
#include "ui/record/view_strip.h"
#include "ui/support/buttons.h"
#include "ui/support/search_box.h"
#include <QHeaderView>
#include <QListView>
#include <QMenu>
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
        CHECK(bar.text() == view.filter);
    }
}

TEST_CASE("the sidebar has the views that come with the program")
{
    TestWindow window;
    QStringList pinned;
    for (const StoredView& view : storedViews(window.workspace().reader())) {
        if (view.pinned)
            pinned << view.name;
    }
    CHECK(pinned == QStringList{"Mine today", "No next step", "30 days quiet", "New this week", "Birthdays"});
}

TEST_CASE("widths of columns are kept for each view by itself")
{
    TestWindow window([](Desk& desk) { aLead(desk, "Anna"); });
    auto* page = new ListPage(window, window.background(), "lead");
    window.show(page);
    const auto width = [page] { return page->table()->columnWidth(0); };
    page->run("as_table");
    const int standard = width();
    page->show({"list", "lead", 0, {}, {{"view", "no-next-step"}}});
    window.settle();
    page->run("as_table");
    page->table()->setColumnWidth(0, standard + 70);
    CHECK_FALSE(page->viewStrip()->words().endsWith(QString::fromUtf8("●")));
    page->show({"list", "lead", 0, {}, {}});
    window.settle();
    CHECK(width() == standard);
    page->show({"list", "lead", 0, {}, {{"view", "no-next-step"}}});
    window.settle();
    CHECK(width() == standard + 70);
    CHECK(page->isTable());
}

TEST_CASE("a view that comes with the program is saved under a name of one's own, and that one can be removed")
{
    TestWindow window([](Desk& desk) { aLead(desk, "Anna"); });
    auto* page = new ListPage(window, window.background(), "lead");
    window.show(page);
    page->show({"list", "lead", 0, {}, {{"view", "no-next-step"}}});
    window.settle();
    page->filterBar()->box()->setText("anna");
    window.settle();
    CHECK(page->viewStrip()->saveButton()->text().startsWith("Save as"));
    window.messages().texts << "My Annas";
    page->viewStrip()->saveButton()->click();
    window.settle();
    CHECK(page->pageTitle() == "My Annas");
    auto* views = page->findChild<IconButton*>("views")->menu();
    Q_EMIT views->aboutToShow();
    QStringList offered;
    for (QAction* action : views->actions())
        offered << action->text();
    CHECK(offered.first() == "All leads");
    CHECK(offered.contains("My Annas"));
    views->actions().last()->trigger();
    CHECK(storedViews(window.workspace().reader()).last().name != "My Annas");
    REQUIRE(window.workspace().undo());
    CHECK(storedViews(window.workspace().reader()).last().name == "My Annas");
}

TEST_CASE("only the view that is shown holds the rows; what is chosen goes over to it, with its columns")
{
    TestWindow window([](Desk& desk) {
        for (const char* name : {"Anna", "Bruno", "Chiara"})
            aLead(desk, name);
    });
    auto* page = new ListPage(window, window.background(), "lead");
    window.show(page);
    REQUIRE(page->rows()->model() == page->model());
    CHECK(page->table()->model() == nullptr);
    page->table()->setLayoutOf({{"email", "phone"}, {{"email", 321}}, {}});
    page->rows()->selectionModel()->select({page->model()->index(1, 0), page->model()->index(2, 0)},
                                           QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    const QVector<Id> chosen = page->selected();
    REQUIRE(chosen.size() == 2);

    page->run("as_table");
    CHECK(page->rows()->model() == nullptr);
    REQUIRE(page->table()->model() == page->model());
    CHECK(page->selected() == chosen);
    CHECK(page->table()->selectionModel()->selectedRows().size() == 2);
    CHECK(page->table()->columnWidth(1) == 321);
    CHECK(page->table()->horizontalHeader()->count() == 3);
    page->model()->reload();
    window.settle();
    CHECK(page->table()->columnWidth(1) == 321);

    page->run("as_list");
    CHECK(page->table()->model() == nullptr);
    CHECK(page->rows()->selectionModel()->selectedRows().size() == 2);
    CHECK(page->selected() == chosen);
}
