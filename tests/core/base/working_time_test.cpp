// Working time: opening hours as people write them, and what passes of them.
#include "core/base/working_time.h"
#include "tests/support/elsewhere.h"
#include <catch2/catch_all.hpp>

using namespace perennial;

namespace {

constexpr qint64 hour = 3600;

QDateTime at(int day, int hours, int minutes = 0)
{
    return QDateTime(QDate(2026, 11, day), QTime(hours, minutes)).toUTC();
}

} // namespace

// 23 November 2026 is a Monday.
TEST_CASE("only open hours pass, over nights, weekends and holidays")
{
    const WorkingTime office(QStringLiteral("Mo-Fr 09:00-17:00"), QStringLiteral("2026-11-26 Thanksgiving\nno day\n"));
    CHECK(office.secondsBetween(at(23, 10), at(23, 12)) == 2 * hour);
    CHECK(office.secondsBetween(at(23, 16), at(24, 10)) == 2 * hour);
    CHECK(office.secondsBetween(at(27, 16), at(30, 10)) == 2 * hour);
    CHECK(office.secondsBetween(at(25, 16), at(27, 10)) == 2 * hour);
    CHECK(office.secondsBetween(at(28, 8), at(29, 20)) == 0);
    CHECK(office.secondsBetween(at(24, 10), at(23, 10)) == 0);
    CHECK(office.after(at(27, 16), 2 * hour) == at(30, 10));
    CHECK(office.after(at(28, 12), 0) == at(28, 12));
    CHECK(office.after(at(23, 9), 8 * hour) == at(23, 17));
}

TEST_CASE("hours may have a break, differ by day, be written in German and reach midnight")
{
    const WorkingTime shop(QStringLiteral("Di-Fr 9:00-12:00, 14:00-18:00; Sa,So 10:00-24:00"), {});
    CHECK(shop.secondsBetween(at(23, 0), at(24, 0)) == 0);
    CHECK(shop.secondsBetween(at(24, 0), at(25, 0)) == 7 * hour);
    CHECK(shop.secondsBetween(at(28, 0), at(30, 0)) == 28 * hour);
    CHECK(shop.after(at(24, 11), 2 * hour) == at(24, 15));
    const WorkingTime bar(QStringLiteral("Sa-Mo 18:00-22:00"), {});
    CHECK(bar.secondsBetween(at(23, 0), at(30, 0)) == 12 * hour);
}

TEST_CASE("hours that cannot be read, or none, are all hours")
{
    for (const char* text : {"", "whenever", "Mo-Fr", "Xx 09:00-17:00", "Mo 17:00-09:00", "Mo-Fr 09:00-25:00"}) {
        INFO(text);
        const WorkingTime always(QString::fromLatin1(text), {});
        CHECK(always.secondsBetween(at(28, 12), at(29, 12)) == 24 * hour);
        CHECK(always.after(at(28, 12), 24 * hour) == at(29, 12));
    }
}

TEST_CASE("an office that never opens again lets all time pass, rather than none for ever")
{
    QString closed;
    for (QDate day(2026, 1, 1); day.year() < 2040; day = day.addDays(1))
        closed += day.toString(Qt::ISODate) + QLatin1Char('\n');
    const WorkingTime office(QStringLiteral("Mo-Fr 09:00-17:00"), closed);
    CHECK(office.after(at(23, 10), 2 * hour) == at(23, 12));
}

TEST_CASE("opening hours follow the clock on the wall when it is set back or forth")
{
    const test::Elsewhere berlin("Europe/Berlin");
    const WorkingTime office(QStringLiteral("Mo-Su 09:00-17:00"), {});
    for (const QDate night : {QDate(2026, 3, 28), QDate(2026, 10, 24)}) {
        const QDateTime evening = QDateTime(night, QTime(16, 0)).toUTC();
        const QDateTime morning = QDateTime(night.addDays(1), QTime(10, 0)).toUTC();
        CHECK(office.secondsBetween(evening, morning) == 2 * hour);
        CHECK(office.after(evening, 2 * hour) == morning);
    }
}
