// Languages: embedded ones, ones laid beside the program, and the switch between them while running.
#include "tests/support/ui/stage.h"
#include "ui/support/side_panel.h"
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QPushButton>
#include <catch2/catch_all.hpp>

using namespace perennial;
using namespace perennial::test;

TEST_CASE("English and German are always to be had")
{
    Stage stage;
    CHECK(stage.language.codes().startsWith("en"));
    CHECK(stage.language.codes().contains("de"));
    CHECK(Language::nameOf("de") == "Deutsch");
    CHECK(Language::nameOf("en") == "English");
    CHECK(stage.language.use("xx") == "en");
}

TEST_CASE("a language is in force at once, in our words and in Qt's")
{
    Stage stage;
    SidePanel panel;
    const auto words = [&] {
        QStringList texts;
        for (const auto* button : panel.findChildren<QPushButton*>())
            texts << button->text();
        return texts;
    };
    CHECK(words().contains("Cancel"));
    stage.language.use("de");
    QCoreApplication::processEvents();
    CHECK(words().contains("Abbrechen"));
    stage.language.use("en");
    QCoreApplication::processEvents();
    CHECK(words().contains("Cancel"));
}

TEST_CASE("a translation laid beside the program is found")
{
    Stage stage;
    const QString folder = QCoreApplication::applicationDirPath() + "/translations";
    const bool made = QDir().mkpath(folder);
    REQUIRE(made);
    const QString file = folder + "/perennial_fy.qm";
    REQUIRE(QFile::copy(":/i18n/perennial_de.qm", file));
    CHECK(stage.language.codes().contains("fy"));
    CHECK(stage.language.use("fy") == "fy");
    QFile::setPermissions(file, QFile::WriteOwner | QFile::ReadOwner);
    CHECK(QFile::remove(file));
}
