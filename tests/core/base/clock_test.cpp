// Clock: moments and dates as text.
#include "core/base/clock.h"

#include <QTimeZone>
#include <catch2/catch_all.hpp>

using namespace perennial;

TEST_CASE("a moment is written in UTC with milliseconds and read back")
{
    const QDateTime moment(QDate(2024, 2, 29), QTime(23, 59, 59, 7), Qt::UTC);
    CHECK(momentText(moment) == QStringLiteral("2024-02-29T23:59:59.007Z"));
    CHECK(momentOf(momentText(moment)) == moment);
    const QDateTime berlin(QDate(2024, 7, 1), QTime(1, 30), QTimeZone("Europe/Berlin"));
    CHECK(momentText(berlin) == QStringLiteral("2024-06-30T23:30:00.000Z"));
    for (const char* edge : {"0001-01-01T00:00:00.000Z", "1901-12-13T20:45:52.000Z", "2038-01-19T03:14:08.000Z",
                             "9999-12-31T23:59:59.999Z"})
        CHECK(momentText(momentOf(QString::fromLatin1(edge))) == QString::fromLatin1(edge));
}

TEST_CASE("what is no moment is not read as one")
{
    for (const char* text : {"", "2024-02-30T00:00:00.000Z", "2024-02-29 00:00:00.000Z", "2024-02-29T24:00:00.000Z",
                             "2024-02-29T00:00:00.000", "2024-02-29T00:00:00Z", "0000-01-01T00:00:00.000Z",
                             "2024-02-29T00:00:00.000Zx", "2024-02-29T0x:00:00.000Z"})
        CHECK_FALSE(momentOf(QString::fromLatin1(text)).isValid());
    CHECK(momentText(QDateTime()).isEmpty());
    CHECK(momentText(QDateTime(QDate(10000, 1, 1), QTime(0, 0), Qt::UTC)).isEmpty());
}

TEST_CASE("a date is read strictly")
{
    CHECK(dateOf(u"2024-02-29") == QDate(2024, 2, 29));
    CHECK(dateText(QDate(4, 7, 1)) == QStringLiteral("0004-07-01"));
    for (const char* text :
         {"2023-02-29", "2024-13-01", "2024-1-01", "24-01-01", "2024/01/01", "0000-01-01", "-001-01-01"})
        CHECK_FALSE(dateOf(QString::fromLatin1(text)).isValid());
    CHECK(dateText(QDate()).isEmpty());
    CHECK(dateText(QDate(-1, 1, 1)).isEmpty());
}

TEST_CASE("a fixed clock stands until it is advanced")
{
    FixedClock clock(QDate(2024, 2, 15));
    CHECK(clock.today() == QDate(2024, 2, 15));
    CHECK(clock.now() == clock.now());
    clock.advance(24 * 3600 * 1000);
    CHECK(clock.now().date() == QDate(2024, 2, 16));
    CHECK(SystemClock().now().timeSpec() == Qt::UTC);
}
