// My day: what belongs into which part, whose it is, and what has no next step.
#include "core/lifecycle/engagement/complete_activity.h"
#include "core/lifecycle/engagement/my_day.h"
#include "core/lifecycle/engagement/plan_activity.h"
#include "core/query/filter_text.h"
#include "tests/support/workspace_fixture.h"

using namespace perennial;
using namespace perennial::test;

TEST_CASE("my day has what is overdue, due today with the timed first, due tomorrow, and done today")
{
    TestFile file;
    Id anna = 0;
    file.does([&](Desk& desk) {
        const QDate today = desk.today();
        anna = aContact(desk).id();
        planActivity(desk, {anna, QStringLiteral("Late"), {}, today.addDays(-2)});
        planActivity(desk, {0, QStringLiteral("Untimed"), {}, today});
        planActivity(desk, {0, QStringLiteral("Timed"), {}, {}, QDateTime(today, QTime(15, 0)).toUTC()});
        planActivity(desk, {0, QStringLiteral("Tomorrow"), {}, today.addDays(1)});
        planActivity(desk, {0, QStringLiteral("Far"), {}, today.addDays(9)});
        completeActivity(desk, {planActivity(desk, {0, QStringLiteral("Did it"), {}, today})});
    });
    const MyDay day = readMyDay(file.reader(), {});
    REQUIRE(day.overdue.size() == 1);
    CHECK(day.overdue[0].who == anna);
    CHECK(day.overdue[0].whoName == QStringLiteral("Anna Bauer"));
    REQUIRE(day.today.size() == 2);
    CHECK(day.today[0].subject == QStringLiteral("Timed"));
    CHECK(day.tomorrow.size() == 1);
    REQUIRE(day.done.size() == 1);
    CHECK(day.done[0].subject == QStringLiteral("Did it"));
    CHECK(day.count.overdue == 1);
    CHECK(day.count.today == 2);
}

TEST_CASE("after tomorrow come the days of a week and then the first of what is later, the soonest first, all counted")
{
    TestFile file;
    file.does([&](Desk& desk) {
        for (const int days : {40, 30, 8, 7, 3, 2, 1, 0})
            planActivity(desk, {0, QString::number(days), {}, desk.today().addDays(days)});
        completeActivity(desk, {planActivity(desk, {0, QStringLiteral("Early"), {}, desk.today().addDays(5)})});
    });
    const auto subjects = [](const QVector<DayStep>& steps) {
        QStringList told;
        for (const DayStep& step : steps)
            told.append(step.subject);
        return told.join(u' ');
    };
    const MyDay day = readMyDay(file.reader(), {}, 2);
    CHECK(subjects(day.week) == QStringLiteral("2 3 7"));
    CHECK(subjects(day.later) == QStringLiteral("8 30"));
    CHECK(day.weekCount == 3);
    CHECK(day.laterCount == 3);
}

TEST_CASE("another person's steps are not mine, nobody's are everybody's")
{
    TestFile file;
    Ref mira, jon;
    file.does([&](Desk& desk) {
        for (Ref* person : {&mira, &jon}) {
            Record made = desk.blank(QStringLiteral("person"));
            made.setValue(QStringLiteral("given_name"),
                          Value(person == &mira ? QStringLiteral("Mira") : QStringLiteral("Jon")));
            made.setValue(QStringLiteral("family_name"), Value(QStringLiteral("Keller")));
            person->id = desk.save(made);
        }
        planActivity(desk, {0, QStringLiteral("Mira's"), {}, desk.today(), {}, mira});
        planActivity(desk, {0, QStringLiteral("Jon's"), {}, desk.today(), {}, jon});
        aTask(desk, QStringLiteral("Nobody's"), desk.today());
    });
    CHECK(countDue(file.reader(), {}).today == 3);
    CHECK(countDue(file.reader(), jon).today == 2);
    CHECK(readMyDay(file.reader(), jon).today.size() == 2);
}

TEST_CASE("open leads and deals without an open activity have no next step")
{
    TestFile file;
    file.does([&](Desk& desk) {
        aLead(desk, QStringLiteral("Idle"), QString());
        const Id busy = aLead(desk, QStringLiteral("Busy"), QString()).id();
        planActivity(desk, {busy, QStringLiteral("Call"), {}, desk.today()});
        const Id done = aLead(desk, QStringLiteral("Done with"), QString()).id();
        completeActivity(desk, {planActivity(desk, {done, QStringLiteral("Call"), {}, desk.today()})});
        anOpportunity(desk, anAccount(desk).ref());
    });
    const MyDay day = readMyDay(file.reader(), {});
    CHECK(day.idleLeads == 2);
    CHECK(day.idleDeals == 1);
}

TEST_CASE("the search language knows what has no next step, and writes it down again")
{
    TestFile file;
    file.does([&](Desk& desk) {
        aLead(desk, QStringLiteral("Idle"), QString());
        const Id busy = aLead(desk, QStringLiteral("Busy"), QString()).id();
        planActivity(desk, {busy, QStringLiteral("Call"), {}, desk.today()});
    });
    const EntityDef& def = file.reader().def(QStringLiteral("lead"));
    for (const auto& [line, count] :
         {std::pair{"next:none", 1}, std::pair{"next:any", 1}, std::pair{"-next:none", 1}, std::pair{"is:open", 2}}) {
        const Query query = parseSearch(def, QString::fromLatin1(line), {});
        CHECK(file.reader().count(query) == count);
        CHECK(readSearch(def, searchText(def, query), {}) == query);
    }
    CHECK_THROWS_AS(parseSearch(def, QStringLiteral("next:tomorrow"), {}), Error);
    const Query idle = withoutNextStep(def);
    CHECK(file.reader().list(idle).first().title() == QStringLiteral("Idle"));
    CHECK(searchText(def, idle) == QStringLiteral("is:open next:none"));
}
