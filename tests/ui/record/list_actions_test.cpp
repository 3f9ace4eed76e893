// List actions: what commands do to rows.
#include "tests/support/ui/window.h"
#include "ui/record/call_log.h"
#include "ui/record/list_page.h"
#include "ui/record/record_page.h"

using namespace perennial;
using namespace perennial::test;

TEST_CASE("in a table, too, a call, an activity and a note are written about the current row")
{
    TestWindow window([](Desk& desk) {
        aLead(desk, "Anna", "a@example.org");
        aLead(desk, "Bruno", "b@example.org");
    });
    auto* page = new ListPage(window, window.background(), "lead");
    window.show(page);
    page->run("as_table");
    window.settle();
    const Id id = page->current();
    REQUIRE(id != 0);
    for (const char* key : {"log_call", "new_activity", "new_note"}) {
        INFO(key);
        CHECK(page->canRun(key));
        CHECK(page->run(key));
    }
    CHECK(window.created == QStringList{"activity"});
    REQUIRE(window.places.size() == 2);
    CHECK(window.places[0].id == id);
    auto* record = new RecordPage(window, window.background());
    window.show(record);
    record->show(window.places[0]);
    window.settle();
    CHECK(record->findChild<CallLog*>()->isVisible());
    record->show(record->place()); // once: not again when one comes back
    CHECK_FALSE(record->place().state.contains("command"));
}
