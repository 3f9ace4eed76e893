// Tests of the room for a backup: a place that cannot be written, a disk that is too small, and nothing left behind.
#include "core/base/error.h"
#include "core/store/backup_room.h"
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <catch2/catch_all.hpp>

using namespace perennial;
using namespace perennial::store;

namespace {

QString refusal(const QString& folder, qint64 bytes)
{
    const auto outcome = attempt([&] { requireRoom(folder, bytes); });
    if (outcome)
        return {};
    CHECK(outcome.error().fault == Fault::Storage);
    return outcome.error().text;
}

} // namespace

TEST_CASE("a folder that takes the copy is left as it was")
{
    const QTemporaryDir folder;
    CHECK(refusal(folder.path(), 1000).isEmpty());
    CHECK(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

TEST_CASE("more than the disk has free is refused, with what it takes, what is free and where")
{
    const QTemporaryDir folder;
    const QString text = refusal(folder.path(), qint64(1) << 60);
    CHECK(text.contains("There is no room for the backup before this change: it takes 1.00 EiB"));
    CHECK(text.contains(QDir::toNativeSeparators(folder.path())));
    CHECK(text.contains("Nothing was changed"));
    CHECK(text.contains("Free some space"));
}

TEST_CASE("a folder that is not there or is a file is refused by name")
{
    const QTemporaryDir folder;
    const QString missing = folder.filePath("missing");
    CHECK(refusal(missing, 1).contains(QDir::toNativeSeparators(missing)));
    QFile file(folder.filePath("file"));
    REQUIRE(file.open(QIODevice::WriteOnly));
    CHECK(refusal(file.fileName(), 1).contains("nothing was changed"));
}

TEST_CASE("a copy takes what the file takes, with what SQLite keeps beside it")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("f");
    for (const QString& name : {path, path + "-wal"}) {
        QFile file(name);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(name == path ? 100 : 11, 'x'));
    }
    CHECK(bytesOf(path) == 111);
    CHECK(bytesOf(folder.filePath("none")) == 0);
}
