// Split guard: formulas within a cell, and that every text comes back.
#include "core/exchange/csv_writer.h"
#include "core/exchange/export_run.h"
#include "core/exchange/split_guard.h"
#include "tests/support/import_desk.h"
#include <QBuffer>
#include <QRandomGenerator>
#include <catch2/catch_all.hpp>

using namespace perennial;
using test::ImportDesk;

namespace {

QByteArray written(const QByteArray& cell)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer);
    writer.cell(QByteArrayView("first"));
    writer.cell(QByteArrayView(cell));
    writer.endRow();
    writer.finish();
    return buffer.data();
}

} // namespace

TEST_CASE("a formula behind a semicolon or at the beginning of a line is guarded where the file is split otherwise")
{
    CHECK(written("x;=1") == "first,x;'=1\r\n");
    CHECK(written("x; @SUM(A1)") == "first,x;' @SUM(A1)\r\n");
    CHECK(written("=1;=2") == "first,'=1;'=2\r\n");
    CHECK(written("note\n=1+cmd|' /C calc'!A0\nend") == "first,\"note\n'=1+cmd|' /C calc'!A0\nend\"\r\n");
    CHECK(written("x;'=1") == "first,x;''=1\r\n");
    CHECK(written("030 1; +49 30 123456") == "first,030 1; +49 30 123456\r\n");
    CHECK(written("a;b\nc=1;-5") == "first,\"a;b\nc=1;-5\"\r\n");
}

TEST_CASE("every text comes back from behind its guards")
{
    const QByteArray pieces[] = {"=", "'", ";", "\n", "x", " ", "-", "+4", "@", "\t", "=1", ""};
    QRandomGenerator random(7);
    for (int i = 0; i < 20'000; ++i) {
        QByteArray text;
        for (int piece = random.bounded(9); piece > 0; --piece)
            text += pieces[random.bounded(int(std::size(pieces)))];
        QByteArray scratch;
        const QByteArray guardedText = guardedThroughout(text);
        REQUIRE(unguardedThroughout(guardedText, scratch) == text);
        REQUIRE_FALSE(needsGuardInside(text) != (guardedText != guarded(text)));
    }
}

TEST_CASE("notes with formulas in their lines come back as they were")
{
    ImportDesk desk;
    const QString notes = QStringLiteral("call; =HYPERLINK(1)\n- bring bread\n'=quoted");
    REQUIRE(desk.workspace->perform(QStringLiteral("One"), [&](Desk& work) {
        Record lead = work.blank(QStringLiteral("lead"));
        lead.setValue(QStringLiteral("name"), Value(QStringLiteral("Anna; =1")));
        lead.setValue(QStringLiteral("notes"), Value(notes));
        work.save(lead);
    }));
    for (const char* name : {"leads.csv", "leads.tsv", "leads.xlsx"}) {
        INFO(name);
        const QString path = desk.folder.filePath(QLatin1String(name));
        ExportRequest request;
        request.query.entity = QStringLiteral("lead");
        request.format = formatOf(path);
        REQUIRE(exportFile(desk.workspace->reader(), request, path));
        ImportDesk other;
        CHECK(other.import(path, QStringLiteral("lead")).counts.added == 1);
        CHECK(other.all(QStringLiteral("lead")).first().value(QStringLiteral("notes")).text() == notes);
        CHECK(other.all(QStringLiteral("lead")).first().value(QStringLiteral("name")).text() ==
              QLatin1String("Anna; =1"));
    }
}
