// Writing whole files: all or nothing, private, with a reason.
#include "core/base/file_write.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <catch2/catch_all.hpp>
#include <cerrno>

using namespace perennial;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TEST_CASE("a file is replaced whole and readable by its owner only")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("list.csv"));
    writeWhole(path, [](QIODevice& device) { device.write("old"); });
    writeWhole(path, [](QIODevice& device) { device.write("new text"); });
    CHECK(contentOf(path) == "new text");
    const auto others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    CHECK((QFile::permissions(path) & others) == QFileDevice::Permissions());
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size() == 1);
}

TEST_CASE("a write that fails midway leaves the old file and no litter")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("list.csv"));
    writeWhole(path, [](QIODevice& device) { device.write("old"); });
    CHECK_THROWS_AS(writeWhole(path,
                               [](QIODevice& device) {
                                   device.write("half");
                                   throw refused(QStringLiteral("no more"));
                               }),
                    Error);
    CHECK(contentOf(path) == "old");
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size() == 1);
}

TEST_CASE("a place that cannot be written to is named with its reason")
{
    QTemporaryDir folder;
    const auto write = [](QIODevice& device) { device.write("x"); };
    const auto fault = [&write](const QString& path) {
        try {
            writeWhole(path, write);
        } catch (const Error& error) {
            CHECK(error.text.contains(QStringLiteral("nothing was changed")));
            return error.fault;
        }
        return Fault::Invalid;
    };
    CHECK(fault(folder.filePath(QStringLiteral("absent/list.csv"))) == Fault::Storage);
    CHECK(fault(folder.path()) == Fault::Storage);
    CHECK(fault(folder.filePath(QString(300, u'x'))) == Fault::Storage);
}

TEST_CASE("a full disk says so")
{
    if (!QFile::exists(QStringLiteral("/dev/full"))) {
        WARN("skipped: this system has no /dev/full");
        return;
    }
    QFile full(QStringLiteral("/dev/full"));
    REQUIRE(full.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    CHECK(full.write("x") < 1);
    CHECK(writeFailure(full).text.startsWith(QStringLiteral("The disk is full; nothing was changed")));
    CHECK(storageError(EROFS, QStringLiteral("/x")).text.contains(QStringLiteral("read-only")));
    CHECK(storageError(EIO, QStringLiteral("/x")).fault == Fault::Storage);
}
