// A report without figures: where it leads.
#include "tests/support/figures_file.h"
#include "tests/support/ui/page_window.h"
#include "ui/dashboard/reports_page.h"
#include <QPushButton>
#include <catch2/catch_all.hpp>

using namespace perennial;
using namespace perennial::test;

TEST_CASE("an empty report leads to the list of what it counts")
{
    FiguresFile file;
    Stage stage;
    PageWindow window(file.workspace(), stage);
    auto* page = new ReportsPage(window, window.background, &window);
    page->resize(1024, 700);
    window.show();
    const Place place{QStringLiteral("reports"), {}, 0, {}, {{QStringLiteral("report"), QStringLiteral("revenue")}}};
    REQUIRE(heard(page, &ReportsPage::shown, [&] { page->show(place); }));
    QPushButton* way = nullptr;
    for (QPushButton* button : page->findChildren<QPushButton*>()) {
        if (button->isVisible() && button->text() == QStringLiteral("Show all orders"))
            way = button;
    }
    REQUIRE(way);
    way->click();
    REQUIRE(window.places.size() == 1);
    CHECK(window.places.last().page == QStringLiteral("list"));
    CHECK(window.places.last().entity == QStringLiteral("sales_order"));
}
