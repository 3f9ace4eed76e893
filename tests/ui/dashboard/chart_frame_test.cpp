// Chart frame: words around bars never overlap, are never cut, and say enough.
#include "tests/support/ui/stage.h"
#include "ui/dashboard/chart_frame.h"
#include <QChart>
#include <QFontMetricsF>
#include <QGraphicsScene>
#include <QPainter>
#include <catch2/catch_all.hpp>

using namespace perennial;
using namespace perennial::test;

namespace {

using Word = FrameLayout::Word;

QVector<FrameParts::Number> numbers()
{
    return {{0, QStringLiteral("0")}, {0.5, QStringLiteral("50k")}, {1, QStringLiteral("100k")}};
}

FrameParts named(const QStringList& names, bool lies)
{
    FrameParts parts;
    for (const QString& name : names)
        parts.names.append({name, {}, false});
    parts.numbers = numbers();
    parts.lies = lies;
    return parts;
}

FrameParts monthly(int months)
{
    FrameParts parts;
    for (int month = 0; month < months; ++month) {
        const QDate day = QDate(2025, 12, 1).addMonths(month);
        parts.names.append({day.toString(QStringLiteral("MMM")), QString::number(day.year()), true});
    }
    parts.numbers = numbers();
    return parts;
}

// All that is written stands inside the chart, whole, and no two words touch.
void checkReadable(const FrameLayout& made, const QSizeF& size)
{
    const QRectF chart(QPointF(-0.5, -0.5), size + QSizeF(1, 1));
    const QVector<Word> words = made.legend + made.numbers + (made.slants ? QVector<Word>() : made.names);
    const QFontMetricsF metrics(fontOf(TextSize::Meta));
    for (int at = 0; at < words.size(); ++at) {
        INFO(words[at].text.toStdString() << " at " << words[at].rect.left() << ", " << words[at].rect.top());
        CHECK(chart.contains(words[at].rect));
        for (const QString& line : words[at].text.split(u'\n'))
            CHECK(metrics.horizontalAdvance(line) <= words[at].rect.width());
        for (int other = at + 1; other < words.size(); ++other) {
            INFO(words[other].text.toStdString());
            CHECK_FALSE(words[at].rect.intersects(words[other].rect));
        }
    }
    CHECK(chart.contains(made.plot));
    CHECK(made.plot.height() > size.height() / 4);
    CHECK(made.plot.width() > size.width() / 3);
}

const QStringList ages{QStringLiteral("Noch nicht fällig"), QStringLiteral("Noch nicht fällig, Raten"),
                       QStringLiteral("1–30 Tage"),         QStringLiteral("1–30 Tage, Raten"),
                       QStringLiteral("31–60 Tage"),        QStringLiteral("61–90 Tage"),
                       QStringLiteral("Über 90 Tage"),      QStringLiteral("Über 90 Tage, Raten")};

} // namespace

TEST_CASE("words around bars never overlap and are never cut, in narrow charts and with large text")
{
    Stage stage;
    for (const int percent : {100, 150, 200}) {
        stage.theme.setTextPercent(percent);
        for (const qreal width : {340, 520, 760, 1100}) {
            const QSizeF size(width, scaled(232));
            INFO(percent << " %, " << width << " px");
            checkReadable(frameLayout(monthly(12), size), size);
            checkReadable(frameLayout(monthly(36), size), size);
            checkReadable(frameLayout(named(ages, true), size), size);
            FrameParts standing = named(ages, false);
            if (namesStand(standing.names, standing.numbers, width))
                checkReadable(frameLayout(standing, size), size);
            FrameParts coloured = named(ages, true);
            for (const QString& age : ages)
                coloured.legend.append({age, Qt::black, QPen()});
            const QSizeF high(width, scaled(400));
            checkReadable(frameLayout(coloured, high), high);
        }
    }
    stage.theme.setTextPercent(100);
}

TEST_CASE("names wrap under standing bars, and where they would be broken the bars do not stand")
{
    Stage stage;
    const FrameParts parts = named(ages, false);
    CHECK(namesStand(parts.names, parts.numbers, 1000));
    CHECK_FALSE(namesStand(parts.names, parts.numbers, 380));
    const FrameLayout wide = frameLayout(parts, {800, 232});
    REQUIRE(wide.names.size() == ages.size());
    for (int bar = 0; bar < ages.size(); ++bar)
        CHECK(wide.names[bar].text.simplified() == ages[bar]);
}

TEST_CASE("months thin out by equal steps, what is no month stays, and every year is told once")
{
    Stage stage;
    FrameParts parts = monthly(24);
    parts.names.prepend({QStringLiteral("Overdue"), {}, false});
    const FrameLayout made = frameLayout(parts, {360, 232});
    CHECK(made.names.first().text == QStringLiteral("Overdue"));
    int years = 0;
    QVector<int> shown;
    for (const Word& word : made.names) {
        years += int(word.text.contains(QStringLiteral("2026")));
        shown.append(word.of);
    }
    CHECK(years == 1);
    REQUIRE(shown.size() >= 4);
    CHECK(shown[3] - shown[2] == shown[2] - shown[1]);
}

TEST_CASE("many names that do not fit under their bars slant upwards to them")
{
    Stage stage;
    QStringList owners;
    for (int owner = 0; owner < 20; ++owner)
        owners << QStringLiteral("Maximiliane Muster %1").arg(owner);
    const QSizeF size(500, 232);
    const FrameLayout made = frameLayout(named(owners, false), size);
    CHECK(made.slants);
    CHECK(made.names.size() >= 10);
    checkReadable(made, size);
    for (const Word& word : made.names) // as far down as the chart goes, and not beyond its left edge
        CHECK(QFontMetricsF(fontOf(TextSize::Meta)).horizontalAdvance(word.text) * 0.71 <= word.rect.left());
}

TEST_CASE("a name beside a lying bar is shortened only where three lines do not hold it")
{
    Stage stage;
    const QString name = QStringLiteral("Gesellschaft für Sonnenschutz und Rollladenbau");
    const FrameLayout few = frameLayout(named({name, QStringLiteral("Kurz")}, true), {420, 232});
    CHECK(few.names.first().text.simplified() == name);
    CHECK(few.names.first().text.contains(u'\n'));
}

TEST_CASE("a bar that stands alone is no wall")
{
    Stage stage;
    CHECK(bandShare(400, 1, false) * 400 <= 72);
    CHECK(bandShare(400, 2, false) * 400 <= 144);
    CHECK(bandShare(160, 1, true) * 160 <= 28);
    CHECK(bandShare(40, 1, false) == Catch::Approx(0.6));
}

TEST_CASE("the second line below a bar is painted whole")
{
    Stage stage;
    const QSizeF size(520, 240);
    QGraphicsScene scene;
    auto* chart = new QChart;
    scene.addItem(chart);
    chart->setBackgroundVisible(false);
    FrameParts parts = monthly(4);
    for (FrameParts::Name& name : parts.names)
        name.group = QStringLiteral("gypsy"); // as deep as letters go
    new ChartFrame(*chart, parts, tokensOf(), [](const QRectF&) {});
    chart->resize(size);
    QImage picture(size.toSize(), QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    scene.render(&painter, picture.rect(), QRectF(QPointF(), size));
    painter.end();
    const auto hasInk = [&](int y) {
        for (int x = 0; x < picture.width(); ++x) {
            if (picture.pixelColor(x, y).lightness() < 200)
                return true;
        }
        return false;
    };
    int bottom = picture.height() - 1;
    while (bottom > 0 && !hasInk(bottom))
        --bottom;
    int top = bottom;
    while (top > 0 && hasInk(top - 1))
        --top;
    const QFontMetricsF metrics(fontOf(TextSize::Meta));
    const int whole = int(metrics.tightBoundingRect(QStringLiteral("gypsy")).height());
    CHECK(bottom - top + 1 >= whole - 1); // its edge may be too light to count
}
