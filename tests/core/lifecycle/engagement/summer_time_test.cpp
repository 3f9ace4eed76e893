// Summer time: an appointment keeps its time on the wall, its length and its notice when the clocks are changed.
#include "core/lifecycle/engagement/complete_activity.h"
#include "core/lifecycle/engagement/plan_activity.h"
#include "core/lifecycle/engagement/reminders.h"
#include "tests/support/elsewhere.h"
#include "tests/support/workspace_fixture.h"

using namespace perennial;
using namespace perennial::test;

namespace {

// The clocks of Berlin go forth on 29 March 2026 and back on 25 October 2026.
const std::pair<QDate, QDate> acrossChanges[] = {{QDate(2026, 3, 27), QDate(2026, 4, 3)},
                                                     {QDate(2026, 10, 23), QDate(2026, 10, 30)}};

QTime onTheWall(const QDateTime& moment)
{
    return moment.toLocalTime().time();
}

// A visit at 9:30 for an hour and a half, with a notice a quarter of an hour before.
Id aVisit(TestFile& file, QDate day, const QString& rule = {})
{
    return file.does([&](Desk& desk) {
        auto visit = desk.blank<Activity>();
        const QDateTime start = QDateTime(day, QTime(9, 30)).toUTC();
        visit.set(Activity::kind, Activity::visit)
            .set(Activity::subject, QStringLiteral("Visit"))
            .set(Activity::startsAt, start)
            .set(Activity::endsAt, start.addSecs(5400))
            .set(Activity::reminderAt, start.addSecs(-900))
            .set(Activity::recurrence, rule);
        return desk.save(visit);
    });
}

void checkVisit(TestFile& file, Id id, QDate day)
{
    const auto visit = file.load<Activity>(id);
    CHECK(visit[Activity::dueOn] == day);
    CHECK(visit[Activity::startsAt].toLocalTime() == QDateTime(day, QTime(9, 30)));
    CHECK(onTheWall(visit[Activity::endsAt]) == QTime(11, 0));
    CHECK(onTheWall(visit[Activity::reminderAt]) == QTime(9, 15));
}

} // namespace

TEST_CASE("an appointment moved across a change of the clocks keeps its time, its length and its notice")
{
    const Elsewhere berlin("Europe/Berlin");
    for (const auto& [from, to] : acrossChanges) {
        TestFile file(from);
        const Id visit = aVisit(file, from);
        file.does([&, day = to](Desk& desk) { rescheduleActivity(desk, {visit, day}); });
        checkVisit(file, visit, to);
    }
}

TEST_CASE("a weekly appointment keeps its time on the wall when the clocks are changed")
{
    const Elsewhere berlin("Europe/Berlin");
    for (const auto& [from, to] : acrossChanges) {
        TestFile file(from);
        const Id visit = aVisit(file, from, QStringLiteral("FREQ=WEEKLY"));
        const Completed done = file.does([&](Desk& desk) { return completeActivity(desk, {visit}); });
        checkVisit(file, done.next, to);
    }
}

TEST_CASE("the notice of a task without a time stays at its hour when the task is moved to another season")
{
    const Elsewhere berlin("Europe/Berlin");
    for (const auto& [from, to] : acrossChanges) {
        TestFile file(from);
        const Id task = file.does([&, day = from](Desk& desk) {
            auto made = aTask(desk, QStringLiteral("Write"), day);
            return desk.save(made.set(Activity::reminderAt, QDateTime(day, QTime(8, 0)).toUTC()));
        });
        file.does([&, day = to](Desk& desk) { rescheduleActivity(desk, {task, day}); });
        CHECK(file.load<Activity>(task)[Activity::reminderAt].toLocalTime() == QDateTime(to, QTime(8, 0)));
    }
}

TEST_CASE("a reminder in the hour that comes twice is announced once, in the hour that never comes not lost")
{
    const Elsewhere berlin("Europe/Berlin");
    for (const QDateTime& at : {QDateTime(QDate(2026, 10, 25), QTime(0, 30), Qt::UTC),  // 2:30 for the first time
                                QDateTime(QDate(2026, 3, 29), QTime(2, 30)).toUTC()}) { // 2:30 that is none
        Reminder reminder;
        reminder.activity = 1;
        reminder.at = at;
        ReminderDiary diary(at.addSecs(-7200));
        int announced = 0;
        for (int minute = -119; minute <= 180; ++minute) {
            diary.setUpcoming({reminder});
            announced += int(diary.announce(at.addSecs(60 * minute), {}).reminders.size());
        }
        CHECK(announced == 1);
    }
}
