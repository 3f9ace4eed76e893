// XLSX workbooks: every kind of cell, hostile and broken ones, and the way into the file.
#include "core/exchange/csv_writer.h"
#include "core/exchange/workbook_reader.h"
#include "tests/support/archives.h"
#include "tests/support/import_desk.h"
#include <catch2/catch_all.hpp>

using namespace perennial;
using namespace perennial::test;

namespace {

QString kept(const QTemporaryDir& folder, const WorkbookParts& parts)
{
    return keptIn(folder, workbookOf(parts), QStringLiteral("book.xlsx"));
}

// The rows of a sheet, cells joined by a bar, remarks behind a hash.
QStringList rowsOf(const QString& path, int sheet = 0, const CsvDialect& dialect = {.header = false})
{
    WorkbookReader reader(path, dialect, sheet);
    CsvRow row;
    QStringList rows;
    while (reader.next(row)) {
        QStringList cells;
        for (const QByteArrayView cell : std::as_const(row.fields))
            cells.append(QString::fromUtf8(unguarded(cell)));
        rows.append(cells.join(QLatin1Char('|')) + (row.remarks.isEmpty() ? QString() : QStringLiteral("#")));
    }
    return rows;
}

QStringList rowsOf(const WorkbookParts& parts, int sheet = 0)
{
    const QTemporaryDir folder;
    return rowsOf(kept(folder, parts), sheet);
}

QString refusalOf(const QByteArray& bytes)
{
    const QTemporaryDir folder;
    const QString path = keptIn(folder, bytes, QStringLiteral("book.xlsx"));
    const auto read = attempt([&] { rowsOf(path); });
    return read ? QString() : read.error().text;
}

} // namespace

TEST_CASE("every kind of cell gives its text")
{
    WorkbookParts parts;
    parts.texts =
        "<si><t>shared</t></si><si><r><t>rich </t></r><r><rPr><b/></rPr><t>text</t></r><rPh><t>kana</t></rPh></si>";
    parts.formats = "<xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"200\"/><xf numFmtId=\"10\"/>";
    parts.numFormats = "<numFmt numFmtId=\"200\" formatCode=\"[$-407]dd/mm/yy\\ hh:mm\"/>";
    parts.sheets = {"<row r=\"1\"><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c>"
                    "<c t=\"inlineStr\"><is><t xml:space=\"preserve\"> in &amp; line_x000D_ </t></is></c>"
                    "<c t=\"str\"><f>A1&amp;B1</f><v>computed</v></c><c t=\"b\"><v>1</v></c><c><v>12.5</v></c></row>"
                    "<row r=\"3\"><c r=\"A3\" s=\"1\"><v>45618</v></c><c r=\"C3\" s=\"2\"><v>45618.5</v></c>"
                    "<c r=\"E3\" s=\"3\"><v>0.19</v></c><c r=\"F3\" t=\"d\"><v>2024-02-29</v></c></row>"};
    const QStringList rows = rowsOf(parts);
    REQUIRE(rows.size() == 2);
    CHECK(rows[0] == QStringLiteral("shared|rich text| in & line\r |computed|true|12.5"));
    CHECK(rows[1] == QStringLiteral("2024-11-22||2024-11-22 12:00:00||19%|2024-02-29"));
}

TEST_CASE("a workbook that counts from 1904 gives the same days")
{
    WorkbookParts parts;
    parts.formats = "<xf numFmtId=\"0\"/><xf numFmtId=\"14\"/>";
    parts.properties = "date1904=\"1\"";
    parts.sheets = {"<row><c s=\"1\"><v>0</v></c><c s=\"1\"><v>44156</v></c></row>"};
    CHECK(rowsOf(parts) == QStringList{QStringLiteral("1904-01-01|2024-11-22")});
}

TEST_CASE("an error in a cell is an empty cell with a remark")
{
    WorkbookParts parts;
    parts.sheets = {"<row><c><v>1</v></c><c t=\"e\"><f>1/0</f><v>#DIV/0!</v></c><c><v>3</v></c></row>"};
    CHECK(rowsOf(parts) == QStringList{QStringLiteral("1||3#")});
}

TEST_CASE("sheets are told apart by their order, and one that is not there is refused")
{
    WorkbookParts parts;
    parts.sheets = {"<row><c><v>1</v></c></row>", "<row><c><v>2</v></c></row>"};
    CHECK(rowsOf(parts, 1) == QStringList{QStringLiteral("2")});
    CHECK_THROWS_AS(rowsOf(parts, 2), Error);
    const QTemporaryDir folder;
    CHECK(sheetsOf(kept(folder, parts)) == QStringList{QStringLiteral("Sheet1"), QStringLiteral("Sheet2")});
}

TEST_CASE("headings are found below the titles of a sheet")
{
    WorkbookParts parts;
    const auto text = [](const char* words) {
        return QByteArray("<c t=\"inlineStr\"><is><t>") + words + "</t></is></c>";
    };
    parts.sheets = {"<row>" + text("Customers 2026") + "</row><row>" + text("name") + text("phone") + text("city") +
                    "</row><row>" + text("Alfreds") + "<c><v>123</v></c>" + text("Berlin") + "</row>"};
    const QTemporaryDir folder;
    const CsvDialect dialect = sniffSheet(kept(folder, parts), 0);
    CHECK(dialect.skippedLines == 1);
    CHECK(dialect.header);
    WorkbookReader reader(kept(folder, parts), dialect, 0);
    CHECK(reader.header() == QVector<QByteArray>{"name", "phone", "city"});
}

TEST_CASE("a DTD, an entity of its own and depth without end are refused")
{
    WorkbookParts parts;
    parts.sheets = {"<row><c><v>1</v></c></row>"};
    parts.prolog = "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]>";
    CHECK(refusalOf(workbookOf(parts)).contains(QStringLiteral("entities")));
    parts.prolog.clear();
    parts.sheets = {"<row><c t=\"str\"><v>&unknown;</v></c></row>"};
    CHECK_FALSE(refusalOf(workbookOf(parts)).isEmpty());
    parts.sheets = {QByteArray("<a>").repeated(500)};
    CHECK_FALSE(refusalOf(workbookOf(parts)).isEmpty());
}

TEST_CASE("a cell, a row and a sheet beyond what an import takes are refused with their place")
{
    WorkbookParts parts;
    QByteArray noise;
    for (int i = 0; noise.size() < 1'100'000; ++i)
        noise += QByteArray::number(i * 7919 % 99'991) + ' ';
    parts.sheets = {"<row r=\"7\"><c t=\"str\"><v>" + noise + "</v></c></row>"};
    CHECK(refusalOf(workbookOf(parts)).contains(QLatin1Char('7')));
    parts.sheets = {"<row r=\"9\"><c r=\"ZZZ9\"><v>1</v></c></row>"};
    CHECK(refusalOf(workbookOf(parts)).contains(QStringLiteral("1000")));
    parts.sheets = {"<row r=\"99999999\"><c><v>1</v></c></row>"};
    CHECK_FALSE(refusalOf(workbookOf(parts)).isEmpty());
}

TEST_CASE("a text without an end is refused before it fills the memory")
{
    QByteArray digits;
    for (qint64 i = 0; digits.size() < 12'000'000; ++i)
        digits += QByteArray::number(i * 48'271 % 2'147'483);
    WorkbookParts parts;
    parts.sheets = {"<row><c t=\"str\"><v>" + digits + "</v></c></row>"};
    CHECK(refusalOf(workbookOf(parts)).contains(QStringLiteral("too long")));
}

TEST_CASE("what is no XLSX is told what it is and what to do")
{
    CHECK(refusalOf(zipOf({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}, {"content.xml", "<a/>"}}))
              .contains(QStringLiteral("OpenDocument")));
    CHECK(refusalOf(zipOf({{"word/document.xml", "<a/>"}})).contains(QStringLiteral("XLSX")));
    CHECK_FALSE(refusalOf("PK\x03\x04 and nothing else").isEmpty());
    WorkbookParts parts;
    parts.sheets = {"<row><c t=\"s\"><v>5</v></c></row>"};
    CHECK(refusalOf(workbookOf(parts)).contains(QStringLiteral("damaged")));
    ImportDesk desk;
    const auto old = attempt([&] { openSource(desk.file("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 and more")); });
    REQUIRE_FALSE(old);
    CHECK(old.error().text.contains(QStringLiteral("XLSX")));
}

TEST_CASE("a workbook goes in as the same table in CSV does, in one step that undo takes back")
{
    ImportDesk desk;
    WorkbookParts parts;
    parts.texts = "<si><t>name</t></si><si><t>billing_city</t></si><si><t>credit_limit</t></si><si><t>Alfreds</t></si>"
                  "<si><t>=SUM(A1)</t></si><si><t>Berlin</t></si>";
    parts.sheets = {"<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c><c t=\"s\"><v>2</v></c></row>"
                    "<row><c t=\"s\"><v>3</v></c><c t=\"s\"><v>5</v></c><c><v>1234.5599999999999</v></c></row>"
                    "<row><c t=\"s\"><v>4</v></c><c t=\"s\"><v>5</v></c></row>"
                    "<row><c r=\"B4\" t=\"s\"><v>5</v></c></row>"};
    const QString path = desk.file(workbookOf(parts), QStringLiteral("customers.xlsx"));
    const ImportPlan plan = desk.import(path, QStringLiteral("account"));
    CHECK(plan.counts.added == 2);
    CHECK(plan.counts.rejected == 1); // no name
    const QVector<Record> accounts = desk.all(QStringLiteral("account"));
    REQUIRE(accounts.size() == 2);
    CHECK(accounts[0].value(QStringLiteral("credit_limit")).integer() == 123'456);
    CHECK(accounts[1].title() == QLatin1String("=SUM(A1)"));
    CHECK(desk.import(path, QStringLiteral("account")).counts.same == 2);
    REQUIRE(desk.workspace->undo());
    CHECK(desk.count(QStringLiteral("account")) == 0);
}
