// Period: months, quarters, fiscal years, named spans.
#include "core/base/period.h"

#include <catch2/catch_all.hpp>

using namespace perennial;

TEST_CASE("months are numbered through")
{
    CHECK(monthIndex(QDate(2024, 1, 31)) == 2024 * 12);
    CHECK(monthIndex(QDate(2024, 12, 1)) == 2024 * 12 + 11);
    CHECK(monthStart(2024 * 12 + 1) == QDate(2024, 2, 1));
    CHECK(monthEnd(2024 * 12 + 1) == QDate(2024, 2, 29));
    CHECK(monthIndex(QDate()) == -1);
    CHECK_FALSE(monthStart(-1).isValid());
}

TEST_CASE("a fiscal year need not begin in January")
{
    CHECK(fiscalYearOf(QDate(2024, 3, 31), 4) == Period{QDate(2023, 4, 1), QDate(2024, 3, 31)});
    CHECK(fiscalYearOf(QDate(2024, 4, 1), 4) == Period{QDate(2024, 4, 1), QDate(2025, 3, 31)});
    CHECK(fiscalYearNumber(QDate(2024, 4, 1), 4) == 2025);
    CHECK(fiscalYearOf(QDate(2024, 4, 1), 1) == yearOf(QDate(2024, 4, 1)));
}

TEST_CASE("a period moves by whole months where it is made of them")
{
    CHECK(shifted(monthOf(QDate(2024, 3, 15)), -1) == monthOf(QDate(2024, 2, 1)));
    CHECK(shifted(quarterOf(QDate(2024, 1, 1)), -1) == Period{QDate(2023, 10, 1), QDate(2023, 12, 31)});
    CHECK(shifted({QDate(2024, 1, 5), QDate(2024, 1, 11)}, 1) == Period{QDate(2024, 1, 12), QDate(2024, 1, 18)});
    CHECK(shifted(Period{}, 3) == Period{});
}

TEST_CASE("named periods hold the days their names promise")
{
    const QDate today(2024, 2, 29);
    CHECK(periodOf(NamedPeriod::LastMonth, today) == monthOf(QDate(2024, 1, 1)));
    CHECK(periodOf(NamedPeriod::Last12Months, today) == Period{QDate(2023, 3, 1), QDate(2024, 2, 29)});
    CHECK(periodOf(NamedPeriod::ThisWeek, today) == Period{QDate(2024, 2, 26), QDate(2024, 3, 3)});
    CHECK(periodOf(NamedPeriod::Last30Days, today).days() == 30);
    CHECK(periodOf(NamedPeriod::LastFiscalYear, today, 7) == Period{QDate(2022, 7, 1), QDate(2023, 6, 30)});
    CHECK(periodOf(NamedPeriod::Always, today).contains(QDate(1901, 1, 1)));
    for (const NamedPeriod name : namedPeriods()) {
        NamedPeriod back = NamedPeriod::Always;
        CHECK(periodByKey(periodKey(name), back));
        CHECK(back == name);
        CHECK_FALSE(periodLabel(name).isEmpty());
    }
    NamedPeriod ignored = NamedPeriod::Always;
    CHECK_FALSE(periodByKey(u"someday", ignored));
}
