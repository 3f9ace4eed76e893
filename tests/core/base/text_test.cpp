// Text: cleaning, shortening, UTF-8.
#include "core/base/text.h"

#include "core/base/error.h"

#include <QRandomGenerator>
#include <catch2/catch_all.hpp>

using namespace perennial;

TEST_CASE("NUL, lone surrogates and noncharacters are not clean")
{
    CHECK(isCleanText(u"Anna 😀\n\t"));
    CHECK_FALSE(isCleanText(QString(QChar(0))));
    CHECK_FALSE(isCleanText(QString(QChar(0xD800))));
    CHECK_FALSE(isCleanText(QString(QChar(0xDC00)) + u'x'));
    CHECK_FALSE(isCleanText(QString(QChar(0xFFFE))));
    CHECK_FALSE(isCleanText(QString(QChar(0xFDD0))));
    CHECK_FALSE(isCleanText(QString::fromUcs4(U"\U0001FFFF", 1)));
    CHECK(isCleanUtf8("Anna"));
    CHECK_FALSE(isCleanUtf8(QByteArrayView("a\0b", 3)));
    CHECK_FALSE(isCleanUtf8("\xEF\xBF\xBE"));
    CHECK_FALSE(isCleanUtf8("\xED\xA0\x80"));
}

TEST_CASE("UTF-8 is judged strictly")
{
    for (const char* good : {"", "abc", "é", "€", "😀", "abcdefghijklmnop é"})
        CHECK(isUtf8(good));
    for (const char* bad :
         {"\xC0\x80", "\xC1\xBF", "\xE0\x80\x80", "\xED\xBF\xBF", "\xF0\x80\x80\x80", "\xF4\x90\x80\x80",
          "\xF5\x80\x80\x80", "\x80", "\xC3", "\xE2\x82", "\xF0\x9F\x98", "abcdefgh\xFF"})
        CHECK_FALSE(isUtf8(bad));
}

TEST_CASE("cleaning normalises, trims and drops what nobody typed")
{
    CHECK(cleanText(QStringLiteral("  e\u0301 ")) == QStringLiteral("é"));
    CHECK(cleanText(QStringLiteral("\uFEFF Anna")) == QStringLiteral("Anna"));
    CHECK(cleanText(QStringLiteral("a\r\nb\rc\u0085d")) == QStringLiteral("a\nb\nc\nd"));
    CHECK(cleanText(QStringLiteral("a\u0007b\u009Fc\td")) == QStringLiteral("abc\td"));
    CHECK(cleanText(QStringLiteral("a") + QChar(0xFFFF) + u'b') == QStringLiteral("ab"));
    CHECK(cleanText(QStringLiteral("a b")) == QStringLiteral("a b"));
    CHECK_THROWS_AS(cleanText(QString(QChar(0))), Error);
    CHECK_THROWS_AS(cleanText(QString(QChar(0xD83D))), Error);
    CHECK_THROWS_AS(cleanText(QString(QChar(0xDE00)) + QChar(0xD83D)), Error);
}

TEST_CASE("clean UTF-8 is passed on without a copy, unclean as cleanText says")
{
    QByteArray scratch;
    for (const char* clean : {"", "Anna Berg", "Müller\nStraße 5", "Łódź", "日本語", "Ёлка", "서울"}) {
        const QByteArrayView view(clean);
        CHECK(cleanUtf8(view, scratch).data() == view.data());
    }
    QRandomGenerator random(7);
    const QString letters = QStringLiteral("aé\u0301 \t\r\n\u00A0ΑΆ\u0345か\u3099ᄀ\u1161가\u11A8\u0085\uFEFF\u200Bx");
    for (int i = 0; i < 20000; ++i) {
        QString text;
        for (quint32 length = random.bounded(8U); length > 0; --length)
            text.append(letters[random.bounded(int(letters.size()))]);
        const QByteArray utf8 = text.toUtf8();
        const QString expected = cleanText(text);
        REQUIRE(QString::fromUtf8(cleanUtf8(utf8, scratch)) == expected);
        REQUIRE(cleanText(expected) == expected);
        REQUIRE(isCleanText(expected));
    }
    CHECK_THROWS_AS(cleanUtf8("\xFF", scratch), Error);
}

TEST_CASE("a shortened text is one line, no longer than asked and never half a character")
{
    CHECK(shortened(QStringLiteral("Anna Berg"), 20) == QStringLiteral("Anna Berg"));
    CHECK(shortened(QStringLiteral("Anna\nBerg"), 6) == QStringLiteral("Anna…"));
    CHECK(shortened(QStringLiteral("abcdef"), 4) == QStringLiteral("abc…"));
    CHECK(shortened(QStringLiteral("ab😀cd"), 4) == QStringLiteral("ab…"));
    CHECK(shortened(QStringLiteral("abcdef"), 0).isEmpty());
    CHECK(isCleanText(shortened(QStringLiteral("😀😀😀😀"), 6)));
}

TEST_CASE("a sanitised file name is a name on every system")
{
    CHECK(sanitisedFileName(QStringLiteral("../../etc/passwd")) == QStringLiteral("_.._etc_passwd"));
    CHECK(sanitisedFileName(QStringLiteral("a:b*c?.csv")) == QStringLiteral("a_b_c_.csv"));
    CHECK(sanitisedFileName(QStringLiteral("CON.txt")) == QStringLiteral("_CON.txt"));
    CHECK(sanitisedFileName(QStringLiteral(" .hidden. ")) == QStringLiteral("hidden"));
    CHECK(sanitisedFileName(QStringLiteral("inv\u202Efdp.exe")) == QStringLiteral("invfdp.exe"));
    CHECK(sanitisedFileName(QString()) == QStringLiteral("file"));
    CHECK(sanitisedFileName(QStringLiteral("...")) == QStringLiteral("file"));
    CHECK(sanitisedFileName(QStringLiteral("Übersicht März.pdf")) == QStringLiteral("Übersicht März.pdf"));
    const QString lengthy = sanitisedFileName(QString(300, QChar(0x20AC)) + QStringLiteral(".pdf"));
    CHECK(lengthy.toUtf8().size() <= 200);
    CHECK(lengthy.endsWith(QStringLiteral(".pdf")));
}
