// The calendar's days: which steps stand on them, in what order, whose, and how many more there are.
#include "core/lifecycle/engagement/calendar_days.h"
#include "core/lifecycle/engagement/complete_activity.h"
#include "core/lifecycle/engagement/plan_activity.h"
#include "tests/support/workspace_fixture.h"

using namespace perennial;
using namespace perennial::test;

namespace {

QStringList subjectsOn(const CalendarDay& day)
{
    QStringList subjects;
    for (const DayStep& step : day.steps)
        subjects.append(step.subject);
    return subjects;
}

} // namespace

TEST_CASE("a calendar has every day of its stretch, with what is planned and what was done")
{
    TestFile file;
    Id anna = 0;
    const QDate today = file.clock().today();
    file.does([&](Desk& desk) {
        anna = aContact(desk).id();
        planActivity(desk, {0, QStringLiteral("Late"), {}, today.addDays(-1)});
        completeActivity(desk, {planActivity(desk, {0, QStringLiteral("Did it"), {}, today})});
        planActivity(desk, {0, QStringLiteral("Untimed"), {}, today});
        planActivity(desk, {0, QStringLiteral("At three"), {}, {}, QDateTime(today, QTime(15, 0)).toUTC()});
        planActivity(desk, {anna, QStringLiteral("At nine"), {}, {}, QDateTime(today, QTime(9, 0)).toUTC()});
        cancelActivity(desk, planActivity(desk, {0, QStringLiteral("Not any more"), {}, today}));
        planActivity(desk, {0, QStringLiteral("Beyond"), {}, today.addDays(2)});
    });
    const QVector<CalendarDay> days = readCalendar(file.reader(), {today.addDays(-1), today.addDays(1), 10});
    REQUIRE(days.size() == 3);
    CHECK(days[0].day == today.addDays(-1));
    CHECK(subjectsOn(days[0]) == QStringList{"Late"});
    CHECK(subjectsOn(days[1]) == QStringList{"At nine", "At three", "Untimed", "Did it"});
    CHECK(days[1].steps.first().whoName == QStringLiteral("Anna Bauer"));
    CHECK(days[1].steps.last().done);
    CHECK_FALSE(days[1].steps.first().done);
    CHECK(days[2].steps.isEmpty());
    CHECK(days[2].count == 0);
}

TEST_CASE("a full day shows its first steps and says how many it has")
{
    TestFile file;
    const QDate today = file.clock().today();
    file.does([&](Desk& desk) {
        for (int i = 0; i < 5; ++i)
            aTask(desk, QStringLiteral("Task %1").arg(i), today);
        planActivity(
            desk,
            {0, QStringLiteral("Call"), Pick{QStringLiteral("call")}, {}, QDateTime(today, QTime(17, 0)).toUTC()});
        completeActivity(desk, {aTask(desk, QStringLiteral("Done"), today).id()});
    });
    const CalendarDay day = readCalendar(file.reader(), {today, today, 3}).first();
    CHECK(subjectsOn(day) == QStringList{"Call", "Task 0", "Task 1"}); // timed first, also of another stage
    CHECK(day.count == 7);
}

TEST_CASE("a person's calendar has their own steps and those of nobody")
{
    TestFile file;
    const QDate today = file.clock().today();
    Ref mira, jon;
    file.does([&](Desk& desk) {
        for (Ref* person : {&mira, &jon}) {
            Record made = desk.blank(QStringLiteral("person"));
            made.setValue(QStringLiteral("given_name"), Value(QStringLiteral("P")));
            made.setValue(QStringLiteral("family_name"), Value(person == &mira ? "Mira" : "Jon"));
            person->id = desk.save(made);
        }
        planActivity(desk, {0, QStringLiteral("Mira's"), {}, today, {}, mira});
        planActivity(desk, {0, QStringLiteral("Jon's"), {}, today, {}, jon});
        aTask(desk, QStringLiteral("Nobody's"), today);
    });
    CHECK(readCalendar(file.reader(), {today, today}).first().count == 3);
    CHECK(subjectsOn(readCalendar(file.reader(), {today, today, 10, jon}).first()) == QStringList{"Jon's", "Nobody's"});
}

TEST_CASE("a calendar that ends before it begins is refused")
{
    TestFile file;
    const QDate today = file.clock().today();
    CHECK_THROWS_AS(readCalendar(file.reader(), {today, today.addDays(-1)}), Error);
}

TEST_CASE("a calendar of some activities has those alone, as the calendar of all shows them")
{
    TestFile file;
    const QDate today = file.clock().today();
    file.does([&](Desk& desk) {
        const Id anna = aContact(desk).id();
        planActivity(desk, {anna,
                            QStringLiteral("Call Anna"),
                            Pick{QStringLiteral("call")},
                            {},
                            QDateTime(today, QTime(9, 0)).toUTC()});
        completeActivity(
            desk, {planActivity(desk, {anna, QStringLiteral("Called Anna"), Pick{QStringLiteral("call")}, today})});
        cancelActivity(desk, planActivity(desk, {0, QStringLiteral("No call"), Pick{QStringLiteral("call")}, today}));
        aTask(desk, QStringLiteral("Send quote"), today);
        planActivity(desk, {0, QStringLiteral("Later"), Pick{QStringLiteral("call")}, today.addDays(3)});
    });
    Query calls;
    calls.entity = QString::fromLatin1(Activity::entity);
    calls.filter.conditions = {whereIs(Activity::kind, Pick{QStringLiteral("call")})};
    const CalendarDay day = readCalendar(file.reader(), {today, today, 10, {}, calls}).first();
    CHECK(subjectsOn(day) == QStringList{"Call Anna", "Called Anna"});
    CHECK(day.count == 2);
    const CalendarDay all = readCalendar(file.reader(), {today, today}).first();
    CHECK(day.steps.first() == all.steps.first()); // with names, kinds and times
    calls.filter.join = Filter::Join::Any;         // still within the days
    calls.filter.conditions.append(whereIs(Activity::kind, Pick{QStringLiteral("task")}));
    CHECK(readCalendar(file.reader(), {today, today, 10, {}, calls}).first().count == 3);
}
