// One writer a file: who holds it, how that is said, and that the dead hold nothing.
#include "core/base/error.h"
#include "core/store/file_lock.h"
#include "tests/support/kept_file.h"
#include <catch2/catch_all.hpp>

using namespace perennial;
using namespace perennial::store;

namespace {

QString messageOf(const std::function<void()>& work)
{
    try {
        work();
    } catch (const Error& error) {
        return error.text;
    }
    return {};
}

} // namespace

TEST_CASE("a file is held by one at a time, and its companion goes when it is let go")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("a.perennial");
    auto first = FileLock::tryLock(path);
    REQUIRE(first);
    REQUIRE_FALSE(first->inherited());
    REQUIRE_FALSE(FileLock::tryLock(path));
    REQUIRE(QFile::exists(path + ".lock"));
    first.reset();
    REQUIRE_FALSE(QFile::exists(path + ".lock"));
    REQUIRE(FileLock::tryLock(path));
}

TEST_CASE("a refusal names the holder's process and computer")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("a.perennial");
    const test::ChildProcess holder([&] { FileLock::tryLock(path).release(); });
    const QString message = messageOf([&] { FileLock::waitFor(path, 50); });
    REQUIRE(message.contains("in use"));
    REQUIRE(message.contains(QString::number(holder.process())));
    REQUIRE(message.contains(QSysInfo::machineHostName()));
    REQUIRE(FileLock::holder(path).contains(QString::number(holder.process())));
}

TEST_CASE("a dead holder blocks nobody, and its successor knows")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("a.perennial");
    test::ChildProcess holder([&] { FileLock::tryLock(path).release(); });
    holder.kill();
    REQUIRE(FileLock::holder(path).isEmpty());
    const auto lock = FileLock::waitFor(path, 50);
    REQUIRE(lock->inherited());
}

TEST_CASE("a stopped holder is said to be stopped")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("a.perennial");
    const test::ChildProcess holder([&] { FileLock::tryLock(path).release(); });
    holder.stop();
    REQUIRE(messageOf([&] { FileLock::waitFor(path, 30'000); }).contains("stopped"));
}

TEST_CASE("a symbolic link leads to the same lock")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("a.perennial");
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(QFile::link(path, folder.filePath("b.perennial")));
    const auto lock = FileLock::tryLock(path);
    REQUIRE_FALSE(FileLock::tryLock(folder.filePath("b.perennial")));
}

TEST_CASE("in a folder kept in step by a service another computer's lock counts, and the way out is named")
{
    const QTemporaryDir folder;
    QDir(folder.path()).mkdir("Dropbox");
    const QString path = folder.filePath("Dropbox/a.perennial");
    QFile companion(path + ".lock");
    REQUIRE(companion.open(QIODevice::WriteOnly));
    companion.write("perennial\n4711\nsome-other-desk\n2026-01-31T09:15:00.000Z\n");
    companion.close();
    const QString message = messageOf([&] { FileLock::waitFor(path, 20); });
    REQUIRE(message.contains("some-other-desk"));
    REQUIRE(message.contains("a.perennial.lock"));
}

TEST_CASE("a companion that is a link is not followed")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("a.perennial");
    REQUIRE(QFile::link(folder.filePath("victim"), path + ".lock"));
    REQUIRE_FALSE(messageOf([&] { FileLock::tryLock(path); }).isEmpty());
    REQUIRE_FALSE(QFile::exists(folder.filePath("victim")));
}
