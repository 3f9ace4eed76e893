// CsvDialect: what a sample tells.
#include "core/exchange/csv_dialect.h"

#include "core/base/error.h"
#include "tests/support/shared_files.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <catch2/catch_all.hpp>

using namespace perennial;

TEST_CASE("the separator is the one that gives even columns")
{
    CHECK(sniffDialect("name,city\nAnna,Berlin\n").separator == ',');
    CHECK(sniffDialect("name;amount\nAnna;1,50\nBert;2,75\n").separator == ';');
    CHECK(sniffDialect("name\tnote\nAnna\ta, b; c\n").separator == '\t');
    CHECK(sniffDialect("name|city\nAnna|Berlin\n").separator == '|');
    CHECK(sniffDialect("name,note\nAnna,\"a;b;c\"\nBert,\"d;e;f\"\n").separator == ',');
    CHECK(sniffDialect("name;note;n\n\"x, y\";\"p\nq, r\";1\n").separator == ';');
    CHECK(sniffDialect("name\nAnna\n").separator == ',');
    CHECK(sniffDialect("").separator == ',');
}

TEST_CASE("a first line that announces the separator is believed and skipped")
{
    const CsvDialect dialect = sniffDialect("sep=;\nname;city\nAnna;Berlin\n");
    CHECK(dialect.separator == ';');
    CHECK(dialect.skippedLines == 1);
    CHECK(dialect.header);
}

TEST_CASE("title lines before the header are skipped")
{
    const CsvDialect dialect =
        sniffDialect("Notes:\n\"When exporting, some\nfields are missing\"\n\nFirst Name,Last Name,URL,Company\n"
                     "Anna,Berg,x,y\nBert,Cole,x,y\n");
    CHECK(dialect.skippedLines == 4);
    CHECK(dialect.header);
    CHECK(sniffDialect("a,b,c\n1,2,3\n").skippedLines == 0);
}

TEST_CASE("a first row of values is no header")
{
    CHECK(sniffDialect("name,amount\nAnna,1.5\n").header);
    CHECK_FALSE(sniffDialect("Anna,1.5\nBert,2.5\n").header);
    CHECK_FALSE(sniffDialect("Anna,anna@example.com\nBert,bert@example.com\n").header);
    CHECK_FALSE(sniffDialect("Anna,2024-03-01\nBert,2024-03-02\n").header);
}

TEST_CASE("the charset is told by BOM, pattern, validity, in this order")
{
    CHECK(sniffDialect("\xEF\xBB\xBFname\n").charset == "UTF-8");
    CHECK(sniffDialect("M\xC3\xBCller,1\n").charset == "UTF-8");
    CHECK(sniffDialect("M\xFCller,1\n").charset == "windows-1252");
    CHECK(sniffDialect("M\xFCller,1\n", "windows-1250").charset == "windows-1250");
    CHECK(sniffDialect(QByteArrayView("\xFF\xFEn\0,\0m\0", 8)).charset == "UTF-16LE");
    CHECK(sniffDialect(QByteArrayView("\0n\0a\0,\0m\0\n", 10)).charset == "UTF-16BE");
    CHECK(sniffDialect("cut in the middle \xE2\x82").charset == "UTF-8");
}

TEST_CASE("one byte at the end of a large file still decides its charset")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("large.csv"));
    const QByteArray rows = QByteArray("M\xC3\xBCller,Stra\xC3\x9F"
                                       "e\n")
                                .repeated(60000);
    for (const bool broken : {false, true}) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(rows);
        file.write(broken ? "M\xFCller,x\n" : "end,x\n");
        file.close();
        CHECK(sniffFile(path).charset == (broken ? "windows-1252" : "UTF-8"));
    }
    CHECK_THROWS_AS(sniffFile(folder.filePath(QStringLiteral("absent.csv"))), Error);
}

TEST_CASE("a file that is no text is refused with a word on what to do")
{
    const auto refusal = [](const QByteArray& bytes) {
        try {
            (void)sniffDialect(bytes);
        } catch (const Error& error) {
            return error.text;
        }
        return QString();
    };
    CHECK(refusal("PK\x03\x04 and so on").contains(QStringLiteral("save it as CSV")));
    CHECK(refusal("%PDF-1.7\n").contains(QStringLiteral("PDF")));
    CHECK(refusal(QByteArray("a,b\nc,\0d\n", 9)).startsWith(QStringLiteral("Line 2")));
    QByteArray noise(4096, '\0');
    QRandomGenerator random(2);
    for (char& c : noise)
        c = char(random.bounded(256));
    CHECK_FALSE(refusal(noise).isEmpty());
    for (char& c : noise)
        c = char(1 + random.bounded(255));
    CHECK_FALSE(refusal(noise).isEmpty());
}

TEST_CASE("the sample files of others are recognised")
{
    const auto path = test::sharedFile(QStringLiteral("northwind/csv/Customers.csv"));
    if (!path) {
        WARN("skipped: no shared sample files");
        return;
    }
    const CsvDialect dialect = sniffFile(*path);
    CHECK(dialect.separator == ',');
    CHECK(dialect.header);
    CHECK(dialect.charset == "UTF-8");
}
