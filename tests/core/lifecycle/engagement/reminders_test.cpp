// Reminders: each is announced once, in time, not in quiet hours, and after absence in one summary.
#include "core/catalog/entities/shared/person.h"
#include "core/lifecycle/engagement/complete_activity.h"
#include "core/lifecycle/engagement/reminders.h"
#include "tests/support/workspace_fixture.h"

using namespace perennial;
using namespace perennial::test;

namespace {

const QDateTime noon(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);

Reminder reminderAt(Id id, int secondsAfterNoon)
{
    Reminder reminder;
    reminder.activity = id;
    reminder.at = noon.addSecs(secondsAfterNoon);
    return reminder;
}

QVector<Id> idsOf(const Announcement& announcement)
{
    QVector<Id> ids;
    for (const Reminder& reminder : announcement.reminders)
        ids.append(reminder.activity);
    return ids;
}

Id remembered(Desk& desk, const QString& subject, const QDateTime& at, Ref owner = {})
{
    auto task = aTask(desk, subject);
    task.set(Activity::reminderAt, at);
    if (owner)
        task.record().setValue(QString::fromLatin1(Common::owner.key), pack(owner));
    return desk.save(task);
}

} // namespace

TEST_CASE("a reminder is announced at the first look after its time, and only once")
{
    ReminderDiary diary(noon);
    diary.setUpcoming({reminderAt(1, 30), reminderAt(2, 90)});
    CHECK(diary.announce(noon.addSecs(20), {}).reminders.isEmpty());
    const Announcement first = diary.announce(noon.addSecs(40), {});
    CHECK(idsOf(first) == QVector<Id>{1});
    CHECK_FALSE(first.summary);
    diary.setUpcoming({reminderAt(1, 30), reminderAt(2, 90)}); // read anew after a change
    CHECK(diary.announce(noon.addSecs(60), {}).reminders.isEmpty());
    CHECK(idsOf(diary.announce(noon.addSecs(100), {})) == QVector<Id>{2});
}

TEST_CASE("a reminder set for the present minute is announced though the moment has just passed")
{
    ReminderDiary diary(noon.addSecs(-3600));
    (void)diary.announce(noon.addSecs(20), {});
    diary.setUpcoming({reminderAt(1, 0)});
    CHECK(idsOf(diary.announce(noon.addSecs(40), {})) == QVector<Id>{1});
}

TEST_CASE("a reminder that was put off is announced again at its new time")
{
    ReminderDiary diary(noon);
    diary.setUpcoming({reminderAt(1, 30)});
    CHECK(diary.announce(noon.addSecs(40), {}).reminders.size() == 1);
    diary.setUpcoming({reminderAt(1, 100)});
    CHECK(diary.announce(noon.addSecs(60), {}).reminders.isEmpty());
    CHECK(diary.announce(noon.addSecs(110), {}).reminders.size() == 1);
}

TEST_CASE("what fell due during absence comes as one summary, a single one as itself")
{
    ReminderDiary diary(noon);
    diary.setUpcoming({reminderAt(1, 60), reminderAt(2, 600)});
    const Announcement back = diary.announce(noon.addSecs(7200), {});
    CHECK(idsOf(back) == QVector<Id>{1, 2});
    CHECK(back.summary);
    CHECK(diary.announce(noon.addSecs(7220), {}).reminders.isEmpty());

    ReminderDiary other(noon);
    other.setUpcoming({reminderAt(1, 60)});
    CHECK_FALSE(other.announce(noon.addSecs(7200), {}).summary);
}

TEST_CASE("the next run of the program does not repeat what the last one announced")
{
    ReminderDiary before(noon);
    before.setUpcoming({reminderAt(1, 30)});
    CHECK(before.announce(noon.addSecs(40), {}).reminders.size() == 1);
    ReminderDiary after(before.told());
    after.setUpcoming({reminderAt(1, 30)});
    CHECK(after.announce(noon.addSecs(50), {}).reminders.isEmpty());
}

TEST_CASE("quiet hours hold reminders back until they are over, also over midnight")
{
    const auto local = [](int hour, int minute) { return QDateTime(QDate(2026, 11, 22), QTime(hour, minute)); };
    ReminderRules rules{true, true, QTime(20, 0), QTime(8, 0)};
    CHECK(rules.isQuietAt(QTime(23, 0)));
    CHECK(rules.isQuietAt(QTime(7, 59)));
    CHECK_FALSE(rules.isQuietAt(QTime(8, 0)));
    CHECK_FALSE(rules.isQuietAt(QTime(19, 59)));
    ReminderDiary diary(local(19, 0));
    Reminder reminder;
    reminder.activity = 1;
    reminder.at = local(21, 0).toUTC();
    diary.setUpcoming({reminder});
    CHECK(diary.announce(local(19, 59), rules).reminders.isEmpty());
    CHECK(diary.announce(local(21, 1), rules).reminders.isEmpty());
    CHECK(diary.announce(local(8, 1).addDays(1), rules).reminders.size() == 1);
}

TEST_CASE("who wants no reminders gets none, and none is made up for later")
{
    ReminderDiary diary(noon);
    diary.setUpcoming({reminderAt(1, 30)});
    CHECK(diary.announce(noon.addSecs(40), {false, false, {}, {}}).reminders.isEmpty());
    CHECK(diary.announce(noon.addSecs(50), {}).reminders.isEmpty());
}

TEST_CASE("a clock that was set back does not silence reminders")
{
    ReminderDiary diary(noon.addDays(30));
    (void)diary.announce(noon, {});
    diary.setUpcoming({reminderAt(1, 30)});
    CHECK(diary.announce(noon.addSecs(40), {}).reminders.size() == 1);
}

TEST_CASE("reminders are those of open activities, of the person and of nobody, the soonest first")
{
    TestFile file;
    Id later = 0;
    Id sooner = 0;
    Ref me;
    file.does([&](Desk& desk) {
        auto own = desk.blank<Person>();
        desk.save(own.set(Person::familyName, QStringLiteral("Me")));
        me = own.ref();
        auto colleague = desk.blank<Person>();
        desk.save(colleague.set(Person::familyName, QStringLiteral("Colleague")));
        later = remembered(desk, QStringLiteral("Later"), noon.addSecs(7200), me);
        sooner = remembered(desk, QStringLiteral("Sooner"), noon.addSecs(3600));
        remembered(desk, QStringLiteral("Foreign"), noon.addSecs(3600), colleague.ref());
        completeActivity(desk, {remembered(desk, QStringLiteral("Done"), noon.addSecs(3600))});
        remembered(desk, QStringLiteral("Past"), noon.addSecs(-60));
    });
    const QVector<Reminder> found = remindersAfter(file.reader(), me, noon);
    REQUIRE(found.size() == 2);
    CHECK(found[0].activity == sooner);
    CHECK(found[0].subject == QStringLiteral("Sooner"));
    CHECK(found[1].activity == later);
    CHECK(remindersAfter(file.reader(), {}, noon).size() == 3);
}

TEST_CASE("being reminded again leaves the activity where it is, and is refused for one that is done")
{
    TestFile file;
    const Id task = file.does([](Desk& desk) {
        auto made = aTask(desk, QStringLiteral("Call"), QDate(2026, 11, 22));
        return desk.save(made.set(Activity::reminderAt, noon));
    });
    file.does([&](Desk& desk) { remindAgain(desk, task, noon.addSecs(3600)); });
    CHECK(file.load<Activity>(task)[Activity::reminderAt] == noon.addSecs(3600));
    CHECK(file.load<Activity>(task)[Activity::dueOn] == QDate(2026, 11, 22));
    file.does([&](Desk& desk) { completeActivity(desk, {task}); });
    CHECK(file.refuses([&](Desk& desk) {
                  remindAgain(desk, task, noon);
                  return 0;
              })
              .fault == Fault::Refused);
}
