// A window for page tests: a file, the commands and a navigator that remembers what pages asked for.
#pragma once
#include "tests/support/ui/scripted_messages.h"
#include "tests/support/ui/stage.h"
#include "tests/support/workspace_fixture.h"
#include "ui/command/command_set.h"
#include "ui/model/background.h"
#include "ui/support/page.h"
#include <QMainWindow>
#include <QTest>

namespace perennial::test {

class TestWindow : public Navigator {
public:
    explicit TestWindow(const std::function<void(Desk&)>& furnish = {}) : m_background(*m_file)
    {
        if (furnish)
            m_file.does([&](Desk& desk) { furnish(desk); });
        m_messages = new ScriptedMessages(&m_window);
        m_commands = new CommandSet(&m_window, m_stage.settings);
        m_window.resize(1280, 800);
    }

    TestFile& file() { return m_file; }
    Stage& stage() { return m_stage; }
    Background& background() { return m_background; }
    QMainWindow& window() { return m_window; }
    ScriptedMessages& messages() { return *m_messages; }

    // Shows the page and waits until what it asked of the file was answered.
    void show(QWidget* page)
    {
        m_window.setCentralWidget(page);
        m_window.show();
        settle();
    }

    // Everything asked of the background so far is answered, and everything that follows from it, too.
    void settle()
    {
        for (int round = 0; round < 3; ++round) {
            bool answered = false;
            m_background.ask<int>(
                &m_window, [](Reader&) { return 1; }, [&](Outcome<int>) { answered = true; });
            while (!answered)
                QTest::qWait(2);
            QTest::qWait(60); // pauses before a filter is asked, before the record beside follows
        }
    }

    Workspace& workspace() override { return *m_file; }
    CommandSet& commands() override { return *m_commands; }
    Settings& settings() override { return m_stage.settings; }
    void go(const Place& place) override { places << place; }
    void goBack() override { ++backs; }
    void tell(const QString& sentence, bool) override { told << sentence; }
    void tell(const Error& error) override { errors << error.text; }
    void createRecord(const QString& entity, const QVariantMap&) override { created << entity; }
    void runVerb(const QString& verb, Id, const QVariantMap&) override { verbs << verb; }

    QVector<Place> places;
    QStringList told, errors, created, verbs;
    int backs = 0;

private:
    Stage m_stage;
    TestFile m_file;
    Background m_background;
    QMainWindow m_window;
    ScriptedMessages* m_messages;
    CommandSet* m_commands;
};

} // namespace perennial::test
