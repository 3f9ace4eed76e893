// The head of the reports: what the figures are compared with is said, not elided to nothing.
#include "tests/support/ui/page_window.h"
#include "tests/support/workspace_fixture.h"
#include "ui/dashboard/reports_page.h"
#include "ui/support/labels.h"
#include <catch2/catch_all.hpp>

using namespace perennial;
using namespace perennial::test;

TEST_CASE("what the figures of the dashboard are compared with can be read at the usual width")
{
    TestFile file;
    Stage stage;
    PageWindow window(*file, stage);
    auto* page = new ReportsPage(window, window.background, &window);
    page->resize(1280, 800);
    window.show();
    REQUIRE(heard(page, &ReportsPage::shown, [&] { page->show({QStringLiteral("reports"), {}, 0, {}, {}}); }));
    QCoreApplication::processEvents();
    const PlainLabel* compared = nullptr;
    for (const PlainLabel* label : page->findChildren<PlainLabel*>()) {
        if (label->text().startsWith(QStringLiteral("compared with ")))
            compared = label;
    }
    REQUIRE(compared);
    CHECK(compared->width() >= compared->fontMetrics().horizontalAdvance(compared->text()));
    delete page; // before what it stands on
}
