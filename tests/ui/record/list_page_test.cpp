// The list: filtering, rows and table, keys, and a current row that never goes.
#include "core/catalog/entities/engagement/campaign.h"
#include "core/lifecycle/engagement/plan_activity.h"
#include "tests/support/ui/window.h"
#include "ui/field/field_editor.h"
#include "ui/filter/filter_bar.h"
#include "ui/filter/filter_chip.h"
#include "ui/filter/filter_editor.h"
#include "ui/model/chosen_rows.h"
#include "ui/model/list_sum.h"
#include "ui/model/record_list_model.h"
#include "ui/record/fact_row.h"
#include "ui/record/list_page.h"
#include "ui/record/record_table.h"
#include "ui/record/view_strip.h"
#include "ui/support/display.h"
#include "ui/support/empty_state.h"
#include "ui/support/search_box.h"
#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QListView>
#include <QMimeData>
#include <QPushButton>

using namespace perennial;
using namespace perennial::test;

namespace {

void sixLeads(Desk& desk)
{
    aLead(desk, "Anna Bauer", "anna@bauer.example", "Bäckerei Bauer");
    aLead(desk, "Bruno Costa", "bruno@costa.example", "Costa Móveis");
    aLead(desk, "Chiara Duarte", "chiara@duarte.example", "Studio Duarte");
    aLead(desk, "Dmitri Evans", "dmitri@evans.example", "Evans Cycles");
    aLead(desk, "Søren Sørensen", "soren@example.org", "Nordlys");
    auto last = aLead(desk, "Zoë Zimmer", "zoe@zimmer.example", "Zimmer");
    last.set(Lead::status, Lead::contacted);
    desk.save(last);
}

QString nameAt(ListPage& page, int row)
{
    return page.model()->index(row, 0).data(RecordListModel::NameRole).toString();
}

QString currentName(ListPage& page)
{
    return page.rows()->currentIndex().data(RecordListModel::NameRole).toString();
}

} // namespace

TEST_CASE("nothing of a list is a window of its own while it is made")
{
    TestWindow window(sixLeads);
    struct Watch : QObject {
        bool eventFilter(QObject* watched, QEvent* event) override
        {
            const auto* widget = qobject_cast<QWidget*>(watched);
            if (event->type() == QEvent::Show && widget && widget->isWindow())
                shown << widget->metaObject()->className();
            return false;
        }
        QStringList shown;
    } watch;
    qApp->installEventFilter(&watch);
    auto* page = new ListPage(window, window.background(), "lead"); // its button to the board is one of a flow
    CHECK(watch.shown == QStringList());
    window.show(page);
    CHECK(watch.shown == QStringList{"QMainWindow"});
}

TEST_CASE("typing in the filter bar narrows the list and accents do not matter")
{
    TestWindow window(sixLeads);
    auto* page = new ListPage(window, window.background(), "lead");
    window.show(page);
    REQUIRE(page->model()->rowCount() == 6);
    CHECK(page->filterBar()->box()->placeholderText() == "Filter leads");
    QTest::keyClicks(page->filterBar()->box(), "soren");
    window.settle();
    REQUIRE(page->model()->rowCount() == 1);
    CHECK(nameAt(*page, 0) == QString::fromUtf8("Søren Sørensen"));
    CHECK(page->model()->total() == 6);
}

TEST_CASE("a filter that finds nothing says so and its button clears it")
{
    TestWindow window(sixLeads);
    auto* page = new ListPage(window, window.background(), "lead");
    window.show(page);
    page->filterBar()->box()->setText("brno");
    window.settle();
    REQUIRE(page->emptyState()->isVisible());
    CHECK(page->emptyState()->headline() == QString::fromUtf8("No lead matches “brno”"));
    for (const EmptyState* words : page->findChildren<EmptyState*>())
        CHECK(words->isVisible() == (words == page->emptyState())); // none beside it that asks for a row
    auto* clear = page->emptyState()->findChild<QPushButton*>();
    REQUIRE(clear);
    clear->click();
    window.settle();
    CHECK(page->model()->rowCount() == 6);
    CHECK_FALSE(page->emptyState()->isVisible());
}

TEST_CASE("a list that was never filled offers to write the first record")
{
    TestWindow window;
    auto* page = new ListPage(window, window.background(), "lead");
    window.show(page);
    REQUIRE(page->emptyState()->isVisible());
    CHECK(page->emptyState()->headline() == "No leads yet");
    page->emptyState()->findChild<QPushButton*>()->click();
    CHECK(window.created == QStringList{"lead"});
}

TEST_CASE("a list that was never filled says so under a stored view, too: no other filter would find anything")
{
    TestWindow window;
    auto* page = new ListPage(window, window.background(), "lead");
    window.show(page);
    page->show({"list", "lead", 0, {}, {{"view", "no-next-step"}}});
    window.settle();
    REQUIRE(page->emptyState()->isVisible());
    CHECK(page->emptyState()->headline() == "No leads yet");
}

TEST_CASE(
    "Enter in the value of the filter's editor takes its condition once; Tab goes through the editor as the eye does")
{
    TestWindow window(sixLeads);
    auto* page = new ListPage(window, window.background(), "lead");
    window.show(page);
    window.window().activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window.window()));
    FilterBar* bar = page->filterBar();
    bar->openEditor();
    bar->editor()->begin({Filter::Join::All, {{"company", Op::Has, {}, {}}}, {}});
    const auto* value = bar->editor()->findChild<FieldEditor*>();
    REQUIRE(value);
    QTest::qWait(1); // until it is shown
    for (const char* passed : {"field", "comparison", "button that closes"}) {
        INFO(passed);
        REQUIRE_FALSE(value->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    REQUIRE(value->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClicks(QApplication::focusWidget(), "costa");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    window.settle();
    REQUIRE(bar->chips().size() == 1);
    CHECK(bar->chips().first()->sentence() == "Company contains “costa”");
    CHECK(page->model()->rowCount() == 1);
    REQUIRE(bar->box()->hasFocus());
    QTest::keyClick(bar->box(), Qt::Key_Tab); // to the button
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    const QWidget* here = QApplication::focusWidget();
    CHECK((here == bar->chips().first() || bar->chips().first()->isAncestorOf(here)));
}

TEST_CASE("Enter turns typed conditions into chips that read like a sentence, and the text stays the same")
{
    TestWindow window(sixLeads);
    auto* page = new ListPage(window, window.background(), "lead");
    window.show(page);
    FilterBar* bar = page->filterBar();
    bar->box()->setText("status:contacted zoë");
    QTest::keyClick(bar->box(), Qt::Key_Return);
    window.settle();
    REQUIRE(bar->chips().size() == 1);
    CHECK(bar->chips().first()->sentence() == "Status is Contacted");
    CHECK(bar->box()->text() == QString::fromUtf8("zoë"));
    CHECK(page->model()->rowCount() == 1);

    const QString text = bar->text();
    FilterBar again(window.workspace(), "lead");
    again.setText(text);
    CHECK(again.text() == text);
    CHECK(again.chips().size() == 1);

    bar->chips().first()->cross();
    Q_EMIT bar->chips().first()->removeAsked();
    window.settle();
    CHECK(bar->chips().isEmpty());
    CHECK(page->model()->rowCount() == 1);
}

TEST_CASE("the place of a list brings filter and row back")
{
    TestWindow window(sixLeads);
    auto* page = new ListPage(window, window.background(), "lead");
    window.show(page);
    page->show({"list", "lead", 0, "status:new", {}});
    window.settle();
    CHECK(page->model()->rowCount() == 5);
    QTest::keyClick(page->rows(), Qt::Key_End);
    const Place place = page->place();
    page->show({"list", "lead", 0, {}, {}});
    window.settle();
    CHECK(page->model()->rowCount() == 6);
    page->show(place);
    window.settle();
    CHECK(page->model()->rowCount() == 5);
    CHECK(currentName(*page) == QString::fromUtf8("Søren Sørensen"));
}

TEST_CASE("chosen rows go along to the board, and come back with the place")
{
    TestWindow window(sixLeads);
    auto* page = new ListPage(window, window.background(), "lead");
    window.show(page);
    QTest::keyClick(page->rows(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(page->rows(), Qt::Key_Down, Qt::ShiftModifier);
    const QVector<Id> chosen = page->selected();
    REQUIRE(chosen.size() == 3);
    page->run("as_board");
    REQUIRE(window.places.size() == 1);
    CHECK(chosenIn(window.places.last()) == chosen);
    const Place place = page->place();
    QTest::keyClick(page->rows(), Qt::Key_End);
    REQUIRE(page->selected().size() == 1);
    page->show(place);
    CHECK(page->selected() == chosen);
    page->show({"list", "lead", 0, "status:new", {}}); // without the chosen rows of another place
    window.settle();
    page->show(place);
    window.settle();
    CHECK(page->selected() == chosen);
}

TEST_CASE("a list is worked through under its name and in its order; of chosen rows these alone")
{
    TestWindow window(sixLeads);
    auto* page = new ListPage(window, window.background(), "lead");
    window.show(page);
    auto* strip = page->findChild<ViewStrip*>();
    CHECK_FALSE(strip->workButton()->isVisible());
    page->show({"list", "lead", 0, {}, {{"view", "no-next-step"}}});
    window.settle();
    page->run("as_table");
    for (int click = 0; click < 2; ++click)
        Q_EMIT page->table()->horizontalHeader()->sectionClicked(0);
    window.settle();
    REQUIRE(nameAt(*page, 0) == QString::fromUtf8("Zoë Zimmer"));
    REQUIRE(strip->workButton()->isVisible());
    strip->workButton()->click();
    REQUIRE(window.places.size() == 1);
    const Place all = window.places.last();
    CHECK(all.page == "work-through");
    CHECK(all.filter == "is:open next:none sort:-title");
    CHECK(all.state.value("name") == "No next step");
    CHECK(chosenIn(all).isEmpty());
    page->table()->selectionModel()->select({page->model()->index(0, 0), page->model()->index(1, 0)},
                                            QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    page->run("work_through");
    CHECK(chosenIn(window.places.last()) == page->selected());
    CHECK(page->selected().size() == 2);
}

TEST_CASE("deleting keeps a current row: the next, else the one before")
{
    TestWindow window(sixLeads);
    auto* page = new ListPage(window, window.background(), "lead");
    window.show(page);
    QTest::keyClick(page->rows(), Qt::Key_Down);
    REQUIRE(currentName(*page) == "Bruno Costa");
    page->run("remove");
    window.settle();
    CHECK(currentName(*page) == "Chiara Duarte");
    QTest::keyClick(page->rows(), Qt::Key_End);
    page->run("remove");
    window.settle();
    CHECK(currentName(*page) == QString::fromUtf8("Søren Sørensen"));
    CHECK(page->model()->rowCount() == 4);
}

TEST_CASE("typing letters jumps to a name")
{
    TestWindow window(sixLeads);
    auto* page = new ListPage(window, window.background(), "lead");
    window.show(page);
    QTest::keyClicks(page->rows(), "dm");
    window.settle();
    CHECK(currentName(*page) == "Dmitri Evans");
}

TEST_CASE("a header sorts, and columns and order are kept for the next time")
{
    TestWindow window(sixLeads);
    {
        auto* page = new ListPage(window, window.background(), "lead");
        window.show(page);
        page->run("as_table");
        REQUIRE(page->isTable());
        QHeaderView* header = page->table()->horizontalHeader();
        Q_EMIT header->sectionClicked(0);
        Q_EMIT header->sectionClicked(0);
        window.settle();
        CHECK(nameAt(*page, 0) == QString::fromUtf8("Zoë Zimmer"));
        page->table()->setColumns({"phone", "email"});
        Q_EMIT page->table()->layoutEdited();
        CHECK(page->model()->columnCount() == 3);
    }
    auto* later = new ListPage(window, window.background(), "lead");
    window.show(later);
    CHECK(later->isTable());
    CHECK(later->model()->columnCount() == 3);
    CHECK(later->model()->headerData(1, Qt::Horizontal, Qt::DisplayRole).toString() == "Phone");
    CHECK(nameAt(*later, 0) == QString::fromUtf8("Zoë Zimmer"));
}

TEST_CASE("F2 edits a cell of the table in place as one step that can be undone")
{
    TestWindow window(sixLeads);
    auto* page = new ListPage(window, window.background(), "lead");
    window.show(page);
    page->run("as_table");
    page->table()->setColumns({"phone"});
    page->table()->setCurrentIndex(page->model()->index(0, 1));
    page->run("edit");
    auto* line = page->table()->findChild<QLineEdit*>();
    REQUIRE(line);
    line->setText("030 1234567");
    QTest::keyClick(line, Qt::Key_Return);
    window.settle();
    CHECK(window.errors.isEmpty());
    CHECK(page->model()->index(0, 1).data().toString().contains("1234567"));
    CHECK(window.workspace().undoTitle() == "Phone of Anna Bauer");
}

TEST_CASE("a row tells its next step in words: overdue, today, later, or none where there should be one")
{
    TestWindow window([](Desk& desk) {
        const auto plan = [&](const QString& name, QDate day) {
            const auto lead = aLead(desk, name, name.toLower() + "@example.org");
            PlanActivity ask;
            ask.about = lead.id();
            ask.subject = "Call";
            ask.dueOn = day;
            if (day.isValid())
                planActivity(desk, ask);
        };
        plan("A", desk.today().addDays(-2));
        plan("B", desk.today());
        plan("C", desk.today().addDays(1));
        plan("D", {});
    });
    auto* page = new ListPage(window, window.background(), "lead");
    window.show(page);
    const auto step = [page](int row) { return page->model()->index(row, 0).data(RecordListModel::NextStepRole); };
    const auto tone = [page](int row) {
        return Tone(page->model()->index(row, 0).data(RecordListModel::NextToneRole).toInt());
    };
    CHECK(step(0).toString() == "Overdue 2 d");
    CHECK(tone(0) == Tone::Red);
    CHECK(step(1).toString() == "Today");
    CHECK(tone(1) == Tone::Green);
    CHECK(step(2).toString() == "Tomorrow");
    CHECK(step(3).toString() == "No activity");
    CHECK(tone(3) == Tone::Amber);
}

TEST_CASE("F2 puts the cursor into the record beside the list")
{
    TestWindow window(sixLeads);
    auto* page = new ListPage(window, window.background(), "lead");
    window.show(page);
    page->run("edit");
    CHECK(page->findChild<FactEdit*>());
    CHECK(window.places.isEmpty());
}

TEST_CASE("Escape leads from the filter and from the record beside back to the list, one level at a time")
{
    TestWindow window(sixLeads);
    auto* page = new ListPage(window, window.background(), "lead");
    window.show(page);
    const auto focus = [&] { return window.window().focusWidget(); };
    const auto hasKeyboard = [&] { return focus() == page->rows(); };
    page->run("filter");
    CHECK_FALSE(hasKeyboard());
    QTest::keyClick(focus(), Qt::Key_Escape);
    CHECK(hasKeyboard());
    page->run("edit");
    QTest::keyClick(focus(), Qt::Key_Escape); // the value is as it was
    window.settle();
    CHECK(qobject_cast<FactButton*>(focus()));
    QTest::keyClick(focus(), Qt::Key_Escape);
    CHECK(hasKeyboard());
}

TEST_CASE("a day near today is a word, and its whole date is told besides")
{
    TestWindow window([](Desk& desk) { aTask(desk, "Send price list", desk.today()); });
    auto* page = new ListPage(window, window.background(), "activity");
    window.show(page);
    page->table()->setColumns({"due_on"});
    const QModelIndex cell = page->model()->index(0, 1);
    const QString whole = formatFullDate(window.workspace().clock().today());
    CHECK(cell.data().toString() == "Today");
    CHECK(cell.data(Qt::ToolTipRole).toString().contains(whole));
    CHECK(cell.data(Qt::AccessibleTextRole).toString().contains(whole));
}

TEST_CASE("chosen rows are copied as a table that spreadsheets and word processors take")
{
    TestWindow window([](Desk& desk) {
        aLead(desk, "Anna <b>", "a@example.org", "Two\nlines");
        aLead(desk, "Bruno", "b@example.org", "\"Costa\"");
        aLead(desk, "Chiara", "c@example.org");
    });
    auto* page = new ListPage(window, window.background(), "lead");
    window.show(page);
    page->table()->setColumns({"company"});
    QTest::keyClick(page->rows(), Qt::Key_Home);
    QTest::keyClick(page->rows(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(page->rows(), Qt::Key_C, Qt::ControlModifier);
    window.settle();
    REQUIRE(window.told.size() == 1);
    CHECK(window.told.first().startsWith("2 record"));
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    CHECK(data->text() == "Name\tCompany\r\nAnna <b>\t\"Two\nlines\"\r\nBruno\t\"\"\"Costa\"\"\"\r\n");
    CHECK(data->html().contains("<tr><th>Name</th><th>Company</th></tr>"));
    CHECK(data->html().contains("Anna &lt;b&gt;"));
}

TEST_CASE("a row says its stage once, as a chip")
{
    TestWindow window([](Desk& desk) {
        auto campaign = desk.blank<Campaign>();
        desk.save(campaign.set(Campaign::name, QStringLiteral("Open roastery")));
    });
    auto* page = new ListPage(window, window.background(), "campaign");
    window.show(page);
    const QModelIndex row = page->model()->index(0, 0);
    const QString stage = row.data(RecordListModel::StatusRole).toString();
    REQUIRE_FALSE(stage.isEmpty());
    CHECK_FALSE(row.data(RecordListModel::SubtitleRole).toString().contains(stage));
    CHECK(row.data(Qt::AccessibleTextRole).toString().count(stage) == 1);
}

TEST_CASE("a list that was opened from a figure says what its rows add up to, and keeps to it")
{
    TestWindow window([](Desk& desk) {
        for (const qint64 value : {12'300, 45'600}) {
            auto lead = aLead(desk, QString("Lead %1").arg(value), QString("l%1@example.org").arg(value));
            desk.save(lead.set(Lead::estimatedValue, Money{value}));
        }
    });
    auto* page = new ListPage(window, window.background(), "lead");
    window.show(page);
    auto* total = page->findChild<QLabel*>("total");
    REQUIRE(total);
    const auto says = [total](const char* words) {
        return QTest::qWaitFor([&] { return total->text() == QString::fromUtf8(words); });
    };
    CHECK(says("Estimated value €579.00"));
    CHECK_FALSE(page->place().state.contains("sum"));
    page->show({"list", "lead", 0, "name:12300", {{"sum", "estimated_value"}}});
    CHECK(says("Estimated value €123.00"));
    CHECK(page->place().state.value("sum") == QVariant("estimated_value"));
    page->show({"list", "lead", 0, {}, {}});
    window.settle();
    CHECK_FALSE(page->place().state.contains("sum"));
    page->show({"list", "lead", 0, "name:nobody", {}});
    window.settle();
    CHECK(total->isHidden()); // below nothing there is nothing to say
}

TEST_CASE("the line of the sum is there before the sum is, so that no row moves when it comes")
{
    TestWindow window([](Desk& desk) {
        auto lead = aLead(desk, "Anna Bauer", "anna@bauer.example", "Bäckerei Bauer");
        desk.save(lead.set(Lead::estimatedValue, Money{1'000}));
    });
    auto* page = new ListPage(window, window.background(), "lead");
    auto* total = page->findChild<QLabel*>("total");
    REQUIRE(total);
    window.show(page);
    REQUIRE(QTest::qWaitFor([&] { return !total->text().isEmpty(); }));
    const int height = page->rows()->height();
    CHECK_FALSE(total->isHidden());
    CHECK(total->height() >= 20);
    page->sum()->setMeasure("no_such"); // known to be nothing only when it was asked
    window.settle();
    CHECK(total->text().isEmpty());
    CHECK(page->rows()->height() == height);
}
