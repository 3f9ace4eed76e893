// The bulk bar: many records, one step, said before it is done.
#include "core/catalog/entities/engagement/activity.h"
#include "core/workspace/care.h"
#include "tests/support/ui/window.h"
#include "ui/field/field_editor.h"
#include "ui/model/record_list_model.h"
#include "ui/record/bulk_ask.h"
#include "ui/record/bulk_bar.h"
#include "ui/record/list_page.h"
#include "ui/support/combo_box.h"
#include "ui/support/progress_strip.h"
#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScopeGuard>
#include <QSet>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QThread>

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

// The list with all of its rows chosen, and the keyboard in its window.
ListPage* allChosen(TestWindow& window)
{
    auto* page = new ListPage(window, window.background(), "lead");
    window.show(page);
    window.window().activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window.window()));
    page->rows()->selectAll();
    window.settle();
    return page;
}

// The change is made beside the window: until it is there.
void finish(TestWindow& window, ListPage* page)
{
    REQUIRE(QTest::qWaitFor([page] { return !page->bulkBar()->isRunning(); }, 10'000));
    window.settle();
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
    finish(window, page);
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
    finish(window, page);
    REQUIRE(window.errors.size() == 1);
    CHECK(window.errors.first().contains("Nothing was changed"));
    CHECK(page->bulkBar()->ask()->isVisible());
}

TEST_CASE("before a hundred records are changed at once a backup is made, and it holds what was there")
{
    const QTemporaryDir home; // of what the program keeps on this machine
    const QByteArray before = qgetenv("XDG_DATA_HOME");
    qputenv("XDG_DATA_HOME", home.path().toUtf8());
    const auto restored = qScopeGuard([before] { qputenv("XDG_DATA_HOME", before); });
    TestWindow window([](Desk& desk) {
        for (int i = 0; i < 100; ++i)
            aLead(desk, QStringLiteral("Lead %1").arg(i), QStringLiteral("lead%1@example.org").arg(i));
    });
    auto* page = new ListPage(window, window.background(), "lead");
    window.show(page);
    page->rows()->selectAll();
    window.settle();
    page->bulkBar()->proposeTag("Fair 2026", true);
    page->bulkBar()->ask()->applyButton()->click();
    finish(window, page);
    CHECK(window.errors.isEmpty());
    const QVector<KeptBackup> backups = backupsOf(window.workspace().path());
    REQUIRE(backups.size() == 1);
    CHECK(backups.first().path.contains("_bulk"));
    OpenOptions look;
    look.use = OpenOptions::Use::Look;
    const auto kept = Workspace::open(backups.first().path, look);
    REQUIRE(kept);
    CHECK((*kept)->reader().tagsOf(page->model()->ids().first()).isEmpty());
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
    finish(window, page);
    for (const Id id : page->model()->ids())
        CHECK(window.workspace().reader().tagsOf(id) == QStringList{"Fair 2026"});
}

TEST_CASE("what is asked about many records begins at its first field, so that Tab alone goes through all of it")
{
    TestWindow window(threeLeads);
    ListPage* page = allChosen(window);
    for (const auto open : {&BulkBar::openActivity, &BulkBar::openTag, &BulkBar::openFieldEditor}) {
        (page->bulkBar()->*open)();
        auto* ask = page->bulkBar()->ask();
        REQUIRE(ask->isAncestorOf(QApplication::focusWidget()));
        QSet<QWidget*> reached;
        for (QWidget* at = QApplication::focusWidget(); at && at != ask->applyButton();
             at = QApplication::focusWidget()) {
            reached.insert(at);
            QTest::keyClick(at, Qt::Key_Tab);
            REQUIRE_FALSE(reached.contains(QApplication::focusWidget()));
        }
        for (QWidget* field : ask->findChildren<QWidget*>()) {
            const bool stop = field->isVisible() && (field->focusPolicy() & Qt::TabFocus) && !field->focusProxy() &&
                              !qobject_cast<QAbstractButton*>(field) &&
                              !qobject_cast<QAbstractSpinBox*>(field->parentWidget());
            INFO(field->metaObject()->className() << " " << field->accessibleName().toStdString());
            CHECK((!stop || reached.contains(field)));
        }
    }
}

TEST_CASE("changing a field of many begins with one they may have in common, not with their names")
{
    TestWindow window(threeLeads);
    ListPage* page = allChosen(window);
    page->bulkBar()->openFieldEditor();
    auto* fields = page->bulkBar()->ask()->findChild<ComboBox*>();
    REQUIRE(fields);
    const EntityDef& lead = window.file().reader().def("lead");
    CHECK_FALSE(lead.find(fields->value().toString())->is(Titled));
    CHECK(fields->findData(QString::fromLatin1(Lead::name.key)) >= 0);
}

TEST_CASE("a field of many that nobody typed into is not changed: emptying it has to be chosen")
{
    TestWindow window(threeLeads);
    ListPage* page = allChosen(window);
    page->bulkBar()->openFieldEditor();
    window.settle();
    BulkAsk* ask = page->bulkBar()->ask();
    auto* fields = ask->findChild<ComboBox*>();
    fields->setValue(QString::fromLatin1(Lead::company.key));
    window.settle();
    CHECK(ask->sentence() == QString::fromUtf8("Company: 3 Bäckerei Bauer"));
    const auto companies = [&] {
        QStringList names;
        for (const auto& lead : window.file().reader().list<Lead>({}))
            names << lead[Lead::company];
        return names;
    };
    const QStringList before = companies();
    QTest::keyClick(ask->findChild<FieldEditor*>()->inner(), Qt::Key_Return);
    CHECK_FALSE(page->bulkBar()->isRunning());
    CHECK(ask->isVisible());
    CHECK(companies() == before);
    ask->findChild<QCheckBox*>()->click();
    window.settle();
    CHECK(ask->sentence() == QString::fromUtf8("Company: 3 Bäckerei Bauer → empty"));
    ask->applyButton()->click();
    finish(window, page);
    CHECK(companies() == QStringList{QString(), QString(), QString()});
}

TEST_CASE("before a field of many is changed its new value is told, and the step's title keeps it")
{
    TestWindow window(threeLeads);
    ListPage* page = allChosen(window);
    page->bulkBar()->openFieldEditor();
    BulkAsk* ask = page->bulkBar()->ask();
    ask->findChild<ComboBox*>()->setValue(QString::fromLatin1(Lead::company.key));
    window.settle();
    auto* line = qobject_cast<QLineEdit*>(ask->findChild<FieldEditor*>()->inner());
    REQUIRE(line);
    QTest::keyClicks(line, "Fair");
    CHECK(ask->sentence() == QString::fromUtf8("Company: 3 Bäckerei Bauer → Fair"));
    QTest::keyClick(line, Qt::Key_Return);
    finish(window, page);
    CHECK(window.workspace().undoTitle() == QString::fromUtf8("Leads: Company → Fair, 3 records"));
}

TEST_CASE("of a yes or no for many records neither is chosen before somebody does")
{
    TestWindow window(threeLeads);
    ListPage* page = allChosen(window);
    page->bulkBar()->openFieldEditor();
    BulkAsk* ask = page->bulkBar()->ask();
    ask->findChild<ComboBox*>()->setValue(QString::fromLatin1(Lead::doNotContact.key));
    window.settle();
    ask->applyButton()->click();
    CHECK_FALSE(page->bulkBar()->isRunning());
    auto* answer = qobject_cast<ComboBox*>(ask->findChild<FieldEditor*>()->inner());
    REQUIRE(answer);
    answer->setValue(QStringLiteral("1"));
    ask->applyButton()->click();
    finish(window, page);
    for (const auto& lead : window.file().reader().list<Lead>({}))
        CHECK(lead[Lead::doNotContact]);
}

TEST_CASE("a question that is closed gives the keyboard back to the rows")
{
    TestWindow window(threeLeads);
    ListPage* page = allChosen(window);
    page->bulkBar()->openFieldEditor();
    REQUIRE(page->bulkBar()->ask()->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    CHECK_FALSE(page->bulkBar()->ask()->isVisible());
    CHECK(page->rows()->hasFocus());
    CHECK(page->selected().size() == 3);
}

TEST_CASE("a change made by keys gives the keyboard back to the rows when it is done")
{
    TestWindow window(threeLeads);
    ListPage* page = allChosen(window);
    page->bulkBar()->openActivity();
    QTest::keyClicks(QApplication::focusWidget(), "Call about the fair");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    finish(window, page);
    REQUIRE(window.file().reader().list<Activity>({}).size() == 3);
    CHECK_FALSE(page->bulkBar()->ask()->isVisible());
    CHECK(page->rows()->hasFocus());
}

TEST_CASE("in the smallest window the list gives way to what is asked about its rows")
{
    TestWindow window(threeLeads);
    auto* page = new ListPage(window, window.background(), "lead");
    page->setFixedSize(800, 500); // what is left of 1024 by 640
    window.show(page);
    page->rows()->selectAll();
    window.settle();
    page->bulkBar()->openActivity();
    window.settle();
    const auto* ask = page->bulkBar()->ask();
    for (const QWidget* field : ask->findChildren<QWidget*>()) {
        INFO(field->metaObject()->className());
        CHECK((!field->isVisible() || field->height() >= field->minimumSizeHint().height()));
    }
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
    finish(window, page);
    CHECK(window.errors.isEmpty());
    const auto planned = window.file().reader().list<Activity>({});
    REQUIRE(planned.size() == 3);
    QVector<QDate> days;
    for (const auto& activity : planned)
        days << activity[Activity::dueOn];
    std::sort(days.begin(), days.end());
    CHECK(days == QVector<QDate>{QDate(2026, 11, 23), QDate(2026, 11, 23), QDate(2026, 11, 24)});
}

TEST_CASE("a change of many records is made beside the window, and stopped half-way changes nothing")
{
    TestWindow window(threeLeads);
    auto* page = new ListPage(window, window.background(), "lead");
    window.show(page);
    page->rows()->selectAll();
    window.settle();
    const QVector<Id> ids = page->selected();
    page->bulkBar()->perform("Rename", "Renamed", [ids](Desk& desk, const Advance& advance) {
        auto lead = desk.load<Lead>(ids.first());
        desk.save(lead.set(Lead::name, "Renamed"));
        while (advance(1)) // until somebody stops it
            QThread::msleep(1);
        advanceTo(1, advance);
    });
    CHECK(page->bulkBar()->isRunning());
    Q_EMIT page->bulkBar()->findChild<ProgressStrip*>()->cancelled();
    finish(window, page);
    REQUIRE(window.errors.size() == 1);
    CHECK(window.errors.first().contains("Nothing was changed"));
    CHECK(window.told.isEmpty());
    CHECK(window.workspace().reader().titleOf("lead", ids.first()) == "Anna");
}

TEST_CASE("deleting many records is one step to undo")
{
    TestWindow window(threeLeads);
    auto* page = new ListPage(window, window.background(), "lead");
    window.show(page);
    page->rows()->selectAll();
    window.settle();
    page->run("remove");
    finish(window, page);
    CHECK(page->model()->rowCount() == 0);
    REQUIRE(window.workspace().undo());
    window.settle();
    CHECK(page->model()->rowCount() == 3);
}
