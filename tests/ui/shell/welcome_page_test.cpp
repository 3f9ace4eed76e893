// WelcomePage: three ways to begin, files dropped anywhere, language and colours at once.
#include "tests/support/ui/stage.h"
#include "ui/shell/welcome_page.h"
#include "ui/support/combo_box.h"
#include "ui/support/setting.h"
#include <QDir>
#include <QDropEvent>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>
#include <catch2/catch_all.hpp>

using namespace perennial;
using namespace perennial::test;

static QPushButton* buttonOf(const QWidget& page, const QString& words)
{
    for (QPushButton* button : page.findChildren<QPushButton*>()) {
        if (QString(button->text()).remove(QLatin1Char('&')) == words)
            return button;
    }
    return nullptr;
}

static void drop(QWidget& page, const QString& file)
{
    QMimeData dropped;
    dropped.setUrls({QUrl::fromLocalFile(file)});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&page, &enter);
    QDropEvent event({10, 10}, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&page, &event);
    QTest::qWait(10);
}

TEST_CASE("the first page offers a spreadsheet, sample data and an empty file, by one click each")
{
    Stage stage;
    WelcomePage page(stage.settings, stage.theme, stage.language);
    QSignalSpy import(&page, &WelcomePage::importAsked), sample(&page, &WelcomePage::sampleAsked),
        empty(&page, &WelcomePage::emptyAsked);
    page.show();
    buttonOf(page, QStringLiteral("Import a spreadsheet…"))->click();
    buttonOf(page, QStringLiteral("Look around with sample data"))->click();
    buttonOf(page, QStringLiteral("Start empty"))->click();
    CHECK(import.count() == 1);
    CHECK(sample.count() == 1);
    CHECK(empty.count() == 1);
}

TEST_CASE("a table dropped on the first page is imported, a company file is opened, anything else is left alone")
{
    Stage stage;
    WelcomePage page(stage.settings, stage.theme, stage.language);
    QSignalSpy import(&page, &WelcomePage::importAsked), open(&page, &WelcomePage::openAsked);
    page.show();
    drop(page, QStringLiteral("/somewhere/Customers.CSV"));
    drop(page, QStringLiteral("/somewhere/shop.perennial"));
    drop(page, QStringLiteral("/somewhere/photo.png"));
    REQUIRE(import.count() == 1);
    CHECK(import.first().first() == QLatin1String("/somewhere/Customers.CSV"));
    REQUIRE(open.count() == 1);
    CHECK(open.first().first() == QLatin1String("/somewhere/shop.perennial"));
}

TEST_CASE("files opened before stand under their names, two of one name with their folders")
{
    Stage stage;
    QStringList files;
    for (const char* path : {"shop/data.perennial", "club/data.perennial", "club/bakery.perennial"}) {
        files << stage.folder.filePath(QString::fromLatin1(path));
        QDir().mkpath(QFileInfo(files.last()).path());
        REQUIRE(QFile(files.last()).open(QIODevice::WriteOnly));
    }
    stage.settings.write(setting::recentFiles, files + QStringList{stage.folder.filePath("gone.perennial")});
    WelcomePage page(stage.settings, stage.theme, stage.language);
    QSignalSpy open(&page, &WelcomePage::openAsked);
    page.show();
    CHECK(buttonOf(page, QString::fromUtf8("data – shop")));
    CHECK(buttonOf(page, QStringLiteral("bakery")));
    CHECK_FALSE(buttonOf(page, QStringLiteral("gone")));
    REQUIRE(buttonOf(page, QString::fromUtf8("data – club")));
    buttonOf(page, QString::fromUtf8("data – club"))->click();
    REQUIRE(open.count() == 1);
    CHECK(open.first().first() == files[1]);
}

TEST_CASE("language and colours chosen on the first page are in force at once")
{
    Stage stage;
    WelcomePage page(stage.settings, stage.theme, stage.language);
    page.show();
    const QList<ComboBox*> boxes = page.findChildren<ComboBox*>();
    REQUIRE(boxes.size() == 2);
    REQUIRE(boxes[1]->setValue(int(ThemeMode::Dark)));
    Q_EMIT boxes[1]->activated(boxes[1]->currentIndex());
    CHECK(stage.theme.tokens().dark);
    REQUIRE(boxes[0]->setValue(QStringLiteral("de")));
    Q_EMIT boxes[0]->activated(boxes[0]->currentIndex());
    QApplication::processEvents();
    CHECK(stage.language.current() == QLatin1String("de"));
    CHECK(boxes[0]->value() == QLatin1String("de"));
    CHECK(stage.settings.read(setting::language) == QLatin1String("de"));
    stage.language.use(QStringLiteral("en"));
}
