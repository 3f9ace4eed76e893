// Exports: what they hold, and that an import takes it back without loss.
#include "core/catalog/entities/engagement/account.h"
#include "core/exchange/export_run.h"
#include "core/exchange/link_text.h"
#include "core/exchange/record_mark.h"
#include "core/exchange/row_writer.h"
#include "tests/support/import_desk.h"
#include <QBuffer>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <catch2/catch_all.hpp>

using namespace perennial;
using test::ImportDesk;

namespace {

constexpr int manyRows = 6'000; // several batches, handed to a thread beside; told of as progress

QByteArray textOf(const Reader& reader, const ExportRequest& request)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto count = exportRecords(reader, request, buffer);
    return count ? buffer.data() : count.error().text.toUtf8();
}

QByteArray exported(const ImportDesk& desk, const QString& entity, const QVector<QString>& columns = {},
                    ExportFormat format = ExportFormat::Csv, bool labels = false)
{
    ExportRequest request;
    request.query.entity = entity;
    request.columns = columns;
    request.format = format;
    request.labels = labels;
    return textOf(desk.workspace->reader(), request);
}

// Every second one has a reference of its own; most are part of one that stands before them.
QByteArray manyAccounts()
{
    QByteArray rows = "external_ref,name,parent_id,currency,credit_limit,notes\n";
    for (int i = 0; i < manyRows; ++i) {
        const QByteArray number = QByteArray::number(i);
        const QByteArray before = QByteArray::number(i / 2);
        const QByteArray parent = i < 2 ? "" : (i / 2 % 2 ? "A-" : "Company ") + before;
        const QByteArray note = i % 5 ? QByteArray() : QByteArray(1 + i % 400, 'x') + ", \"\"quoted\"\"";
        rows += (i % 2 ? "A-" + number : QByteArray()) + ",Company " + number + ',' + parent + ',' +
                (i % 3 ? "EUR" : "JPY") + ',' + (i % 7 ? number : QByteArray()) + ",\"" + note + "\"\n";
    }
    return rows;
}

// Takes nothing.
class FullDisk final : public QIODevice {
protected:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char*, qint64) override { return -1; }
};

const QVector<QString> nameAndCity{QStringLiteral("name"), QStringLiteral("billing_city")};

} // namespace

TEST_CASE("an export has the columns asked for, under keys or labels")
{
    ImportDesk desk;
    desk.importText("name,billing_city\nAlfreds,\"Berlin, Mitte\"\n\"He said \"\"hi\"\"\",\n",
                    QStringLiteral("account"));
    CHECK(exported(desk, QStringLiteral("account"), nameAndCity) ==
          "name,billing_city\r\nAlfreds,\"Berlin, Mitte\"\r\n\"He said \"\"hi\"\"\",\r\n");
    CHECK(exported(desk, QStringLiteral("account"), nameAndCity, ExportFormat::Tsv, true)
              .startsWith("Name\tBilling city\r\n"));
    CHECK(exported(desk, QStringLiteral("account"), {QStringLiteral("shoe_size")}).contains("shoe_size"));
}

TEST_CASE("a byte order mark before an export changes nothing for the import that takes it back")
{
    ImportDesk desk;
    desk.importText("name,billing_city\nMüller,Köln\n\"\xef\xbb\xbfOdd\",Żary\n", QStringLiteral("account"));
    const QByteArray plain = exported(desk, QStringLiteral("account"), nameAndCity);
    ExportRequest request;
    request.query.entity = QStringLiteral("account");
    request.columns = nameAndCity;
    request.byteOrderMark = true;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    REQUIRE(exportRecords(desk.workspace->reader(), request, buffer));
    CHECK(buffer.data() == "\xef\xbb\xbf" + plain);
    ImportDesk other;
    other.importText(buffer.data(), QStringLiteral("account"));
    CHECK(exported(other, QStringLiteral("account"), nameAndCity) == plain);
}

TEST_CASE("no cell of an export is evaluated by a spreadsheet, and an import gives it back")
{
    ImportDesk desk;
    const QByteArray nasty = "name,phone\n\"=cmd|'/c calc'!A1\",+49 30 123456\n@SUM(A1),\n-5.20,\n+1+1,\n'quoted,\n";
    desk.importText(nasty, QStringLiteral("lead"));
    const QByteArray out = exported(desk, QStringLiteral("lead"), {QStringLiteral("name"), QStringLiteral("phone")});
    CHECK(out.contains("'=cmd|'/c calc'!A1,+49 30 123456"));
    CHECK(out.contains("'@SUM(A1)"));
    CHECK(out.contains("\r\n-5.20,"));
    ImportDesk other;
    other.importText(out, QStringLiteral("lead"));
    REQUIRE(other.count(QStringLiteral("lead")) == desk.count(QStringLiteral("lead")));
    for (int i = 0; i < 5; ++i)
        CHECK(other.all(QStringLiteral("lead"))[i].title() == desk.all(QStringLiteral("lead"))[i].title());
}

TEST_CASE("what an export writes, an import takes back without loss")
{
    ImportDesk desk;
    desk.importText("name,billing_city,currency,credit_limit,payment_days,notes,tag\n"
                    "Alfreds,München,JPY,1200,14,\"two\nlines\",\"VIP; Fair\"\nSecond,,,12.5,,,\n",
                    QStringLiteral("account"));
    desk.importText("Vorname,Nachname,Firma,Birthday\nAnna,Bauer,Alfreds,1980-02-28\n", QStringLiteral("contact"));
    ImportDesk other;
    for (const char* entity : {"account", "contact"}) {
        const QByteArray out = exported(desk, QString::fromLatin1(entity));
        const ImportPlan plan = other.importText(out, QString::fromLatin1(entity));
        CHECK(plan.counts.rejected == 0);
        CHECK(exported(other, QString::fromLatin1(entity)) == out);
        CHECK(desk.importText(out, QString::fromLatin1(entity)).counts.same == plan.counts.read);
    }
}

TEST_CASE("TSV and XLSX give back what they were written from, as CSV does")
{
    ImportDesk desk;
    desk.importText("name,billing_city,currency,credit_limit,payment_days,notes,tag\n"
                    "Alfreds,\"=München & \"\"<Köln>\"\"\",JPY,1200,14,\"two\nlines _x0041_\",\"VIP; Fair\"\n"
                    "'quoted,,BHD,12.345,,,\n0049,,,-0.5,,,\n",
                    QStringLiteral("account"));
    desk.importText("given_name,family_name,account_id,birthday,do_not_call\nAnna,Bauer,Alfreds,1980-02-28,1\n"
                    "Old,Timer,,1850-01-01,\n",
                    QStringLiteral("contact"));
    desk.importText("kind,subject,starts_at,all_day\nmeeting,First,2026-10-25T00:30:00Z,0\n"
                    "call,Second,2026-03-29T01:30:00.250Z,\n",
                    QStringLiteral("activity"));
    for (const auto& [format, name] :
         {std::pair{ExportFormat::Tsv, "x.tsv"}, std::pair{ExportFormat::Workbook, "x.xlsx"}}) {
        ImportDesk other;
        for (const char* entity : {"account", "contact", "activity"}) {
            INFO(name << " " << entity);
            const QString of = QString::fromLatin1(entity);
            const QString path = desk.file(exported(desk, of, {}, format), QString::fromLatin1(name));
            CHECK(other.import(path, of).counts.rejected == 0);
            CHECK(exported(other, of) == exported(desk, of));
            CHECK(exported(other, of, {}, format) == exported(desk, of, {}, format));
        }
    }
}

TEST_CASE("a link is written as an external reference, a number, a name or a mark, in this order")
{
    ImportDesk desk;
    desk.import(desk.file("CustomerID,CompanyName\nALFKI,Alfreds\n,Twin\n,Twin\n,Only\n", QStringLiteral("a.csv")),
                QStringLiteral("account"), OnMatch::Add);
    LinkText text(desk.workspace->reader(), QStringLiteral("account"));
    const QVector<Record> accounts = desk.all(QStringLiteral("account"));
    REQUIRE(accounts.size() == 4);
    CHECK(text.of(accounts[0].id()) == "ALFKI");
    CHECK(text.of(accounts[1].id()) == RecordMarks(desk.workspace->reader()).nameOf(accounts[1]).toUtf8());
    CHECK(text.of(accounts[3].id()) == "Only");
    CHECK(text.of(42).isEmpty());
}

TEST_CASE("a record without a reference bears its mark in a table, and in a file that column is never missing")
{
    ImportDesk desk;
    desk.importText("name,external_ref\nACME,\nBauer,B-1\n", QStringLiteral("account"));
    const QString mark = RecordMarks(desk.workspace->reader()).nameOf(desk.all(QStringLiteral("account")).first());
    const QByteArray rows = "name,external_ref\r\nACME," + mark.toUtf8() + "\r\nBauer,B-1\r\n";
    ExportRequest request;
    request.query.entity = QStringLiteral("account");
    request.columns = {QStringLiteral("name")};
    CHECK(textOf(desk.workspace->reader(), request) == "name\r\nACME\r\nBauer\r\n");
    const QString path = desk.folder.filePath(QStringLiteral("out.csv"));
    REQUIRE(exportFile(desk.workspace->reader(), request, path));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == rows);
    request.columns.append(QStringLiteral("external_ref"));
    CHECK(textOf(desk.workspace->reader(), request) == rows);
    request.format = ExportFormat::JsonLines;
    CHECK_FALSE(textOf(desk.workspace->reader(), request).contains(mark.toUtf8()));
}

TEST_CASE("what the program works out and shows is exported, and what it hides is not")
{
    ImportDesk desk;
    desk.importText("name\nACME\n", QStringLiteral("account"));
    desk.importText("subject,account_id\nGrinder,ACME\n", QStringLiteral("case"));
    const QByteArray out = exported(desk, QStringLiteral("case"));
    CHECK(out.startsWith("number,subject,"));
    CHECK(out.contains(desk.all(QStringLiteral("case")).first().value(QStringLiteral("number")).text().toUtf8()));
    CHECK(out.contains(",resolved_at,"));
    CHECK_FALSE(out.contains("created_at"));
    CHECK_FALSE(exported(desk, QStringLiteral("lead")).contains("score")); // another one tomorrow
}

TEST_CASE("a file of our file's records is named as it was there when it goes on")
{
    const QVector<QString> columns{QStringLiteral("name"), QStringLiteral("external_ref")};
    ImportDesk desk;
    desk.importText("name\nACME\n", QStringLiteral("account"));
    ImportDesk other;
    other.importText(exported(desk, QStringLiteral("account"), columns), QStringLiteral("account"));
    REQUIRE(RecordMarks::isMark(
        other.all(QStringLiteral("account")).first().value(QStringLiteral("external_ref")).text().toUtf8()));
    LinkText text(other.workspace->reader(), QStringLiteral("account"));
    CHECK(text.of(other.all(QStringLiteral("account")).first().id()) == "ACME");
    const QByteArray again = exported(other, QStringLiteral("account"), columns);
    CHECK(again == exported(desk, QStringLiteral("account"), columns));
    CHECK(desk.importText(again, QStringLiteral("account")).counts.same == 1);
}

TEST_CASE("two files with the same content give the same whole table of records that are known by themselves")
{
    ImportDesk desk;
    ImportDesk other;
    for (ImportDesk* each : {&desk, &other}) {
        each->importText("name\nACME\n", QStringLiteral("account"));
        each->importText("subject\nCall them\n", QStringLiteral("activity"));
    }
    CHECK(exported(other, QStringLiteral("account")) == exported(desk, QStringLiteral("account")));
    CHECK(exported(other, QStringLiteral("activity")) != exported(desk, QStringLiteral("activity")));
}

TEST_CASE("a long export names the thousandth link as it named the first")
{
    ImportDesk desk;
    QByteArray rows = "CustomerID,CompanyName\n";
    for (int i = 0; i < 1200; ++i)
        rows += (i % 3 ? "C" + QByteArray::number(i) : QByteArray()) + ",Company " + QByteArray::number(i) + "\n";
    desk.import(desk.file(rows, QStringLiteral("a.csv")), QStringLiteral("account"), OnMatch::Add);
    const QVector<Record> accounts = desk.all(QStringLiteral("account"));
    REQUIRE(accounts.size() == 1200);
    const Id gone = accounts[1].id();
    REQUIRE(desk.workspace->perform(QStringLiteral("Test"),
                                    [&](Desk& at) { at.remove(QStringLiteral("account"), gone); }));
    LinkText text(desk.workspace->reader(), QStringLiteral("account"));
    for (const int round : {1, 2}) {
        INFO(round);
        int wrong = 0;
        for (qsizetype i = 0; i < accounts.size(); ++i)
            wrong += text.of(accounts[i].id()) !=
                     (i % 3 ? "C" + QByteArray::number(i) : "Company " + QByteArray::number(i));
        CHECK(wrong == 0);
        CHECK(text.of(accounts.first().id() - 1).isEmpty());
        CHECK(text.of(accounts.last().id() + 1).isEmpty());
    }
}

TEST_CASE("a long export holds row for row what short ones hold")
{
    ImportDesk desk;
    desk.importText(manyAccounts(), QStringLiteral("account"));
    const Reader& reader = desk.workspace->reader();
    ExportRequest request;
    request.query.entity = QStringLiteral("account");
    request.columns = {QStringLiteral("name"),         QStringLiteral("parent_id"), QStringLiteral("currency"),
                       QStringLiteral("credit_limit"), QStringLiteral("notes"),     QStringLiteral("ref")};
    request.query.sort = {{QStringLiteral("id"), false}};
    const QVector<Id> ids = reader.ids(request.query);
    REQUIRE(ids.size() == manyRows);
    for (const ExportFormat format : {ExportFormat::Csv, ExportFormat::JsonLines}) {
        request.format = format;
        request.query.filter.conditions.clear();
        const QByteArray whole = textOf(reader, request);
        QByteArray joined;
        for (qsizetype first = 0; first < ids.size(); first += 100) { // each too short for a thread beside
            const Id last = ids.at(qMin(first + 99, ids.size() - 1));
            request.query.filter.conditions = {{QStringLiteral("id"), Op::AtLeast, Value(ids.at(first)), {}},
                                               {QStringLiteral("id"), Op::AtMost, Value(last), {}}};
            const QByteArray piece = textOf(reader, request);
            const bool repeatsHeadings = format == ExportFormat::Csv && first > 0;
            joined += repeatsHeadings ? piece.mid(piece.indexOf('\n') + 1) : piece;
        }
        CHECK(whole.count('\n') == manyRows + (format == ExportFormat::Csv ? 1 : 0));
        CHECK(whole.contains("A-7"));
        CHECK(bool(whole == joined));
    }
}

TEST_CASE("a long export that cannot be written ends with the reason, and one that is stopped with nothing")
{
    ImportDesk desk;
    desk.importText(manyAccounts(), QStringLiteral("account"));
    ExportRequest request;
    request.query.entity = QStringLiteral("account");
    FullDisk disk;
    disk.open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    request.format = ExportFormat::JsonLines;
    const auto failed = exportRecords(desk.workspace->reader(), request, disk);
    REQUIRE_FALSE(failed);
    CHECK(failed.error().fault == Fault::Storage);
    const QString path = desk.folder.filePath(QStringLiteral("stopped.csv"));
    const auto stopped = exportFile(desk.workspace->reader(), request, path, [](qint64) { return false; });
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().fault == Fault::Cancelled);
    CHECK_FALSE(QFile::exists(path));
    CHECK(QDir(desk.folder.path()).entryList({QStringLiteral("stopped*")}).isEmpty());
}

TEST_CASE("JSON lines hold one object each, empty fields left out")
{
    ImportDesk desk;
    desk.importText("name,billing_city,payment_days,credit_limit\n\"A \"\"B\"\"\\\",Köln,14,12.5\nC,,,\n",
                    QStringLiteral("account"));
    const QByteArray out = exported(desk, QStringLiteral("account"),
                                    {QStringLiteral("name"), QStringLiteral("billing_city"),
                                     QStringLiteral("payment_days"), QStringLiteral("credit_limit")},
                                    ExportFormat::JsonLines);
    const QList<QByteArray> lines = out.split('\n');
    REQUIRE(lines.size() == 3);
    const QJsonObject first = QJsonDocument::fromJson(lines[0]).object();
    CHECK(first.value(QStringLiteral("name")).toString() == QLatin1String("A \"B\"\\"));
    CHECK(first.value(QStringLiteral("payment_days")).toInt() == 14);
    CHECK(first.value(QStringLiteral("credit_limit")).toDouble() == 12.5);
    CHECK(QJsonDocument::fromJson(lines[1]).object().size() == 1);
}

TEST_CASE("an export to a file is whole or not there")
{
    ImportDesk desk;
    desk.importText("name\nA\nB\n", QStringLiteral("lead"));
    ExportRequest request;
    request.query.entity = QStringLiteral("lead");
    const QString path = desk.folder.filePath(QStringLiteral("out.csv"));
    const auto count = exportFile(desk.workspace->reader(), request, path);
    REQUIRE(count);
    CHECK(*count == 2);
    CHECK(QFile::exists(path));
    const auto refused = exportFile(desk.workspace->reader(), request, QStringLiteral("/nowhere/at/all/out.csv"));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().fault == Fault::Storage);
}

TEST_CASE("the ending of a path decides the form")
{
    CHECK(formatOf(QStringLiteral("a/b.CSV")) == ExportFormat::Csv);
    CHECK(formatOf(QStringLiteral("b.tsv")) == ExportFormat::Tsv);
    CHECK(formatOf(QStringLiteral("b.json")) == ExportFormat::JsonLines);
    CHECK(formatOf(QStringLiteral("b.xlsx")) == ExportFormat::Workbook);
    CHECK(formatOf(QStringLiteral("b.vcf")) == ExportFormat::Cards);
    CHECK(formatOf(QStringLiteral("a.b/c")) == ExportFormat::Csv);
    CHECK(formatOfEnding(QStringLiteral("a.json/c")) == ExportFormat::Csv);
    CHECK_FALSE(formatOfEnding(QStringLiteral("b.doc")));
    CHECK(formatOf(QStringLiteral("b.ics")) == ExportFormat::Calendar);
    CHECK(formatOf(QStringLiteral("-")) == ExportFormat::Csv);
}
