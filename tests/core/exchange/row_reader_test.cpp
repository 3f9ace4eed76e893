// Bad input, one kind after the other: each ends in a clear sentence and unharmed data.
#include "core/exchange/import_run.h"
#include "core/exchange/row_reader.h"
#include "tests/support/import_desk.h"
#include <catch2/catch_all.hpp>

using namespace perennial;
using test::ImportDesk;

namespace {

const QString lead = QStringLiteral("lead");

// The value of a field of the only record, as canonical text.
QString only(const ImportDesk& desk, const QString& entity, const char* field)
{
    const QVector<Record> all = desk.all(entity);
    if (all.size() != 1)
        return QStringLiteral("%1 records").arg(all.size());
    const FieldDef* def = all.first().def().find(QString::fromLatin1(field));
    return textOfValue(*def, all.first().value(QString::fromLatin1(field)), QStringLiteral("EUR"));
}

QString sentence(const ImportPlan& plan)
{
    return plan.rejections.isEmpty() ? QString() : plan.rejections.first().text;
}

QString warning(const ImportPlan& plan)
{
    return plan.warnings.isEmpty() ? QString() : plan.warnings.first().text;
}

} // namespace

TEST_CASE("a wrong separator is noticed before anything is read")
{
    ImportDesk desk;
    CHECK(desk.importText("name;email\nAnna;a@a.example\n", lead).counts.added == 1);
    ImportRequest request = desk.request(desk.file("name;email\nAnna;a@a.example\n"), lead);
    request.dialect.separator = ',';
    request.mapping =
        guessMapping(*desk.workspace->catalog(), lead, {QStringLiteral("x"), {QStringLiteral("name;email")}, {}});
    const auto plan = importFile(*desk.workspace, request);
    REQUIRE_FALSE(plan);
    CHECK(plan.error().text.contains(QLatin1String("separator")));
}

TEST_CASE("the charset is found out, and a wrong one is refused with the line")
{
    ImportDesk desk;
    const QByteArray windows = QByteArray("name,city\nJ\xFCrgen,K\xF6ln\n");
    desk.importText(windows, lead);
    CHECK(only(desk, lead, "city") == QStringLiteral("Köln"));
    ImportRequest request = desk.request(desk.file(windows), lead);
    request.dialect.charset = "UTF-8";
    const auto plan = importFile(*desk.workspace, request);
    REQUIRE_FALSE(plan);
    CHECK(plan.error().text.contains(QLatin1Char('2')));
    CHECK(desk.count(lead) == 1);
}

TEST_CASE("two hundred invalid rows among ten thousand are rejected, the others taken")
{
    ImportDesk desk;
    QByteArray many = "name,email\n";
    for (int i = 0; i < 10'000; ++i)
        many += (i % 50 == 7 ? QByteArray() : "Lead " + QByteArray::number(i)) + ",l" + QByteArray::number(i) +
                "@x.example\n";
    const ImportPlan plan = desk.importText(many, lead);
    CHECK(summaryLine(plan) == QLatin1String("read 10000, added 9800, updated 0, skipped 0, rejected 200"));
    CHECK(plan.rejections.size() == 200);
    CHECK(plan.rejections.first().line == 9);
    CHECK(sentence(plan) == QLatin1String("Name is missing."));
    CHECK(desk.count(lead) == 9800);
}

TEST_CASE("a field of a hundred megabytes is refused with its line")
{
    ImportDesk desk;
    const QString path = desk.file("name,notes\nAnna,ok\nBruno," + QByteArray(100'000'000, 'x') + "\n");
    const auto plan =
        importFile(*desk.workspace, desk.request(desk.file("name,notes\nAnna,ok\n", QStringLiteral("s.csv")), lead));
    REQUIRE(plan);
    ImportRequest request = desk.request(desk.folder.filePath(QStringLiteral("s.csv")), lead);
    request.path = path;
    const auto refused = importFile(*desk.workspace, request);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().text.contains(QLatin1Char('3')));
    CHECK(desk.count(lead) == 1);
}

TEST_CASE("NUL bytes and binary files named .csv are refused")
{
    ImportDesk desk;
    CHECK_THROWS_AS(openSource(desk.file(QByteArray("name\nAn\0na\n", 11))), Error);
    QByteArray picture("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
    for (int i = 0; i < 3000; ++i)
        picture += char(i * 37 % 256);
    CHECK_THROWS_AS(openSource(desk.file(picture)), Error);
    CHECK(desk.count(lead) == 0);
}

TEST_CASE("an order line for an unknown order is rejected by name")
{
    ImportDesk desk;
    const ImportPlan plan =
        desk.importText("OrderID,ProductID,UnitPrice,Quantity\n99999,,9.80,3\n", QStringLiteral("sales_order_line"));
    CHECK(plan.counts.rejected == 1);
    CHECK(sentence(plan).contains(QStringLiteral("There is no Order “99999”")));
    CHECK(desk.count(QStringLiteral("sales_order_line")) == 0);
}

TEST_CASE("the 31st of February is rejected, whatever its order")
{
    ImportDesk desk;
    const ImportPlan plan = desk.importText("Name,Birthday\nA,31.02.1980\nB,28.02.1980\n", QStringLiteral("contact"));
    CHECK(plan.counts.rejected == 1);
    CHECK(sentence(plan).contains(QLatin1String("31.02.1980")));
    CHECK(only(desk, QStringLiteral("contact"), "birthday") == QLatin1String("1980-02-28"));
}

TEST_CASE("dates with a midnight behind them are days")
{
    ImportDesk desk;
    desk.importText("Name,Birthday\nA,1996-07-04 00:00:00.000\n", QStringLiteral("contact"));
    CHECK(only(desk, QStringLiteral("contact"), "birthday") == QLatin1String("1996-07-04"));
}

TEST_CASE("1.234,56 and 1,234.56 are what the column makes of them")
{
    ImportDesk german;
    german.importText("Name;Preis\nA;1.234,56\n", QStringLiteral("product"));
    CHECK(only(german, QStringLiteral("product"), "list_price") == QLatin1String("1234.56"));
    ImportDesk english;
    english.importText("Name,Price\nA,\"1,234.56\"\n", QStringLiteral("product"));
    CHECK(only(english, QStringLiteral("product"), "list_price") == QLatin1String("1234.56"));
}

TEST_CASE("a price of 10^30 is rejected, one with three decimals rounded with a remark")
{
    ImportDesk desk;
    const ImportPlan plan =
        desk.importText("Name,Price\nA,1000000000000000000000000000000\nB,9.999\n", QStringLiteral("product"));
    CHECK(plan.counts.rejected == 1);
    CHECK(sentence(plan).contains(QLatin1String("List price")));
    CHECK(only(desk, QStringLiteral("product"), "list_price") == QLatin1String("10.00"));
    CHECK(warning(plan).contains(QLatin1String("rounded to 10.00")));
}

TEST_CASE("an e-mail without @ is kept, with a warning")
{
    ImportDesk desk;
    const ImportPlan plan = desk.importText("name,email\nAnna,anna at bauer\n", lead);
    CHECK(plan.counts.added == 1);
    CHECK(plan.counts.warned == 1);
    CHECK(warning(plan).contains(QLatin1String("anna at bauer")));
    CHECK(only(desk, lead, "email") == QLatin1String("anna at bauer"));
}

TEST_CASE("a negative quantity is rejected")
{
    ImportDesk desk;
    desk.importText("Name\nACME\n", QStringLiteral("account"));
    desk.importText("OrderID,Kunde,OrderDate\n1,ACME,2026-01-02\n", QStringLiteral("sales_order"));
    const ImportPlan plan =
        desk.importText("OrderID,Text,UnitPrice,Quantity\n1,Oven,9.80,-3\n", QStringLiteral("sales_order_line"));
    CHECK(plan.counts.rejected == 1);
    CHECK(sentence(plan).contains(QLatin1String("negative")));
}

TEST_CASE("a row with more cells than there are columns is rejected, one with fewer is not")
{
    ImportDesk desk;
    const ImportPlan plan = desk.importText("name,email\nA,a@a.example,boo\nB\nC,c@c.example,\n", lead);
    CHECK(plan.counts.added == 2);
    CHECK(plan.counts.rejected == 1);
    CHECK(sentence(plan).contains(QLatin1String("3 cells")));
}

TEST_CASE("a link to a record that is not there is left out with a remark where it may be empty")
{
    ImportDesk desk;
    const ImportPlan plan = desk.importText("ProductName,CategoryID\nChai,77\n", QStringLiteral("product"));
    CHECK(plan.counts.added == 1);
    CHECK(warning(plan).contains(QStringLiteral("There is no Category “77”")));
}

TEST_CASE("what guards a cell against spreadsheets is taken off")
{
    ImportDesk desk;
    desk.importText("name,notes\nAnna,'=1+1\n", lead);
    CHECK(only(desk, lead, "notes") == QLatin1String("=1+1"));
}

TEST_CASE("an empty file and one with headings only bring nothing and harm nothing")
{
    ImportDesk desk;
    CHECK(desk.importText("name,email\n", lead).counts == ImportCounts{});
    ImportRequest request = desk.request(desk.file("name\nA\n"), lead);
    request.path = desk.file("", QStringLiteral("empty.csv"));
    const auto plan = importFile(*desk.workspace, request);
    CHECK(desk.count(lead) == 0);
}
