// PageStage: a file, a reader's thread and a navigator that remembers, for tests of one page.
#pragma once
#include "tests/support/ui/remembering_navigator.h"
#include "tests/support/ui/stage.h"
#include "tests/support/workspace_fixture.h"
#include "ui/model/background.h"
#include <QSignalSpy>
#include <QTest>

namespace perennial::test {

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
