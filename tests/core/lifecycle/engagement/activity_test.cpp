// Activities: planning, completing, rescheduling, calls, notes, the next step.
#include "core/lifecycle/engagement/complete_activity.h"
#include "core/lifecycle/engagement/log_call.h"
#include "core/lifecycle/engagement/next_step.h"
#include "core/lifecycle/engagement/plan_activity.h"
#include "core/lifecycle/engagement/recurrence.h"
#include "core/lifecycle/engagement/write_note.h"
#include "tests/support/workspace_fixture.h"

using namespace perennial;
using namespace perennial::test;

namespace {

const QDate today(2026, 11, 22);

Id plan(TestFile& file, const PlanActivity& ask)
{
    return file.does([&](Desk& desk) { return planActivity(desk, ask); });
}

QDate dayAfter(const char* rule, QDate day)
{
    const auto next = nextOccurrence(QString::fromLatin1(rule), day);
    return next ? next->day : QDate();
}

// As the activities of a series follow each other: each goes on by the rule that the one before it left.
QVector<QDate> daysFrom(const char* rule, QDate day, int most)
{
    QVector<QDate> days;
    auto next = nextOccurrence(QString::fromLatin1(rule), day);
    while (next && days.size() < most) {
        days.append(next->day);
        next = nextOccurrence(next->rule, next->day);
    }
    return days;
}

} // namespace

TEST_CASE("an activity about a deal is found under the deal's company")
{
    TestFile file;
    Id account = 0, deal = 0;
    file.does([&](Desk& desk) {
        account = anAccount(desk).id();
        deal = anOpportunity(desk, {account}).id();
    });
    const Id task = plan(file, {deal, QStringLiteral("Send samples")});
    CHECK(file.load<Activity>(task)[Activity::opportunity] == Ref{deal});
    CHECK(file.load<Activity>(task)[Activity::account] == Ref{account});
}

TEST_CASE("calls, meetings and visits are planned and held, tasks are not started and done")
{
    TestFile file;
    const Id call = plan(file, {0, QStringLiteral("Ring"), Pick{QStringLiteral("call")}});
    const Id task = plan(file, {0, QStringLiteral("Write")});
    CHECK(file.load<Activity>(call).is(Activity::status, Activity::planned));
    CHECK(file.load<Activity>(task).is(Activity::status, Activity::notStarted));
    file.does([&](Desk& desk) {
        completeActivity(desk, {call});
        completeActivity(desk, {task, {}, QStringLiteral("Written")});
    });
    CHECK(file.load<Activity>(call).is(Activity::status, Activity::held));
    CHECK(file.load<Activity>(task).is(Activity::status, Activity::done));
    CHECK(file.load<Activity>(task)[Activity::result] == QLatin1String("Written"));
    CHECK(file.load<Activity>(task)[Activity::doneAt] == file.clock().now());
    CHECK(file.refuses([&](Desk& desk) { return completeActivity(desk, {task}).next; }).fault == Fault::Refused);
}

TEST_CASE("a call that is held changes its status once, and so does a meeting that is cancelled")
{
    TestFile file;
    Id call = 0, meeting = 0;
    file.does([&](Desk& desk) {
        call = planActivity(desk, {0, QStringLiteral("Call"), Pick{QStringLiteral("call")}, desk.today()});
        meeting = planActivity(desk, {0, QStringLiteral("Meet"), Pick{QStringLiteral("meeting")}, desk.today()});
    });
    const auto statusesIn = [&](Id id) {
        const Operation latest = file.reader().history(QString::fromLatin1(Activity::entity), id).first();
        QStringList after;
        for (const FieldChange& change : latest.changes) {
            if (change.field == QString::fromLatin1(Activity::status.key))
                after.append(change.after.text());
        }
        return after;
    };
    file.does([&](Desk& desk) { completeActivity(desk, {call}); });
    CHECK(statusesIn(call) == QStringList{"held"});
    file.does([&](Desk& desk) { cancelActivity(desk, meeting); });
    CHECK(statusesIn(meeting) == QStringList{"not_held"});
}

TEST_CASE("an activity needs a subject and something it can be about")
{
    TestFile file;
    CHECK(file.refuses([](Desk& desk) {
                  return planActivity(desk, {0, QStringLiteral("  ")});
              })
              .issues.value(0)
              .field == QLatin1String("subject"));
    const Id task = plan(file, {0, QStringLiteral("Write")});
    CHECK(file.refuses([&](Desk& desk) {
                  return planActivity(desk, {task, QStringLiteral("x")});
              })
              .fault == Fault::Refused);
}

TEST_CASE("the day of an activity is that of its start")
{
    TestFile file;
    PlanActivity ask{0, QStringLiteral("Visit"), Pick{QStringLiteral("visit")}};
    ask.startsAt = QDateTime(QDate(2026, 11, 30), QTime(9, 30)).toUTC();
    const Id visit = plan(file, ask);
    CHECK(file.load<Activity>(visit)[Activity::dueOn] == QDate(2026, 11, 30));
}

TEST_CASE("rescheduling to another day keeps the time of day and shifts end and reminder")
{
    TestFile file;
    PlanActivity ask{0, QStringLiteral("Visit"), Pick{QStringLiteral("visit")}};
    ask.startsAt = QDateTime(QDate(2026, 11, 30), QTime(9, 30)).toUTC();
    const Id visit = plan(file, ask);
    file.does([&](Desk& desk) {
        desk.save(desk.load<Activity>(visit)
                      .set(Activity::endsAt, ask.startsAt.addSecs(3600))
                      .set(Activity::reminderAt, ask.startsAt.addSecs(-600)));
    });
    file.does([&](Desk& desk) { rescheduleActivity(desk, {visit, QDate(2026, 12, 2)}); });
    const auto moved = file.load<Activity>(visit);
    CHECK(moved[Activity::dueOn] == QDate(2026, 12, 2));
    CHECK(moved[Activity::startsAt].toLocalTime().time() == QTime(9, 30));
    CHECK(moved[Activity::endsAt] == moved[Activity::startsAt].addSecs(3600));
    CHECK(moved[Activity::reminderAt] == moved[Activity::startsAt].addSecs(-600));
    CHECK(file.refuses([&](Desk& desk) { return rescheduleActivity(desk, {visit}), 0; }).issues.value(0).field ==
          QLatin1String("due_on"));
}

TEST_CASE("a cancelled activity is not done, and is no next step")
{
    TestFile file;
    const Id account = file.does([](Desk& desk) { return anAccount(desk).id(); });
    const Id task = plan(file, {account, QStringLiteral("Write")});
    file.does([&](Desk& desk) { cancelActivity(desk, task); });
    CHECK(file.load<Activity>(task).status() == StatusType::Cancelled);
    CHECK(file.refuses([&](Desk& desk) { return completeActivity(desk, {task}).next; }).fault == Fault::Refused);
    CHECK_FALSE(nextStepOf(file.reader(), QStringLiteral("account"), account));
}

TEST_CASE("the next step is the open activity that is due first; undated ones come last")
{
    TestFile file;
    const Id account = file.does([](Desk& desk) { return anAccount(desk).id(); });
    const auto urgency = [&] {
        return urgencyOf(nextStepOf(file.reader(), QStringLiteral("account"), account), today);
    };
    CHECK(urgency() == Urgency::None);
    plan(file, {account, QStringLiteral("Some day")});
    CHECK(urgency() == Urgency::Later);
    plan(file, {account, QStringLiteral("Next week"), {}, today.addDays(7)});
    CHECK(urgency() == Urgency::Later);
    const Id now = plan(file, {account, QStringLiteral("Now"), {}, today});
    CHECK(urgency() == Urgency::Today);
    plan(file, {account, QStringLiteral("Long ago"), {}, today.addDays(-1)});
    CHECK(urgency() == Urgency::Overdue);
    file.does([&](Desk& desk) { completeActivity(desk, {now}); });
    CHECK(nextStepOf(file.reader(), QStringLiteral("account"), account)->title() == QLatin1String("Long ago"));
}

TEST_CASE("a repeating activity plans the next one when it is done, from the day it was due")
{
    TestFile file;
    PlanActivity ask{0, QStringLiteral("Newsletter"), {}, QDate(2026, 11, 20)};
    ask.recurrence = QStringLiteral("FREQ=MONTHLY");
    const Id first = plan(file, ask);
    const Completed done = file.does([&](Desk& desk) { return completeActivity(desk, {first}); });
    REQUIRE(done.next != 0);
    CHECK(file.load<Activity>(done.next)[Activity::dueOn] == QDate(2026, 12, 20));
    CHECK(file.load<Activity>(done.next).is(Activity::status, Activity::notStarted));
    ask.recurrence = QStringLiteral("every now and then");
    CHECK(file.refuses([&](Desk& desk) { return planActivity(desk, ask); }).issues.value(0).field ==
          QLatin1String("recurrence"));
}

TEST_CASE("rules of repetition step by days, weeks, months and years")
{
    CHECK(dayAfter("FREQ=DAILY;INTERVAL=3", QDate(2026, 1, 1)) == QDate(2026, 1, 4));
    CHECK(dayAfter("RRULE:FREQ=WEEKLY", QDate(2026, 1, 1)) == QDate(2026, 1, 8));
    CHECK(dayAfter("FREQ=MONTHLY", QDate(2026, 1, 31)) == QDate(2026, 2, 28));
    CHECK(dayAfter("FREQ=MONTHLY;INTERVAL=13", QDate(2026, 11, 30)) == QDate(2027, 12, 30));
    CHECK(dayAfter("FREQ=YEARLY", QDate(2024, 2, 29)) == QDate(2025, 2, 28));
    CHECK(dayAfter("FREQ=MONTHLY;BYMONTHDAY=-1", QDate(2026, 2, 28)) == QDate(2026, 3, 31));
    for (const char* over : {"FREQ=DAILY;UNTIL=20260101", "FREQ=DAILY;COUNT=1", "FREQ=WEEKLY;BYDAY=MO,TU",
                             "FREQ=HOURLY", "FREQ=WEEKLY;BYMONTHDAY=3", "FREQ=MONTHLY;BYMONTHDAY=32",
                             "FREQ=MONTHLY;BYMONTHDAY=1,15", "FREQ=YEARLY;BYMONTH=7", "FREQ=DAILY;INTERVAL=0", ""})
        CHECK_FALSE(nextOccurrence(QString::fromLatin1(over), QDate(2026, 1, 1)));
}

TEST_CASE("what repeats on the 31st is due on the last day of every month, not on the 28th ever after")
{
    CHECK(daysFrom("FREQ=MONTHLY", QDate(2027, 12, 31), 5) == QVector<QDate>{QDate(2028, 1, 31), QDate(2028, 2, 29),
                                                                             QDate(2028, 3, 31), QDate(2028, 4, 30),
                                                                             QDate(2028, 5, 31)});
    CHECK(daysFrom("FREQ=MONTHLY", QDate(2027, 1, 30), 2) == QVector<QDate>{QDate(2027, 2, 28), QDate(2027, 3, 30)});
}

TEST_CASE("what repeats on 29 February is due on the 28th until the next leap year has the day again")
{
    CHECK(daysFrom("FREQ=YEARLY", QDate(2024, 2, 29), 4) ==
          QVector<QDate>{QDate(2025, 2, 28), QDate(2026, 2, 28), QDate(2027, 2, 28), QDate(2028, 2, 29)});
}

TEST_CASE("a rule with a number of times comes to its end")
{
    CHECK(daysFrom("FREQ=WEEKLY;COUNT=3", QDate(2026, 1, 1), 9) ==
          QVector<QDate>{QDate(2026, 1, 8), QDate(2026, 1, 15)});
}

TEST_CASE("a repeating activity that fell on a shorter month finds back to its day")
{
    TestFile file;
    PlanActivity ask{0, QStringLiteral("Close the books"), {}, QDate(2027, 1, 31)};
    ask.recurrence = QStringLiteral("FREQ=MONTHLY");
    Id task = plan(file, ask);
    for (const QDate day : {QDate(2027, 2, 28), QDate(2027, 3, 31), QDate(2027, 4, 30)}) {
        task = file.does([&](Desk& desk) { return completeActivity(desk, {task}); }).next;
        REQUIRE(task != 0);
        CHECK(file.load<Activity>(task)[Activity::dueOn] == day);
    }
}

TEST_CASE("a call that reached a new lead makes it contacted")
{
    TestFile file;
    const Id lead = file.does([](Desk& desk) { return aLead(desk).id(); });
    file.does([&](Desk& desk) { logCall(desk, {lead, Pick{QStringLiteral("no_answer")}}); });
    CHECK(file.load<Lead>(lead).is(Lead::status, Lead::fresh));
    const CallLogged logged = file.does([&](Desk& desk) {
        return logCall(desk, {lead, Pick{QStringLiteral("reached")}});
    });
    CHECK(file.load<Lead>(lead).is(Lead::status, Lead::contacted));
    CHECK(file.load<Activity>(logged.call).is(Activity::status, Activity::held));
    CHECK(file.load<Activity>(logged.call)[Activity::dueOn] == today);
    CHECK(logged.callBack == 0);
}

TEST_CASE("a call that asks to be called back plans that call for tomorrow")
{
    TestFile file;
    const Id lead = file.does([](Desk& desk) { return aLead(desk).id(); });
    const CallLogged logged = file.does([&](Desk& desk) {
        return logCall(desk, {lead, Pick{QStringLiteral("call_back")}});
    });
    REQUIRE(logged.callBack != 0);
    CHECK(file.load<Activity>(logged.callBack)[Activity::dueOn] == today.addDays(1));
    CHECK(file.load<Activity>(logged.callBack).is(Activity::status, Activity::planned));
}

namespace {

Id aPlannedCall(Desk& desk, Id about, QDate day, const QString& rule = {})
{
    PlanActivity plan;
    plan.about = about;
    plan.subject = QStringLiteral("Ask about samples");
    plan.kind = {QString::fromLatin1(Activity::call.key)};
    plan.dueOn = day;
    plan.recurrence = rule;
    return planActivity(desk, plan);
}

} // namespace

TEST_CASE("a call that was planned for now is the one that took place, and goes on if it repeats")
{
    TestFile file;
    const Id lead = file.does([](Desk& desk) { return aLead(desk).id(); });
    const Id late = file.does([&](Desk& desk) {
        aPlannedCall(desk, lead, today);
        return aPlannedCall(desk, lead, today.addDays(-2), QStringLiteral("FREQ=WEEKLY"));
    });
    const CallLogged logged = file.does([&](Desk& desk) {
        return logCall(desk, {lead, Pick{QStringLiteral("reached")}, QStringLiteral("Wants two"), {}, 6});
    });
    CHECK(logged.call == late); // the one that has waited longest
    const auto call = file.load<Activity>(late);
    CHECK(call.is(Activity::status, Activity::held));
    CHECK(call.is(Activity::outcome, Activity::reached));
    CHECK(call.title() == QStringLiteral("Ask about samples"));
    CHECK(call[Activity::result] == QStringLiteral("Wants two"));
    CHECK(call[Activity::duration] == 6);
    CHECK(call[Activity::dueOn] == today);
    CHECK(file.load<Lead>(lead).is(Lead::status, Lead::contacted));
    CHECK(file.count<Activity>() == 3); // both, and the next week's
    file.undoes();
    CHECK(file.load<Activity>(late).is(Activity::status, Activity::planned));
    CHECK(file.count<Activity>() == 2);
}

TEST_CASE("who was not reached is still to be called, on the day that is said")
{
    TestFile file;
    const Id lead = file.does([](Desk& desk) { return aLead(desk).id(); });
    const Id planned = file.does([&](Desk& desk) { return aPlannedCall(desk, lead, today); });
    file.does([&](Desk& desk) { logCall(desk, {lead, Pick{QStringLiteral("no_answer")}}); });
    CHECK(file.load<Activity>(planned).is(Activity::status, Activity::planned));
    CHECK(file.load<Activity>(planned)[Activity::dueOn] == today);
    const CallLogged logged = file.does([&](Desk& desk) {
        return logCall(desk, {lead, Pick{QStringLiteral("voicemail")}, {}, {}, 0, today.addDays(7)});
    });
    CHECK(logged.call != planned);
    CHECK(logged.callBack == planned);
    CHECK(file.load<Activity>(planned)[Activity::dueOn] == today.addDays(7));
    CHECK(file.count<Activity>() == 3); // no second one is planned
}

TEST_CASE("a call logged leaves those planned for later, for others and calls that came in as they are")
{
    TestFile file;
    const auto [lead, other] = file.does([](Desk& desk) { return std::pair(aLead(desk).id(), aLead(desk).id()); });
    const auto [later, others] = file.does([&, lead = lead, other = other](Desk& desk) {
        return std::pair(aPlannedCall(desk, lead, today.addDays(1)), aPlannedCall(desk, other, today));
    });
    file.does([&, lead = lead, other = other](Desk& desk) {
        logCall(desk, {lead, Pick{QStringLiteral("reached")}});
        logCall(desk, {other, Pick{QStringLiteral("reached")}, {}, Pick{QString::fromLatin1(Activity::incoming.key)}});
    });
    CHECK(file.load<Activity>(later).is(Activity::status, Activity::planned));
    CHECK(file.load<Activity>(others).is(Activity::status, Activity::planned));
}

TEST_CASE("who says not to call again is marked so")
{
    TestFile file;
    const Id contact = file.does([](Desk& desk) { return aContact(desk).id(); });
    file.does([&](Desk& desk) { logCall(desk, {contact, Pick{QStringLiteral("do_not_call")}}); });
    CHECK(file.load<Contact>(contact)[Contact::doNotCall]);
}

TEST_CASE("a note is done at once and named after its first line")
{
    TestFile file;
    const Id account = file.does([](Desk& desk) { return anAccount(desk).id(); });
    const Id note = file.does([&](Desk& desk) {
        return writeNote(desk, {account, QStringLiteral("Likes rye\nand spelt")});
    });
    CHECK(file.load<Activity>(note).title() == QLatin1String("Likes rye"));
    CHECK(file.load<Activity>(note).status() == StatusType::Done);
    CHECK(file.refuses([&](Desk& desk) {
                  return writeNote(desk, {account, QStringLiteral(" ")});
              })
              .fault == Fault::Refused);
}
