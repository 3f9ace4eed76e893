// Chart card: what a click leads to, and which day a figure is of.
#include "core/base/shown_date.h"
#include "core/insight/report_list.h"
#include "tests/support/figures_file.h"
#include "tests/support/ui/stage.h"
#include "ui/dashboard/chart_card.h"
#include "ui/dashboard/chart_view.h"
#include "ui/support/labels.h"
#include <QSignalSpy>
#include <catch2/catch_all.hpp>

using namespace perennial;
using namespace perennial::test;

TEST_CASE("a click on a bar of more records than a list can name says why nothing opens, and what to do")
{
    Stage stage;
    Report report;
    report.key = QStringLiteral("churn");
    report.columns = {{QStringLiteral("group"), QStringLiteral("Group"), Unit::Text},
                      {QStringLiteral("number"), QStringLiteral("Number"), Unit::Count}};
    report.rows = {{QStringLiteral("lost"), {Value(QStringLiteral("Lost")), Value(qint64(12'340))}, {}}};
    report.chart = {ReportChart::Shape::Bars, {1}};
    ChartCard card;
    card.setReport(report, {});
    QSignalSpy wanted(&card, &ChartCard::recordsWanted), told(&card, &ChartCard::told);
    Q_EMIT card.chart()->chosen(0, 1);
    CHECK(wanted.isEmpty());
    REQUIRE(told.size() == 1);
    CHECK(told[0][0].toString().contains(QStringLiteral("12,340")));
    CHECK(told[0][0].toString().contains(QStringLiteral("shorter")));
}

TEST_CASE("a card of what is open says of which day that is")
{
    FiguresFile file;
    file.liveDs1();
    Stage stage;
    ChartCard card;
    card.setReport(makeReport(file.reader(), QStringLiteral("pipeline"), {.asOf = QDate(2024, 1, 31)}),
                   monthOf(QDate(2024, 1, 1)));
    QStringList words;
    for (const PlainLabel* label : card.findChildren<PlainLabel*>())
        words << label->text();
    CHECK(words.contains(QStringLiteral("as of ") + shownDate(QDate(2024, 1, 31))));
}

TEST_CASE("a short list on a card leaves no hole under its rows")
{
    Stage stage;
    Report report;
    report.columns = {{QStringLiteral("customer"), QStringLiteral("Customer"), Unit::Text},
                      {QStringLiteral("revenue"), QStringLiteral("Revenue"), Unit::Money}};
    report.rows = {{QStringLiteral("1"), {Value(QStringLiteral("Anna")), Value(qint64(100))}, {}}};
    report.chart = {ReportChart::Shape::Bars, {1}};
    ChartCard list(ChartCard::Shows::Table, ChartCard::Offers::TableOnly);
    list.setReport(report, {});
    ChartCard empty(ChartCard::Shows::Table, ChartCard::Offers::TableOnly);
    empty.setReport({}, {});
    CHECK(list.minimumSizeHint().height() < empty.minimumSizeHint().height() - 60);
}
