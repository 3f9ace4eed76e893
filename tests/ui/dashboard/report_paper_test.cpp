// Reports on paper: the same numbers as on screen.
#include "core/insight/report_list.h"
#include "tests/support/figures_file.h"
#include "tests/support/ui/kept_papers.h"
#include "tests/support/ui/page_window.h"
#include "ui/dashboard/chart_files.h"
#include "ui/dashboard/figure_words.h"
#include "ui/dashboard/report_answers.h"
#include "ui/dashboard/report_paper.h"
#include "ui/dashboard/reports_page.h"
#include "ui/support/buttons.h"
#include <QFile>
#include <catch2/catch_all.hpp>

using namespace perennial;
using namespace perennial::test;

namespace {

constexpr auto figureTable = PaperBlock::Kind::Table;

const PaperBlock* firstOf(const Paper& paper, PaperBlock::Kind kind)
{
    for (const PaperBlock& block : paper.blocks)
        if (block.kind == kind)
            return &block;
    return nullptr;
}

} // namespace

TEST_CASE("the management report prints the numbers of the dashboard, by the same month")
{
    FiguresFile file;
    file.liveDs1();
    file.order(file.account(QStringLiteral("Customer")), QDate(2024, 2, 3), 12'345);
    Stage stage;
    const Period month = monthOf(QDate(2024, 2, 1));
    const Overview overview = readOverview(file.reader(), month);
    PaperAsk ask = managementAsk(file.clock().today(), month);
    const Paper paper = ask.make(file.reader(), ask.versions[ask.version].second, {true, true, true});
    CHECK(paper.title.contains(QStringLiteral("February 2024")));
    const PaperBlock* figures = firstOf(paper, figureTable);
    REQUIRE(figures);
    const Dashboard& board = overview.bundle.dashboard;
    REQUIRE(figures->table.rows.size() == board.figures.size());
    for (int row = 0; row < board.figures.size(); ++row) {
        CHECK(figures->table.rows[row][0] == board.figures[row].label);
        CHECK(figures->table.rows[row][3] == comparisonWords(board, board.figures[row]));
    }
    CHECK(figures->table.rows[2][1] == QStringLiteral("€14,000.00"));
    // The bars of the window stand in the tables of the paper.
    const Report* onScreen = overview.bundle.report(QStringLiteral("revenue"));
    const ManagementReport whole = managementReport(file.reader(), requestFor(month, file.clock().today()));
    const Report* onPaper = whole.report(QStringLiteral("revenue"));
    REQUIRE(onScreen->rows.size() == onPaper->rows.size());
    for (int row = 0; row < onScreen->rows.size(); ++row)
        CHECK(onScreen->rows[row].cells == onPaper->rows[row].cells);
}

TEST_CASE("one click on the reports page previews for paper the month in review, or the report on screen")
{
    FiguresFile file;
    file.liveDs1();
    Stage stage;
    PageWindow window(file.workspace(), stage);
    auto* page = new ReportsPage(window, window.background, &window);
    auto* printing = new KeptPapers(page);
    window.show();
    const auto press = [&](const QString& report, const QString& begins) {
        Place place{QStringLiteral("reports"), {}, 0, {}, {{QStringLiteral("report"), report}}};
        REQUIRE(heard(page, &ReportsPage::shown, [&] { page->show(place); }));
        for (QPushButton* each : page->findChildren<QPushButton*>()) {
            if (each->isVisible() && each->accessibleName().startsWith(begins) &&
                each->text() == QStringLiteral("PDF…"))
                each->click();
        }
    };
    press({}, QStringLiteral("Management report as PDF"));
    press(QStringLiteral("revenue"), QStringLiteral("This report as PDF"));
    REQUIRE(printing->asked.size() == 2);
    CHECK(printing->asked[0].title == QStringLiteral("Management report"));
    CHECK(printing->asked[1].title != printing->asked[0].title);
}

TEST_CASE("parts of the management report can be left out")
{
    FiguresFile file;
    file.liveDs1();
    Stage stage;
    const ManagementReport report =
        managementReport(file.reader(), requestFor(monthOf(QDate(2024, 2, 1)), file.clock().today()));
    const QDate today = file.clock().today();
    const Paper all = managementPaper(report, monthOf(today), QStringLiteral("Shop"), today);
    const Paper numbers = managementPaper(report, monthOf(today), QStringLiteral("Shop"), today, {true, false, false});
    const Paper charts = managementPaper(report, monthOf(today), QStringLiteral("Shop"), today, {false, true, false});
    CHECK(all.head == QStringLiteral("Shop"));
    CHECK(firstOf(all, PaperBlock::Kind::Drawing));
    CHECK_FALSE(firstOf(numbers, PaperBlock::Kind::Drawing));
    CHECK(firstOf(charts, PaperBlock::Kind::Drawing));
    CHECK_FALSE(firstOf(charts, figureTable));
}

TEST_CASE("a chart is saved as picture of twice its size and as PDF")
{
    FiguresFile file;
    file.liveDs1();
    Stage stage;
    ReportRequest request;
    request.period = {QDate(2024, 1, 1), QDate(2024, 2, 29)};
    const Report report = makeReport(file.reader(), QStringLiteral("won-lost"), request);
    const QImage picture = chartPicture(report);
    CHECK(picture.devicePixelRatio() == 2.0);
    CHECK(shows(picture, Tokens::light().series[0]));
    const QString path = stage.folder.filePath(QStringLiteral("chart.pdf"));
    savePdf(report, path);
    QFile pdf(path);
    REQUIRE(pdf.open(QIODevice::ReadOnly));
    const QByteArray bytes = pdf.readAll();
    CHECK(bytes.startsWith("%PDF-"));
    CHECK(bytes.contains("/FontFile"));
    CHECK_FALSE(fileNameOf(report, QStringLiteral("pdf")).contains(u'/'));
}
