// Display: money, numbers and dates as English and German readers expect them.
#include "tests/support/ui/stage.h"
#include "ui/support/display.h"
#include <catch2/catch_all.hpp>
#include <limits>

using namespace perennial;
using namespace perennial::test;

namespace {

const QLocale british(QLocale::English, QLocale::UnitedKingdom);
const QLocale german(QLocale::German, QLocale::Germany);
constexpr QChar space160(0x00A0);

QString spaced(const char* text)
{
    return QString::fromUtf8(text).replace(u'_', space160);
}

} // namespace

TEST_CASE("the currency symbol stands where the locale puts it")
{
    CHECK(formatMoney({123450}, "EUR", british) == spaced("€1,234.50"));
    CHECK(formatMoney({123450}, "EUR", german) == spaced("1.234,50_€"));
    CHECK(formatMoney({-123450}, "EUR", british) == spaced("-€1,234.50"));
    CHECK(formatMoney({-5}, "EUR", german) == spaced("-0,05_€"));
    CHECK(formatMoney({1234}, "JPY", british) == spaced("¥1,234"));
    CHECK(formatMoney({1234567}, "KWD", german).startsWith(spaced("1.234,567")));
    CHECK(formatMoney({123450}, "EUR", british, MoneyStyle::Bare) == spaced("1,234.50"));
}

TEST_CASE("whole money rounds half away from zero")
{
    CHECK(formatMoney({123450}, "EUR", british, MoneyStyle::Whole) == spaced("€1,235"));
    CHECK(formatMoney({123449}, "EUR", british, MoneyStyle::Whole) == spaced("€1,234"));
    CHECK(formatMoney({-123450}, "EUR", german, MoneyStyle::Whole) == spaced("-1.235_€"));
}

TEST_CASE("the largest amounts lose nothing")
{
    CHECK(formatMoney({std::numeric_limits<qint64>::max()}, "EUR", british) == spaced("€92,233,720,368,547,758.07"));
    CHECK(formatMoney({std::numeric_limits<qint64>::min()}, "EUR", british) == spaced("-€92,233,720,368,547,758.08"));
}

TEST_CASE("a code that is no symbol is parted from the number")
{
    CHECK(formatMoney({1250}, "CHF", british) == spaced("CHF_12.50"));
    CHECK(formatMoney({1250}, "CHF", german) == spaced("12,50_CHF"));
}

TEST_CASE("quantities and percentages show the decimals they have")
{
    CHECK(formatQuantity({3000}, british) == "3");
    CHECK(formatQuantity({1500}, british) == "1.5");
    CHECK(formatQuantity({1234005}, german) == "1.234,005");
    CHECK(formatQuantity({-250}, german) == "-0,25");
    CHECK(formatPercent({1250}, british) == "12.5%");
    CHECK(formatPercent({1250}, german) == spaced("12,5_%"));
    CHECK(formatPercent({1900}, german) == spaced("19_%"));
    CHECK(formatPercent({-250}, QLocale(QLocale::Turkish)) == "-%2,5");
}

TEST_CASE("a rate shows six decimals behind the locale's own sign")
{
    CHECK(formatRate(1'085'000, QLocale(QLocale::English)) == QStringLiteral("1.085000"));
    CHECK(formatRate(110'250'000, QLocale(QLocale::German)) == QStringLiteral("110,250000"));
}

TEST_CASE("dates near today are words, in English and German")
{
    const QDate today(2026, 3, 10);
    Stage english(ThemeMode::Light, "en");
    CHECK(dateInWords(today, today, british) == "today");
    CHECK(dateInWords(today.addDays(1), today, british) == "tomorrow");
    CHECK(dateInWords(today.addDays(-1), today, british) == "yesterday");
    CHECK(dateInWords(today.addDays(3), today, british) == "in 3 days");
    CHECK(dateInWords(today.addDays(-5), today, british) == "5 days ago");
    CHECK(dateInWords(today.addDays(8), today, british) == "18 Mar");
    CHECK(dateInWords(QDate(2025, 3, 12), today, british) == "12 Mar 2025");
    CHECK(dateInWords({}, today, british).isEmpty());
    CHECK(daysInWords(1) == "1 day");
    CHECK(daysInWords(2) == "2 days");
    CHECK(asHeading("tomorrow") == "Tomorrow");
    english.language.use("de");
    CHECK(dateInWords(today, today, german) == "heute");
    CHECK(dateInWords(today.addDays(3), today, german) == "in 3 Tagen");
    CHECK(dateInWords(today.addDays(-2), today, german) == "vor 2 Tagen");
    CHECK(dateInWords(today.addDays(8), today, german) == QString::fromUtf8("18. März"));
    CHECK(daysInWords(1) == "1 Tag");
}

TEST_CASE("short dates of every locale keep day and month and lose the weekday")
{
    const QDate date(2025, 11, 23); // a Sunday
    const QDate today(2026, 3, 10);
    for (const QLocale& locale :
         {QLocale("en_US"), QLocale("fr"), QLocale("es"), QLocale("pt_BR"), QLocale("pl"), QLocale("ru"), QLocale("ja"),
          QLocale("zh_CN"), QLocale("ar"), QLocale("hu"), QLocale("sv"), QLocale("ko")}) {
        const QString with = formatDate(date, today, locale);
        const QString without = formatDate(date, date, locale);
        INFO(locale.name().toStdString() << ": " << with.toStdString() << " | " << without.toStdString());
        CHECK(with.contains(locale.toString(date, QStringLiteral("d"))));
        CHECK(with.contains(locale.toString(date, QStringLiteral("yyyy"))));
        CHECK_FALSE(without.contains(locale.toString(date, QStringLiteral("yyyy"))));
        CHECK_FALSE(with.contains(locale.dayName(7)));
        CHECK_FALSE(without.endsWith(u','));
    }
}
