// ReportTable: whole headings and no scrolling sideways, as long as there is any room for it.
#include "tests/support/ui/stage.h"
#include "ui/dashboard/report_table.h"
#include <QHeaderView>
#include <QScrollBar>
#include <catch2/catch_all.hpp>

using namespace perennial;
using namespace perennial::test;

namespace {

// As many columns as the report of win rates has, with its German words.
Report winRates()
{
    Report report;
    report.currency = QStringLiteral("EUR");
    const std::pair<const char*, Unit> columns[] = {{"Zuständig", Unit::Text},
                                                    {"Gewonnen", Unit::Count},
                                                    {"Verloren", Unit::Count},
                                                    {"Gewonnener Betrag", Unit::Money},
                                                    {"Verlorener Betrag", Unit::Money},
                                                    {"Abschlussquote", Unit::Percent},
                                                    {"Abschlussquote nach Wert", Unit::Percent},
                                                    {"Angelegt", Unit::Count},
                                                    {"Gewonnen von Angelegten", Unit::Percent}};
    ReportRow row{QStringLiteral("all"), {}, {}};
    for (const auto& [label, unit] : columns) {
        report.columns.append({QString::fromLatin1(label), QString::fromUtf8(label), unit});
        row.cells.append(unit == Unit::Text ? Value(QStringLiteral("Alle")) : Value(qint64(1'234'567)));
    }
    report.rows = {row, row};
    return report;
}

// How much of the table lies beyond its right edge, in logical pixels.
int beyond(const ReportTable& table)
{
    return table.horizontalScrollBar()->maximum();
}

} // namespace

TEST_CASE("headings go on in a second line before a table of figures has to be scrolled sideways")
{
    Stage stage;
    ReportTable table;
    table.resize(1600, 300);
    table.show();
    table.setReport(winRates());
    const auto heading = [&](int column) {
        return table.model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    };
    QApplication::processEvents();
    CHECK(heading(6) == QStringLiteral("Abschlussquote nach Wert"));
    const int low = table.horizontalHeader()->height();
    table.resize(1010, 300);
    QApplication::processEvents();
    CHECK(heading(6) == QStringLiteral("Abschlussquote\nnach Wert"));
    CHECK(table.horizontalHeader()->height() > low);
    CHECK(beyond(table) == 0);
    // A screen reader hears it whole.
    CHECK(table.model()->headerData(6, Qt::Horizontal, Qt::AccessibleTextRole).toString() ==
          QStringLiteral("Abschlussquote nach Wert"));
    const QFontMetrics metrics(fontOf(TextSize::Secondary, QFont::Medium));
    for (int column = 0; column < table.model()->columnCount(); ++column) {
        for (const QString& line : heading(column).split(u'\n')) {
            INFO(line.toStdString());
            CHECK(metrics.horizontalAdvance(line) <= table.columnWidth(column));
        }
    }
    table.resize(1600, 300);
    QApplication::processEvents();
    CHECK(heading(6) == QStringLiteral("Abschlussquote nach Wert"));
}
