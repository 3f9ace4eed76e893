// Quick add: names found among the words, and what stays in the subject.
#include "core/lifecycle/engagement/quick_add.h"
#include "tests/support/workspace_fixture.h"

using namespace perennial;
using namespace perennial::test;

TEST_CASE("a name among the words is the person it is about, the rest is the subject")
{
    TestFile file(QDate(2026, 11, 21));
    Id anna = 0;
    Id bakery = 0;
    file.does([&](Desk& desk) {
        const Ref account = anAccount(desk).ref();
        bakery = account.id;
        anna = aContact(desk, QStringLiteral("Anna"), QStringLiteral("Huber"), account).id();
    });
    const QuickAdd call = understand(file.reader(), QStringLiteral("call anna tue 10"));
    CHECK(call.plan.about == anna);
    CHECK(call.aboutName == QStringLiteral("Anna Huber"));
    CHECK(call.plan.kind.key == QStringLiteral("call"));
    CHECK(call.plan.subject == QStringLiteral("Call Anna Huber"));
    CHECK(call.plan.startsAt.toLocalTime() == QDateTime(QDate(2026, 11, 24), QTime(10, 0)));
    const QuickAdd quote = understand(file.reader(), QStringLiteral("send quote to bäckerei bauer tomorrow"));
    CHECK(quote.plan.about == bakery);
    CHECK(quote.plan.subject == QStringLiteral("Send quote to"));
    CHECK(quote.plan.dueOn == QDate(2026, 11, 22));
    const QuickAdd nobody = understand(file.reader(), QStringLiteral("water the plants"));
    CHECK(nobody.plan.about == 0);
    CHECK(nobody.plan.subject == QStringLiteral("Water the plants"));
}

TEST_CASE("what was understood can be planned as it is")
{
    TestFile file;
    file.does([&](Desk& desk) { aContact(desk); });
    const QuickAdd add = understand(file.reader(), QStringLiteral("meet bauer fri 15:00"));
    const Id planned = file.does([&](Desk& desk) { return planActivity(desk, add.plan); });
    const auto activity = file.load<Activity>(planned);
    CHECK(activity[Activity::contact].id == add.plan.about);
    CHECK(activity.is(Activity::kind, Activity::meeting));
}
