// PageStage: a file, a reader's thread and a navigator that remembers, for tests of one page.
#pragma once
#include "tests/support/ui/stage.h"
#include "tests/support/workspace_fixture.h"
#include "ui/command/command_set.h"
#include "ui/model/background.h"
#include "ui/support/page.h"
#include <QSignalSpy>
#include <QTest>

namespace perennial::test {

// Writes down what a page asked for in place of doing it.
class RememberingNavigator : public Navigator {
public:
    RememberingNavigator(Workspace& file, Settings& settings)
        : m_workspace(file), m_settings(settings), m_commands(&m_window, settings)
    {}

    Workspace& workspace() override { return m_workspace; }
    CommandSet& commands() override { return m_commands; }
    Settings& settings() override { return m_settings; }
    void go(const Place& place) override { places.append(place); }
    void goBack() override { ++backs; }
    void tell(const QString& sentence, bool undoable = false) override
    {
        sentences.append(sentence);
        lastUndoable = undoable;
    }
    void tell(const Error& error) override { errors.append(error.text); }
    void createRecord(const QString& entity, const QVariantMap& = {}) override { created.append(entity); }
    void runVerb(const QString& verb, Id record) override { verbs.append({verb, record}); }

    QVector<Place> places;
    QStringList sentences, errors, created;
    QVector<std::pair<QString, Id>> verbs;
    int backs = 0;
    bool lastUndoable = false;

private:
    Workspace& m_workspace;
    Settings& m_settings;
    QWidget m_window;
    CommandSet m_commands;
};

// Everything a page needs; build the page after it.
struct PageStage {
    Stage stage;
    TestFile file;
    Background background{*file};
    RememberingNavigator navigator{*file, stage.settings};

    explicit PageStage(QDate day = QDate(2026, 11, 22)) : file(day) {}
};

// Lets the page work until `fulfilled` holds, ten seconds at most.
template <class Condition> bool comesTrue(Condition fulfilled)
{
    return QTest::qWaitFor(fulfilled, 10'000);
}

} // namespace perennial::test
