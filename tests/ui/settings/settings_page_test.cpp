// Settings: choices that are in force at once, the office, own fields and stages, backups and keys.
#include "core/catalog/entities/shared/office.h"
#include "core/exchange/import_run.h"
#include "core/exchange/mapping_guess.h"
#include "tests/support/ui/kept_papers.h"
#include "tests/support/ui/window.h"
#include "ui/field/field_editor.h"
#include "ui/settings/backup_section.h"
#include "ui/settings/field_section.h"
#include "ui/settings/help_page.h"
#include "ui/settings/import_section.h"
#include "ui/settings/office_section.h"
#include "ui/settings/option_section.h"
#include "ui/settings/settings_page.h"
#include "ui/settings/shortcut_page.h"
#include "ui/support/combo_box.h"
#include "ui/support/labels.h"
#include "ui/support/search_box.h"
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTableView>

using namespace perennial;
using namespace perennial::test;

TEST_CASE("settings open at the section asked for")
{
    TestWindow window;
    auto* page = new SettingsPage(window, window.background());
    window.show(page);
    page->show({"settings", {}, 0, {}, {{"section", "fields"}}});
    CHECK(page->place().state.value("section") == "fields");
    for (const char* section : {"look", "work", "office", "numbers", "file", "fields", "options", "imports"})
        CHECK(page->section(section));
}

TEST_CASE("the theme follows its setting at once")
{
    Stage stage;
    stage.settings.write(setting::theme, ThemeMode::Dark);
    CHECK(stage.theme.mode() == ThemeMode::Dark);
    stage.settings.write(setting::textPercent, 130);
    CHECK(stage.theme.textPercent() == 130);
}

TEST_CASE("a field of the office is saved when it is left")
{
    TestWindow window;
    OfficeSection office(window);
    FieldEditor* city = office.editor("city");
    REQUIRE(city);
    qobject_cast<QLineEdit*>(city->inner())->setText("Bonn");
    Q_EMIT city->committed();
    CHECK(window.errors.isEmpty());
    CHECK((*window.file().reader().first<Office>({}))[Office::city] == "Bonn");
    CHECK(window.workspace().undoTitle().startsWith("Office"));
}

TEST_CASE("at large text the fields of the office stand under their words, as soon as it is chosen")
{
    TestWindow window;
    OfficeSection office(window);
    const auto isBelow = [&office] {
        pictureOf(office, {600, 900});
        const FieldEditor* city = office.editor("city");
        for (const PlainLabel* caption : office.findChildren<PlainLabel*>())
            if (caption->text() == "City")
                return city->y() >= caption->geometry().bottom();
        return false;
    };
    CHECK_FALSE(isBelow());
    window.stage().theme.setTextPercent(200);
    CHECK(isBelow());
}

TEST_CASE("no section of the settings is wider than its pane at the largest text")
{
    for (const char* language : {"en", "de"}) {
        TestWindow window;
        window.stage().language.use(QString::fromLatin1(language));
        window.stage().theme.setTextPercent(200);
        auto* page = new SettingsPage(window, window.background());
        window.window().resize(960, 640); // what a window of 1280 leaves beside its places
        window.show(page);
        for (int row = 0; row < page->sections()->count(); ++row) {
            INFO(language << " " << page->sections()->item(row)->text().toStdString());
            page->sections()->setCurrentRow(row);
            window.settle();
            const auto* area = qobject_cast<QScrollArea*>(page->findChild<QStackedWidget*>()->currentWidget());
            REQUIRE(area);
            CHECK(area->horizontalScrollBar()->maximum() == 0);
        }
    }
}

TEST_CASE("the office's country is written by its name and kept by its code")
{
    TestWindow window;
    OfficeSection office(window);
    FieldEditor* country = office.editor("country");
    REQUIRE(country);
    qobject_cast<QLineEdit*>(country->inner())->setText("united kingdom");
    Q_EMIT country->committed();
    CHECK((*window.file().reader().first<Office>({}))[Office::country] == "GB");
    CHECK(qobject_cast<QLineEdit*>(office.editor("country")->inner())->text() == "United Kingdom");
}

TEST_CASE("an own field is added, and one without a name is refused in words")
{
    TestWindow window;
    FieldSection section(window);
    section.entityBox()->setValue("contact");
    section.addButton()->click();
    CHECK(section.rows()->rowCount() == 0);
    section.labelLine()->setText("Medal");
    section.kindBox()->setValue(int(Kind::Choice));
    section.optionLine()->setText("gold, silver");
    section.addButton()->click();
    REQUIRE(section.rows()->rowCount() == 1);
    const FieldDef* field = window.workspace().catalog()->entity("contact").find("cf_medal");
    REQUIRE(field);
    CHECK(field->options.size() == 2);
}

TEST_CASE("a stage takes another name and keeps what it counts as")
{
    TestWindow window;
    OptionSection section(window);
    section.choose("lead", "status");
    REQUIRE(section.list()->count() == 6);
    section.list()->setCurrentRow(0);
    section.labelLine()->setText("Fresh");
    section.renameButton()->click();
    const FieldDef* field = window.workspace().catalog()->entity("lead").find("status");
    CHECK(field->shownOption("new") == "Fresh");
    CHECK(field->option("new")->type == StatusType::Open);
}

TEST_CASE("a backup says what is in it before it is restored")
{
    TestWindow window([](Desk& desk) { aLead(desk); });
    const QString kept = window.file().folder() + "/kept.perennial";
    REQUIRE(backup(window.file().path(), kept));
    CHECK(contentsOf(kept).contains("1 lead"));

    auto* section = new BackupSection(window, window.background());
    window.show(section);
    window.messages().texts << kept;
    QString asked;
    QObject::connect(section, &BackupSection::restoreAsked, section, [&](const QString& file) { asked = file; });
    for (QPushButton* button : section->findChildren<QPushButton*>()) {
        if (button->text().contains("nother"))
            button->click();
    }
    window.settle();
    CHECK(section->contents()->text().contains("1 lead"));
    section->restoreButton()->click();
    CHECK(asked.isEmpty()); // the question was answered no
    REQUIRE(window.messages().asked.size() == 1);
    CHECK(window.messages().asked.first().text.contains("1 lead"));
    window.messages().answers << true;
    section->restoreButton()->click();
    CHECK(asked == kept);
}

TEST_CASE("the sizes of the backups stand under their heading")
{
    TestWindow window;
    BackupSection section(window, window.background());
    const auto* rows = section.findChild<QTableView*>()->model();
    const auto side = Qt::Alignment(rows->headerData(1, Qt::Horizontal, Qt::TextAlignmentRole).toInt());
    CHECK(side.testFlag(Qt::AlignRight));
}

TEST_CASE("an import stands in the settings and is undone there, whatever was done since")
{
    TestWindow window;
    const QString path = window.file().folder() + "/firms.csv";
    QFile csv(path);
    REQUIRE(csv.open(QIODevice::WriteOnly));
    csv.write("Name\nAlpha Ltd\nBeta Ltd\n");
    csv.close();
    const ImportSource source = openSource(path);
    ImportRequest request;
    request.path = path;
    request.dialect = source.dialect;
    request.mapping =
        guessMapping(*window.workspace().catalog(), "account", {"firms.csv", source.headers, source.rows});
    REQUIRE(importFile(window.workspace(), request));
    window.file().does([](Desk& desk) { anAccount(desk, "Later"); });
    REQUIRE(window.file().count<Account>() == 3);

    auto* section = new ImportSection(window, window.background());
    window.show(section);
    CHECK(section->findChild<QListView*>()->model()->rowCount() == 1);
    for (QPushButton* button : section->findChildren<QPushButton*>()) {
        if (button->text().contains("Undo"))
            button->click();
    }
    REQUIRE(QTest::qWaitFor([&] { return !window.told.isEmpty(); }));
    CHECK(window.errors.isEmpty());
    CHECK(window.file().count<Account>() == 1);
}

TEST_CASE("that no import is among the latest steps is not that there was none, and older ones are looked for")
{
    TestWindow window;
    REQUIRE(window.workspace().perform("Import fair.csv: 1 company", [](Desk& desk) { anAccount(desk); }));
    for (int step = 0; step < ImportSection::readOperations; ++step)
        window.file().does([](Desk& desk) { aTask(desk); });
    auto* section = new ImportSection(window, window.background());
    window.show(section);
    window.settle();
    const auto* list = section->findChild<QListView*>();
    CHECK(list->model()->rowCount() == 0);
    REQUIRE(section->olderButton()->isVisible());
    QStringList told;
    for (const QLabel* label : section->findChildren<QLabel*>())
        told.append(label->text());
    CHECK(told.join(u' ').contains("the latest 2,000 steps"));
    section->olderButton()->click();
    window.settle();
    CHECK(list->model()->rowCount() == 1);
    CHECK_FALSE(section->olderButton()->isVisible());
}

TEST_CASE("the sheet of shortcuts finds a command by its words and by its keys")
{
    TestWindow window;
    window.commands().on(command::undo, &window.window(), [] {});
    window.commands().on(command::palette, &window.window(), [] {});
    ShortcutPage page(window);
    page.show(Place{"shortcuts"});
    page.searchBox()->setText("take back");
    CHECK(page.rows()->rowCount() == 1);
    page.searchBox()->setText("ctrl+k");
    CHECK(page.rows()->rowCount() == 1);
    page.searchBox()->setText("no such thing");
    CHECK(page.rows()->rowCount() == 0);
}

TEST_CASE("the sheet of keys is printed as it is shown")
{
    TestWindow window;
    window.commands().on(command::undo, &window.window(), [] {});
    ShortcutPage page(window);
    auto* printing = new KeptPapers(&page);
    page.show(Place{"shortcuts"});
    page.searchBox()->setText("take back");
    REQUIRE(page.canRun("print"));
    page.run("print");
    REQUIRE(printing->asked.size() == 1);
    const Paper sheet = printing->asked.last().make(window.workspace().reader(), {}, {});
    CHECK(sheet.title == "Keyboard shortcuts");
    REQUIRE(sheet.blocks.last().table.rows.size() == 1);
    CHECK(sheet.blocks.last().table.rows[0] == QStringList{"Ctrl+Z", "Undo", "Edit"});
    page.searchBox()->setText("no such thing");
    CHECK_FALSE(page.canRun("print"));
}

TEST_CASE("every place has a word of help, under a heading of its own")
{
    QSet<QString> headings;
    for (const char* page :
         {"list", "record", "board", "my-day", "work-through", "reports", "import", "history", "trash", ""}) {
        CHECK_FALSE(HelpPage::paragraphsFor(page).isEmpty());
        headings.insert(HelpPage::subjectOf(page));
    }
    CHECK(headings.size() == 10);
}

TEST_CASE("at the largest text every section of the settings is in sight, above the chosen one")
{
    for (const char* language : {"en", "de"}) {
        TestWindow window;
        window.stage().language.use(QString::fromLatin1(language));
        window.stage().theme.setTextPercent(200);
        auto* page = new SettingsPage(window, window.background());
        window.show(page);
        for (const int width : {960, 700, 1280}) {
            window.window().resize(width, 640);
            window.settle();
            const QListWidget* list = page->sections();
            const auto* bodies = page->findChild<QStackedWidget*>();
            INFO(language << " " << width);
            REQUIRE(bodies->geometry().top() > list->geometry().bottom());
            CHECK(list->verticalScrollBar()->maximum() == 0);
            CHECK(list->horizontalScrollBar()->maximum() == 0);
            for (int row = 0; row < list->count(); ++row) {
                const QRect item = list->visualItemRect(list->item(row));
                INFO(list->item(row)->text().toStdString());
                CHECK(list->viewport()->rect().contains(item));
                CHECK(item.width() > list->fontMetrics().horizontalAdvance(list->item(row)->text()) + scaled(24));
            }
            page->sections()->setCurrentRow(0);
            for (int row = 1; row < list->count(); ++row) { // and by keys one after the other
                QTest::keyClick(page->sections(), row % 2 ? Qt::Key_Down : Qt::Key_Right);
                CHECK(list->currentRow() == row);
            }
        }
    }
}
