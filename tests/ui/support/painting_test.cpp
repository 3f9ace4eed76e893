// Painting: initials, tones and the mirror of right-to-left.
#include "tests/support/ui/stage.h"
#include "ui/support/painting.h"
#include <QPainter>
#include <QStyleOptionViewItem>
#include <algorithm>
#include <catch2/catch_all.hpp>

using namespace perennial;
using namespace perennial::test;

TEST_CASE("initials are those of the first and the last word")
{
    CHECK(initialsOf("Anna Bauer") == "AB");
    CHECK(initialsOf("  maria de la cruz ") == "MC");
    CHECK(initialsOf("Perennial") == "P");
    CHECK(initialsOf(QString::fromUtf8("Élodie Fischer")) == QString::fromUtf8("ÉF"));
    CHECK(initialsOf(QString::fromUtf8("山田 太郎")) == QString::fromUtf8("山太"));
    CHECK(initialsOf("(new) \"Bruno\"") == "NB");
    CHECK(initialsOf("- –").isEmpty());
    CHECK(initialsOf("").isEmpty());
}

TEST_CASE("a name always has the same tone, and names spread over the tones")
{
    CHECK(toneOf("Anna Bauer") == toneOf("Anna Bauer"));
    CHECK(toneOf("") == Tone::Grey);
    QSet<int> seen;
    for (int i = 0; i < 100; ++i)
        seen << int(toneOf(QStringLiteral("Person %1").arg(i)));
    CHECK(seen.size() == 6);
}

TEST_CASE("a badge above 999 says so")
{
    QLocale::setDefault(QLocale::c());
    CHECK(badgeText(7) == "7");
    CHECK(badgeText(1000) == "999+");
}

TEST_CASE("a row is painted mirrored in right-to-left")
{
    Stage stage;
    const auto painted = [](Qt::LayoutDirection direction) {
        QImage image(200, 40, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        QStyleOptionViewItem option;
        option.rect = image.rect();
        option.direction = direction;
        option.state = QStyle::State_Enabled | QStyle::State_Selected;
        RowPainter row(&painter, option);
        row.ground(row.area(4, 2));
        row.avatar(QRect(16, 4, 32, 32), QString());
        return image;
    };
    const QImage straight = painted(Qt::LeftToRight);
    const QImage turned = painted(Qt::RightToLeft);
    CHECK(differingPixels(straight, turned) > 0);
    CHECK(differingPixels(straight.mirrored(true, false), turned) < 40); // the person in the avatar stays as it is
}

TEST_CASE("line breaks in a text do not break a row")
{
    Stage stage;
    const auto painted = [](const QString& text) {
        QImage image(200, 20, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        drawElided(&painter, image.rect(), text, fontOf(TextSize::Body), Qt::black);
        return image;
    };
    CHECK(differingPixels(painted("Anna\nBauer"), painted("Anna Bauer")) == 0);
}

TEST_CASE("a chip can be told from the tint of a chosen row, whatever its tone, light and dark")
{
    for (const ThemeMode mode : {ThemeMode::Light, ThemeMode::Dark}) {
        Stage stage(mode);
        const Tokens& tokens = tokensOf();
        for (const Tone tone :
             {Tone::Grey, Tone::Blue, Tone::Teal, Tone::Green, Tone::Amber, Tone::Red, Tone::Violet}) {
            INFO(int(tone));
            QImage image(120, 40, QImage::Format_ARGB32_Premultiplied);
            image.fill(tokens.selection);
            QPainter painter(&image);
            QStyleOptionViewItem option;
            option.rect = image.rect();
            option.state = QStyle::State_Enabled | QStyle::State_Selected;
            const RowPainter row(&painter, option);
            const int width = row.chip(image.rect(), QStringLiteral("Issued"), tone);
            double most = 1;
            for (int y = 0; y < image.height(); ++y) // above and below its middle
                most = std::max(most, contrast(image.pixelColor(image.width() - width / 2, y), tokens.selection));
            CHECK(most > 1.9);
        }
    }
}
