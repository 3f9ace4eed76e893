// RememberingNavigator: writes down what a page asked for in place of doing it.
#pragma once
#include "ui/command/command_set.h"
#include "ui/support/page.h"

namespace perennial::test {

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
    void createRecord(const QString& entity, const QVariantMap& given = {}) override
    {
        created.append(entity);
        givenLast = given;
    }
    void runVerb(const QString& verb, Id record, const QVariantMap& given) override
    {
        verbs.append({verb, record});
        givenLast = given;
    }

    QVector<Place> places;
    QStringList sentences, errors, created;
    QVariantMap givenLast; // to the record or the step asked for last
    QVector<std::pair<QString, Id>> verbs;
    int backs = 0;
    bool lastUndoable = false;

private:
    Workspace& m_workspace;
    Settings& m_settings;
    QWidget m_window;
    CommandSet m_commands;
};

} // namespace perennial::test
