// Icons: every name has a picture, and every picture asked for in the program has a name.
#include "checkout_paths.h"
#include "tests/support/ui/stage.h"
#include "ui/command/command_table.h"
#include "ui/support/icons.h"
#include <QDirIterator>
#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QRegularExpression>
#include <catch2/catch_all.hpp>

using namespace perennial;
using namespace perennial::test;

TEST_CASE("every icon renders in the colour asked for and in no other")
{
    Stage stage;
    REQUIRE(iconNames().size() > 100);
    for (const QString& name : iconNames()) {
        INFO(name.toStdString());
        const QImage picture = iconPixmap(name, QColor(255, 0, 0), 32, 1.0).toImage();
        int painted = 0;
        int strange = 0;
        for (int y = 0; y < picture.height(); ++y)
            for (int x = 0; x < picture.width(); ++x) {
                const QColor pixel = picture.pixelColor(x, y);
                painted += pixel.alpha() > 100;
                strange += pixel.alpha() > 100 && (pixel.red() < 250 || pixel.green() > 5 || pixel.blue() > 5);
            }
        CHECK(painted > 8);
        CHECK(strange == 0);
    }
}

TEST_CASE("icons are sharp on screens of every density")
{
    Stage stage;
    const QPixmap doubled = iconPixmap(QStringLiteral("search"), Qt::black, 16, 2.0);
    CHECK(doubled.size() == QSize(32, 32));
    CHECK(doubled.devicePixelRatio() == 2.0);
    CHECK(icon(QStringLiteral("search")).pixmap(QSize(16, 16), 2.0).size() == QSize(32, 32));
}

TEST_CASE("an icon follows the theme without being asked again")
{
    Stage stage(ThemeMode::Light);
    const QIcon search = icon(QStringLiteral("search"));
    CHECK(shows(search.pixmap(32, 32).toImage(), Tokens::light().muted));
    stage.theme.setMode(ThemeMode::Dark);
    CHECK(shows(search.pixmap(32, 32).toImage(), Tokens::darkOnes().muted));
}

TEST_CASE("icons that point somewhere turn around in right-to-left layouts")
{
    Stage stage;
    const auto picture = [](const char* name) {
        return iconPixmap(QString::fromLatin1(name), Qt::black, 32, 1.0).toImage();
    };
    const QImage back = picture("back");
    const QImage phone = picture("phone");
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    CHECK(differingPixels(picture("back"), back.mirrored(true, false)) == 0);
    CHECK(differingPixels(picture("phone"), phone) == 0);
}

TEST_CASE("every icon the program names exists")
{
    const QStringList names = iconNames();
    for (const Command* command : allCommands())
        if (*command->icon) {
            INFO(command->key);
            CHECK(names.contains(QString::fromLatin1(command->icon)));
        }
    static const QRegularExpression use(
        QStringLiteral("\\b(?:icon|IconButton|IconLabel|EmptyState|drawIcon|iconPixmap)\\(\\s*"
                       "(?:QStringLiteral\\(|u)?\"([a-z0-9-]+)\""));
    QDirIterator files(QString::fromUtf8(PERENNIAL_SOURCE_DIR) + QStringLiteral("/ui"),
                       {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        for (auto found = use.globalMatch(text); found.hasNext();) {
            const QString name = found.next().captured(1);
            INFO(file.fileName().toStdString() << ": " << name.toStdString());
            CHECK(names.contains(name));
        }
    }
}
