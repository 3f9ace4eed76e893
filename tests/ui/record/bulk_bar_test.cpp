// The bulk bar: many records, one step, said before it is done.
#include "core/catalog/entities/engagement/activity.h"
#include "tests/support/ui/window.h"
#include "ui/model/record_list_model.h"
#include "ui/record/bulk_ask.h"
#include "ui/record/bulk_bar.h"
#include "ui/record/list_page.h"
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSpinBox>

using namespace perennial;
using namespace perennial::test;

namespace {

void threeLeads(Desk& desk)
{
    aLead(desk, "Anna", "a@example.org");
    aLead(desk, "Bruno", "b@example.org");
    auto third = aLead(desk, "Chiara", "c@example.org");
    third.set(Lead::status, Lead::contacted);
    desk.save(third);
}

} // namespace

TEST_CASE("the bulk bar stands there from two chosen rows on and goes with Escape")
{
    TestWindow window(threeLeads);
    auto* page = new ListPage(window, window.background(), "lead");
    window.show(page);
    CHECK_FALSE(page->bulkBar()->isVisible());
    page->rows()->selectAll();
    window.settle();
    CHECK(page->bulkBar()->isVisible());
    CHECK(page->selected().size() == 3);
    QTest::keyClick(page->rows(), Qt::Key_Escape);
    window.settle();
    CHECK_FALSE(page->bulkBar()->isVisible());
    CHECK(page->selected().size() == 1);
}

TEST_CASE("a stage for many records says what they have now and is one step to undo")
{
    TestWindow window(threeLeads);
    auto* page = new ListPage(window, window.background(), "lead");
    window.show(page);
    page->rows()->selectAll();
    window.settle();
    page->bulkBar()->propose("status", Value(QString("qualified")));
    window.settle();
    CHECK(page->bulkBar()->ask()->sentence() == QString::fromUtf8("Status: 2 New, 1 Contacted → Qualified"));
    page->bulkBar()->ask()->applyButton()->click();
    window.settle();
    CHECK(window.errors.isEmpty());
    for (int row = 0; row < 3; ++row)
        CHECK(page->model()->index(row, 0).data(RecordListModel::StatusRole).toString() == "Qualified");
    CHECK(page->selected().size() == 3);
    REQUIRE(window.workspace().undo());
    window.settle();
    CHECK(page->model()->index(0, 0).data(RecordListModel::StatusRole).toString() == "New");
}

TEST_CASE("a change one record refuses changes none of them")
{
    TestWindow window(threeLeads);
    auto* page = new ListPage(window, window.background(), "lead");
    window.show(page);
    page->rows()->selectAll();
    window.settle();
    page->bulkBar()->propose("status", Value(QString("unqualified")));
    page->bulkBar()->ask()->applyButton()->click();
    window.settle();
    REQUIRE(window.errors.size() == 1);
    CHECK(window.errors.first().contains("Nothing was changed"));
    CHECK(page->bulkBar()->ask()->isVisible());
}

TEST_CASE("a tag is put on many records at once")
{
    TestWindow window(threeLeads);
    auto* page = new ListPage(window, window.background(), "lead");
    window.show(page);
    page->rows()->selectAll();
    window.settle();
    page->bulkBar()->proposeTag("Fair 2026", true);
    CHECK(page->bulkBar()->ask()->sentence().contains("Fair 2026"));
    page->bulkBar()->ask()->applyButton()->click();
    window.settle();
    for (const Id id : page->model()->ids())
        CHECK(window.workspace().reader().tagsOf(id) == QStringList{"Fair 2026"});
}

TEST_CASE("activities for many records are spread over working days")
{
    TestWindow window(threeLeads); // the clock stands on a Sunday
    auto* page = new ListPage(window, window.background(), "lead");
    window.show(page);
    page->rows()->selectAll();
    window.settle();
    page->bulkBar()->openActivity();
    auto* ask = page->bulkBar()->ask();
    ask->findChild<QSpinBox*>()->setValue(2);
    for (QLineEdit* line : ask->findChildren<QLineEdit*>()) {
        if (!qobject_cast<QAbstractSpinBox*>(line->parentWidget()))
            line->setText("Call about the fair");
    }
    ask->applyButton()->click();
    window.settle();
    CHECK(window.errors.isEmpty());
    const auto planned = window.file().reader().list<Activity>({});
    REQUIRE(planned.size() == 3);
    QVector<QDate> days;
    for (const auto& activity : planned)
        days << activity[Activity::dueOn];
    std::sort(days.begin(), days.end());
    CHECK(days == QVector<QDate>{QDate(2026, 11, 23), QDate(2026, 11, 23), QDate(2026, 11, 24)});
}
