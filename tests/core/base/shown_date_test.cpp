// Dates as they are read in several languages.
#include "core/base/shown_date.h"

#include <catch2/catch_all.hpp>

using namespace perennial;

TEST_CASE("a day is read with its month in letters and its year whole, in the order of the language")
{
    const QDate day(2026, 3, 4);
    CHECK(shownDate(day, QLocale(QLocale::English, QLocale::UnitedStates)) == QStringLiteral("Mar 4, 2026"));
    CHECK(shownDate(day, QLocale(QLocale::English, QLocale::UnitedKingdom)) == QStringLiteral("4 Mar 2026"));
    CHECK(shownDate(day, QLocale(QLocale::German, QLocale::Germany)) == QStringLiteral("4. März 2026"));
    CHECK(shownDate(day, QLocale(QLocale::Swedish, QLocale::Sweden)) == QStringLiteral("2026-03-04"));
    CHECK(shownDate(day, QLocale(QLocale::Japanese, QLocale::Japan)).startsWith(QLatin1String("2026")));
}

TEST_CASE("without its year a day keeps its order and loses no other word")
{
    const QDate day(2026, 11, 30);
    CHECK(shownDay(day, QLocale(QLocale::English, QLocale::UnitedStates)) == QStringLiteral("Nov 30"));
    CHECK(shownDay(day, QLocale(QLocale::English, QLocale::UnitedKingdom)) == QStringLiteral("30 Nov"));
    CHECK(shownDay(day, QLocale(QLocale::German, QLocale::Germany)) == QStringLiteral("30. Nov."));
    CHECK(shownDay(day, QLocale(QLocale::Spanish, QLocale::Spain)).startsWith(QLatin1String("30 de nov")));
}

TEST_CASE("as a heading a day has its weekday in front and no year")
{
    const QDate day(2026, 11, 21);
    CHECK(shownWeekday(day, QLocale(QLocale::English, QLocale::UnitedStates)) ==
          QStringLiteral("Saturday, November 21"));
    CHECK(shownWeekday(day, QLocale(QLocale::German, QLocale::Germany)) == QStringLiteral("Samstag, 21. November"));
    CHECK(shownWeekday(day, QLocale(QLocale::French, QLocale::France)) == QStringLiteral("samedi 21 novembre"));
}

TEST_CASE("a day is typed with its whole year, in the language's short form")
{
    CHECK(typedDateFormat(QLocale(QLocale::English, QLocale::UnitedStates)) == QStringLiteral("M/d/yyyy"));
    CHECK(typedDateFormat(QLocale(QLocale::German, QLocale::Germany)) == QStringLiteral("dd.MM.yyyy"));
    CHECK(typedDateFormat(QLocale(QLocale::English, QLocale::UnitedKingdom)) == QStringLiteral("dd/MM/yyyy"));
}

TEST_CASE("a moment says its day and its time where the reader is")
{
    const QDateTime moment(QDate(2026, 3, 4), QTime(9, 12));
    CHECK(shownMoment(moment.toUTC(), QLocale(QLocale::German, QLocale::Germany)) ==
          QStringLiteral("4. März 2026 09:12"));
}
