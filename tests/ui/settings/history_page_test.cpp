// History and trash: every step with its ways back.
#include "tests/support/ui/window.h"
#include "ui/settings/history_page.h"
#include "ui/settings/operation_model.h"
#include "ui/settings/trash_page.h"
#include "ui/settings/undo_offer.h"
#include "ui/support/display.h"
#include "ui/support/empty_state.h"
#include "ui/support/page_header.h"
#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
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

// What stands beside the title.
QString noteOf(const PageHeader& header)
{
    for (const QLabel* label : header.findChildren<QLabel*>()) {
        if (label->isVisible() && label->text() != header.title())
            return label->text();
    }
    return {};
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

TEST_CASE("a step that others stand on offers to undo these, too, and then does")
{
    TestWindow window;
    steps(window);
    const Id anna = window.file().reader().first<Lead>({whereIs(Lead::name, QString("Anna"))})->id();
    for (const char* name : {"Anne", "Annika"}) {
        REQUIRE(window.workspace().perform(QString("Rename to %1").arg(name), [&](Desk& desk) {
            auto lead = desk.load<Lead>(anna);
            desk.save(lead.set(Lead::name, QString(name)));
        }));
    }
    auto* page = new HistoryPage(window, window.background());
    page->show(Place{"history"});
    window.show(page);
    page->list()->setCurrentIndex(page->model()->index(4));
    window.settle();
    auto* offer = page->findChild<UndoOffer*>();
    REQUIRE(offer);
    CHECK(offer->isHidden());
    page->undoThisButton()->click();
    REQUIRE(QTest::qWaitFor([&] { return offer->button() != nullptr; }));
    CHECK(window.errors.isEmpty()); // said here, not in passing
    CHECK(offer->button()->text() == "Undo these 2 steps, too");
    CHECK(window.file().count<Lead>() == 3);
    offer->button()->click();
    REQUIRE(QTest::qWaitFor([&] { return !window.told.isEmpty(); }));
    window.settle();
    CHECK(window.told.last() == "3 steps undone");
    CHECK(window.file().count<Lead>() == 2);
    CHECK(offer->isHidden());
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

TEST_CASE("an empty history and an empty trash have the keyboard themselves, so that their words are read")
{
    TestWindow window;
    auto* trash = new TrashPage(window, window.background());
    trash->show(Place{"trash"});
    window.show(trash);
    window.window().activateWindow();
    trash->focusFirst();
    window.settle();
    CHECK(window.window().focusWidget() == trash->emptyState());
    CHECK(trash->emptyState()->accessibleName() == "The trash is empty");

    auto* history = new HistoryPage(window, window.background());
    history->show(Place{"history"});
    window.show(history);
    history->focusFirst();
    window.settle();
    REQUIRE(history->model()->rowCount() == 0);
    CHECK(window.window().focusWidget() == history->emptyState());
    steps(window);
    window.settle();
    CHECK(window.window().focusWidget() == history->list());
}

TEST_CASE("a history longer than what is read of it tells the number as the latest, not as all")
{
    TestWindow window;
    auto* page = new HistoryPage(window, window.background());
    page->show(Place{"history"});
    window.show(page);
    const auto noted = [&] {
        window.settle();
        return noteOf(*page->header());
    };
    steps(window);
    CHECK(noted() == "3");
    for (int step = 3; step <= HistoryPage::readOperations; ++step)
        window.file().does([](Desk& desk) { aTask(desk); });
    CHECK(noted() == "the latest 500");
    REQUIRE(page->olderButton()->isVisible());
    page->findChild<QLineEdit*>()->setText("nobody");
    window.settle();
    CHECK(noted() == "0 of the latest 500");
    CHECK(page->olderButton()->isVisible());
    CHECK(page->emptyState()->isVisible());
    CHECK(page->emptyState()->headline() == "No step matches “nobody”");
    page->findChild<QLineEdit*>()->clear();
    window.settle();
    page->list()->setCurrentIndex(page->model()->index(499));
    page->olderButton()->click();
    CHECK(noted() == "501");
    CHECK(page->list()->currentIndex().row() == 499);
    CHECK_FALSE(page->olderButton()->isVisible());
}

TEST_CASE("records that were added in one go count one by one")
{
    Operation done;
    done.title = "Import fair.csv: 4 companies";
    done.at = QDateTime(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);
    done.changeCount = 1;
    FieldChange added;
    added.what = FieldChange::What::Added;
    added.entity = "account";
    added.id = 1000;
    added.lastId = 1003;
    done.changes = {added};
    OperationModel model;
    model.setOperations({done}, QDate(2026, 11, 22));
    CHECK(model.index(0).data(OperationModel::DetailRole).toString().contains(" · 4 change"));
}

TEST_CASE("a trash that holds more of a kind than is read tells the number as the latest")
{
    TestWindow window;
    window.file().does([](Desk& desk) {
        for (int task = 0; task <= TrashPage::readOfEach; ++task)
            desk.remove(aTask(desk));
    });
    auto* page = new TrashPage(window, window.background());
    page->show(Place{"trash"});
    window.show(page);
    REQUIRE(QTest::qWaitFor([&] { return page->table()->model()->rowCount() > 0; }, 20'000));
    CHECK(noteOf(*page->header()) == "the latest 500");
}
