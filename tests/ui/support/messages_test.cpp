// The dialogs for files leave the open file alone.
#include "tests/support/ui/stage.h"
#include "tests/support/workspace_fixture.h"
#include "ui/support/messages.h"
#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QTest>
#include <QTimer>
#include <sys/stat.h>
#include <unistd.h>

using namespace perennial;
using namespace perennial::test;

namespace {

// Locks of this process on the file, as the system lists them.
int locksOn(const QString& path)
{
    struct stat file;
    REQUIRE(::stat(QFile::encodeName(path).constData(), &file) == 0);
    QFile list(QStringLiteral("/proc/locks"));
    if (!list.open(QIODevice::ReadOnly))
        return -1;
    int count = 0;
    for (const QByteArray& line : list.readAll().split('\n'))
        count += line.contains(' ' + QByteArray::number(::getpid()) + ' ') &&
                 line.contains(':' + QByteArray::number(qulonglong(file.st_ino)) + ' ');
    return count;
}

// Looks at the folder as long as Qt takes to look into its files, then leaves it.
void cancelSoon()
{
    QTimer::singleShot(1000, qApp, [] {
        if (auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget()))
            dialog->reject();
    });
}

} // namespace

TEST_CASE("choosing a file beside the open one does not take the open one's locks away")
{
    const Stage stage;
    TestFile made;
    const QString path = made.path();
    made.close();
    OpenOptions options;
    options.use = OpenOptions::Use::Window;
    const auto opened = Workspace::open(path, options);
    REQUIRE(opened);
    const int before = locksOn(path + QStringLiteral("-shm"));
    if (before < 0)
        return; // a system that does not list them
    REQUIRE(before > 0);
    Messages messages;
    SECTION("to read")
    {
        cancelSoon();
        CHECK(messages.fileToOpen(nullptr, {"Import", "All (*)", made.folder(), {}}).isEmpty());
    }
    SECTION("to write")
    {
        cancelSoon();
        CHECK(messages.fileToSave(nullptr, {"Save", "All (*)", made.folder(), {}}).isEmpty());
    }
    CHECK(locksOn(path + QStringLiteral("-shm")) == before);
}
