// History and trash: every step with its ways back.
#include "tests/support/ui/window.h"
#include "ui/settings/history_page.h"
#include "ui/settings/operation_model.h"
#include "ui/settings/trash_page.h"
#include "ui/support/display.h"
#include <QAbstractItemModelTester>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>

using namespace perennial;
using namespace perennial::test;

namespace {

void steps(TestWindow& window)
{
    for (const char* name : {"Anna", "Bruno", "Chiara"}) {
        const QString title = QString("New lead %1").arg(name);
        REQUIRE(window.workspace().perform(
            title, [&](Desk& desk) { aLead(desk, name, QString("%1@example.org").arg(name)); }));
    }
}

} // namespace

TEST_CASE("history lists the steps newest first and undoes one of them")
{
    TestWindow window;
    steps(window);
    auto* page = new HistoryPage(window, window.background());
    QAbstractItemModelTester tester(page->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    page->show(Place{"history"});
    window.show(page);
    REQUIRE(page->model()->rowCount() >= 3);
    CHECK(page->model()->index(0).data().toString() == "New lead Chiara");
    page->list()->setCurrentIndex(page->model()->index(1));
    window.settle();
    CHECK(page->undoThisButton()->isEnabled());
    page->undoThisButton()->click();
    REQUIRE(QTest::qWaitFor([&] { return !window.told.isEmpty(); }));
    window.settle();
    CHECK(window.told.last() == "Undone: New lead Bruno");
    CHECK(window.file().count<Lead>() == 2);
    CHECK(page->model()->index(1).data(OperationModel::UndoneRole).toBool());
}

TEST_CASE("history goes back to before a step")
{
    TestWindow window;
    steps(window);
    auto* page = new HistoryPage(window, window.background());
    page->show(Place{"history"});
    window.show(page);
    page->list()->setCurrentIndex(page->model()->index(1)); // Bruno
    window.settle();
    page->undoBackButton()->click();
    REQUIRE(QTest::qWaitFor([&] { return !window.told.isEmpty(); }));
    CHECK(window.file().count<Lead>() == 1);
    CHECK(window.told.last().startsWith("2 step"));
}

TEST_CASE("the ways back of the history are whole in the largest text, in both languages")
{
    for (const char* language : {"en", "de"}) {
        TestWindow window;
        INFO(language);
        window.stage().language.use(QString::fromLatin1(language));
        window.stage().theme.setTextPercent(200);
        steps(window);
        auto* page = new HistoryPage(window, window.background());
        page->show(Place{"history"});
        window.window().resize(960, 640); // what a window of 1280 leaves beside its places
        window.show(page);
        for (const QPushButton* button : {page->undoThisButton(), page->undoBackButton()})
            CHECK(button->width() >= button->sizeHint().width());
        CHECK(page->list()->width() >= 340);
        CHECK(page->list()->horizontalScrollBar()->maximum() == 0); // its words end in … instead
    }
}

TEST_CASE("when a step was done is read whole in the narrowest list at the largest text, whoever did it")
{
    Stage stage(ThemeMode::Light, QStringLiteral("de"));
    stage.theme.setTextPercent(200);
    const QDate today(2026, 11, 28);
    const auto picture = [&](const QString& person) {
        Operation done;
        done.title = QStringLiteral("Neuer Lead");
        done.person = person;
        done.at = QDateTime(QDate(2025, 11, 28), QTime(23, 58), Qt::LocalTime);
        done.changeCount = 12;
        OperationModel model;
        model.setOperations({done}, today);
        QListView list;
        list.setModel(&model);
        list.setItemDelegate(new OperationDelegate(&list));
        const QImage whole = pictureOf(list, {340, 400});
        const int time = QFontMetrics(fontOf(TextSize::Secondary)).horizontalAdvance(momentInWords(done.at, today));
        const int around = space::xs + space::m; // of the words in their row
        CHECK(time <= list.viewport()->width() - 2 * around);
        return whole.copy(0, 0, around + time, whole.height());
    };
    CHECK(differingPixels(picture(QStringLiteral("Ada")),
                          picture(QStringLiteral("Wilhelmine von Hohenfels-Langenbruck"))) == 0);
}

TEST_CASE("a step that may be long is undone while the window goes on, and not twice")
{
    TestWindow window;
    steps(window);
    auto* page = new HistoryPage(window, window.background());
    page->show(Place{"history"});
    window.show(page);
    page->undoThisButton()->click();
    CHECK(window.told.isEmpty()); // the click comes back before the step does
    CHECK_FALSE(page->undoThisButton()->isEnabled());
    CHECK_FALSE(page->undoBackButton()->isEnabled());
    REQUIRE(QTest::qWaitFor([&] { return !window.told.isEmpty(); }));
    CHECK(window.file().count<Lead>() == 2);
}

TEST_CASE("what was deleted lies in the trash and comes back")
{
    TestWindow window([](Desk& desk) {
        aLead(desk, "Anna", "a@example.org");
        aLead(desk, "Bruno", "b@example.org");
    });
    const auto leads = window.file().reader().list<Lead>({});
    REQUIRE(window.workspace().perform("Delete Anna", [&](Desk& desk) { desk.remove(leads.first()); }));
    auto* page = new TrashPage(window, window.background());
    page->show(Place{"trash"});
    window.show(page);
    REQUIRE(page->table()->model()->rowCount() == 1);
    CHECK(page->table()->model()->index(0, 0).data().toString() == "Anna");
    page->bringBackButton()->click();
    REQUIRE(QTest::qWaitFor([&] { return !window.told.isEmpty(); }));
    window.settle();
    CHECK(window.errors.isEmpty());
    CHECK(window.file().count<Lead>() == 2);
    CHECK(page->table()->model()->rowCount() == 0);
}

TEST_CASE("a record whose making was undone is not in the trash")
{
    TestWindow window;
    steps(window);
    REQUIRE(window.workspace().undo());
    CHECK(deletedSince(window.workspace().reader(), QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC)).isEmpty());
}
