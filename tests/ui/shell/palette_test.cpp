// The palette: what it offers, in which order, and how each row is read.
#include "core/catalog/entities/engagement/activity.h"
#include "core/lifecycle/tag_record.h"
#include "tests/support/ui/palette_window.h"
#include "tests/support/ui/scripted_messages.h"
#include "ui/model/stored_view.h"
#include "ui/shell/palette_delegate.h"
#include <QMenu>
#include <QMenuBar>
#include <QSet>

using namespace perennial;
using namespace perennial::test;

namespace {

// A window over a file with Anna Bauer of Bäckerei Bauer, her second number, a note on her, and Bruno Costa.
class Opened : public PaletteWindow {
public:
    Opened() : PaletteWindow(QStringLiteral("en"))
    {
        open([this](Desk& desk) { furnish(desk); });
    }

    QStringList titles() const { return column(Qt::DisplayRole); }
    QStringList column(int role) const
    {
        QStringList texts;
        const QAbstractItemModel* rows = palette->list()->model();
        for (int row = 0; row < rows->rowCount(); ++row)
            texts << rows->index(row, 0).data(role).toString();
        return texts;
    }
    Id anna = 0;

private:
    void furnish(Desk& desk)
    {
        const auto bakery = anAccount(desk);
        anna = aContact(desk, "Anna", "Bauer", bakery.ref()).id();
        auto point = desk.blank<ContactPoint>();
        desk.save(point.set(ContactPoint::contact, Ref{anna}).set(ContactPoint::phone, "0171 555 66 77"));
        const Id bruno = aContact(desk, "Bruno", "Costa").id();
        tagRecord(desk, bruno, "Fair 2026");
        auto note = desk.blank<Activity>();
        desk.save(note.set(Activity::kind, Activity::note)
                      .set(Activity::subject, "Samples")
                      .set(Activity::result, "Anna asked for walnut bread")
                      .set(Activity::contact, Ref{anna}));
    }
};

} // namespace

TEST_CASE("letters that begin the words of a name find it, with what can be done about it below")
{
    Opened window;
    window.type("abau");
    CHECK(window.titles() ==
          QStringList{"Anna Bauer", "Log call with Anna Bauer", QString::fromUtf8("New contact “abau”")});
    CHECK(window.column(Qt::AccessibleTextRole).first() ==
          QString::fromUtf8("Anna Bauer, Bäckerei Bauer, contact, 1 of 3"));
    CHECK(window.column(PaletteDelegate::EdgeRole).last() == "Ctrl+N");
}

TEST_CASE("a phone number in any spelling finds its owner")
{
    Opened window;
    window.type("01715556677");
    REQUIRE_FALSE(window.titles().isEmpty());
    CHECK(window.titles().first() == "Anna Bauer");
    window.press(Qt::Key_Return);
    CHECK(window.shell->currentPage()->place().id == window.anna);
}

TEST_CASE("what stands in notes comes last, below a heading that cannot be chosen")
{
    Opened window;
    window.type("anna");
    const QStringList titles = window.titles();
    CHECK(titles.first() == "Anna Bauer");
    const auto heading = titles.indexOf("In notes and other fields");
    REQUIRE(heading > 0);
    CHECK(heading == titles.size() - 2);
    CHECK(titles.last() == "Samples");
    for (int i = 0; i < titles.size(); ++i)
        window.press(Qt::Key_Down);
    CHECK(window.palette->list()->currentIndex().row() == titles.size() - 1);
    window.press(Qt::Key_Up);
    CHECK(window.palette->list()->currentIndex().row() == heading - 1);
}

TEST_CASE("behind > stand all commands that the menus offer now, and nothing else")
{
    Opened window; // whose list may not have its rows yet, and what can be done about them
    window.type(">");
    REQUIRE(window.palette->isVisible());
    QSet<QString> offered;
    for (const CommandSet::Entry& entry : window.shell->commands().entries()) {
        if (entry.action->isEnabled())
            offered << entry.words;
    }
    const QStringList titles = window.titles();
    CHECK(QSet<QString>(titles.begin(), titles.end()) == offered);
    for (const QAction* top : window.shell->menuBar()->actions()) {
        for (const QAction* action : top->menu()->actions()) {
            INFO(action->objectName().toStdString());
            if (!action->isSeparator() && action->isEnabled())
                CHECK(titles.contains(action->objectName() == QLatin1String("undo")
                                          ? action->text()
                                          : commandOf(action->objectName())->words()));
        }
    }
}

TEST_CASE("an open palette takes up what becomes possible, and keeps what is typed and the chosen row")
{
    Opened window;
    window.shell->go({"list", "lead", 0, {}, {}}); // without a row
    const QAction* call = window.shell->commands().action(command::logCall);
    window.type("> ");
    REQUIRE(window.palette->isVisible());
    REQUIRE_FALSE(call->isEnabled());
    REQUIRE_FALSE(window.titles().contains(command::logCall.words()));
    for (const QString& title : window.titles())
        if (title != window.titles().first())
            window.press(Qt::Key_Down);
    const QString chosen = window.titles().last();
    REQUIRE(window.palette->list()->currentIndex().data().toString() == chosen);
    const int above = window.palette->list()->currentIndex().row();
    REQUIRE(window.shell->workspace().perform("Lead", [](Desk& desk) { aLead(desk, "Chiara", "c@example.org"); }));
    REQUIRE(QTest::qWaitFor([call] { return call->isEnabled(); }, 10'000));
    REQUIRE(window.palette->isVisible());
    CHECK(window.titles().contains(command::logCall.words()));
    CHECK(window.palette->list()->currentIndex().row() > above);
    CHECK(window.palette->box()->text() == "> ");
    CHECK(window.palette->list()->currentIndex().data().toString() == chosen);
}

TEST_CASE("an open palette offers steps about the row that is chosen behind it by then")
{
    Opened window;
    window.shell->go({"list", "lead", 0, {}, {}});
    window.type("note");
    const QString step = "Note on Chiara";
    REQUIRE(window.palette->isVisible());
    REQUIRE_FALSE(window.titles().contains(step));
    REQUIRE(window.shell->workspace().perform("Lead", [](Desk& desk) { aLead(desk, "Chiara", "c@example.org"); }));
    CHECK(QTest::qWaitFor([&] { return window.titles().contains(step); }, 10'000));
}

TEST_CASE("behind @ stand people only, behind # the lists that carry a tag")
{
    Opened window;
    window.type("@bau");
    CHECK(window.titles() == QStringList{"Anna Bauer"}); // and not the bakery
    window.type("#fair");
    CHECK(window.titles() == QStringList{"Fair 2026"});
    window.press(Qt::Key_Return);
    CHECK(window.shell->currentPage()->place().filter == "tag:\"Fair 2026\"");
}

TEST_CASE("before anything is typed stand the records opened last and five commands")
{
    Opened window;
    window.shell->go({"record", "contact", window.anna, {}, {}});
    window.shell->go({"list", "lead", 0, {}, {}});
    window.type({});
    CHECK(window.titles().first() == "Anna Bauer");
    CHECK(window.titles().size() == 6);
    window.shell->go({"record", "contact", window.anna, {}, {}});
    window.type({});
    CHECK(window.titles().size() == 5); // itself is no way to go
    CHECK(window.titles().first() == "Log call with Anna Bauer");
}

TEST_CASE("a command stands there with its shortcut, and one about the record on screen with its name")
{
    Opened window;
    window.type("import");
    const auto at = window.titles().indexOf("Import");
    REQUIRE(at >= 0);
    CHECK(window.column(PaletteDelegate::EdgeRole).at(at) == "Ctrl+I");
    window.shell->go({"record", "contact", window.anna, {}, {}});
    window.type("log");
    CHECK(window.titles().first() == "Log call with Anna Bauer");
    CHECK(window.column(PaletteDelegate::EdgeRole).first() == "Ctrl+L");
}

TEST_CASE("views are found by their name")
{
    Opened window;
    window.type("birth");
    REQUIRE(window.titles().contains("Birthdays"));
    window.press(Qt::Key_Return);
    CHECK(window.shell->currentPage()->pageTitle() == "Birthdays");
}

TEST_CASE("a view of one's own is found once, as the list it shows")
{
    Opened window;
    StoredView view;
    view.name = "Walnut lovers";
    view.entity = "contact";
    view.filter = "walnut";
    REQUIRE(window.shell->workspace().perform("View", [&](Desk& desk) { keepView(desk, view); }));
    window.type("walnut lov");
    CHECK(window.titles().count("Walnut lovers") == 1);
    window.press(Qt::Key_Return);
    CHECK(window.shell->currentPage()->place().page == "list");
    CHECK(window.shell->currentPage()->pageTitle() == "Walnut lovers");
}

TEST_CASE("where nothing is found the palette says of what, and Enter does nothing")
{
    Opened window;
    const QVector<std::pair<QString, QString>> said{{">zzqqx", QString::fromUtf8("No command matches “zzqqx”")},
                                                    {"@zzqqx", QString::fromUtf8("No person matches “zzqqx”")},
                                                    {"@", "Type the name of a person"},
                                                    {"#zzqqx", QString::fromUtf8("No tag matches “zzqqx”")},
                                                    {"++", QString::fromUtf8("Nothing matches “++”")}};
    for (const auto& [typed, words] : said) {
        window.type(typed);
        CHECK(window.titles() == QStringList{words});
        window.press(Qt::Key_Return);
        CHECK(window.shell->currentPage()->place().page == "list");
        CHECK(window.palette->box()->text() == typed);
    }
}

TEST_CASE("Escape gives the keyboard back, and Enter waits for the answer to what was typed")
{
    Opened window;
    QWidget* before = window.shell->focusWidget();
    window.shell->commands().action(command::palette)->trigger();
    window.press(Qt::Key_Escape);
    CHECK(window.shell->focusWidget() == before);
    CHECK_FALSE(window.palette->isVisible());
    window.shell->commands().action(command::palette)->trigger();
    QTest::keyClicks(window.palette->box(), "costa");
    window.press(Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return !window.palette->isVisible(); }, 10'000));
    CHECK(window.shell->currentPage()->place().page == "record");
}
