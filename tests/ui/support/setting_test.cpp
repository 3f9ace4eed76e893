// Settings: typed, with standards, told when they change, deaf to nonsense in the file.
#include "tests/support/ui/stage.h"
#include <QSignalSpy>
#include <QTemporaryDir>
#include <catch2/catch_all.hpp>

using namespace perennial;

TEST_CASE("a setting reads as its standard until it is written")
{
    QTemporaryDir folder;
    Settings settings(folder.filePath("settings.ini"));
    CHECK(settings.read(setting::theme) == ThemeMode::System);
    CHECK(settings.read(setting::density) == "normal");
    CHECK(settings.read(setting::reminders));
    CHECK(settings.read(setting::recentFiles).isEmpty());
    settings.write(setting::theme, ThemeMode::Dark);
    settings.write(setting::recentFiles, {"a.perennial", "b.perennial"});
    settings.write(setting::reminders, false);
    settings.flush();
    Settings again(folder.filePath("settings.ini"));
    CHECK(again.read(setting::theme) == ThemeMode::Dark);
    CHECK(again.read(setting::recentFiles) == QStringList{"a.perennial", "b.perennial"});
    CHECK_FALSE(again.read(setting::reminders));
    again.forget(setting::theme);
    CHECK(again.read(setting::theme) == ThemeMode::System);
}

TEST_CASE("a setting may have one value each view")
{
    QTemporaryDir folder;
    Settings settings(folder.filePath("settings.ini"));
    settings.write(setting::sort, "name", "contact");
    settings.write(setting::sort, "amount", "own/view with a slash");
    CHECK(settings.read(setting::sort, "contact") == "name");
    CHECK(settings.read(setting::sort, "own/view with a slash") == "amount");
    CHECK(settings.read(setting::sort, "lead").isEmpty());
}

TEST_CASE("nonsense in the file reads as the standard")
{
    QTemporaryDir folder;
    {
        QSettings raw(folder.filePath("settings.ini"), QSettings::IniFormat);
        raw.setValue("look/theme", "purple");
        raw.setValue("look/text_percent", "huge");
    }
    Settings settings(folder.filePath("settings.ini"));
    CHECK(settings.read(setting::theme) == ThemeMode::System);
    Theme theme(settings);
    CHECK(theme.textPercent() >= 80);
}

TEST_CASE("a change is told once and no change is not told")
{
    QTemporaryDir folder;
    Settings settings(folder.filePath("settings.ini"));
    QSignalSpy spy(&settings, &Settings::changed);
    settings.write(setting::textPercent, 120);
    settings.write(setting::textPercent, 120);
    CHECK(spy.count() == 1);
    CHECK(spy.first().first().toString() == "look/text_percent");
}
