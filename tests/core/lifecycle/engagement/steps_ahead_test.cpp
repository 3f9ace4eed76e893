// Steps ahead: which step is the next, who is quiet, for many records at once.
#include "core/lifecycle/engagement/complete_activity.h"
#include "core/lifecycle/engagement/plan_activity.h"
#include "core/lifecycle/engagement/steps_ahead.h"
#include "tests/support/workspace_fixture.h"

using namespace perennial;
using namespace perennial::test;

TEST_CASE("the next step is the open one that is due first, those without a day last")
{
    TestFile file;
    Id deal = 0;
    Id lead = 0;
    file.does([&](Desk& desk) {
        const QDate today = desk.today();
        deal = anOpportunity(desk, anAccount(desk).ref()).id();
        lead = aLead(desk).id();
        planActivity(desk, {deal, QStringLiteral("Some day"), {}, {}});
        planActivity(desk, {deal, QStringLiteral("Later"), {}, today.addDays(3)});
        planActivity(desk, {deal, QStringLiteral("Sooner"), {}, today.addDays(1)});
        const Id done = planActivity(desk, {deal, QStringLiteral("Done"), {}, today.addDays(-1)});
        completeActivity(desk, {done});
        planActivity(desk, {lead, QStringLiteral("No day"), {}, {}});
    });
    const auto steps = stepsAhead(file.reader(), {deal, lead});
    CHECK(steps.value(deal).subject == QStringLiteral("Sooner"));
    CHECK(urgencyOf(steps.value(deal), QDate(2026, 11, 22)) == Urgency::Later);
    CHECK(urgencyOf(steps.value(deal), QDate(2026, 11, 23)) == Urgency::Today);
    CHECK(urgencyOf(steps.value(deal), QDate(2026, 11, 24)) == Urgency::Overdue);
    CHECK(steps.value(lead).subject == QStringLiteral("No day"));
    CHECK(steps.value(deal).lastTouched.isValid());
}

TEST_CASE("many records need no more questions than one")
{
    TestFile file;
    QVector<Id> leads;
    file.does([&](Desk& desk) {
        for (int i = 0; i < 300; ++i) {
            leads.append(aLead(desk, QStringLiteral("Lead %1").arg(i), QString()).id());
            planActivity(desk, {leads.last(), QStringLiteral("Call %1").arg(i), {}, desk.today().addDays(i)});
        }
    });
    const auto steps = stepsAhead(file.reader(), leads);
    REQUIRE(steps.size() == 300);
    CHECK(steps.value(leads[17]).subject == QStringLiteral("Call 17"));
    CHECK(stepsAhead(file.reader(), {}).isEmpty());
}

TEST_CASE("a record is quiet 14 days after it was last touched, unless a step is planned")
{
    TestFile file(QDate(2026, 11, 1));
    Id lead = 0;
    file.does([&](Desk& desk) { lead = aLead(desk).id(); });
    const QDateTime created = file.load<Lead>(lead)[Common::createdAt];
    const QDate start(2026, 11, 1);
    CHECK(quietDays({}, created, start.addDays(13)) == 0);
    CHECK(quietDays({}, created, start.addDays(16)) == 16);
    StepAhead touched;
    touched.lastTouched = created.addDays(10);
    CHECK(quietDays(touched, created, start.addDays(16)) == 0);
    StepAhead planned;
    planned.activity = 1;
    CHECK(quietDays(planned, created, start.addDays(90)) == 0);
    CHECK(urgencyOf(StepAhead{}, start) == Urgency::None);
}

TEST_CASE("moving a deal to another stage counts as touching it")
{
    TestFile file(QDate(2026, 11, 1));
    Id deal = 0;
    file.does([&](Desk& desk) { deal = anOpportunity(desk, anAccount(desk).ref()).id(); });
    file.clock().advance(qint64(20) * 24 * 3600 * 1000);
    file.does([&](Desk& desk) {
        auto row = desk.load<Opportunity>(deal);
        desk.save(row.set(Opportunity::stage, Opportunity::proposal));
    });
    CHECK(stepsAhead(file.reader(), {deal}).value(deal).lastTouched == file.clock().now());
}
