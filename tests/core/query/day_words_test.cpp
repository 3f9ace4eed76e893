// Tests of the words for days.
#include "core/base/error.h"
#include "core/query/day_words.h"

#include <catch2/catch_all.hpp>

using namespace perennial;

namespace {

const Calendar calendar{QDate(2024, 3, 31), 1, 4};

Period days(const char* word)
{
    return daysOf(dayWord(QString::fromUtf8(word)), calendar);
}

} // namespace

TEST_CASE("names of days and spans follow the calendar of whoever asks")
{
    CHECK(days("today") == Period{QDate(2024, 3, 31), QDate(2024, 3, 31)});
    CHECK(days("Yesterday").from == QDate(2024, 3, 30));
    CHECK(days("this week") == Period{QDate(2024, 3, 25), QDate(2024, 3, 31)});
    CHECK(daysOf("this_week", {QDate(2024, 3, 31), 7, 1}).from == QDate(2024, 3, 31));
    CHECK(days("last-month") == Period{QDate(2024, 2, 1), QDate(2024, 2, 29)});
    CHECK(days("next_quarter") == Period{QDate(2024, 4, 1), QDate(2024, 6, 30)});
    CHECK(days("last_year") == Period{QDate(2023, 1, 1), QDate(2023, 12, 31)});
    CHECK(days("this_fiscal_year") == Period{QDate(2023, 4, 1), QDate(2024, 3, 31)});
}

TEST_CASE("a distance is counted in days, weeks, months or years")
{
    CHECK(days("30d").from == QDate(2024, 3, 1));
    CHECK(days("2w").from == QDate(2024, 3, 17));
    CHECK(days("1m").from == QDate(2024, 2, 29));
    CHECK(days("1Y").from == QDate(2023, 3, 31));
    CHECK(days("+1d").from == QDate(2024, 4, 1));
    CHECK(isDistance("30d"));
    CHECK_FALSE(isDistance("d"));
    CHECK_FALSE(isDistance("999999d"));
}

TEST_CASE("what is no day is no word for days")
{
    CHECK(dayWord("someday").isEmpty());
    CHECK(dayWord("2024-13").isEmpty());
    CHECK(dayWord("2024-q5").isEmpty());
    CHECK(dayWord("2023-02-29").isEmpty());
    CHECK(dayWord("").isEmpty());
    CHECK_THROWS_AS(daysOf("today", {}), Error);
    for (const QString& name : dayNames())
        CHECK(dayWord(name) == name);
}
