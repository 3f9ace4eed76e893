// A window and its palette, over a file that the test furnishes.
#pragma once
#include "tests/support/ui/stage.h"
#include "tests/support/workspace_fixture.h"
#include "ui/command/command_set.h"
#include "ui/shell/palette.h"
#include "ui/shell/shell.h"
#include "ui/support/search_box.h"
#include <QListView>
#include <QTest>
#include <functional>
#include <memory>

namespace perennial::test {

class PaletteWindow {
public:
    explicit PaletteWindow(const QString& language) : stage(ThemeMode::Light, language) {}

    // With what `furnish` makes in the file.
    void open(const std::function<void(Desk&)>& furnish)
    {
        OpenOptions options;
        options.closing = keepTrue;
        auto made = Workspace::create(stage.folder.filePath("shop.perennial"), options);
        REQUIRE(made);
        REQUIRE((*made)->perform("Furnish", furnish));
        shell = std::make_unique<Shell>(std::move(*made), stage.settings, stage.theme);
        shell->go({"list", "contact", 0, {}, {}});
        shell->show();
        shell->activateWindow(); // the palette closes when the keyboard goes elsewhere
        REQUIRE(QTest::qWaitForWindowActive(shell.get()));
        palette = shell->findChild<Palette*>();
        REQUIRE(palette);
    }

    void type(const QString& text)
    {
        shell->commands().action(command::palette)->trigger();
        palette->box()->setText(text);
        REQUIRE(QTest::qWaitFor([this] { return !palette->isSearching(); }, 10'000));
    }
    void press(Qt::Key key) { QTest::keyClick(palette->box(), key); }

    Stage stage;
    std::unique_ptr<Shell> shell;
    Palette* palette = nullptr;
};

} // namespace perennial::test
