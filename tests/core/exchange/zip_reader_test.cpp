// ZIP archives: what is written is read again, and hostile or broken ones are refused before they do harm.
#include "core/base/error.h"
#include "core/exchange/zip_reader.h"
#include "core/exchange/zip_writer.h"
#include "tests/support/archives.h"
#include <QBuffer>
#include <QTemporaryDir>
#include <QtEndian>
#include <catch2/catch_all.hpp>

using namespace perennial;
using namespace perennial::test;

namespace {

// Opens and unpacks everything.
Outcome<QByteArray> unpacked(const QByteArray& archive, const ZipLimits& limits = {})
{
    const QTemporaryDir folder;
    const QString path = keptIn(folder, archive, QStringLiteral("a.zip"));
    return attempt([&] {
        const ZipReader reader(path, limits);
        QByteArray all;
        for (const ZipMember& member : reader.members())
            all += reader.read(member, 1'000'000'000);
        return all;
    });
}

bool isRefused(const QByteArray& archive, const ZipLimits& limits = {})
{
    const auto read = unpacked(archive, limits);
    return !read && read.error().fault == Fault::Invalid && !read.error().text.isEmpty();
}

// The archive with the 32-bit field of its first directory entry changed.
QByteArray withDirectoryField(QByteArray archive, qsizetype field, quint32 value)
{
    const qsizetype directory = archive.indexOf("PK\x01\x02");
    qToLittleEndian(value, archive.data() + directory + field);
    return archive;
}

constexpr qsizetype crcField = 16;
constexpr qsizetype sizeField = 24;

} // namespace

TEST_CASE("what a ZIP archive is written with is read from it, and the same content gives the same bytes")
{
    const QByteArray noise = QByteArray("a line that repeats\n").repeated(5'000);
    const auto archive = zipOf({{"empty.txt", {}}, {"folder/größe.csv", noise}, {"last.bin", QByteArray("\0\1\2", 3)}});
    CHECK(archive.size() < noise.size() / 10);
    CHECK(archive == zipOf({{"empty.txt", {}}, {"folder/größe.csv", noise}, {"last.bin", QByteArray("\0\1\2", 3)}}));
    const QTemporaryDir folder;
    const ZipReader reader(keptIn(folder, archive, QStringLiteral("a.zip")));
    REQUIRE(reader.members().size() == 3);
    CHECK(reader.read(*reader.find(QStringLiteral("folder/größe.csv")), 1'000'000) == noise);
    CHECK(reader.read(*reader.find(QStringLiteral("empty.txt")), 10).isEmpty());
    CHECK(reader.read(*reader.find(QStringLiteral("last.bin")), 10) == QByteArray("\0\1\2", 3));
    CHECK_FALSE(reader.find(QStringLiteral("other")));
}

TEST_CASE("an archive that is cut anywhere is refused with a sentence")
{
    const QByteArray whole = zipOf({{"a.txt", "first"}, {"b.txt", QByteArray("second ").repeated(100)}});
    for (qsizetype size = 0; size < whole.size(); ++size) {
        INFO(size);
        REQUIRE(isRefused(whole.first(size)));
    }
    CHECK(unpacked(whole));
}

TEST_CASE("a member whose bytes are not what its checksum or size says is refused")
{
    const QByteArray whole = zipOf({{"a.txt", "the text of a member"}});
    CHECK(isRefused(withDirectoryField(whole, crcField, 7)));
    CHECK(isRefused(withDirectoryField(whole, sizeField, 5)));
    CHECK(isRefused(withDirectoryField(whole, sizeField, 500)));
    QByteArray flipped = whole;
    flipped[40] = char(flipped[40] ^ 1);
    CHECK(isRefused(flipped));
}

TEST_CASE("an archive that would unpack to far more than it packs is refused before it is unpacked")
{
    const QByteArray zeros(20'000'000, '\0');
    const QByteArray bomb = zipOf({{"bomb.xml", zeros}});
    REQUIRE(bomb.size() < 40'000);
    CHECK(isRefused(bomb));
    ZipLimits small;
    small.member = 10;
    CHECK(isRefused(zipOf({{"a", "more than ten bytes"}}), small));
    ZipLimits few;
    few.members = 1;
    CHECK(isRefused(zipOf({{"a", "1"}, {"b", "2"}}), few));
    ZipLimits little;
    little.all = 10;
    CHECK(isRefused(zipOf({{"a", "123456"}, {"b", "123456"}}), little));
}

TEST_CASE("members that share their bytes are refused")
{
    // Both directory entries point at the first member.
    QByteArray archive = zipOf({{"a", QByteArray("x").repeated(300)}, {"b", QByteArray("x").repeated(300)}});
    const qsizetype first = archive.indexOf("PK\x01\x02");
    const qsizetype second = archive.indexOf("PK\x01\x02", first + 1);
    const qsizetype secondMember = archive.indexOf("PK\x03\x04", 1);
    archive.remove(secondMember, first - secondMember);
    const qsizetype removed = first - secondMember;
    qToLittleEndian<quint32>(0, archive.data() + second - removed + 42);
    const qsizetype end = archive.indexOf("PK\x05\x06");
    qToLittleEndian<quint32>(quint32(first - removed), archive.data() + end + 16);
    CHECK(isRefused(archive));
}

TEST_CASE("passwords, ZIP64 and other ways of packing are refused, each in its own words")
{
    const QByteArray whole = zipOf({{"a.txt", "text"}});
    const qsizetype directory = whole.indexOf("PK\x01\x02");
    QByteArray locked = whole;
    locked[directory + 8] = char(locked[directory + 8] | 1);
    QByteArray other = whole;
    other[directory + 10] = 12;
    QByteArray large = whole;
    qToLittleEndian<quint16>(0xFFFF, large.data() + large.indexOf("PK\x05\x06") + 10);
    QStringList sentences;
    for (const QByteArray& archive : {locked, other, large}) {
        const auto read = unpacked(archive);
        REQUIRE_FALSE(read);
        sentences.append(read.error().text);
    }
    CHECK(sentences.removeDuplicates() == 0);
    CHECK(sentences[0].contains(QStringLiteral("password")));
    CHECK(sentences[2].contains(QStringLiteral("ZIP64")));
}

TEST_CASE("no name of a member leads out of the archive, and two of one name are refused")
{
    const QByteArray archive = zipOf({{"../../etc/passwd", "1"}, {"/abs\\olute.csv", "2"}, {"a/./b/../c.csv", "3"}});
    const QTemporaryDir folder;
    const ZipReader reader(keptIn(folder, archive, QStringLiteral("a.zip")));
    for (const ZipMember& member : reader.members()) {
        CHECK_FALSE(member.name.startsWith(QLatin1Char('/')));
        CHECK_FALSE(member.name.split(QLatin1Char('/')).contains(QStringLiteral("..")));
        CHECK_FALSE(member.name.contains(QLatin1Char('\\')));
    }
    CHECK(isRefused(zipOf({{"a.csv", "1"}, {"a.csv", "2"}})));
}

TEST_CASE("two members are read side by side")
{
    const QByteArray a = QByteArray("alpha ").repeated(30'000), b = QByteArray("beta ").repeated(30'000);
    const QTemporaryDir folder;
    const ZipReader reader(keptIn(folder, zipOf({{"a", a}, {"b", b}}), QStringLiteral("a.zip")));
    const auto first = reader.open(reader.members()[0]);
    const auto second = reader.open(reader.members()[1]);
    QByteArray gotA, gotB;
    while (!first->atEnd() || !second->atEnd()) {
        gotA += first->read(1'000);
        gotB += second->read(777);
    }
    CHECK(gotA == a);
    CHECK(gotB == b);
}
