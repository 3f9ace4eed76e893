// The colours of both themes: every pair that meets on screen is readable.
#include "tests/support/ui/stage.h"
#include "ui/support/colour_scheme.h"
#include "ui/support/labels.h"
#include "ui/support/side_ground.h"
#include <QApplication>
#include <catch2/catch_all.hpp>

using namespace perennial;
using namespace perennial::test;

namespace {

struct Pair {
    const char* what;
    QColor front;
    QColor ground;
    double least;
};

// 4.5 for text, 3.0 for borders, rings and chart series (WCAG 2.1, 1.4.3 and 1.4.11).
QVector<Pair> pairsOf(const Tokens& t)
{
    const QPalette palette = t.palette();
    const auto disabled = [&](QPalette::ColorRole role) { return palette.color(QPalette::Disabled, role); };
    QVector<Pair> pairs{
        {"text on window", t.text, t.window, 7},
        {"text on base", t.text, t.base, 7},
        {"text on sidebar", t.text, t.sidebar, 7},
        {"text on selection", t.text, t.selection, 7},
        {"text on hover", t.text, t.hover, 7},
        {"muted on window", t.muted, t.window, 4.5},
        {"muted on base", t.muted, t.base, 4.5},
        {"muted on sidebar", t.muted, t.sidebar, 4.5},
        {"muted on selection", t.muted, t.selection, 4.5},
        {"muted on hover", t.muted, t.hover, 4.5},
        {"placeholder on base", t.placeholder, t.base, 4.5},
        {"placeholder on window", t.placeholder, t.window, 4.5},
        {"link on window", t.link, t.window, 4.5},
        {"link on base", t.link, t.base, 4.5},
        {"link on hover", t.link, t.hover, 4.5},
        {"words on the primary button", t.onAccent, t.accent, 4.5},
        {"words on the primary button under the mouse", t.onAccent, t.accent.darker(112), 4.5},
        {"words on the pressed primary button", t.onAccent, t.accent.darker(125), 4.5},
        {"ring on window", t.accent, t.window, 3},
        {"ring on base", t.accent, t.base, 3},
        {"ring on selection", t.accent, t.selection, 3},
        {"ring on sidebar", t.accent, t.sidebar, 3},
        {"input border on base", t.edge, t.base, 3.1},
        {"input border on window", t.edge, t.window, 3},
        {"tool tip", t.base, t.text, 7},
        {"disabled words on window", disabled(QPalette::WindowText), t.window, 4.5},
        {"disabled words on their button", disabled(QPalette::ButtonText), disabled(QPalette::Button), 4.5},
        {"disabled words in their input", disabled(QPalette::Text), disabled(QPalette::Base), 4.5},
        {"selected words", palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight), 4.5},
        {"words marked in an input", t.onAccent, t.accent, 4.5},
    };
    for (const ChipColours& chip : t.chips)
        pairs << Pair{"chip", chip.text, chip.ground, 6.4};
    for (const QColor& colour : t.series)
        pairs << Pair{"chart series on base", colour, t.base, 4.0};
    const Tokens& other = t.dark ? Tokens::light() : Tokens::darkOnes();
    pairs << Pair{"words of a toast", other.text, t.text, 4.5} << Pair{"button of a toast", other.link, t.text, 4.5}
          << Pair{"button of a toast under the mouse", other.link, other.hover, 4.5}
          << Pair{"ring on a toast", other.accent, t.text, 3};
    return pairs;
}

} // namespace

TEST_CASE("every text is readable on every ground it meets, light and dark")
{
    for (const Tokens* tokens : {&Tokens::light(), &Tokens::darkOnes()})
        for (const Pair& pair : pairsOf(*tokens)) {
            INFO(pair.what << (tokens->dark ? ", dark: " : ", light: ") << pair.front.name().toStdString() << " on "
                           << pair.ground.name().toStdString());
            CHECK(contrast(pair.front, pair.ground) >= pair.least);
        }
}

TEST_CASE("switching the theme ten times leaves no colour of the other one")
{
    Stage stage(ThemeMode::Light);
    for (int i = 0; i < 10; ++i)
        stage.theme.setMode(i % 2 ? ThemeMode::Light : ThemeMode::Dark);
    QWidget window;
    SideGround side;
    PlainLabel muted(QStringLiteral("12 days ago"), TextSize::Secondary, Shade::Muted);
    for (ThemeMode mode : {ThemeMode::Dark, ThemeMode::Light}) {
        stage.theme.setMode(mode);
        CHECK(side.palette().color(QPalette::Window) == stage.theme.tokens().sidebar);
        CHECK(side.palette().color(QPalette::WindowText) == stage.theme.tokens().text);
        CHECK(muted.palette().color(QPalette::WindowText) == stage.theme.tokens().muted);
    }
    CHECK(tokensOf(&window).dark == false);
    CHECK(QApplication::palette().color(QPalette::Window) == Tokens::light().window);
    CHECK(QApplication::palette("QLineEdit").color(QPalette::Base) == Tokens::light().base);
    CHECK(stage.settings.read(setting::theme) == ThemeMode::Light);
}

TEST_CASE("the desktop's change to dark is followed at once, remembered, and ignored by who chose a theme")
{
    Stage stage(ThemeMode::System);
    auto* scheme = stage.theme.findChild<ColourScheme*>();
    REQUIRE(scheme);
    Q_EMIT scheme->told(false);
    CHECK_FALSE(tokensOf().dark);
    Q_EMIT scheme->told(true);
    CHECK(tokensOf().dark);
    CHECK(stage.settings.read(setting::systemWasDark));
    stage.theme.setMode(ThemeMode::Light);
    Q_EMIT scheme->told(true);
    CHECK_FALSE(tokensOf().dark);
}

TEST_CASE("text grows with the user's wish and rows grow with it")
{
    Stage stage;
    const int row = rowHeight();
    CHECK(fontOf(TextSize::Body).pixelSize() == 14);
    stage.theme.setTextPercent(200);
    CHECK(fontOf(TextSize::Body).pixelSize() == 28);
    CHECK(fontOf(TextSize::Title).pixelSize() == 40);
    CHECK(rowHeight() == 2 * row);
    stage.theme.setTextPercent(1000);
    CHECK(stage.theme.textPercent() == 200);
    stage.theme.resetText();
    CHECK(fontOf(TextSize::Body).pixelSize() == 14);
}

TEST_CASE("density is kept and sets the height of rows")
{
    Stage stage;
    stage.theme.setDensity(Density::Relaxed);
    CHECK(rowHeight() == 56);
    stage.theme.setDensity(Density::Compact);
    CHECK(rowHeight() == 28);
    CHECK(stage.settings.read(setting::density) == QStringLiteral("compact"));
}

TEST_CASE("who wants no motion gets none")
{
    Stage stage;
    stage.theme.setStill(true);
    CHECK(motion() == 0);
    stage.theme.setStill(false);
    CHECK(motion() > 0);
}
