// Writing whole files: all or nothing, private, with a reason.
#include "core/base/file_write.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <catch2/catch_all.hpp>
#include <cerrno>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

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

TEST_CASE("a pipe and a socket are not replaced by a file, not by way of a link either, and the sentence names them")
{
    QTemporaryDir folder;
    const QString pipe = folder.filePath(QStringLiteral("pipe"));
    REQUIRE(::mkfifo(QFile::encodeName(pipe).constData(), 0600) == 0);
    const QString link = folder.filePath(QStringLiteral("link.csv"));
    REQUIRE(QFile::link(pipe, link));
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    const QByteArray socket = QFile::encodeName(folder.filePath(QStringLiteral("socket")));
    REQUIRE(size_t(socket.size()) < sizeof address.sun_path);
    std::copy(socket.begin(), socket.end(), address.sun_path);
    const int end = ::socket(AF_UNIX, SOCK_STREAM, 0);
    REQUIRE(::bind(end, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0);
    for (const QString& path : {pipe, link, QString::fromLocal8Bit(socket)}) {
        bool isAsked = false;
        const auto done = attempt([&] { writeWhole(path, [&isAsked](QIODevice&) { isAsked = true; }); });
        REQUIRE_FALSE(done);
        CHECK(done.error().fault == Fault::Storage);
        CHECK(done.error().text.contains(QStringLiteral("A device, a pipe or a socket has that name")));
        CHECK(done.error().text.contains(path));
        CHECK_FALSE(isAsked);
    }
    ::close(end);
    struct stat there = {};
    REQUIRE(::stat(QFile::encodeName(pipe).constData(), &there) == 0);
    CHECK(S_ISFIFO(there.st_mode));
    CHECK(QDir(folder.path()).entryList(QDir::AllEntries | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot).size() ==
          3);
}

TEST_CASE("a link to a file, or into nowhere, stays a link and its file is written")
{
    QTemporaryDir folder;
    const QString link = folder.filePath(QStringLiteral("link.csv"));
    const QString target = folder.filePath(QStringLiteral("target.csv"));
    REQUIRE(QFile::link(target, link));
    for (const char* text : {"first", "second"}) {
        writeWhole(link, [text](QIODevice& device) { device.write(text); });
        CHECK(contentOf(target) == text);
        CHECK(QFileInfo(link).isSymLink());
    }
}

TEST_CASE("a file that is finished but not put in place leaves the old one as it was")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("list.csv"));
    writeWhole(path, [](QIODevice& device) { device.write("old"); });
    {
        WholeFile file(path);
        file.device().write("new");
        file.finish();
    }
    CHECK(contentOf(path) == "old");
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size() == 1);
    WholeFile file(path);
    file.device().write("new");
    file.finish();
    CHECK(contentOf(path) == "old");
    file.putInPlace();
    CHECK(contentOf(path) == "new");
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
