// Banner: its words keep to one line where there are shorter ones for that.
#include "tests/support/ui/stage.h"
#include "ui/support/banner.h"
#include "ui/support/labels.h"
#include <QPushButton>
#include <catch2/catch_all.hpp>

using namespace perennial;
using namespace perennial::test;

TEST_CASE("a banner says the short words where the whole ones would take a second line, and keeps the whole beside")
{
    Stage stage;
    Banner banner(Tone::Amber, "sample", {});
    banner.addButton("Start with your own");
    const QString whole = "Sample data: a made-up company to look around in. Try anything.";
    banner.setText(whole, "Sample data");
    pictureOf(banner, {900, 40});
    CHECK(banner.text() == whole);
    const auto* label = banner.findChild<PlainLabel*>();
    CHECK(label->toolTip().isEmpty());
    pictureOf(banner, {400, 40});
    CHECK(banner.text() == "Sample data");
    CHECK(label->toolTip().contains("made-up company"));
    CHECK(label->accessibleDescription() == whole);
    CHECK(banner.heightForWidth(400) <= 40);
    pictureOf(banner, {900, 40});
    CHECK(banner.text() == whole);
    CHECK(label->accessibleDescription().isEmpty());
}

TEST_CASE("a banner without short words shows all of its words at any width")
{
    Stage stage;
    const QString words = "The file lies in a folder that is sent to other computers, which may damage it.";
    Banner banner(Tone::Amber, "warning", words);
    pictureOf(banner, {300, 80});
    CHECK(banner.text() == words);
}
