// Errand: what the window may do while its workspace is away, and what it hears afterwards.
#include "tests/support/workspace_fixture.h"
#include "ui/model/errand.h"
#include <QSignalSpy>
#include <QTest>

using namespace perennial;
using namespace perennial::test;

static const auto aNewCompany = [](Workspace& workspace) -> QString {
    const auto done = workspace.perform(QStringLiteral("Add"), [](Desk& desk) { anAccount(desk); });
    if (!done)
        throw done.error();
    return workspace.undoTitle();
};

TEST_CASE("while its workspace is away a window reads what was there before and cannot write")
{
    TestFile file;
    Errand errand(*file);
    std::atomic<bool> written{false}, looked{false};
    bool done = false;
    const bool begun = errand.run<QString>(
        [&](Workspace& workspace) {
            const auto title = workspace.perform(QStringLiteral("Add"), [&](Desk& desk) {
                anAccount(desk);
                written = true;
                while (!looked)
                    QThread::msleep(1);
            });
            if (!title)
                throw title.error();
            return workspace.undoTitle();
        },
        [&](Outcome<QString> title) {
            done = true;
            CHECK((title && *title == QLatin1String("Add")));
        });
    REQUIRE(begun);
    while (!written)
        QThread::msleep(1);
    CHECK(file.count<Account>() == 0);
    CHECK(file->undoTitle().isEmpty());
    CHECK(file->catalog()->find(QStringLiteral("account")));
    CHECK(file.refuses([](Desk& desk) { anAccount(desk); }).fault == Fault::Busy);
    CHECK_FALSE(file->undo());
    looked = true;
    REQUIRE(QTest::qWaitFor([&] { return done; }));
    CHECK(file.count<Account>() == 1);
    CHECK(file->undoTitle() == QLatin1String("Add"));
    file.undoes();
    CHECK(file.count<Account>() == 0);
}

TEST_CASE("what was changed elsewhere is announced at home, before the work counts as done")
{
    TestFile file;
    Errand errand(*file);
    QStringList order;
    QThread* heardOn = nullptr;
    QObject::connect(&*file, &Workspace::changed, &errand, [&](const ChangeSet&) {
        heardOn = QThread::currentThread();
        order << QStringLiteral("changed %1").arg(file.count<Account>());
    });
    REQUIRE(errand.run<QString>(aNewCompany, [&](Outcome<QString>) { order << QStringLiteral("done"); }));
    REQUIRE(QTest::qWaitFor([&] { return !errand.isRunning(); }));
    CHECK(heardOn == QThread::currentThread());
    CHECK(order == QStringList{QStringLiteral("changed 1"), QStringLiteral("done")});
}

TEST_CASE("a second errand is not begun while one is running, and runs after it")
{
    TestFile file;
    Errand errand(*file), other(*file);
    std::atomic<bool> go{false};
    REQUIRE(errand.run<QString>(
        [&](Workspace& workspace) {
            while (!go)
                QThread::msleep(1);
            return aNewCompany(workspace);
        },
        [](Outcome<QString>) {}));
    CHECK_FALSE(other.run<QString>(aNewCompany, [](Outcome<QString>) {}));
    go = true;
    REQUIRE(QTest::qWaitFor([&] { return !errand.isRunning(); }));
    REQUIRE(other.run<QString>(aNewCompany, [](Outcome<QString>) {}));
    REQUIRE(QTest::qWaitFor([&] { return !other.isRunning(); }));
    CHECK(file.count<Account>() == 2);
}

TEST_CASE("an errand that is given up asks its work to stop and brings the workspace back")
{
    TestFile file;
    {
        Errand errand(*file);
        REQUIRE(errand.run<QString>(
            [&](Workspace&) -> QString {
                while (!errand.isStopAsked())
                    QThread::msleep(1);
                throw Error{Fault::Cancelled, QStringLiteral("stopped")};
            },
            [](Outcome<QString>) {}));
    }
    file.does([](Desk& desk) { anAccount(desk); });
    CHECK(file.count<Account>() == 1);
}
