// The program as a whole: one window, one file, and what later starts and telephones ask of it.
#include "app/desktop/application.h"
#include "tests/support/ui/own_home.h"
#include "tests/support/ui/scripted_messages.h"
#include "tests/support/workspace_fixture.h"
#include "ui/field/field_editor.h"
#include "ui/record/call_log.h"
#include "ui/record/caller_page.h"
#include "ui/shell/shell.h"
#include "ui/shell/welcome_page.h"
#include "ui/support/empty_state.h"
#include "ui/support/progress_strip.h"
#include <QApplication>
#include <QDialog>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QThreadPool>

using namespace perennial;
using namespace perennial::test;

namespace {

const QString number = QStringLiteral("+49 89 123456");

// The program with two shops to open; Anna of the first one has a telephone.
struct Program {
    OwnHome home;
    QString shop = home.path() + QStringLiteral("/shop.perennial"),
            other = home.path() + QStringLiteral("/other.perennial");
    ScriptedMessages* messages = new ScriptedMessages(qApp);
    Id anna = 0;
    std::unique_ptr<Application> running = std::make_unique<Application>();

    Program()
    {
        for (const QString& path : {shop, other}) {
            OpenOptions options;
            options.closing = keepTrue;
            auto made = Workspace::create(path, options);
            REQUIRE(made);
            if (path == shop)
                REQUIRE((*made)->perform(QStringLiteral("Anna"), [this](Desk& desk) {
                    auto contact = aContact(desk);
                    desk.save(contact.set(Contact::phone, number));
                    anna = contact.id();
                }));
        }
    }
    ~Program()
    {
        running.reset();
        delete messages;
        QLocale::setDefault(QLocale::c());
    }

    Shell* shell() const { return qobject_cast<Shell*>(running->window()); }
    Page* page() const { return shell() ? shell()->currentPage() : nullptr; }
    bool arrivesAt(const QString& place)
    {
        return QTest::qWaitFor([&] { return page() && page()->place().page == place; }, 20'000);
    }
};

// The file as another program has it, until this is gone.
std::unique_ptr<Workspace> heldElsewhere(const QString& path)
{
    OpenOptions options;
    options.use = OpenOptions::Use::Window;
    auto opened = Workspace::open(path, options);
    REQUIRE(opened);
    return std::move(*opened);
}

StartAsk calls(const QString& from)
{
    StartAsk ask;
    ask.call = from;
    return ask;
}

} // namespace

TEST_CASE("a later start of the open file brings its window to the front, one of another file opens it there")
{
    Program program;
    program.running->start({program.shop});
    const QWidget* window = program.running->window();
    program.running->window()->showMinimized();
    program.running->obey({program.home.path() + QStringLiteral("/./shop.perennial")});
    CHECK(program.running->window() == window);
    CHECK_FALSE(program.running->window()->isMinimized());
    program.running->obey({});
    CHECK(program.running->window() == window);
    program.running->obey({program.other});
    CHECK(program.running->file() == program.other);
    CHECK(program.shell());
    CHECK(program.messages->told.isEmpty());
}

TEST_CASE("a file that cannot be opened is told, and the open one stays")
{
    Program program;
    program.running->start({program.shop});
    program.running->obey({program.home.path() + QStringLiteral("/none.perennial")});
    CHECK(program.messages->told.size() == 1);
    CHECK(program.running->file() == program.shop);
    CHECK(program.shell());
}

TEST_CASE(
    "a file that another program has is waited for beside a window that can be used, and comes as soon as it is free")
{
    Program program;
    auto elsewhere = heldElsewhere(program.shop);
    StartAsk ask = calls(number);
    ask.file = program.shop;
    program.running->start(ask);
    REQUIRE(qobject_cast<WelcomePage*>(program.running->window()));
    program.running->obey(ask); // once more: it is under way
    CHECK(QTest::qWaitFor([&] {
        const auto* strip = program.running->window()->findChild<ProgressStrip*>();
        return strip && strip->isVisible();
    }));
    CHECK(program.running->window()->isEnabled());
    elsewhere.reset();
    CHECK(program.arrivesAt(QStringLiteral("record"))); // and does what was asked of it
    CHECK(program.running->file() == program.shop);
    CHECK(program.messages->told.isEmpty());
}

TEST_CASE("whoever goes on with another file while one is waited for stays there")
{
    Program program;
    auto elsewhere = heldElsewhere(program.shop);
    program.running->start({program.shop});
    program.running->obey({program.other});
    REQUIRE(program.running->file() == program.other);
    elsewhere.reset();
    QThreadPool::globalInstance()->waitForDone();
    QTest::qWait(50);
    CHECK(program.running->file() == program.other);
}

TEST_CASE("whoever stops waiting for a file stays on the welcome page, and may ask for it again")
{
    Program program;
    auto elsewhere = heldElsewhere(program.shop);
    program.running->start({program.shop});
    auto* strip = program.running->window()->findChild<ProgressStrip*>();
    REQUIRE(strip);
    strip->findChild<QPushButton*>()->click();
    elsewhere.reset();
    QThreadPool::globalInstance()->waitForDone();
    QTest::qWait(50);
    CHECK(qobject_cast<WelcomePage*>(program.running->window()));
    CHECK_FALSE(program.running->window()->findChild<ProgressStrip*>());
    program.running->obey({program.shop});
    CHECK(program.running->file() == program.shop);
}

TEST_CASE("while a dialog waits for an answer, the window is not taken away under it")
{
    Program program;
    program.running->start({program.shop});
    auto* question = new QDialog(program.running->window());
    question->open();
    program.running->obey({program.other});
    QTest::qWait(400);
    CHECK(program.running->file() == program.shop);
    question->close();
    CHECK(QTest::qWaitFor([&] { return program.running->file() == program.other; }, 20'000));
}

TEST_CASE("a window beside another opens the file it is given, never the last one")
{
    Program program;
    program.running->start({program.shop});
    program.running = std::make_unique<Application>();
    program.running->start({}, true);
    CHECK(qobject_cast<WelcomePage*>(program.running->window()));
    program.running = std::make_unique<Application>();
    program.running->start({});
    CHECK(program.running->file() == program.shop);
    program.running = std::make_unique<Application>();
    program.running->start({program.other}, true);
    CHECK(program.running->file() == program.other);
}

TEST_CASE("the only one who has the number is shown, and the call is logged as theirs in two keys")
{
    Program program;
    program.running->start({program.shop});
    program.running->obey(calls(QStringLiteral("tel:+49-89-12-34-56")));
    REQUIRE(program.arrivesAt(QStringLiteral("record")));
    CHECK(program.page()->place().id == program.anna);
    auto* log = program.page()->findChild<CallLog*>();
    REQUIRE(log->isVisible());
    CHECK(log->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    const auto call = program.shell()->workspace().reader().first<Activity>({});
    REQUIRE(call);
    CHECK((*call)[Activity::contact].id == program.anna);
    CHECK(call->is(Activity::direction, Activity::incoming));
    program.shell()->goBack(); // to the number, which does not push forward again
    QTest::qWait(100);
    CHECK(program.page()->place().page == QStringLiteral("caller"));
}

TEST_CASE("a call that comes with the start is answered as soon as the file is open")
{
    Program program;
    StartAsk ask = calls(number);
    ask.file = program.shop;
    program.running->start(ask);
    CHECK(program.arrivesAt(QStringLiteral("record")));
}

TEST_CASE("a number that nobody has is offered to a new contact")
{
    Program program;
    program.running->start({program.shop});
    program.running->obey(calls(QStringLiteral("+44 113 496 0000")));
    REQUIRE(program.arrivesAt(QStringLiteral("caller")));
    auto* page = qobject_cast<CallerPage*>(program.page());
    REQUIRE(QTest::qWaitFor([&] { return page->empty()->findChild<QPushButton*>(); }, 20'000));
    page->empty()->findChild<QPushButton*>()->click();
    QString phone;
    for (const FieldEditor* editor : program.shell()->findChildren<FieldEditor*>()) {
        if (editor->field().key == QLatin1String(Contact::phone.key))
            phone = editor->text();
    }
    CHECK(phone == QStringLiteral("+44 113 496 0000"));
}
