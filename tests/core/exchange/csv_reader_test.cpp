// CsvReader: the common sample files, leniencies, limits and hostile input.
#include "core/exchange/csv_reader.h"

#include "core/base/error.h"
#include "tests/support/shared_files.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <catch2/catch_all.hpp>

using namespace perennial;

namespace {

using Rows = QVector<QVector<QByteArray>>;

CsvDialect bare()
{
    CsvDialect dialect;
    dialect.header = false;
    return dialect;
}

Rows rowsOf(const QByteArray& text, const CsvDialect& dialect = bare())
{
    QBuffer buffer;
    buffer.setData(text);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer, dialect);
    Rows rows;
    QVector<QByteArray> row;
    while (reader.next(row))
        rows.append(row);
    return rows;
}

QString refusalOf(const QByteArray& text, const CsvDialect& dialect = bare())
{
    try {
        rowsOf(text, dialect);
    } catch (const Error& error) {
        CHECK(error.fault == Fault::Invalid);
        return error.text;
    }
    return {};
}

// Gives `size` bytes of one letter after a beginning, without holding them.
class EndlessDevice : public QIODevice {
public:
    EndlessDevice(QByteArray begin, qint64 size) : m_begin(std::move(begin)), m_left(size) { open(ReadOnly); }
    bool isSequential() const override { return true; }
    bool atEnd() const override { return m_left == 0; }
    qint64 given() const { return m_given; }

protected:
    qint64 readData(char* data, qint64 most) override
    {
        if (!m_begin.isEmpty()) {
            const qint64 size = qMin(most, qint64(m_begin.size()));
            memcpy(data, m_begin.constData(), size_t(size));
            m_begin.remove(0, int(size));
            m_given += size;
            return size;
        }
        const qint64 size = qMin(most, m_left);
        memset(data, 'x', size_t(size));
        m_left -= size;
        m_given += size;
        return size;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    QByteArray m_begin;
    qint64 m_left;
    qint64 m_given = 0;
};

// Gives a text in pieces of a few bytes.
class DrippingDevice : public QIODevice {
public:
    DrippingDevice(QByteArray text, int piece) : m_text(std::move(text)), m_piece(piece)
    {
        open(ReadOnly | Unbuffered);
    }
    bool isSequential() const override { return true; }
    bool atEnd() const override { return m_at == m_text.size(); }

protected:
    qint64 readData(char* data, qint64 most) override
    {
        const qint64 size = qMin(qMin(most, qint64(m_piece)), qint64(m_text.size() - m_at));
        memcpy(data, m_text.constData() + m_at, size_t(size));
        m_at += size;
        return size;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    QByteArray m_text;
    int m_piece;
    qint64 m_at = 0;
};

} // namespace

TEST_CASE("the common sample files are read as their JSON says")
{
    const QStringList names{
        QStringLiteral("comma_in_quotes"), QStringLiteral("empty"),  QStringLiteral("empty_crlf"),
        QStringLiteral("escaped_quotes"),  QStringLiteral("json"),   QStringLiteral("newlines"),
        QStringLiteral("newlines_crlf"),   QStringLiteral("simple"), QStringLiteral("quotes_and_newlines"),
        QStringLiteral("simple_crlf"),     QStringLiteral("utf8"),   QStringLiteral("location_coordinates")};
    int read = 0;
    for (const QString& name : names) {
        const auto csv = test::sharedFile(QStringLiteral("csv-spectrum/csvs/%1.csv").arg(name));
        const auto json = test::sharedFile(QStringLiteral("csv-spectrum/json/%1.json").arg(name));
        if (!csv || !json) {
            WARN("skipped: no shared sample " << name.toStdString());
            continue;
        }
        INFO(name.toStdString());
        QFile expectedFile(*json);
        QFile file(*csv);
        REQUIRE((expectedFile.open(QIODevice::ReadOnly) && file.open(QIODevice::ReadOnly)));
        const QJsonDocument document = QJsonDocument::fromJson(expectedFile.readAll());
        const QJsonArray expected = document.isObject() ? QJsonArray{document.object()} : document.array();
        const QByteArray plain = file.readAll().replace("\r\n", "\n");
        // The set has each file with both line ends; copies of it have often lost one of them.
        for (const char* lineEnd : {"\n", "\r\n"}) {
            const QByteArray text = QByteArray(plain).replace("\n", lineEnd);
            CsvDialect dialect = sniffDialect(text);
            CHECK(dialect.header);
            dialect.header = false;
            const Rows rows = rowsOf(text, dialect);
            REQUIRE(rows.size() == expected.size() + 1);
            for (qsizetype row = 1; row < rows.size(); ++row) {
                const QJsonObject object = expected.at(row - 1).toObject();
                REQUIRE(rows[row].size() == object.size());
                for (qsizetype i = 0; i < rows[row].size(); ++i) {
                    QString value = object.value(QString::fromUtf8(rows[0][i])).toString();
                    value.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
                    value.replace(QStringLiteral("\n"), QString::fromLatin1(lineEnd));
                    // The one column of the set whose JSON was made from another file.
                    if (rows[0][i] != "Contact Phone Number")
                        CHECK(QString::fromUtf8(rows[row][i]) == value);
                }
            }
        }
        ++read;
    }
    WARN(read << " of 12 sample files read");
}

TEST_CASE("rows end in LF, CRLF or CR, and the last one need not end")
{
    const Rows expected{{"a", "b"}, {"c", "d"}};
    for (const char* text : {"a,b\nc,d", "a,b\nc,d\n", "a,b\r\nc,d\r\n", "a,b\rc,d\r", "a,b\n\n\nc,d\n\n",
                             "\xEF\xBB\xBF"
                             "a,b\nc,d"})
        CHECK(rowsOf(text) == expected);
    CHECK(rowsOf("").isEmpty());
    CHECK(rowsOf("\n\r\n\r").isEmpty());
    CHECK(rowsOf("\"\"\n") == Rows{{""}});
    CHECK(rowsOf(",\n") == Rows{{"", ""}});
    CHECK(rowsOf("a,") == Rows{{"a", ""}});
}

TEST_CASE("quotation marks hold separators, line ends and themselves")
{
    CHECK(rowsOf("\"a,b\",\"c\nd\",\"e\"\"f\"\n") == Rows{{"a,b", "c\nd", "e\"f"}});
    CHECK(rowsOf("\"\"\"\"\n") == Rows{{"\""}});
    CHECK(rowsOf("\"a\r\nb\"") == Rows{{"a\r\nb"}});
    CHECK(rowsOf("a\"b,c\n") == Rows{{"a\"b", "c"}});
    CsvDialect semicolon = bare();
    semicolon.separator = ';';
    semicolon.quote = '\'';
    CHECK(rowsOf("'a;b';c\n", semicolon) == Rows{{"a;b", "c"}});
    CsvDialect unquoted = bare();
    unquoted.quote = '\0';
    CHECK(rowsOf("\"a,b\"\n", unquoted) == Rows{{"\"a", "b\""}});
}

TEST_CASE("text behind a closing quotation mark is kept, and the row says so")
{
    QBuffer buffer;
    buffer.setData("a,b\n\"x\"y,\"p\"\"q\"r\"s\"\n\"fine\",z\n");
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer, bare());
    CsvRow row;
    REQUIRE(reader.next(row));
    CHECK_FALSE(row.loose);
    REQUIRE(reader.next(row));
    CHECK(row.loose);
    CHECK(row[0] == QByteArrayView("xy"));
    CHECK(row[1] == QByteArrayView("p\"qr\"s\""));
    REQUIRE(reader.next(row));
    CHECK_FALSE(row.loose);
    CHECK(reader.looseRows() == 1);
    CHECK(reader.firstLooseLine() == 2);
}

TEST_CASE("a row knows its line, whatever its fields hold")
{
    QBuffer buffer;
    buffer.setData("title\nname,note\n\na,\"1\n2\r\n3\r4\"\nb,x\n");
    buffer.open(QIODevice::ReadOnly);
    CsvDialect dialect;
    dialect.skippedLines = 1;
    CsvReader reader(buffer, dialect);
    CHECK(reader.header() == QVector<QByteArray>{"name", "note"});
    CsvRow row;
    REQUIRE(reader.next(row));
    CHECK(row.line == 4);
    REQUIRE(reader.next(row));
    CHECK(row.line == 8);
    CHECK_FALSE(reader.next(row));
    CHECK(reader.line() == 8);
    CHECK(reader.bytesRead() == reader.size());
}

TEST_CASE("NUL, foreign bytes and an open quotation mark are refused with their line")
{
    CHECK(refusalOf(QByteArray("a,b\nc,\0d\n", 9)).startsWith(QStringLiteral("Line 2: ")));
    CHECK(refusalOf(QByteArray("a,b\n\"c\n\0d\"\n", 11)).startsWith(QStringLiteral("Line 3: ")));
    CHECK(refusalOf(QByteArray("\0", 1)).startsWith(QStringLiteral("Line 1: ")));
    CHECK(refusalOf(QByteArray("a\n\0", 3)).startsWith(QStringLiteral("Line 2: ")));
    CHECK(refusalOf("a\nb\nM\xFCller\n").startsWith(QStringLiteral("Line 3: ")));
    const QString open = refusalOf("a,b\nc,\"d\ne,f\n");
    CHECK(open.startsWith(QStringLiteral("Line 2: ")));
    CHECK(open.contains(QStringLiteral("never closed")));
}

TEST_CASE("a field of 100 MB is refused after a few megabytes, quoted or not")
{
    for (const char* begin : {"a,b\nc,", "a,b\nc,\"", "a,b\n\"c\"\"\"\"\"\"\"\""}) {
        EndlessDevice device(begin, 100'000'000);
        CsvReader reader(device, bare());
        QVector<QByteArray> row;
        REQUIRE(reader.next(row));
        try {
            reader.next(row);
            FAIL("the field was accepted");
        } catch (const Error& error) {
            CHECK(error.text.startsWith(QStringLiteral("Line 2: ")));
        }
        CHECK(device.given() < 20'000'000);
    }
}

TEST_CASE("the limits hold exactly")
{
    CsvLimits limits;
    limits.field = 10;
    limits.row = 60;
    limits.columns = 4;
    limits.file = 1000;
    const auto accepts = [&limits](const QByteArray& text) {
        QBuffer buffer;
        buffer.setData(text);
        buffer.open(QIODevice::ReadOnly);
        try {
            CsvReader reader(buffer, bare(), limits);
            QVector<QByteArray> row;
            while (reader.next(row)) {
            }
            return true;
        } catch (const Error&) {
            return false;
        }
    };
    CHECK(accepts("1234567890,b\n"));
    CHECK_FALSE(accepts("12345678901234,b\n"));
    CHECK(accepts("a,b,c,d\n"));
    CHECK_FALSE(accepts("a,b,c,d,e\n"));
    CHECK(accepts(QByteArray("a\n").repeated(500)));
    CHECK_FALSE(accepts(QByteArray("a\n").repeated(501)));
    limits.row = 20;
    CHECK_FALSE(accepts("1234567890,1234567890,1\n"));
}

TEST_CASE("a row of eight megabytes is read")
{
    QByteArray text;
    for (int i = 0; i < 7; ++i)
        text += QByteArray(999'990, 'x') + ",";
    const Rows rows = rowsOf(text + "end\nnext,row\n");
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].size() == 8);
    CHECK(rows[0][6].size() == 999'990);
    CHECK(rows[0][7] == "end");
    CHECK(refusalOf(text + text).startsWith(QStringLiteral("Line 1: ")));
}

TEST_CASE("UTF-16 and Windows-1252 arrive as UTF-8")
{
    const QString text = QStringLiteral("name,ort\nMüller,„Łódź“ 😀\n");
    const Rows expected{{"name", "ort"}, {"Müller", "„Łódź“ 😀"}};
    for (const auto& [charset, encoding] :
         {std::pair("UTF-16LE", QStringConverter::Utf16LE), std::pair("UTF-16BE", QStringConverter::Utf16BE)}) {
        for (const bool mark : {true, false}) {
            QStringEncoder encoder(encoding, mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
            const QByteArray bytes = encoder.encode(text);
            CsvDialect dialect = sniffDialect(bytes);
            CHECK(dialect.charset == charset);
            dialect.header = false;
            CHECK(rowsOf(bytes, dialect) == expected);
        }
    }
    CsvDialect windows = bare();
    windows.charset = "windows-1252";
    CHECK(rowsOf("M\xFCller,\x84\x80\x93\n", windows) == Rows{{"Müller", "„€“"}});
    windows.charset = "windows-1250";
    CHECK(rowsOf("\xA3\xF3\x64\x9F\n", windows) == Rows{{"Łódź"}});
    windows.charset = "no-such-charset";
    CHECK_FALSE(refusalOf("a\n", windows).isEmpty());
    CsvDialect utf16 = bare();
    utf16.charset = "UTF-16LE";
    CHECK(refusalOf(QByteArray("a\0\x00\xD8"
                               "b\0",
                               6),
                    utf16)
              .startsWith(QStringLiteral("Line 1: ")));
}

TEST_CASE("where the pieces of a file end does not matter")
{
    QByteArray text;
    Rows expected;
    QRandomGenerator random(5);
    const QVector<QByteArray> cells{"",           "a",
                                    "Müller",     "x,y",
                                    "say \"hi\"", "line\nbreak",
                                    "😀",          "CR\r\nLF",
                                    "'quoted'",   QByteArray(3000, 'z'),
                                    " blanks ",   "\"",
                                    "\r"};
    for (int i = 0; i < 2000; ++i) {
        QVector<QByteArray> row;
        for (int column = 0; column < 4; ++column) {
            const QByteArray cell = cells[random.bounded(int(cells.size()))];
            row.append(cell);
            text += column > 0 ? "," : "";
            text += '"' + QByteArray(cell).replace("\"", "\"\"") + '"';
        }
        text += i % 3 == 0 ? "\r\n" : i % 3 == 1 ? "\n" : "\r";
        expected.append(row);
    }
    CHECK(rowsOf(text) == expected);
    for (const int piece : {1, 7, 4096, 65536}) {
        DrippingDevice device(piece == 1 ? text.left(40000) : text, piece);
        CsvReader reader(device, bare());
        QVector<QByteArray> row;
        int rows = 0;
        try {
            while (reader.next(row)) {
                if (row != expected[rows])
                    break;
                ++rows;
            }
        } catch (const Error&) {
            // The shortest pieces get a text that is cut within a field.
        }
        CHECK(rows >= (piece == 1 ? 5 : 2000));
    }
}

TEST_CASE("a missing file is named")
{
    try {
        CsvReader reader(QStringLiteral("/no/such/file.csv"), bare());
        FAIL("it was opened");
    } catch (const Error& error) {
        CHECK(error.fault == Fault::NotFound);
        CHECK(error.text.contains(QStringLiteral("/no/such/file.csv")));
    }
}

TEST_CASE("no bytes whatever crash the reader or come out as anything but UTF-8")
{
    QRandomGenerator random(17);
    const QByteArray letters("ab,;\"\"\"\n\r\t\xC3\xBC\xFF\x00'=", 16);
    for (int i = 0; i < 20000; ++i) {
        QByteArray text;
        for (quint32 length = random.bounded(24U); length > 0; --length)
            text.append(letters[random.bounded(int(letters.size()))]);
        for (const char* charset : {"UTF-8", "windows-1252", "UTF-16LE"}) {
            CsvDialect dialect = bare();
            dialect.charset = charset;
            try {
                for (const auto& row : rowsOf(text, dialect))
                    for (const QByteArray& cell : row)
                        REQUIRE((cell.isValidUtf8() && !cell.contains('\0')));
                (void)sniffDialect(text);
            } catch (const Error& error) {
                REQUIRE_FALSE(error.text.isEmpty());
            }
        }
    }
}
