// CsvWriter: what it writes, and that all of it comes back.
#include "core/exchange/csv_writer.h"
#include "core/exchange/split_guard.h"

#include "core/base/error.h"
#include "core/base/numbers.h"
#include "core/exchange/csv_reader.h"

#include <QBuffer>
#include <QFile>
#include <QRandomGenerator>
#include <catch2/catch_all.hpp>

using namespace perennial;

namespace {

using Rows = QVector<QVector<QByteArray>>;

QByteArray writtenText(const Rows& rows, const CsvStyle& style = {})
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer, style);
    for (const auto& row : rows)
        writer.row(row);
    writer.finish();
    return buffer.data();
}

Rows readBack(const QByteArray& text, char separator)
{
    QBuffer buffer;
    buffer.setData(text);
    buffer.open(QIODevice::ReadOnly);
    CsvDialect dialect;
    dialect.separator = separator;
    dialect.header = false;
    CsvReader reader(buffer, dialect);
    Rows rows;
    CsvRow row;
    while (reader.next(row)) {
        QVector<QByteArray> cells;
        QByteArray scratch;
        for (const QByteArrayView cell : row.fields)
            cells.append(unguardedThroughout(cell, scratch).toByteArray());
        rows.append(cells);
    }
    return rows;
}

} // namespace

TEST_CASE("cells are quoted only where they must be")
{
    CHECK(writtenText({{"a", "b c", ""}, {"x,y", "say \"hi\"", "1\n2"}}) ==
          "a,b c,\r\n\"x,y\",\"say \"\"hi\"\"\",\"1\n2\"\r\n");
    CHECK(writtenText({{" a", "b "}}) == "\" a\",\"b \"\r\n");
    CHECK(writtenText({{"x,y;z"}}, {';', true, true}) == "\xEF\xBB\xBF\"x,y;z\"\r\n");
    CHECK(writtenText({{""}, {"", ""}, {}}) == "\"\"\r\n,\r\n\"\"\r\n");
}

TEST_CASE("numbers are written plainly")
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer);
    writer.cell(qint64(-42));
    writer.decimal(-5, 2);
    writer.decimal(123456, 2);
    writer.decimal(7, 0);
    writer.decimal(0, 3);
    writer.empty();
    writer.cell(QStringView(u"é"));
    writer.endRow();
    writer.finish();
    CHECK(buffer.data() == "-42,-0.05,1234.56,7,0.000,,é\r\n");
    QRandomGenerator64 random(4);
    for (int i = 0; i < 2000; ++i) {
        QBuffer one;
        one.open(QIODevice::WriteOnly);
        CsvWriter numbers(one);
        const qint64 value = qint64(random.generate()) >> (i % 64);
        numbers.decimal(value, i % 4);
        numbers.endRow();
        numbers.finish();
        REQUIRE(one.data() == decimalText(value, i % 4).toLatin1() + "\r\n");
    }
}

TEST_CASE("what a spreadsheet would evaluate gets an apostrophe")
{
    for (const char* cell : {"=1+1",
                             "+1+1",
                             "-1+1",
                             "@SUM(A1)",
                             "\t=1",
                             "\tx",
                             "\rx",
                             "\n=1",
                             " =1",
                             "\xC2\xA0=1",
                             "\xEF\xBB\xBF=1",
                             "\xE2\x80\x8B=1",
                             "\xE3\x80\x80=1",
                             "＝1+1",
                             "＋1+1",
                             "－1+1",
                             "＠x",
                             "=cmd|'/C calc'!A0",
                             "-2+3+cmd|' /C calc'!A0",
                             "+1-2",
                             "-1-2",
                             "-1/2",
                             "+a",
                             "-a",
                             "--1",
                             "=",
                             "@",
                             "'=1",
                             "''=1",
                             "+49-30-123",
                             " \t-1+1",
                             "\x01=1",
                             "+1(2)x"}) {
        INFO(cell);
        CHECK(needsGuard(cell));
        CHECK(guarded(cell) == QByteArray("'") + cell);
    }
    CHECK(needsGuard(QByteArrayView("\0=1", 3)));
}

TEST_CASE("phone numbers, plain numbers and ordinary text stay as they are")
{
    for (const char* cell : {"+49 30 123",
                             "+49 (0)30 123-45",
                             "+1 (201) 555-0123",
                             "+1 201-555-0123",
                             "+4930123456",
                             "-5",
                             "-5.20",
                             "-1,234.56",
                             "-5%",
                             "+5",
                             "-",
                             "+",
                             "a=b",
                             "1-2",
                             "O'Neil",
                             "'quoted'",
                             "'",
                             "",
                             " x",
                             "Müller",
                             "é",
                             "(5)",
                             "5-"}) {
        INFO(cell);
        CHECK_FALSE(needsGuard(cell));
        CHECK(guarded(cell) == QByteArray(cell));
        CHECK(unguarded(cell) == QByteArrayView(cell));
    }
}

TEST_CASE("import of an export gives back every cell")
{
    QRandomGenerator random(23);
    const QVector<QByteArray> pieces{
        "=",  "+", "-", "@", "'",  "\t",           "\r",       "\n",           " ",   ",",  ";",
        "\"", "1", "a", "é", "＝", "\xEF\xBB\xBF", "\xC2\xA0", "\xE2\x80\x8B", "'='", "49", "(",
        "/",  ".", "%", "😀"};
    for (int round = 0; round < 400; ++round) {
        Rows rows;
        const int columns = 1 + int(random.bounded(4));
        for (int i = 0; i < 25; ++i) {
            QVector<QByteArray> row;
            for (int column = 0; column < columns; ++column) {
                QByteArray cell("");
                for (quint32 length = random.bounded(6U); length > 0; --length)
                    cell += pieces[random.bounded(int(pieces.size()))];
                REQUIRE(unguarded(guarded(cell)) == QByteArrayView(cell));
                row.append(cell);
            }
            rows.append(row);
        }
        // A BOM at the very beginning is the file's, not the cell's.
        const CsvStyle style{round % 2 == 0 ? ',' : ';', true, true};
        REQUIRE(readBack(writtenText(rows, style), style.separator) == rows);
    }
}

TEST_CASE("a device that refuses is reported")
{
    if (!QFile::exists(QStringLiteral("/dev/full"))) {
        WARN("skipped: this system has no /dev/full");
        return;
    }
    QFile full(QStringLiteral("/dev/full"));
    REQUIRE(full.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    CsvWriter writer(full);
    writer.row(QVector<QByteArray>{"a"});
    try {
        writer.finish();
        FAIL("the disk took it");
    } catch (const Error& error) {
        CHECK(error.fault == Fault::Storage);
        CHECK(error.text.startsWith(QStringLiteral("The disk is full")));
    }
}
