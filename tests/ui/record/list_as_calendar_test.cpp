// A list of activities as a calendar.
#include "core/lifecycle/engagement/plan_activity.h"
#include "tests/support/ui/window.h"
#include "ui/record/list_page.h"

using namespace perennial;
using namespace perennial::test;

TEST_CASE("activities can be looked at as a calendar, on the day of the current one and with the filter; others cannot")
{
    TestWindow window([](Desk& desk) {
        aLead(desk);
        planActivity(desk, {0, QStringLiteral("Visit"), Pick{QStringLiteral("visit")}, QDate(2026, 12, 3)});
    });
    auto* activities = new ListPage(window, window.background(), "activity");
    window.show(activities);
    activities->show({"list", "activity", 0, "kind:visit", {}});
    window.settle();
    REQUIRE(activities->canRun("as_calendar"));
    REQUIRE(activities->run("as_calendar"));
    CHECK(window.places.last().page == QStringLiteral("calendar"));
    CHECK(window.places.last().filter == QStringLiteral("kind:visit"));
    CHECK(window.places.last().state.value(QStringLiteral("day")) == QStringLiteral("2026-12-03"));
    auto* leads = new ListPage(window, window.background(), "lead");
    CHECK_FALSE(leads->canRun("as_calendar"));
    window.show(leads);
}
