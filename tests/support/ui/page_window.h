// PageWindow: a small window for one page over a file of the test's own.
#pragma once
#include "tests/support/ui/remembering_navigator.h"
#include "tests/support/ui/scripted_messages.h"
#include "tests/support/ui/stage.h"
#include "ui/model/background.h"
#include <QSignalSpy>
#include <QTest>

namespace perennial::test {

class PageWindow : public QWidget, public RememberingNavigator {
public:
    PageWindow(Workspace& workspace, Stage& stage)
        : RememberingNavigator(workspace, stage.settings), file(workspace), background(workspace),
          messages(new ScriptedMessages(this))
    {
        resize(1024, 720);
    }
    ~PageWindow() override { qDeleteAll(findChildren<Page*>(QString(), Qt::FindDirectChildrenOnly)); }

    Workspace& file;
    Background background;
    ScriptedMessages* messages;
};

// Lets the background answer: waits until the signal was heard once more.
template <class Sender, class Signal, class Act> bool heard(Sender* sender, Signal signal, Act act)
{
    QSignalSpy spy(sender, signal);
    act();
    return spy.count() > 0 || spy.wait(20000);
}

} // namespace perennial::test
