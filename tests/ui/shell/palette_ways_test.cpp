// Palette ways: every report, list, section and kind to make is found by its name, in the language of the window.
#include "core/insight/report_list.h"
#include "tests/support/ui/palette_window.h"
#include "tests/support/ui/scripted_messages.h"
#include "ui/dashboard/report_view.h"
#include "ui/dashboard/reports_page.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/palette_delegate.h"
#include "ui/shell/palette_ways.h"
#include <QListWidget>
#include <QMenu>
#include <QSet>

using namespace perennial;
using namespace perennial::test;

namespace {

class Opened : public PaletteWindow {
public:
    explicit Opened(const QString& language = QStringLiteral("en")) : PaletteWindow(language)
    {
        open([this](Desk& desk) {
            lead = aLead(desk, "Chiara", "c@example.org").id();
            deal = anOpportunity(desk, anAccount(desk).ref()).id();
            auto note = desk.blank<Activity>();
            desk.save(note.set(Activity::kind, Activity::note)
                          .set(Activity::subject, "Talk")
                          .set(Activity::result, "Win rate, Abschlussquote and walnuts"));
        });
    }

    // The rows of that title, of the one edge where it is given.
    int rows(const QString& title, const QString& edge = {}) const
    {
        int found = 0;
        const QAbstractItemModel* all = palette->list()->model();
        for (int row = 0; row < all->rowCount(); ++row) {
            const QModelIndex index = all->index(row, 0);
            const bool fits = edge.isEmpty() || index.data(PaletteDelegate::EdgeRole).toString() == edge;
            found += fits && index.data().toString() == title;
        }
        return found;
    }
    QString first() const { return palette->list()->model()->index(0, 0).data().toString(); }

    Id lead = 0, deal = 0;
};

} // namespace

TEST_CASE("every report is found by its name in English and in German")
{
    const QString language = GENERATE("en", "de");
    Opened window(language);
    const QString edge = language == "en" ? QStringLiteral("report") : QStringLiteral("Bericht");
    for (const ReportKind& kind : reportKinds()) {
        INFO(kind.title.toStdString());
        window.type(kind.title);
        CHECK(window.rows(kind.title, edge) == 1);
    }
}

TEST_CASE("Enter opens the report that was typed, also where a note has its name in it")
{
    Opened window("de");
    window.type("abschlussq");
    CHECK(window.first() == "Abschlussquote");
    CHECK(window.rows("Talk") == 1); // below
    window.press(Qt::Key_Return);
    const auto* page = qobject_cast<ReportsPage*>(window.shell->currentPage());
    REQUIRE(page);
    CHECK(page->report()->kind().key == "win-rate");
    window.type(QString::fromUtf8("übersicht"));
    window.press(Qt::Key_Return);
    CHECK(page->place().state.value("report").toString().isEmpty());
}

TEST_CASE("what only notes know comes first where nothing has that name")
{
    Opened window;
    window.type("walnuts");
    CHECK(window.first() == "Talk");
}

TEST_CASE("every section of the settings is found by its name and by what is in it")
{
    Opened window;
    for (const SettingsPage::Section& section : SettingsPage::offered()) {
        INFO(section.title.toStdString());
        window.type(section.title);
        CHECK(window.rows(section.title, "settings") == 1);
    }
    window.type("language");
    REQUIRE(window.first() == "Appearance");
    window.type("quiet hours");
    window.press(Qt::Key_Return);
    CHECK(window.shell->currentPage()->place().page == "settings");
    CHECK(window.shell->currentPage()->place().state.value("section") == "work");
}

TEST_CASE("every kind of record that people work with has its list in the palette")
{
    Opened window;
    const EntityPtr payments = window.shell->workspace().catalog()->find("payment");
    REQUIRE(payments);
    for (const EntityPtr& def : window.shell->workspace().catalog()->entities()) {
        if (def->isPart() || def->phase() == Phase::Shared)
            continue;
        INFO(def->key().toStdString());
        window.type(def->many());
        CHECK(window.rows(def->many()) >= 1);
    }
    window.type("payments");
    window.press(Qt::Key_Return);
    CHECK(window.shell->currentPage()->place().page == "list");
    CHECK(window.shell->currentPage()->place().entity == "payment");
}

TEST_CASE("every kind that the New button offers can be made from the palette")
{
    Opened window;
    const auto offered = paletteWays(*window.shell->workspace().catalog());
    QSet<QString> ways;
    for (const PaletteWay& way : offered) {
        if (way.makes)
            ways << way.place.entity;
    }
    const QStringList kinds = offeredKinds();
    CHECK(ways == QSet<QString>(kinds.begin(), kinds.end()));
    window.type("new invoice");
    CHECK(window.first() == "New invoice");
}

TEST_CASE("the steps that a record's page offers now are found while it is on screen, and only then")
{
    Opened window;
    window.type("give up");
    CHECK(window.rows("Give up") == 0);
    window.shell->go({"record", "lead", window.lead, {}, {}});
    window.type("give up");
    CHECK(window.rows("Give up") == 1);
}

TEST_CASE("the record on screen is moved to a stage by the name of the stage, and undo takes it back")
{
    Opened window;
    const auto stage = [&] {
        return window.shell->workspace().reader().load("opportunity", window.deal).value("stage").text();
    };
    const QString before = stage();
    window.type("negotiation");
    CHECK(window.rows("Move to Negotiation") == 0);
    window.shell->go({"record", "opportunity", window.deal, {}, {}});
    window.type("negotiation");
    REQUIRE(window.rows("Move to Negotiation") == 1);
    CHECK(window.first() == "Move to Negotiation");
    window.press(Qt::Key_Return);
    CHECK(stage() == "negotiation");
    REQUIRE(window.shell->workspace().undo());
    CHECK(stage() == before);
}
