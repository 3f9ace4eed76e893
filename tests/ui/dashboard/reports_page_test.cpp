// The dashboard and the reports: the records behind a bar are its sum, and empty periods say so.
#include "core/insight/report_list.h"
#include "core/lifecycle/own_catalog.h"
#include "core/query/search_language.h"
#include "tests/support/figures_file.h"
#include "tests/support/import_desk.h"
#include "tests/support/shared_files.h"
#include "tests/support/ui/page_window.h"
#include "ui/dashboard/chart_card.h"
#include "ui/dashboard/chart_files.h"
#include "ui/dashboard/chart_frame.h"
#include "ui/dashboard/chart_view.h"
#include "ui/dashboard/dashboard_view.h"
#include "ui/dashboard/figure_card.h"
#include "ui/dashboard/figure_words.h"
#include "ui/dashboard/report_table.h"
#include "ui/dashboard/report_view.h"
#include "ui/dashboard/reports_page.h"
#include "ui/support/combo_box.h"
#include "ui/support/display.h"
#include "ui/support/tab_order.h"
#include <QApplication>
#include <QChart>
#include <QDeadlineTimer>
#include <QFile>
#include <QMenu>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableWidget>
#include <catch2/catch_all.hpp>

using namespace perennial;
using namespace perennial::test;

namespace {

Place reportsPlace(const QString& report, QDate from, QDate to)
{
    return {QStringLiteral("reports"),
            {},
            0,
            {},
            {{QStringLiteral("report"), report},
             {QStringLiteral("from"), dateText(from)},
             {QStringLiteral("to"), dateText(to)},
             {QStringLiteral("day"), dateText(to)}}};
}

// A page on screen with the numbers of the place.
struct Shown {
    Shown(Workspace& workspace, Stage& stage, const Place& place) : window(workspace, stage)
    {
        page = new ReportsPage(window, window.background, &window);
        page->resize(1024, 700);
        window.show();
        REQUIRE(heard(page, &ReportsPage::shown, [&] { page->show(place); }));
        QApplication::processEvents();
    }
    ~Shown() { delete page; }

    // The records that the list would show for where the page went.
    QVector<Record> records()
    {
        const Place& place = window.places.last();
        SearchContext context;
        context.calendar.today = window.file.clock().today();
        Reader& reader = window.file.reader();
        return reader.list(parseSearch(reader.def(place.entity), place.filter, context));
    }

    PageWindow window;
    ReportsPage* page;
};

ComboBox* pipelineBox(const ReportsPage& page)
{
    for (ComboBox* box : page.findChildren<ComboBox*>()) {
        if (box->accessibleName() == QStringLiteral("Pipeline"))
            return box;
    }
    return nullptr;
}

void fill(FiguresFile& file)
{
    file.liveDs1();
    const Ref firm = file.account(QStringLiteral("Customer"));
    const Ref other = file.account(QStringLiteral("<b>Other</b> & Sons"));
    file.order(firm, QDate(2024, 1, 15), 10'000);
    file.order(firm, QDate(2024, 2, 3), 12'345);
    file.order(other, QDate(2024, 2, 4), 99'900);
}

} // namespace

TEST_CASE("the records behind a bar add up to the bar")
{
    FiguresFile file;
    fill(file);
    Stage stage;
    Shown shown(file.workspace(), stage, reportsPlace({}, QDate(2024, 2, 1), QDate(2024, 2, 29)));
    ChartView* chart = shown.page->dashboard()->card(QStringLiteral("revenue"))->chart();
    REQUIRE(chart->report().rows.size() == 12);
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_End);
    CHECK(pointWords(chart->report(), chart->row(), chart->column()).contains(QStringLiteral("1,122.45")));
    CHECK(shown.page->dashboard()->card(QStringLiteral("revenue"))->sentence().contains(QStringLiteral("1,122.45")));
    QTest::keyClick(chart, Qt::Key_Return);
    REQUIRE(shown.window.places.size() == 1);
    CHECK(shown.window.places.last().entity == QStringLiteral("sales_order"));
    Money sum;
    for (const Record& record : shown.records())
        sum += Row<SalesOrder>(record)[SalesOrder::netTotal];
    CHECK(sum.minor == chart->report().rows.last().cells[2].integer());
    CHECK(sum.minor == 112'245);
    CHECK(shown.window.places.last().state.value("sum") == QVariant("base_net_total"));
}

TEST_CASE("the cards of the dashboard come one after the other, so that keys are taken in between")
{
    FiguresFile file;
    fill(file);
    Stage stage;
    Shown shown(file.workspace(), stage, reportsPlace({}, QDate(2024, 2, 1), QDate(2024, 2, 29)));
    DashboardView view;
    bool isFilled = false;
    QObject::connect(&view, &DashboardView::filled, &view, [&isFilled] { isFilled = true; });
    view.setOverview(shown.page->dashboard()->overview());
    const QStringList keys = overviewKeys();
    const auto count = [&] {
        return std::count_if(keys.begin(), keys.end(),
                             [&view](const QString& key) { return !view.card(key)->report().key.isEmpty(); });
    };
    const QDeadlineTimer patience(10'000);
    while (!isFilled && !patience.hasExpired()) {
        const auto before = count();
        QCoreApplication::processEvents();
        CHECK(count() - before <= 1);
    }
    CHECK(isFilled);
    CHECK(count() == keys.size());
}

TEST_CASE("whoever comes back from a report finds the dashboard at its head and the keyboard there")
{
    FiguresFile file;
    fill(file);
    Stage stage;
    Shown shown(file.workspace(), stage, reportsPlace({}, QDate(2024, 2, 1), QDate(2024, 2, 29)));
    keepKeyboardInSight(&shown.window);
    shown.window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&shown.window));
    REQUIRE(heard(shown.page, &ReportsPage::shown, [&] {
        shown.page->show(reportsPlace(QStringLiteral("revenue"), QDate(2024, 2, 1), QDate(2024, 2, 29)));
    }));
    shown.page->findChild<ReportView*>()->table()->setFocus();
    REQUIRE(heard(shown.page, &ReportsPage::shown,
                  [&] { shown.page->show(reportsPlace({}, QDate(2024, 2, 1), QDate(2024, 2, 29))); }));
    CHECK(shown.page->dashboard()->verticalScrollBar()->value() == 0);
    CHECK_FALSE(shown.page->dashboard()->isAncestorOf(QApplication::focusWidget()));
}

TEST_CASE("a chart is drawn when it is shown, for the width it has then")
{
    FiguresFile file;
    fill(file);
    Stage stage;
    Shown shown(file.workspace(), stage, reportsPlace({}, QDate(2024, 2, 1), QDate(2024, 2, 29)));
    ChartView chart;
    chart.resize(500, 200);
    chart.setReport(shown.page->dashboard()->card(QStringLiteral("revenue"))->report());
    CHECK(chart.chart()->series().isEmpty());
    chart.show();
    CHECK_FALSE(chart.chart()->series().isEmpty());
}

TEST_CASE("an axis counts in thousands where the figures are large, and its nothing is 0")
{
    FiguresFile file;
    file.goTo(QDate(2024, 3, 1));
    file.order(file.account(QStringLiteral("Customer")), QDate(2024, 2, 3), 9'000'000); // 90,000.00
    Stage stage;
    Shown shown(file.workspace(), stage, {QStringLiteral("reports"), {}, 0, {}, {}});
    const ChartView* chart = shown.page->dashboard()->card(QStringLiteral("revenue"))->chart();
    QStringList texts;
    for (const FrameLayout::Word& word : chart->drawn().frame->layout().numbers)
        texts.append(word.text);
    INFO(texts.join(u'|').toStdString());
    CHECK(texts.contains(QStringLiteral("0")));
    CHECK(texts.contains(withCurrency(QStringLiteral("75k"), file.workspace().reader().baseCurrency())));
    CHECK(texts.contains(withCurrency(QStringLiteral("100k"), file.workspace().reader().baseCurrency())));
}

TEST_CASE("a click on a bar of won deals opens the won deals of that month")
{
    FiguresFile file;
    fill(file);
    Stage stage;
    Shown shown(file.workspace(), stage, reportsPlace({}, QDate(2024, 2, 1), QDate(2024, 2, 29)));
    ChartView* chart = shown.page->dashboard()->card(QStringLiteral("won-lost"))->chart();
    const QRectF band = chart->bandOf(11);
    REQUIRE(band.isValid());
    // The left half of the band is won, the right one lost.
    QTest::mouseClick(chart->viewport(), Qt::LeftButton, {},
                      QPointF(band.left() + band.width() / 4, band.center().y()).toPoint());
    REQUIRE(shown.window.places.size() == 1);
    Money sum;
    for (const Record& record : shown.records())
        sum += Row<Opportunity>(record)[Opportunity::amount];
    CHECK(sum.minor == 1'400'000);
    CHECK(sum.minor == chart->report().rows.last().cells[2].integer());
}

TEST_CASE("whoever opens what was open in a past month is told that the list is of today")
{
    FiguresFile file;
    fill(file);
    Stage stage;
    Shown shown(file.workspace(), stage, reportsPlace({}, QDate(2024, 1, 1), QDate(2024, 1, 31)));
    QTest::mouseClick(shown.page->dashboard()->figure(2), Qt::LeftButton);
    CHECK(shown.records().size() == 3);
    CHECK(shown.window.sentences.last().contains(QStringLiteral("were open on")));
}

TEST_CASE(
    "the dashboard has four numbers and at most four charts; the pipeline is shown by stage, its amount and weighted")
{
    FiguresFile file;
    fill(file);
    Stage stage;
    Shown shown(file.workspace(), stage, reportsPlace({}, QDate(2024, 2, 1), QDate(2024, 2, 29)));
    int charts = 0;
    for (const ChartView* chart : shown.page->dashboard()->findChildren<ChartView*>())
        charts += chart->isVisibleTo(shown.page->dashboard());
    CHECK(charts == 4);
    CHECK(shown.page->dashboard()->findChildren<FigureCard*>().size() == 4);
    ChartView* pipeline = shown.page->dashboard()->card(QStringLiteral("pipeline"))->chart();
    CHECK(pipeline->report().title == QStringLiteral("Pipeline by stage"));
    CHECK(pipeline->report().columns[2].key == QStringLiteral("amount"));
    CHECK(pipeline->report().columns[3].key == QStringLiteral("weighted"));
    CHECK(pipeline->report().chart.columns == QVector<int>{2, 3});
    Q_EMIT pipeline->chosen(0, 2);
    Money sum;
    for (const Record& record : shown.records())
        sum += Row<Opportunity>(record)[Opportunity::amount];
    CHECK(sum.minor == pipeline->report().rows.first().cells[2].integer());
    // On the page of its own the report is the same one.
    Q_EMIT shown.page->dashboard()->reportWanted(QStringLiteral("pipeline"));
    CHECK(shown.window.places.last().state.value(QStringLiteral("report")) == QVariant(QStringLiteral("pipeline")));
    CHECK(shown.window.places.last().state.value(QStringLiteral("by")).toString() == QStringLiteral("stage"));
}

TEST_CASE("key figures are compared with the period before, and lead to their records")
{
    FiguresFile file;
    fill(file);
    Stage stage;
    Shown shown(file.workspace(), stage, reportsPlace({}, QDate(2024, 1, 1), QDate(2024, 1, 31)));
    CHECK(shown.page->dashboard()->figure(1)->value() == QStringLiteral("€100"));
    REQUIRE(heard(shown.page, &ReportsPage::shown,
                  [&] { shown.page->show(reportsPlace({}, QDate(2024, 2, 1), QDate(2024, 2, 29))); }));
    // Until 15 February, beside the first fifteen days of January.
    FigureCard* revenue = shown.page->dashboard()->figure(1);
    CHECK(revenue->value() == QStringLiteral("€1,122"));
    CHECK(revenue->comparison().contains(QStringLiteral("1,022")));
    QTest::mouseClick(revenue, Qt::LeftButton);
    REQUIRE(shown.window.places.size() == 1);
    CHECK(shown.records().size() == 2);
}

TEST_CASE("where the file has several pipelines one is chosen, and what is about deals follows it")
{
    FiguresFile file;
    fill(file);
    Stage stage;
    const Place february = reportsPlace({}, QDate(2024, 2, 1), QDate(2024, 2, 29));
    {
        Shown one(file.workspace(), stage, february);
        CHECK_FALSE(pipelineBox(*one.page)->isVisible()); // there is nothing to choose
    }
    file.does([](Desk& desk) {
        OwnOption service{QStringLiteral("opportunity"), QStringLiteral("pipeline"), {}, 1};
        service.option.key = QStringLiteral("service");
        service.option.label = QStringLiteral("Service & <b>repairs");
        addOwnOption(desk, service);
    });
    const auto won = file.reader().first<Opportunity>({whereIs(Opportunity::stage, Pick{QStringLiteral("won")})});
    REQUIRE(won);
    file.does([&](Desk& desk) {
        auto deal = desk.load<Opportunity>(won->id());
        desk.save(deal.set(Opportunity::pipeline, Pick{QStringLiteral("service")}));
    });
    Shown shown(file.workspace(), stage, february);
    ComboBox* box = pipelineBox(*shown.page);
    REQUIRE(box->isVisible());
    REQUIRE(box->count() == 3);
    const auto figure = [&](int number) { return shown.page->dashboard()->figure(number)->value(); };
    const QString allWon = figure(0), allOrders = figure(1);
    REQUIRE(heard(shown.page, &ReportsPage::shown, [&] {
        box->setValue(QStringLiteral("service"));
        Q_EMIT box->activated(box->currentIndex());
    }));
    CHECK(figure(0) != allWon);
    CHECK(figure(1) == allOrders); // orders know no pipeline
    QTest::mouseClick(shown.page->dashboard()->figure(0), Qt::LeftButton);
    REQUIRE(shown.window.places.size() == 1);
    REQUIRE(shown.records().size() == 1);
    CHECK(shown.records()[0].id() == won->id());
    CHECK(shown.page->place().state.value(QStringLiteral("pipeline")) == QStringLiteral("service"));
    REQUIRE(heard(shown.page, &ReportsPage::shown, [&] {
        Place report = reportsPlace(QStringLiteral("pipeline"), QDate(2024, 2, 1), QDate(2024, 2, 29));
        report.state.insert(QStringLiteral("pipeline"), QStringLiteral("service"));
        shown.page->show(report);
    }));
    CHECK(box->isVisible());
    qint64 open = 0;
    for (const ReportRow& row : shown.page->report()->report().rows)
        open += row.cells.value(shown.page->report()->report().column(QStringLiteral("deals"))).integer();
    CHECK(open == 0); // the only deal of that pipeline is won
}

TEST_CASE("an empty period says so and leads to the last one with entries")
{
    FiguresFile file;
    fill(file);
    Stage stage;
    Shown shown(file.workspace(), stage, reportsPlace({}, QDate(2020, 3, 1), QDate(2020, 3, 31)));
    ChartCard* card = shown.page->dashboard()->card(QStringLiteral("won-lost"));
    CHECK(card->isEmpty());
    CHECK(emptyWords(card->report(), {QDate(2020, 3, 1), QDate(2020, 3, 31)}).headline ==
          QStringLiteral("No opportunities closed in March 2020"));
    CHECK(shown.page->dashboard()->overview().latest == QDate(2024, 2, 10));
    REQUIRE(heard(shown.page, &ReportsPage::shown,
                  [&] { Q_EMIT shown.page->dashboard()->periodWanted(monthOf(QDate(2024, 2, 10))); }));
    CHECK_FALSE(card->isEmpty());
}

TEST_CASE("a chart tells its numbers to those who do not see it, and its viewport takes no focus")
{
    FiguresFile file;
    fill(file);
    Stage stage;
    Shown shown(file.workspace(), stage, reportsPlace({}, QDate(2024, 2, 1), QDate(2024, 2, 29)));
    for (const char* key : {"pipeline", "won-lost", "revenue", "top-customers"}) {
        INFO(key);
        ChartView* chart = shown.page->dashboard()->card(QString::fromLatin1(key))->chart();
        CHECK_FALSE(chart->accessibleName().isEmpty());
        CHECK_FALSE(chart->accessibleDescription().isEmpty());
        CHECK(chart->viewport()->focusPolicy() == Qt::NoFocus);
        CHECK(chart->focusPolicy() == Qt::StrongFocus);
    }
    ChartView* top = shown.page->dashboard()->card(QStringLiteral("top-customers"))->chart();
    CHECK(top->accessibleDescription().contains(QStringLiteral("<b>Other</b> & Sons: Revenue €999.00")));
}

TEST_CASE("a chart can be a table with the same numbers, and a file")
{
    FiguresFile file;
    fill(file);
    Stage stage;
    Shown shown(file.workspace(), stage, reportsPlace({}, QDate(2024, 2, 1), QDate(2024, 2, 29)));
    ChartCard* card = shown.page->dashboard()->card(QStringLiteral("revenue"));
    card->setShows(ChartCard::Shows::Table);
    auto* table = card->findChild<ReportTable*>();
    REQUIRE(table->model()->rowCount() == 13);
    CHECK(table->model()->index(11, 2).data().toString() == QStringLiteral("€1,122.45"));
    CHECK(table->model()->index(12, 2).data().toString() == QStringLiteral("€1,222.45"));
    const QString path = stage.folder.filePath(QStringLiteral("numbers.csv"));
    shown.window.messages->texts << path;
    auto* menu = card->findChild<QMenu*>();
    Q_EMIT menu->aboutToShow();
    menu->actions().last()->trigger();
    QFile csv(path);
    REQUIRE(csv.open(QIODevice::ReadOnly));
    const QByteArray bytes = csv.readAll();
    CHECK(bytes.startsWith("\xEF\xBB\xBFmonth,orders,revenue\r\n"));
    CHECK(bytes.contains("2024-02,2,1122.45\r\n"));
}

TEST_CASE("where decimals have a comma, the numbers are saved so that a spreadsheet there reads them")
{
    FiguresFile file;
    fill(file);
    Stage stage;
    const Report report = makeReport(file.reader(), QStringLiteral("revenue"), {});
    const QString path = stage.folder.filePath(QStringLiteral("zahlen.csv"));
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    saveNumbers(report, path);
    QLocale::setDefault(before);
    QFile csv(path);
    REQUIRE(csv.open(QIODevice::ReadOnly));
    const QByteArray bytes = csv.readAll();
    CHECK(bytes.startsWith("\xEF\xBB\xBFmonth;orders;revenue\r\n"));
    CHECK(bytes.contains("2024-02;2;1122,45\r\n"));
}

TEST_CASE("a click on a part of a piled-up bar opens the records of that part")
{
    FiguresFile file;
    fill(file);
    const Ref loyal = file.account(QStringLiteral("Loyal"));
    file.order(loyal, QDate(2023, 10, 15), 5'000);
    file.order(loyal, QDate(2024, 2, 10), 5'000);
    Stage stage;
    Shown shown(file.workspace(), stage,
                reportsPlace(QStringLiteral("customer-flow"), QDate(2024, 1, 1), QDate(2024, 2, 29)));
    auto* chart = shown.page->report()->findChild<ChartView*>();
    const int last = int(chart->report().rows.size()) - 1;
    // In February two customers are new, and one who bought before stands upon them.
    REQUIRE(chart->report().rows[last].cells[1].integer() == 2);
    REQUIRE(chart->report().rows[last].cells[2].integer() == 1);
    QSignalSpy chosen(chart, &ChartView::chosen);
    const auto pressAt = [&](qreal value) {
        const QPointF inChart = chart->chart()->mapToPosition(QPointF(last, value));
        QTest::mouseClick(chart->viewport(), Qt::LeftButton, {},
                          chart->mapFromScene(chart->chart()->mapToScene(inChart)));
        return chosen.isEmpty() ? -1 : chosen.takeLast().at(1).toInt();
    };
    CHECK(pressAt(1) == 1);
    CHECK(pressAt(2.5) == 2);
    CHECK(shown.records().size() == 1);
}

TEST_CASE("every report is offered and shows its formula, its numbers and what it takes")
{
    FiguresFile file;
    fill(file);
    Stage stage;
    Shown shown(file.workspace(), stage, reportsPlace({}, QDate(2024, 2, 1), QDate(2024, 2, 29)));
    auto* list = shown.page->dashboard()->findChild<QTableWidget*>();
    REQUIRE(list->rowCount() == 17);
    for (const ReportKind& kind : reportKinds()) {
        INFO(kind.key.toStdString());
        REQUIRE(heard(shown.page, &ReportsPage::shown,
                      [&] { shown.page->show(reportsPlace(kind.key, QDate(2024, 1, 1), QDate(2024, 2, 29))); }));
        CHECK(shown.page->pageTitle() == kind.title);
        CHECK(shown.page->report()->report().key == kind.key);
        CHECK_FALSE(shown.page->report()->report().formula.isEmpty());
        CHECK(shown.page->place().state.value(QStringLiteral("report")) == kind.key);
    }
}

TEST_CASE("Northwind lost six of 63 customers, 9.52%, as the window's table says")
{
    const auto orders = sharedFile(QStringLiteral("northwind/csv/Orders.csv"));
    if (!orders) {
        SUCCEED("skipped: the data of Northwind is not here");
        return;
    }
    ImportDesk desk;
    const QDir folder = QFileInfo(*orders).dir();
    for (const auto& [file, entity] :
         std::initializer_list<std::pair<const char*, const char*>>{{"Employees", "person"},
                                                                    {"Shippers", "account"},
                                                                    {"Suppliers", "account"},
                                                                    {"Customers", "account"},
                                                                    {"Categories", "category"},
                                                                    {"Products", "product"},
                                                                    {"Orders", "sales_order"},
                                                                    {"Order_Details", "sales_order_line"}})
        desk.import(folder.filePath(QString::fromLatin1(file) + QStringLiteral(".csv")), QString::fromLatin1(entity));
    Stage stage;
    Place place = reportsPlace(QStringLiteral("churn"), {}, QDate(1998, 3, 31));
    place.state.insert(QStringLiteral("window"), 120);
    Shown shown(*desk.workspace, stage, place);
    const QAbstractItemModel* table = shown.page->report()->table()->model();
    CHECK(table->index(0, 1).data().toString() == QStringLiteral("63"));
    CHECK(table->index(1, 1).data().toString() == QStringLiteral("6"));
    CHECK(table->index(1, 2).data().toString() == QStringLiteral("9.52%"));
    REQUIRE(heard(shown.page, &ReportsPage::shown,
                  [&] { shown.page->show(reportsPlace({}, QDate(1998, 3, 1), QDate(1998, 3, 31))); }));
    CHECK(shown.page->dashboard()->figure(3)->value() == QStringLiteral("9.52%"));
    CHECK(shown.page->dashboard()->card(QStringLiteral("churn"))->sentence() ==
          QStringLiteral("6 of 63 customers were lost: 9.52%."));
    CHECK(shown.page->dashboard()->card(QStringLiteral("lost-customers"))->report().rows.size() == 6);
    // Every bar of a year of revenue is the sum of the orders behind it.
    ChartView* chart = shown.page->dashboard()->card(QStringLiteral("revenue"))->chart();
    for (int row = 0; row < chart->report().rows.size(); ++row) {
        Q_EMIT chart->chosen(row, 2);
        Money sum;
        for (const Record& record : shown.records())
            sum += Row<SalesOrder>(record)[SalesOrder::netTotal];
        CHECK(sum.minor == chart->report().rows[row].cells[2].integer());
    }
}

TEST_CASE("charts take the colours of a new theme at once")
{
    FiguresFile file;
    fill(file);
    Stage stage;
    Shown shown(file.workspace(), stage, reportsPlace({}, QDate(2024, 2, 1), QDate(2024, 2, 29)));
    ChartView* chart = shown.page->dashboard()->card(QStringLiteral("top-customers"))->chart();
    CHECK(shows(chart->grab().toImage(), Tokens::light().series[0]));
    stage.theme.setMode(ThemeMode::Dark);
    QApplication::processEvents();
    CHECK(shows(chart->grab().toImage(), Tokens::darkOnes().series[0]));
    CHECK_FALSE(shows(chart->grab().toImage(), Tokens::light().series[0]));
}
