// Dates: the spellings of files and people.
#include "core/base/numbers.h"

#include <QRandomGenerator>
#include <catch2/catch_all.hpp>

using namespace perennial;

namespace {

std::optional<QDate> dmy(const char* text)
{
    return parseDate(QString::fromUtf8(text), DateOrder::Dmy);
}

std::optional<QDate> mdy(const char* text)
{
    return parseDate(QString::fromUtf8(text), DateOrder::Mdy);
}

} // namespace

TEST_CASE("an ISO date is understood in any order, its time is ignored")
{
    for (const DateOrder order : {DateOrder::Ymd, DateOrder::Dmy, DateOrder::Mdy}) {
        for (const char* text : {"1996-07-04", "1996-07-04 00:00:00.000", "1996-07-04T09:14:00Z", "1996-07-04 09:14",
                                 "1996-07-04T09:14:00.000+02:00", "19960704", "1996/07/04", "1996.7.4", " 1996-07-04 "})
            CHECK(parseDate(QString::fromLatin1(text), order) == QDate(1996, 7, 4));
    }
}

TEST_CASE("the order decides what comes first")
{
    CHECK(dmy("31.12.2026") == QDate(2026, 12, 31));
    CHECK(dmy("3/4/2026") == QDate(2026, 4, 3));
    CHECK(mdy("3/4/2026") == QDate(2026, 3, 4));
    CHECK(mdy("12/31/26") == QDate(2026, 12, 31));
    CHECK(dmy("01.02.70") == QDate(1970, 2, 1));
    CHECK(dmy("01.02.69") == QDate(2069, 2, 1));
    CHECK(mdy("31.12.2026") == QDate(2026, 12, 31));
    CHECK(parseDate(u"26-12-31", DateOrder::Ymd) == QDate(2026, 12, 31));
    CHECK(dmy("31.12.2026 14:30") == QDate(2026, 12, 31));
    CHECK(mdy("12/31/2026 2:30 PM") == QDate(2026, 12, 31));
    CHECK_FALSE(parseDate(u"3/4/2026", DateOrder::Ymd).has_value());
}

TEST_CASE("months may have English and German names")
{
    CHECK(dmy("12 Mar 2024") == QDate(2024, 3, 12));
    CHECK(dmy("12. März 2024") == QDate(2024, 3, 12));
    CHECK(dmy("March 12, 2024") == QDate(2024, 3, 12));
    CHECK(dmy("12-Dez-24") == QDate(2024, 12, 12));
    CHECK(dmy("1st October 2024") == QDate(2024, 10, 1));
    CHECK(dmy("Tue, 12 Mar 2024 09:14") == QDate(2024, 3, 12));
    CHECK(dmy("2024 May 5") == QDate(2024, 5, 5));
    CHECK(dmy("5. Jänner 2024") == QDate(2024, 1, 5));
}

TEST_CASE("a day that does not exist is no date")
{
    for (const char* text : {"31.02.2024", "29.02.2023", "31.04.2024", "00.01.2024", "32.01.2024", "1.13.2024",
                             "1.1.0000", "", "abc", "12.2024", "2024", "12 Foo 2024", "1.2.3.4", "31.12.2026 xyz",
                             "1.2.202", "0/0/00", "2024-02-30", "20240230", "--03-12"})
        CHECK_FALSE(dmy(text).has_value());
    CHECK(dmy("29.02.2024") == QDate(2024, 2, 29));
    CHECK_FALSE(mdy("31/12/2026").has_value());
}

TEST_CASE("the column decides the order of a date")
{
    CHECK(guessDateOrder({QStringLiteral("3/4/2024"), QStringLiteral("13/4/2024")}, DateOrder::Mdy) == DateOrder::Dmy);
    CHECK(guessDateOrder({QStringLiteral("3/4/2024"), QStringLiteral("4/13/2024")}) == DateOrder::Mdy);
    CHECK(guessDateOrder({QStringLiteral("2024-04-03")}) == DateOrder::Ymd);
    CHECK(guessDateOrder({QStringLiteral("03.04.2024")}, DateOrder::Mdy) == DateOrder::Dmy);
    CHECK(guessDateOrder({QStringLiteral("3/4/2024")}, DateOrder::Mdy) == DateOrder::Mdy);
    CHECK(guessDateOrder({}, DateOrder::Dmy) == DateOrder::Dmy);
}

TEST_CASE("a spreadsheet's day number is a date where the user says so")
{
    CHECK(dateOfSerial(u"45631") == QDate(2024, 12, 5));
    CHECK(dateOfSerial(u"1") == QDate(1900, 1, 1));
    CHECK(dateOfSerial(u"59") == QDate(1900, 2, 28));
    CHECK(dateOfSerial(u"61") == QDate(1900, 3, 1));
    CHECK(dateOfSerial(u"45631.75") == QDate(2024, 12, 5));
    for (const char* text : {"0", "60", "-5", "2958466", "x", ""})
        CHECK_FALSE(dateOfSerial(QString::fromLatin1(text)).has_value());
}

TEST_CASE("no text whatever breaks the reading of dates and numbers")
{
    QRandomGenerator random(11);
    const QString letters = QStringLiteral("0123456789.,-/ :TZ'()+€$%janmarxé");
    for (int i = 0; i < 20000; ++i) {
        QString text;
        for (quint32 length = random.bounded(16U); length > 0; --length)
            text.append(letters[random.bounded(int(letters.size()))]);
        for (const DateOrder order : {DateOrder::Ymd, DateOrder::Dmy, DateOrder::Mdy}) {
            const std::optional<QDate> date = parseDate(text, order);
            REQUIRE((!date || (date->isValid() && date->year() >= 1 && date->year() <= 9999)));
        }
        (void)parseDecimal(text, int(random.bounded(4U)), {u'.', u','}, true);
        (void)guessNumberStyle({text});
        (void)guessDateOrder({text});
    }
}
