// Folding: what search sees.
#include "core/base/text.h"

#include <QRandomGenerator>
#include <catch2/catch_all.hpp>

using namespace perennial;

namespace {

QByteArray foldedUtf8(QByteArrayView text)
{
    QByteArray out;
    foldUtf8(out, text);
    return out;
}

} // namespace

TEST_CASE("folding takes case and accents away")
{
    const std::vector<std::pair<const char*, const char*>> cases{
        {"Müller", "muller"},
        {"STRASSE Straße", "strasse strasse"},
        {"Łódź", "lodz"},
        {"Đorđević", "dordevic"},
        {"Søren Ærø", "soren aero"},
        {"Œuvre", "oeuvre"},
        {"Þór", "thor"},
        {"Iıİi", "iiii"},
        {"Ñandú", "nandu"},
        {"Dvořák Žižka", "dvorak zizka"},
        {"Nguyễn Thị Hương", "nguyen thi huong"},
        {"Ελλάς Άννα", "ελλασ αννα"},
        {"Ёлка Йод", "елка иод"},
        {"ＡＢＣ１２３", "abc123"},
        {"ﬁn", "fin"},
        {"Țară Ș", "tara s"},
        {"O’Neil O´Neil O'Neil", "o'neil o'neil o'neil"},
        {"ガール", "ガール"},
        {"한국어", "한국어"},
        {"أحمد", "احمد"},
        {"محمّد", "محمد"},
        {"  a \t\n b\xC2\xA0\xE2\x80\x83"
         "c ",
         "a b c"},
        {"zero\xE2\x80\x8Bwidth soft\xC2\xADhyphen", "zerowidth softhyphen"},
        {"😀 Ok", "😀 ok"},
        {"", ""},
        {"   ", ""},
    };
    for (const auto& [text, expected] : cases) {
        INFO(text);
        CHECK(foldedUtf8(text) == QByteArray(expected));
        CHECK(fold(QString::fromUtf8(text)) == QString::fromUtf8(expected));
    }
}

TEST_CASE("composed and decomposed spellings fold to the same")
{
    for (const char* text : {"Ångström", "Élodie", "Żółć", "Ὀδυσσεύς", "Їжак", "ňáéíóúýž", "क़लम", "Tiếng Việt"}) {
        const QString composed = QString::fromUtf8(text).normalized(QString::NormalizationForm_C);
        CHECK(fold(composed) == fold(composed.normalized(QString::NormalizationForm_D)));
    }
}

TEST_CASE("folding twice changes nothing, for every character of the basic plane")
{
    for (char32_t c = 1; c < 0x10000; ++c) {
        if (c >= 0xD800 && c <= 0xDFFF)
            continue;
        const QString once = fold(QStringLiteral("a%1b").arg(QChar(char16_t(c))));
        if (fold(once) != once)
            FAIL("U+" << QByteArray::number(uint(c), 16).toStdString());
        if (once.contains(QChar(0xFFFD)) && c != 0xFFFD)
            FAIL("lost U+" << QByteArray::number(uint(c), 16).toStdString());
    }
    SUCCEED();
}

TEST_CASE("folding appends, and survives bytes that are not UTF-8")
{
    QByteArray out("search ");
    foldUtf8(out, "Anna");
    CHECK(out == "search anna");
    CHECK(foldedUtf8("a\xFF"
                     "b\xC3") == QByteArray("a\xEF\xBF\xBD"
                                            "b\xEF\xBF\xBD"));
    QRandomGenerator random(1);
    for (int i = 0; i < 20000; ++i) {
        QByteArray noise(int(random.bounded(24)), '\0');
        for (char& c : noise)
            c = char(random.bounded(256));
        const QByteArray folded = foldedUtf8(noise);
        REQUIRE(isUtf8(folded));
        REQUIRE(foldedUtf8(folded) == folded);
    }
}

TEST_CASE("words are runs of letters and digits")
{
    CHECK(words(fold(u"O'Neil & Söhne, Bahnhofstr. 12a")) ==
          QStringList{QStringLiteral("o"), QStringLiteral("neil"), QStringLiteral("sohne"),
                      QStringLiteral("bahnhofstr"), QStringLiteral("12a")});
    CHECK(words(u"").isEmpty());
    CHECK(words(u" -- ").isEmpty());
}

TEST_CASE("digits of every script count")
{
    CHECK(digits(u"+49 (30) 12-34") == QStringLiteral("49301234"));
    CHECK(digits(u"٠١٢٣٤ ５６") == QStringLiteral("0123456"));
    CHECK(digits(u"x²").isEmpty());
    QByteArray out;
    digitsUtf8(out, "+49 (30) 12-34");
    CHECK(out == "49301234");
}
