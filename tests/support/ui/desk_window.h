// DeskWindow: a navigator for tests of pages — a workspace, its reader in the background, and what was asked for.
#pragma once
#include "tests/support/ui/stage.h"
#include "tests/support/workspace_fixture.h"
#include "ui/command/command_set.h"
#include "ui/model/background.h"
#include "ui/support/page.h"
#include <QMainWindow>
#include <QTest>

namespace perennial::test {

class DeskWindow : public Navigator {
public:
    DeskWindow() : m_commands(&window, stage.settings), background(*file) {}

    Workspace& workspace() override { return file.workspace(); }
    CommandSet& commands() override { return m_commands; }
    Settings& settings() override { return stage.settings; }
    void go(const Place& place) override { went.append(place); }
    void goBack() override { ++back; }
    void tell(const QString& sentence, bool) override { told.append(sentence); }
    void tell(const Error& error) override { refused.append(error.text); }
    void createRecord(const QString& entity, const QVariantMap& given) override { created.append({entity, given}); }
    void runVerb(const QString& verb, Id record, const QVariantMap&) override { ran.append({verb, record}); }

    // Shows the page in a window of that size and waits until it has the keyboard.
    void show(QWidget* page, QSize size = {1000, 700})
    {
        window.setCentralWidget(page);
        window.resize(size);
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }
    // Waits until every question to the background is answered.
    void settle()
    {
        bool answered = false;
        background.ask<int>(
            &window, [](Reader&) { return 0; }, [&answered](Outcome<int>) { answered = true; });
        REQUIRE(QTest::qWaitFor([&answered] { return answered; }, 10'000));
        QCoreApplication::processEvents();
    }

    Stage stage;
    TestFile file;
    QMainWindow window;

private:
    CommandSet m_commands;

public:
    Background background;
    QVector<Place> went;
    QStringList told;
    QStringList refused;
    QVector<std::pair<QString, QVariantMap>> created;
    QVector<std::pair<QString, Id>> ran;
    int back = 0;
};

} // namespace perennial::test
