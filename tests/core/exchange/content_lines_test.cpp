// ContentLines: folding, line endings, parameters and encodings of vCard and iCalendar.
#include "core/base/error.h"
#include "core/exchange/content_lines.h"
#include "core/exchange/content_writer.h"
#include <QBuffer>
#include <catch2/catch_all.hpp>

using namespace perennial;

namespace {

QVector<ContentLine> linesOf(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    ContentLines lines(buffer, 100'000'000);
    QVector<ContentLine> all;
    ContentLine line;
    while (lines.next(line))
        all.append(line);
    return all;
}

} // namespace

TEST_CASE("a folded line is one line, whatever its lines end in")
{
    for (const char* ending : {"\r\n", "\n", "\r"}) {
        const QByteArray end(ending);
        const auto lines = linesOf("NOTE:one" + end + "  two" + end + "\tthree" + end + "FN:Anna" + end);
        REQUIRE(lines.size() == 2);
        CHECK(lines[0].text() == QLatin1String("one twothree"));
        CHECK(lines[1].name == QLatin1String("FN"));
        CHECK(lines[1].line == 4);
    }
}

TEST_CASE("quoted-printable goes on over soft line breaks, in its own character set")
{
    const auto lines = linesOf("NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:Gr=C3=BC=\r\n=C3=9Fe=0Aaus\r\n"
                               "N;CHARSET=windows-1252;QUOTED-PRINTABLE:M=FCller;J=F6rg\r\nFN:x\r\n");
    REQUIRE(lines.size() == 3);
    CHECK(lines[0].text() == QStringLiteral("Grüße\naus"));
    CHECK(lines[1].parts() == QStringList{QStringLiteral("Müller"), QStringLiteral("Jörg")});
}

TEST_CASE("groups, bare and quoted parameters are told apart from the value")
{
    const auto lines = linesOf("item1.tel;WORK;type=\"voice,pref\":+49:30\nX-A;P=\"a;b:c\":d\n");
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].group == QLatin1String("item1"));
    CHECK(lines[0].name == QLatin1String("TEL"));
    CHECK(lines[0].isType("work"));
    CHECK(lines[0].isType("pref"));
    CHECK_FALSE(lines[0].isType("home"));
    CHECK(lines[0].value == QLatin1String("+49:30"));
    CHECK(lines[1].parameter("P") == QLatin1String("a;b:c"));
    CHECK(lines[1].value == QLatin1String("d"));
}

TEST_CASE("escaped separators are no separators")
{
    const auto lines = linesOf("ORG:A\\;B;C\\\\;\nCATEGORIES:x\\,y,z\nNOTE:a\\nb\\Nc\n");
    CHECK(lines[0].parts() == QStringList{QStringLiteral("A;B"), QStringLiteral("C\\"), QString()});
    CHECK(lines[1].list() == QStringList{QStringLiteral("x,y"), QStringLiteral("z")});
    CHECK(lines[2].text() == QLatin1String("a\nb\nc"));
}

TEST_CASE("UTF-16 and bytes of no declared character set are read as they are meant")
{
    const QString text = QStringLiteral("FN:Grün\r\n");
    const QByteArray utf16 = "\xFF\xFE" + QByteArray(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
    CHECK(linesOf(utf16).value(0).value == QStringLiteral("Grün"));
    CHECK(linesOf("FN:Gr\xFCn\n").value(0).value == QStringLiteral("Grün"));
    CHECK(linesOf("\xEF\xBB\xBF"
                  "FN:Grün\n")
              .value(0)
              .value == QStringLiteral("Grün"));
}

TEST_CASE("a line without an end is refused, noise is passed over")
{
    CHECK_THROWS_AS(linesOf("NOTE:" + QByteArray(5'000'000, 'x')), Error);
    CHECK_THROWS_AS(linesOf("NOTE:x\n" + QByteArray(" yyyyyyyyy\n").repeated(600'000)), Error);
    CHECK(linesOf("no colon here\n\n:empty name\nFN:Anna").size() == 1);
    CHECK(linesOf({}).isEmpty());
}

TEST_CASE("what is written is folded within 75 bytes, never within a character, and read again")
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    ContentWriter writer(buffer);
    const QString text = QStringLiteral("Grüße, aus; \\ 😊\nzweite Zeile ").repeated(20).trimmed();
    writer.text("NOTE", text);
    writer.parts("N", {QStringLiteral("a;b"), QStringLiteral("c")});
    writer.parts("ADR", {QString(), QString()});
    for (const QByteArray& line : buffer.data().split('\n')) {
        CHECK(line.size() <= 76);
        CHECK(QString::fromUtf8(line).toUtf8() == line);
    }
    const auto lines = linesOf(buffer.data());
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].text() == text);
    CHECK(lines[1].parts() == QStringList{QStringLiteral("a;b"), QStringLiteral("c")});
}

TEST_CASE("of a picture that is too long only the name is kept, and the lines behind it are read")
{
    const QByteArray much(5'000'000, 'A');
    for (const QByteArray& picture : {"PHOTO;ENCODING=b;TYPE=PNG:" + much, "PHOTO:data:image/png;base64," + much,
                                      "PHOTO;ENCODING=b:AAAA\n " + much + "\n AAAA"}) {
        for (const char* end : {"\n", "\r\n", "\r"}) {
            const auto lines = linesOf("A:1" + QByteArray(end) + picture + end + "B:2" + end);
            REQUIRE(lines.size() == 3);
            CHECK(lines[1].name == QLatin1String("PHOTO"));
            CHECK(lines[1].cut);
            CHECK(lines[1].binary);
            CHECK(lines[1].packed.isEmpty());
            CHECK(lines[1].line == 2);
            CHECK_FALSE(lines[2].cut);
            CHECK(lines[2].value == QLatin1String("2"));
        }
    }
    CHECK(linesOf("PHOTO;ENCODING=b:" + much).size() == 1);
}

TEST_CASE("any other value that is too long is refused with its line")
{
    const QByteArray much(5'000'000, 'A');
    CHECK_THROWS_AS(linesOf("A:1\nNOTE:" + much + "\nB:2\n"), Error);
    CHECK_THROWS_AS(linesOf("A:1\n" + much + "\nB:2\n"), Error);
}
