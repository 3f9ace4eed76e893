// Numbers and flags: what is understood and what is not.
#include "core/base/numbers.h"

#include <QRandomGenerator>
#include <catch2/catch_all.hpp>
#include <limits>

using namespace perennial;

namespace {

constexpr NumberStyle point{u'.', u','};
constexpr NumberStyle comma{u',', u'.'};

std::optional<qint64> cents(const char* text, NumberStyle style = point)
{
    return parseDecimal(QString::fromUtf8(text), 2, style);
}

} // namespace

TEST_CASE("an amount is read in the style of its column")
{
    CHECK(cents("1,234.56") == 123456);
    CHECK(cents("1.234,56", comma) == 123456);
    CHECK(cents("1234.5") == 123450);
    CHECK(cents("1'234.56") == 123456);
    CHECK(cents("1’234.56") == 123456);
    CHECK(cents("1 234,56", comma) == 123456);
    CHECK(cents("1\xC2\xA0"
                "234,56",
                comma) == 123456);
    CHECK(cents("12,34,567.89") == 123456789);
    CHECK(cents(".5") == 50);
    CHECK(cents("5.") == 500);
    CHECK(cents("1,234") == 123400);
    CHECK(cents("1.234", comma) == 123400);
    CHECK(cents("٣٫١", {QChar(0x066B), QChar(0x066C)}) == 310);
}

TEST_CASE("signs, brackets, currencies and percent signs may stand around it")
{
    CHECK(cents("-5.20") == -520);
    CHECK(cents("5.20-") == -520);
    CHECK(cents("(5.20)") == -520);
    CHECK(cents("−5.20") == -520);
    CHECK(cents("+5.20") == 520);
    CHECK(cents("€ 5.20") == 520);
    CHECK(cents("5,20 €", comma) == 520);
    CHECK(cents("EUR 5.20") == 520);
    CHECK(cents("-$5.20") == -520);
    CHECK(cents("$-5.20") == -520);
    CHECK(cents("Fr. 20.00") == 2000);
    CHECK(cents("20 zł") == 2000);
    CHECK(cents("19 %") == 1900);
}

TEST_CASE("what is no number is not read as one")
{
    for (const char* text : {"",     " ",      "abc",      "-",        "1.2.3", "12x", "x12",  "--5",       "(-5)",
                             "1,23", "1,2345", ",123",     "1,,234",   "5.2.",  "1 2", "1'23", "1,234'567", "0x10",
                             "1e5",  "NaN",    "5 apples", "1.234,56", "5.999", "€",   "()"})
        CHECK_FALSE(cents(text).has_value());
}

TEST_CASE("an amount that 64 bits cannot hold is no amount")
{
    CHECK_FALSE(cents("1000000000000000000000000000000").has_value());
    CHECK_FALSE(parseDecimal(u"9223372036854775808", 0).has_value());
    CHECK(parseDecimal(u"9223372036854775807", 0) == std::numeric_limits<qint64>::max());
    CHECK_FALSE(parseDecimal(u"92233720368547758.08", 2).has_value());
    CHECK_FALSE(parseDecimal(u"9223372036854775807.5", 0, {}, true).has_value());
}

TEST_CASE("more decimals than fit are rounded only where that is allowed")
{
    CHECK_FALSE(parseDecimal(u"1.005", 2).has_value());
    CHECK(parseDecimal(u"1.005", 2, {}, true) == 101);
    CHECK(parseDecimal(u"-1.005", 2, {}, true) == -101);
    CHECK(parseDecimal(u"1.00499", 2, {}, true) == 100);
    CHECK(parseDecimal(u"1.500", 1) == 15);
    CHECK(parseDecimal(u"0.15", 3) == 150);
}

TEST_CASE("the column decides what a point and a comma mean")
{
    const auto guess = [](std::initializer_list<const char*> samples) {
        QStringList list;
        for (const char* sample : samples)
            list << QString::fromUtf8(sample);
        return guessNumberStyle(list);
    };
    CHECK(guess({"1.234,56"}) == comma);
    CHECK(guess({"1,234.56"}) == point);
    CHECK(guess({"1.234", "5,5"}) == comma);
    CHECK(guess({"1,234", "5.5"}) == point);
    CHECK(guess({"1.234.567"}) == comma);
    CHECK(guess({"0,125"}) == comma);
    CHECK(guess({"1'234,567"}) == comma);
    CHECK(guess({"12,50 €", "7,00 €"}) == comma);
    CHECK(guess({"1,234", "5,678"}) == point);
    CHECK(guess({"12", "", "abc"}) == point);
    CHECK(guessNumberStyle({QStringLiteral("1,234")}, comma) == comma);
}

TEST_CASE("the canonical text of a number is read back as the same number")
{
    CHECK(decimalText(-5, 2) == QStringLiteral("-0.05"));
    CHECK(decimalText(123456, 2) == QStringLiteral("1234.56"));
    CHECK(decimalText(7, 0) == QStringLiteral("7"));
    CHECK(decimalText(std::numeric_limits<qint64>::min(), 3) == QStringLiteral("-9223372036854775.808"));
    CHECK(shortDecimalText(1500, 3) == QStringLiteral("1.5"));
    CHECK(shortDecimalText(2000, 3) == QStringLiteral("2"));
    CHECK(shortDecimalText(-1, 3) == QStringLiteral("-0.001"));
    CHECK(shortDecimalText(100, 0) == QStringLiteral("100"));
    QRandomGenerator64 random(3);
    for (int i = 0; i < 5000; ++i) {
        const qint64 value = qint64(random.generate()) >> (i % 60);
        const int decimals = i % 5;
        if (value == std::numeric_limits<qint64>::min())
            continue;
        REQUIRE(parseDecimal(decimalText(value, decimals), decimals) == value);
        REQUIRE(parseDecimal(shortDecimalText(value, decimals), decimals) == value);
    }
}

TEST_CASE("a flag is read in English and German")
{
    for (const char* yes : {"1", "TRUE", "true", "Yes", "y", "Ja", "J", "wahr", "x", "X", " on ", "✓"})
        CHECK(parseFlag(QString::fromUtf8(yes)) == true);
    for (const char* no : {"0", "false", "No", "n", "Nein", "falsch", "off", "AUS"})
        CHECK(parseFlag(QString::fromUtf8(no)) == false);
    for (const char* neither : {"", "2", "maybe", "-"})
        CHECK_FALSE(parseFlag(QString::fromUtf8(neither)).has_value());
}
