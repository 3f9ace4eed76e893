// Commands: one table, from which menus and palette agree.
#include "tests/support/ui/stage.h"
#include "ui/command/command_set.h"
#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QSet>
#include <QTest>
#include <QVBoxLayout>
#include <catch2/catch_all.hpp>

using namespace perennial;
using namespace perennial::test;

namespace {

QChar mnemonicOf(const QString& text)
{
    for (qsizetype at = 0; at + 1 < text.size(); ++at)
        if (text[at] == u'&' && text[++at] != u'&')
            return text[at].toLower();
    return {};
}

QVector<QAction*> actionsOf(const QMenuBar& bar)
{
    QVector<QAction*> actions;
    for (const QAction* top : bar.actions())
        if (top->menu())
            for (QAction* action : top->menu()->actions())
                if (!action->isSeparator())
                    actions << action;
    return actions;
}

} // namespace

TEST_CASE("no two commands share a key name or a shortcut")
{
    QSet<QString> keys;
    QSet<QString> shortcuts;
    for (const Command* command : allCommands()) {
        INFO(command->key);
        CHECK_FALSE(keys.contains(command->key));
        keys << command->key;
        const QKeySequence sequence(QString::fromLatin1(command->shortcut), QKeySequence::PortableText);
        CHECK(sequence.isEmpty() == !*command->shortcut);
        if (sequence.isEmpty())
            continue;
        CHECK_FALSE(shortcuts.contains(sequence.toString()));
        shortcuts << sequence.toString();
        CHECK(commandOf(command->key) == command);
    }
}

TEST_CASE("every menu entry has a mnemonic of its own, in every language")
{
    Stage stage;
    for (const QString& code : stage.language.codes()) {
        stage.language.use(code);
        QHash<QString, QString> seen;
        for (const Command* command : allCommands()) {
            const QString label = QCoreApplication::translate("Command", command->label);
            const QChar letter = mnemonicOf(label);
            const QString place = QString::number(int(command->place)) + letter;
            INFO(code.toStdString() << ": " << label.toStdString() << " against " << seen.value(place).toStdString());
            CHECK_FALSE(letter.isNull());
            CHECK_FALSE(seen.contains(place));
            seen.insert(place, label);
        }
    }
}

TEST_CASE("the palette offers what the menus offer, and nothing without an effect")
{
    Stage stage;
    QWidget window;
    CommandSet commands(&window, stage.settings);
    int runs = 0;
    commands.on(command::importFile, &window, [&] { ++runs; });
    commands.on(command::undo, &window, [] {});
    QMenuBar bar;
    commands.fill(&bar);
    QSet<QAction*> listed;
    for (const CommandSet::Entry& entry : commands.entries())
        listed << entry.action;
    const QVector<QAction*> menus = actionsOf(bar);
    CHECK(listed == QSet<QAction*>(menus.begin(), menus.end()));
    CHECK(listed.size() == 2);
    commands.action(command::importFile)->trigger();
    CHECK(runs == 1);
}

TEST_CASE("a command can have other words for a while")
{
    Stage stage;
    QWidget window;
    CommandSet commands(&window, stage.settings);
    commands.setWords(command::undo, "Undo delete Greco & Figli");
    CHECK(commands.action(command::undo)->text() == "Undo delete Greco && Figli");
    commands.setWords(command::undo, {});
    CHECK(commands.action(command::undo)->text() == "&Undo");
}

TEST_CASE("the palette's key works while a line is being edited")
{
    Stage stage;
    QWidget window;
    auto* line = new QLineEdit("Anna Bauer");
    (new QVBoxLayout(&window))->addWidget(line);
    CommandSet commands(&window, stage.settings);
    int opened = 0;
    commands.on(command::palette, &window, [&] { ++opened; });
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    line->setFocus();
    line->setCursorPosition(0);
    QTest::keyClick(line, Qt::Key_K, Qt::ControlModifier);
    CHECK(opened == 1);
    CHECK(line->text() == "Anna Bauer");
}

TEST_CASE("the user's own key replaces the one of the table")
{
    Stage stage;
    stage.settings.write(setting::shortcut, "Ctrl+Alt+I", "import_file");
    QWidget window;
    CommandSet commands(&window, stage.settings);
    CHECK(commands.action(command::importFile)->shortcut() == QKeySequence("Ctrl+Alt+I"));
}
