// The window: menus and palette agree, and every place that is offered opens.
#include "tests/support/ui/scripted_messages.h"
#include "tests/support/ui/stage.h"
#include "tests/support/workspace_fixture.h"
#include "ui/calendar/call_page.h"
#include "ui/command/command_set.h"
#include "ui/record/list_page.h"
#include "ui/record/record_form.h"
#include "ui/record/record_head.h"
#include "ui/shell/shell.h"
#include "ui/shell/sidebar.h"
#include "ui/support/language.h"
#include "ui/support/page_area.h"
#include "ui/support/side_panel.h"
#include "ui/support/toast.h"
#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QScrollBar>
#include <QSet>
#include <QTest>

using namespace perennial;
using namespace perennial::test;

namespace {

// A window over a file of its own, as the application makes it.
class Windowed {
public:
    Windowed()
    {
        OpenOptions options;
        options.closing = keepTrue;
        auto made = Workspace::create(stage.folder.filePath("shop.perennial"), options);
        REQUIRE(made);
        REQUIRE((*made)->perform("Lead", [](Desk& desk) { aLead(desk); }));
        shell = std::make_unique<Shell>(std::move(*made), stage.settings, stage.theme);
        shell->go({"list", "lead", 0, {}, {}});
        shell->show();
        QTest::qWait(50);
    }

    Stage stage;
    std::unique_ptr<Shell> shell;
};

QSet<QString> menuKeys(const QMenuBar* bar)
{
    QSet<QString> keys;
    for (const QAction* top : bar->actions()) {
        for (const QAction* action : top->menu()->actions()) {
            if (!action->isSeparator())
                keys << action->objectName();
        }
    }
    return keys;
}

} // namespace

TEST_CASE("every menu action is in the palette, and every command of the palette that has a menu is in it")
{
    Windowed window;
    QSet<QString> offered;
    for (const CommandSet::Entry& entry : window.shell->commands().entries()) {
        if (entry.command->place != CommandPlace::Palette)
            offered << entry.command->key;
    }
    CHECK(menuKeys(window.shell->menuBar()) == offered);
}

TEST_CASE("every place the menus name opens its page")
{
    Windowed window;
    const QVector<std::pair<const Command*, QString>> places{
        {&command::goContacts, "list"},    {&command::goCompanies, "list"},    {&command::goLeads, "list"},
        {&command::goOrders, "list"},      {&command::goPipeline, "board"},    {&command::goReports, "reports"},
        {&command::history, "history"},    {&command::goTrash, "trash"},       {&command::settings, "settings"},
        {&command::about, "about"},        {&command::shortcuts, "shortcuts"}, {&command::help, "help"},
        {&command::ownFields, "settings"}, {&command::restore, "settings"}};
    for (const auto& [command, page] : places) {
        INFO(command->key);
        window.shell->commands().action(*command)->trigger();
        QTest::qWait(1);
        REQUIRE(window.shell->currentPage());
        CHECK(window.shell->currentPage()->place().page == page);
    }
}

TEST_CASE("a page that was never open is made in one turn and shown in the next; later it is there at once")
{
    Windowed window;
    const auto page = [&] { return window.shell->currentPage()->place().page; };
    QAction* history = window.shell->commands().action(command::history);
    QAction* home = window.shell->commands().action(command::goMyDay);
    const QString before = page();
    history->trigger();
    CHECK(page() == before);
    QTest::qWait(1);
    CHECK(page() == "history");
    home->trigger();
    QTest::qWait(1);
    history->trigger();
    CHECK(page() == "history");
}

TEST_CASE("Back returns to the place before with its filter")
{
    Windowed window;
    window.shell->go({"list", "lead", 0, "status:new", {}});
    window.shell->commands().action(command::settings)->trigger();
    QTest::qWait(1);
    window.shell->commands().action(command::back)->trigger();
    CHECK(window.shell->currentPage()->place().page == "list");
    CHECK(window.shell->currentPage()->place().filter == "status:new");
}

TEST_CASE("F6 goes round: rows, head and panes of the record, search, places, and the rows again")
{
    Windowed window;
    window.shell->resize(1400, 900); // with the record beside the rows
    window.shell->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(window.shell.get()));
    auto* list = window.shell->findChild<ListPage*>();
    auto* head = window.shell->findChild<RecordHead*>();
    REQUIRE(QTest::qWaitFor([&] { return head->isVisible(); }));
    list->focusFirst();
    QSet<QWidget*> reached;
    for (int key = 0; key < 8; ++key) {
        window.shell->commands().action(command::nextPane)->trigger();
        reached << QApplication::focusWidget();
        if (list->rows()->hasFocus())
            break;
    }
    CHECK(list->rows()->hasFocus());
    CHECK(reached.contains(window.shell->findChild<Sidebar*>()));
    const auto inHead = [&](QWidget* stop) { return head->isAncestorOf(stop); };
    CHECK(std::count_if(reached.begin(), reached.end(), inHead) == 1);
    CHECK(reached.size() >= 5); // with a pane of the record and the search
}

TEST_CASE("beside an open panel the places make room for the page, and the page itself where that is not enough")
{
    Windowed window;
    Shell& shell = *window.shell;
    auto* panel = shell.findChild<SidePanel*>();
    auto* places = shell.findChild<Sidebar*>();
    shell.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&shell));
    shell.go({"list", "lead", 0, {}, {}});
    shell.resize(1280, 800);
    shell.createRecord(QStringLiteral("lead"), {});
    CHECK(panel->isVisible());
    CHECK(shell.currentPage()->isVisible());
    CHECK(places->isVisible());
    shell.resize(1024, 640);
    CHECK(shell.currentPage()->isVisible());
    CHECK_FALSE(places->isVisible());
    window.stage.theme.setTextPercent(200);
    QApplication::processEvents();
    CHECK(panel->isVisible());
    CHECK_FALSE(shell.currentPage()->isVisible());
    CHECK(panel->isAncestorOf(shell.focusWidget()));
    shell.activateWindow(); // the platform of the tests forgets it now and then
    REQUIRE(QTest::qWaitForWindowActive(&shell));
    shell.commands().action(command::nextPane)->trigger();
    CHECK(shell.focusWidget() == places);
    shell.commands().action(command::nextPane)->trigger();
    CHECK(panel->isAncestorOf(shell.focusWidget()));
    QTest::keyClick(shell.focusWidget(), Qt::Key_Escape);
    CHECK_FALSE(panel->isVisible());
    CHECK(shell.currentPage()->isVisible());
    shell.createRecord(QStringLiteral("lead"), {});
    shell.go({"list", "contact", 0, {}, {}}); // whoever goes elsewhere sees it
    CHECK_FALSE(panel->isVisible());
    CHECK(shell.currentPage()->isVisible());
}

TEST_CASE("the window opens again at its former size")
{
    Stage stage;
    const auto open = [&stage] {
        OpenOptions options;
        options.create = true;
        auto made = Workspace::open(stage.folder.filePath("shop.perennial"), options);
        REQUIRE(made);
        return std::make_unique<Shell>(std::move(*made), stage.settings, stage.theme);
    };
    {
        const auto shell = open();
        shell->resize(1100, 700);
        shell->show();
        shell->close();
    }
    const auto again = open();
    CHECK(again->size() == QSize(1100, 700));
}

TEST_CASE("cells of a spreadsheet that are pasted open the import on them, and in a line to type in they are text")
{
    Windowed window;
    QGuiApplication::clipboard()->setText(QStringLiteral("Company\tPhone\r\nNordlys\t040 1\r\nEvans\t040 2\r\n"));
    const QAction* paste = window.shell->commands().action(command::pasteTable);
    CHECK(paste->shortcut() == QKeySequence::Paste);
    window.shell->commands().action(command::filter)->trigger();
    auto* line = qobject_cast<QLineEdit*>(window.shell->focusWidget());
    REQUIRE(line);
    QTest::keyClick(line, Qt::Key_V, Qt::ControlModifier);
    CHECK(line->text().contains(QStringLiteral("Nordlys")));
    CHECK(window.shell->currentPage()->place().page == QStringLiteral("list"));
    window.shell->commands().action(command::pasteTable)->trigger();
    CHECK(window.shell->currentPage()->place().page == QStringLiteral("import"));
    REQUIRE(
        QTest::qWaitFor([&] { return window.shell->windowTitle().contains(QStringLiteral("Pasted table")); }, 10'000));
}

TEST_CASE("a view that is kept stands in the places at once and is marked there")
{
    Windowed window;
    auto* messages = new ScriptedMessages(window.shell.get());
    messages->texts << QStringLiteral("Hot leads");
    window.shell->commands().action(command::saveView)->trigger();
    auto* places = window.shell->findChild<Sidebar*>();
    REQUIRE(QTest::qWaitFor([&] { return places->currentIndex().data().toString() == QStringLiteral("Hot leads"); },
                            10'000));
}

TEST_CASE("in another language the views that come with the program have other names")
{
    Windowed window;
    auto* places = window.shell->findChild<Sidebar*>();
    const auto names = [&] {
        QStringList all;
        for (int row = 0; row < places->model()->rowCount(); ++row)
            all << places->model()->index(row, 0).data().toString();
        return all;
    };
    REQUIRE(QTest::qWaitFor([&] { return names().contains(QStringLiteral("Birthdays")); }, 10'000));
    Language language;
    language.use(QStringLiteral("de"));
    const bool turned = QTest::qWaitFor([&] { return names().contains(QStringLiteral("Geburtstage")); }, 10'000);
    language.use(QStringLiteral("en"));
    CHECK(turned);
}

TEST_CASE("a toast has no letter of its own: those of the page below it stay unambiguous")
{
    Windowed window;
    window.shell->tell(QStringLiteral("Anna deleted"), true);
    const Toast* toast = Toast::shownOver(window.shell.get());
    REQUIRE(toast);
    CHECK_FALSE(toast->button()->text().contains(QLatin1Char('&')));
}

TEST_CASE("what went wrong can be copied whole from its toast before it goes")
{
    Windowed window;
    const Error error{Fault::Storage,
                      QStringLiteral("The disk is full."),
                      {{{}, QStringLiteral("The disk is full.")}, {{}, QStringLiteral("Make room for 3 MB.")}}};
    window.shell->tell(error);
    const Toast* toast = Toast::shownOver(window.shell.get());
    REQUIRE(toast);
    CHECK(toast->text() == error.text);
    REQUIRE(toast->button());
    CHECK(toast->button()->text() == QStringLiteral("Copy details"));
    QTest::mouseClick(toast->button(), Qt::LeftButton);
    const QStringList copied = QApplication::clipboard()->text().split(u'\n');
    REQUIRE(copied.size() == 3); // each sentence once, then which program said it
    CHECK(copied.at(0) == error.text);
    CHECK(copied.at(1) == QStringLiteral("Make room for 3 MB."));
    CHECK(copied.at(2).contains(QApplication::applicationVersion()));
    CHECK(Toast::shownOver(window.shell.get()) == nullptr);
}

TEST_CASE("a new document begins with whom it is for; its number comes by itself")
{
    Windowed window;
    window.shell->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(window.shell.get()));
    for (const char* kind : {"sales_order", "quote", "invoice"}) {
        INFO(kind);
        window.shell->createRecord(kind, {});
        QWidget* first = QApplication::focusWidget();
        REQUIRE(first);
        CHECK(first->accessibleName() == "Company");
        const auto* form = window.shell->findChild<RecordForm*>();
        for (const QWidget* field : form->findChildren<QWidget*>())
            CHECK(field->accessibleName() != "Number");
    }
}

TEST_CASE("two keys make a deal of a lead one talks to: D, then Enter; the toast takes it back")
{
    Windowed window;
    Shell& shell = *window.shell;
    shell.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&shell));
    shell.go({"work-through", "lead", 0, {}, {}});
    CallPage* calls = nullptr;
    REQUIRE(QTest::qWaitFor([&] { return (calls = shell.findChild<CallPage*>()) && calls->current() != 0; }, 10'000));
    REQUIRE(QTest::qWaitFor([&] { return calls->isAncestorOf(QApplication::focusWidget()); }));
    const auto deals = [&] { return shell.workspace().reader().list<Opportunity>({}); };
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_D);
    CHECK(deals().isEmpty()); // one sees first what will be made
    REQUIRE(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    REQUIRE(deals().size() == 1);
    CHECK(deals().first()[Opportunity::name] == "Bäckerei Bauer");
    CHECK(shell.findChild<SidePanel*>()->isHidden());
    Toast* toast = Toast::shownOver(&shell);
    REQUIRE(toast);
    toast->button()->click();
    CHECK(QTest::qWaitFor([&] { return deals().isEmpty(); }));
}

TEST_CASE("a backup is written while the window goes on, and told when it is there")
{
    Windowed window;
    auto* messages = new ScriptedMessages(window.shell.get());
    const QString copy = window.stage.folder.filePath(QStringLiteral("copy.perennial"));
    messages->texts << copy;
    const QString path = window.shell->workspace().path();
    window.shell->commands().action(command::backUp)->trigger();
    CHECK_FALSE(window.stage.settings.read(setting::backedUp, path)); // not waited for
    REQUIRE(QTest::qWaitFor([&] { return window.stage.settings.read(setting::backedUp, path); }, 10'000));
    OpenOptions options;
    options.use = OpenOptions::Use::Look;
    const auto opened = Workspace::open(copy, options);
    REQUIRE(opened);
    CHECK((*opened)->reader().count(queryOf<Lead>({})) == 1);
}

TEST_CASE("a backup that cannot be written says so and is not taken for one")
{
    Windowed window;
    auto* messages = new ScriptedMessages(window.shell.get());
    messages->texts << window.stage.folder.filePath(QStringLiteral("missing/folder/copy.perennial"));
    window.shell->commands().action(command::backUp)->trigger();
    REQUIRE(QTest::qWaitFor([&] { return window.shell->findChild<Toast*>() != nullptr; }, 10'000));
    CHECK_FALSE(window.stage.settings.read(setting::backedUp, window.shell->workspace().path()));
}

TEST_CASE("under the mouse a place lights up, the heading of the views does not")
{
    Stage stage;
    Sidebar places;
    places.setViews({{QStringLiteral("Quiet"), {QStringLiteral("list"), QStringLiteral("lead"), 0, {}, {}}}});
    const auto lights = [&](int row) {
        pictureOf(places, {220, 700});
        const QRect place = places.visualRect(places.model()->index(row, 0));
        const QImage before = places.grab(place).toImage();
        QTest::mouseMove(places.viewport(), place.center());
        QTest::qWait(20);
        return differingPixels(before, places.grab(place).toImage()) > 0;
    };
    const int heading = places.model()->rowCount() - 2;
    REQUIRE(places.model()->index(heading, 0).data().toString() == QStringLiteral("Views"));
    CHECK(lights(1));
    CHECK(lights(heading + 1));
    CHECK_FALSE(lights(heading));
}

TEST_CASE("Return at the largest text opens the record at its top, and the next key brings the keyboard in sight")
{
    Windowed window;
    Shell& shell = *window.shell;
    window.stage.theme.setTextPercent(200);
    shell.resize(1024, 640);
    shell.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&shell));
    auto* list = shell.findChild<ListPage*>()->rows();
    REQUIRE(QTest::qWaitFor([list] { return list->currentIndex().isValid(); }));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return shell.currentPage()->place().page == QLatin1String("record"); }));
    auto* timeline = qobject_cast<QAbstractItemView*>(shell.focusWidget());
    REQUIRE(timeline);
    REQUIRE(QTest::qWaitFor([timeline] { return timeline->currentIndex().isValid(); }));
    QTest::qWait(50);
    const QScrollBar* bar = shell.findChild<PageArea*>()->verticalScrollBar();
    REQUIRE(bar->maximum() > 0); // the window does not hold all of it
    CHECK(bar->value() == 0);
    QTest::keyClick(timeline, Qt::Key_Down);
    QTest::qWait(50);
    const QRect row = timeline->visualRect(timeline->currentIndex());
    CHECK(timeline->viewport()->visibleRegion().contains(row.center()));
}

TEST_CASE("in the smallest window at the largest text the places are called by their whole names")
{
    Windowed window;
    window.stage.language.use(QStringLiteral("de"));
    window.stage.theme.setTextPercent(200);
    window.shell->resize(1024, 640);
    QTest::qWait(50);
    const QWidget* side = window.shell->findChild<QWidget*>(QStringLiteral("side"));
    const QList<QPushButton*> buttons = side->findChildren<QPushButton*>();
    REQUIRE(buttons.size() == 1);
    CHECK(buttons.first()->text() == QStringLiteral("Einstellungen"));
    CHECK(buttons.first()->width() >= buttons.first()->sizeHint().width());
    CHECK(side->rect().contains(QRect(buttons.first()->mapTo(side, QPoint(0, 0)), buttons.first()->size())));
}

TEST_CASE("whoever saves without a pause does not put off for good that the log is moved into the file")
{
    Windowed window;
    window.shell.reset();
    OpenOptions options;
    options.use = OpenOptions::Use::Window;
    options.closing = keepTrue;
    const QString path = window.stage.folder.filePath("shop.perennial");
    auto opened = Workspace::open(path, options);
    REQUIRE(opened);
    window.shell = std::make_unique<Shell>(std::move(*opened), window.stage.settings, window.stage.theme);
    const auto bytes = [&path] { return QFileInfo(path + "-wal").size(); };
    QElapsedTimer saving;
    saving.start();
    do { // a look of the window itself may be in the way of the first try
        REQUIRE(window.shell->workspace().perform("Lead", [](Desk& desk) { aLead(desk); }));
        REQUIRE(bytes() > 0);
        QTest::qWait(100);
    } while (bytes() > 0 && saving.elapsed() < 6000);
    CHECK(bytes() == 0);
}
