// The search index that an import left behind is finished by the window, and nobody waits for it.
#include "tests/support/workspace_fixture.h"
#include "ui/shell/search_finisher.h"
#include "ui/support/progress_strip.h"
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <QWidget>

using namespace perennial;
using namespace perennial::test;

namespace {

constexpr int inThousands = 20'000; // told beforehand: from so many on the index is left behind

void addMany(TestFile& file)
{
    file.does([](Desk& desk) {
        desk.beginBulk(QString::fromLatin1(Account::entity), inThousands);
        for (int i = 0; i < 500; ++i)
            anAccount(desk, QStringLiteral("Firma %1").arg(i));
    });
}

struct Finishing {
    explicit Finishing(TestFile& file) : layout(new QVBoxLayout(&window)), finisher(*file, layout) {}
    QWidget window;
    QVBoxLayout* layout;
    SearchFinisher finisher;
};

bool isFound(TestFile& file, const char* name)
{
    return file.reader().search({QString::fromUtf8(name), {}, 20}).size() == 1;
}

} // namespace

TEST_CASE("a large change in the open file has its search index finished, and records can be written until then")
{
    TestFile file;
    Finishing finishing(file);
    auto* strip = finishing.window.findChild<ProgressStrip*>();
    CHECK_FALSE(strip->isRunning());
    addMany(file);
    REQUIRE(file->isSearchBehind());
    file.does([](Desk& desk) { anAccount(desk, QStringLiteral("Gleich danach")); });
    CHECK(isFound(file, "gleich danach"));
    QSignalSpy failed(&finishing.finisher, &SearchFinisher::failed);
    REQUIRE(QTest::qWaitFor([&] { return file->thread() == QThread::currentThread() && !file->isSearchBehind(); }));
    REQUIRE(QTest::qWaitFor([&] { return !strip->isRunning(); }));
    CHECK(failed.isEmpty());
    CHECK(isFound(file, "gleich danach"));
    CHECK(isFound(file, "firma 499"));
}

TEST_CASE("a file that was closed before its search index was finished has it finished when it is opened")
{
    TestFile file;
    addMany(file);
    file.reopen();
    REQUIRE(file->isSearchBehind());
    const Finishing finishing(file);
    REQUIRE(QTest::qWaitFor([&] { return file->thread() == QThread::currentThread() && !file->isSearchBehind(); }));
    CHECK(isFound(file, "firma 499"));
}

TEST_CASE("a window that closes while the search index is being finished leaves a file to be finished another time")
{
    TestFile file;
    addMany(file);
    {
        const Finishing finishing(file);
    }
    CHECK(file->isSearchBehind());
    CHECK(isFound(file, "firma 499"));
}
