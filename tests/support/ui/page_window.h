// PageWindow: a small window for one page: it keeps where the page wanted to go and what it told.
#pragma once
#include "tests/support/ui/scripted_messages.h"
#include "tests/support/ui/stage.h"
#include "ui/command/command_set.h"
#include "ui/model/background.h"
#include "ui/support/page.h"
#include <QSignalSpy>
#include <QTest>

namespace perennial::test {

class PageWindow : public QWidget, public Navigator {
public:
    PageWindow(Workspace& workspace, Stage& stage)
        : file(workspace), background(workspace), set(this, stage.settings), choices(stage.settings),
          messages(new ScriptedMessages(this))
    {
        resize(1024, 720);
    }
    ~PageWindow() override { qDeleteAll(findChildren<Page*>(QString(), Qt::FindDirectChildrenOnly)); }

    Workspace& workspace() override { return file; }
    CommandSet& commands() override { return set; }
    Settings& settings() override { return choices; }
    void go(const Place& place) override { places << place; }
    void goBack() override { places.removeLast(); }
    void tell(const QString& sentence, bool) override { told << sentence; }
    void tell(const Error& error) override { told << error.text; }
    void createRecord(const QString& entity, const QVariantMap&) override { told << QStringLiteral("new ") + entity; }
    void runVerb(const QString& verb, Id) override { told << verb; }

    Workspace& file;
    Background background;
    CommandSet set;
    Settings& choices;
    ScriptedMessages* messages;
    QVector<Place> places;
    QStringList told;
};

// Lets the background answer: waits until the signal was heard once more.
template <class Sender, class Signal, class Act> bool heard(Sender* sender, Signal signal, Act act)
{
    QSignalSpy spy(sender, signal);
    act();
    return spy.count() > 0 || spy.wait(20000);
}

} // namespace perennial::test
