// Pages: headings repeat, no row is cut, numbers fit, and the PDF is one.
#include "tests/support/ui/stage.h"
#include "ui/print/paper_columns.h"
#include "ui/print/paper_layout.h"
#include "ui/print/paper_text.h"
#include <QBuffer>
#include <QFontMetricsF>
#include <QPainter>
#include <QRegularExpression>
#include <catch2/catch_all.hpp>
#include <numeric>

using namespace perennial;
using namespace perennial::test;

namespace {

Paper tableOf(int rows, const QString& text = QStringLiteral("Bäckerei Bauer"))
{
    Paper paper;
    paper.title = QStringLiteral("Companies");
    paper.head = QStringLiteral("Corner Shop");
    PaperBlock title;
    title.kind = PaperBlock::Kind::Title;
    title.text = paper.title;
    PaperBlock block;
    block.kind = PaperBlock::Kind::Table;
    block.table.columns = {{QStringLiteral("Name"), false}, {QStringLiteral("Amount"), true}};
    for (int row = 0; row < rows; ++row)
        block.table.rows.append({text, QString::number(row)});
    paper.blocks = {title, block};
    return paper;
}

QByteArray pdfOf(const PaperLayout& layout)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    writePdf(layout, QStringLiteral("Companies"), buffer);
    return buffer.data();
}

qsizetype pagesIn(const QByteArray& pdf)
{
    static const QRegularExpression page(QStringLiteral("/Type\\s*/Page\\b(?!s)"));
    auto found = page.globalMatch(QString::fromLatin1(pdf));
    qsizetype count = 0;
    for (; found.hasNext(); found.next())
        ++count;
    return count;
}

} // namespace

TEST_CASE("every row comes to lie on one page, in order, and all of them do")
{
    Stage stage;
    const QPageLayout page = paperPage(GENERATE(QPageSize::A4, QPageSize::Letter), GENERATE(false, true));
    const PaperLayout layout(tableOf(200), page);
    const QVector<int> pages = layout.pagesOfRows();
    REQUIRE(pages.size() == 200);
    CHECK(std::is_sorted(pages.begin(), pages.end()));
    CHECK(pages.last() == layout.pageCount() - 1);
    CHECK(layout.pageCount() > 3);
}

TEST_CASE("a row of many lines is moved to the next page as a whole")
{
    Stage stage;
    const PaperLayout layout(tableOf(60, QString("one two three four five six ").repeated(30)),
                             paperPage(QPageSize::A4, false));
    CHECK(layout.pagesOfRows().size() == 60);
}

TEST_CASE("the headings of a table stand on every page it is on")
{
    Stage stage;
    const PaperLayout layout(tableOf(120), paperPage(QPageSize::A4, false));
    REQUIRE(layout.pageCount() > 1);
    const auto picture = [&](int number) {
        QImage image(700, 1000, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        layout.paint(painter, number);
        return image;
    };
    // Below the company's line the second page begins with the headings as the table on the first one does.
    const QImage second = picture(1);
    const QImage third = picture(qMin(2, layout.pageCount() - 1));
    CHECK(second.copy(0, 0, 700, 50) == third.copy(0, 0, 700, 50));
    CHECK(shows(second.copy(0, 24, 700, 26), Tokens::light().muted, 40));
}

TEST_CASE("a PDF has as many pages as the layout, and carries its fonts")
{
    Stage stage;
    for (const int rows : {1, 100}) {
        const PaperLayout layout(tableOf(rows), paperPage(QPageSize::A4, false));
        const QByteArray pdf = pdfOf(layout);
        CHECK(pdf.startsWith("%PDF-"));
        CHECK(pdf.contains("/FontFile"));
        CHECK(pagesIn(pdf) == layout.pageCount());
    }
}

TEST_CASE("columns of numbers keep what they need, texts share the rest")
{
    Stage stage;
    Paper paper = tableOf(3, QString("word ").repeated(60));
    const QVector<qreal> widths = columnWidths(paper.blocks[1].table, 600, 12, 12);
    REQUIRE(widths.size() == 2);
    CHECK(qAbs(std::accumulate(widths.begin(), widths.end(), 0.0) - 600) < 1);
    CHECK(widths[1] < 100);
    CHECK_FALSE(wantsWidth(paper.blocks[1].table, 600));
    for (int column = 0; column < 12; ++column)
        paper.blocks[1].table.columns.append({QStringLiteral("Amount in euros"), true});
    CHECK(wantsWidth(paper.blocks[1].table, 600));
}

TEST_CASE("where the room is short, the widest texts give way and an empty column takes none of theirs")
{
    PaperTable table;
    table.columns = {{"Contact", false}, {"Job title", false}, {"E-mail", false}, {"City", false}};
    table.rows = {{"Anna Bauer", "", "anna.bauer@a-long-domain.example, and what else is known of her by now", "Bonn"}};
    const QVector<qreal> wide = columnWidths(table, 2000, 12, 12);
    const QVector<qreal> narrow = columnWidths(table, 500, 12, 12);
    CHECK(std::accumulate(narrow.begin(), narrow.end(), 0.0) <= 500.5);
    const QFont font = paperFont(12, QFont::DemiBold);
    CHECK(narrow[0] >= textWidth("Anna Bauer", font) + 12);
    CHECK(narrow[1] <= textWidth("Job title", font) + 13);
    CHECK(narrow[2] < wide[2]);
    CHECK(narrow[2] > narrow[0]);
}

TEST_CASE("where the room is short, the labels of numbers wrap and names of people stay whole")
{
    Stage stage;
    PaperTable table;
    table.columns.append({QStringLiteral("Zuständig"), false});
    for (const char* label : {"Gewonnen", "Verloren", "Gewonnener Betrag", "Verlorener Betrag", "Abschlussquote",
                              "Quote nach Wert", "Angelegt", "Gewonnen von angelegt"})
        table.columns.append({QString::fromUtf8(label), true});
    table.rows.append({QStringLiteral("Greta Morgenrot"), QStringLiteral("49"), QStringLiteral("39"),
                       QStringLiteral("211.636,20 €"), QStringLiteral("133.506,60 €"), QStringLiteral("55,68 %"),
                       QStringLiteral("61,32 %"), QStringLiteral("110"), QStringLiteral("40,00 %")});
    const QVector<qreal> widths = columnWidths(table, 720, 12, 12);
    CHECK(std::accumulate(widths.begin(), widths.end(), 0.0) <= 721);
    const QFontMetricsF metrics(paperFont(12, QFont::DemiBold));
    for (const char* word : {"Zuständig", "Morgenrot"})
        CHECK(widths[0] - 12 >= metrics.horizontalAdvance(QString::fromUtf8(word)));
    for (int column = 1; column < widths.size(); ++column)
        CHECK(widths[column] - 12 >= metrics.horizontalAdvance(table.rows[0][column]));
}

TEST_CASE("a sum never stands alone on a page")
{
    Stage stage;
    for (int rows = 20; rows < 60; ++rows) {
        Paper paper = tableOf(rows);
        for (PaperBlock& block : paper.blocks) {
            if (block.kind == PaperBlock::Kind::Table)
                block.table.totals = {{QStringLiteral("Total"), QStringLiteral("1")}};
        }
        const QVector<int> pages = PaperLayout(paper, paperPage(QPageSize::A4, false)).pagesOfRows();
        INFO(rows);
        REQUIRE(pages.size() == rows + 1);
        CHECK(pages[rows] == pages[rows - 1]);
    }
}

TEST_CASE("an empty paper has one page")
{
    Stage stage;
    CHECK(PaperLayout(Paper(), paperPage(QPageSize::A4, false)).pageCount() == 1);
}
