// Workbooks that are written: typed cells, texts that stay texts, and what no sheet holds is refused.
#include "core/exchange/csv_writer.h"
#include "core/exchange/table_file.h"
#include "core/exchange/workbook_reader.h"
#include "core/exchange/workbook_writer.h"
#include "tests/support/archives.h"
#include <QBuffer>
#include <catch2/catch_all.hpp>
#include <functional>

using namespace perennial;
using namespace perennial::test;

namespace {

struct Written {
    QByteArray sheet;
    QByteArray styles;
    QStringList rows;
};

Written written(const std::function<void(WorkbookWriter&)>& write, const QString& title = QStringLiteral("Rows"))
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    WorkbookWriter writer(buffer, title);
    writer.begin({{QStringLiteral("first"), 12}, {QStringLiteral("second"), 20}});
    write(writer);
    writer.finish();
    const QTemporaryDir folder;
    const QString path = keptIn(folder, buffer.data(), QStringLiteral("x.xlsx"));
    const ZipReader archive(path);
    Written all{archive.read(*archive.find(QStringLiteral("xl/worksheets/sheet1.xml")), 10'000'000),
                archive.read(*archive.find(QStringLiteral("xl/styles.xml")), 10'000'000), sheetsOf(path)};
    WorkbookReader reader(path, {}, 0);
    CsvRow row;
    while (reader.next(row)) {
        QStringList cells;
        for (const QByteArrayView cell : std::as_const(row.fields))
            cells.append(QString::fromUtf8(unguarded(cell)));
        all.rows.append(cells.join(QLatin1Char('|')));
    }
    return all;
}

} // namespace

TEST_CASE("cells are what they are: numbers, days, shares, flags and texts")
{
    const Written all = written([](WorkbookWriter& writer) {
        writer.number("1234.50", 2);
        writer.day(QDate(2024, 2, 29));
        writer.percent("19");
        writer.flag(true);
        writer.endRow();
        writer.empty();
        writer.number("12345678901234.567", 3); // no spreadsheet keeps so many digits
        writer.moment(QDateTime({2024, 6, 1}, {12, 0}, Qt::UTC));
        writer.endRow();
    });
    CHECK(all.sheet.contains("<v>1234.50</v>"));
    CHECK(all.sheet.contains("<v>45351</v>"));
    CHECK(all.sheet.contains("<v>0.19</v>"));
    CHECK(all.sheet.contains("t=\"b\"><v>1</v>"));
    CHECK(all.sheet.contains("state=\"frozen\""));
    CHECK(all.sheet.contains("width=\"20\""));
    CHECK(all.styles.contains("<b/>"));
    REQUIRE(all.rows.size() == 3);
    CHECK(all.rows[1] == QStringLiteral("1234.50|2024-02-29|19%|true"));
    CHECK(all.rows[2].startsWith(QStringLiteral("|12345678901234.567|2024-06-01 ")));
}

TEST_CASE("no text is a formula, and every character comes back")
{
    const QStringList texts{QStringLiteral("=1+1"), QStringLiteral("<b>&\"'"),
                            QStringLiteral("_x0041_ line\nbreak\ttab "), QStringLiteral("'quoted"),
                            QStringLiteral("😊")};
    const Written all = written([&texts](WorkbookWriter& writer) {
        for (const QString& text : texts)
            writer.text(text.toUtf8());
        writer.endRow();
    });
    CHECK_FALSE(all.sheet.contains("<f"));
    CHECK(all.rows.value(1) == texts.join(QLatin1Char('|')));
}

TEST_CASE("a sheet gets a name that it may have")
{
    CHECK(written([](WorkbookWriter&) {}, QStringLiteral("'A/B: [c]*?'")).rows.value(0) == QStringLiteral("A B c"));
    CHECK_FALSE(written([](WorkbookWriter&) {}, QString()).rows.value(0).isEmpty());
    CHECK(written([](WorkbookWriter&) {}, QString(90, QLatin1Char('x'))).rows.value(0).size() == 31);
}

TEST_CASE("a text longer than a cell holds is refused, not cut")
{
    CHECK_NOTHROW(written([](WorkbookWriter& writer) {
        writer.text(QByteArray(32'767, 'x'));
        writer.endRow();
    }));
    CHECK_THROWS_AS(written([](WorkbookWriter& writer) { writer.text(QByteArray(32'768, 'x')); }), Error);
}

TEST_CASE("a table that is no list of records is written in the form its ending names")
{
    const QTemporaryDir folder;
    const FileTable table{QStringLiteral("Sales"),
                          {QStringLiteral("month"), QStringLiteral("net"), QStringLiteral("share")},
                          {Kind::Text, Kind::Money, Kind::Percent},
                          {{QStringLiteral("2024-01"), QStringLiteral("1265.79"), QStringLiteral("9.52")},
                           {QStringLiteral("=x"), QString(), QStringLiteral("-1")}}};
    writeTable(table, folder.filePath(QStringLiteral("t.csv")));
    QFile csv(folder.filePath(QStringLiteral("t.csv")));
    REQUIRE(csv.open(QIODevice::ReadOnly));
    CHECK(csv.readAll() == "month,net,share\r\n2024-01,1265.79,9.52\r\n'=x,,-1\r\n");
    writeTable(table, folder.filePath(QStringLiteral("t.xlsx")));
    WorkbookReader reader(folder.filePath(QStringLiteral("t.xlsx")), {}, 0);
    CsvRow row;
    REQUIRE(reader.next(row));
    CHECK(row[1] == QByteArrayView("1265.79"));
    CHECK(row[2] == QByteArrayView("9.52%"));
}
