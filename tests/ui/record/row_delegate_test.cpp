// RowDelegate: how high rows are.
#include "tests/support/ui/window.h"
#include "ui/record/list_page.h"
#include "ui/record/record_table.h"
#include "ui/record/row_delegate.h"
#include "ui/support/tokens.h"
#include <QHeaderView>
#include <QStyleOptionViewItem>

using namespace perennial;
using namespace perennial::test;

TEST_CASE("rows have the height of their density, in the normal one as much as two lines need")
{
    Stage stage;
    RowDelegate rows;
    const auto height = [&](Density density) {
        stage.theme.setDensity(density);
        return rows.sizeHint({}, {}).height();
    };
    CHECK(height(Density::Relaxed) == 56);
    CHECK(height(Density::Normal) == 48);
    CHECK(height(Density::Compact) == 28);
}

TEST_CASE("the rows of a table have the height of their density")
{
    TestWindow window([](Desk& desk) { aLead(desk); });
    const auto height = [&](Density density) {
        window.stage().theme.setDensity(density);
        auto* page = new ListPage(window, window.background(), "lead");
        window.show(page);
        return page->findChild<RecordTable*>()->verticalHeader()->defaultSectionSize();
    };
    CHECK(height(Density::Relaxed) == 56);
    CHECK(height(Density::Normal) == 36);
    CHECK(height(Density::Compact) == 28);
}
