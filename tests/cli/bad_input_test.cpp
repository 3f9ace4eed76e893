// Bad input at the prompt, one by one: an exit code, a sentence that says where and what, and a file that is as before.
#include "tests/support/prompt.h"
#include <QDir>

using namespace perennial;
using test::Prompt;

namespace {

// A file with one lead, one product, one company and one order, which nothing in here may harm.
class Shop : public Prompt {
public:
    Shop()
    {
        REQUIRE((*this)({QStringLiteral("new"), QStringLiteral("f.perennial")}).code == 0);
        for (const char* words :
             {"add lead name=Anna email=anna@a.example company=Annas", "add product name=Oven sku=OV1 list_price=100",
              "add account name=Bauer", "do take-order ACC-1 product=OV1 quantity=3"}) {
            const Answer answer = on(QString::fromLatin1(words));
            INFO(words << ": " << answer.err.toStdString());
            REQUIRE(answer.code == 0);
        }
        m_before = content();
    }

    // Everything that a person could see.
    QString content() const
    {
        QString all;
        for (const char* entity : {"lead", "product", "account", "contact", "sales_order", "sales_order_line",
                                   "invoice", "payment", "opportunity"})
            all += on(QStringLiteral("export %1 -").arg(QLatin1String(entity))).out;
        return all;
    }

    // It ends with `code`, says so in a sentence with these words, and nothing was changed.
    void refuses(const QString& line, const QStringList& words, int code = 1) const
    {
        const Answer answer = on(line);
        INFO(line.toStdString() << "\n" << answer.out.toStdString() << answer.err.toStdString());
        CHECK(answer.code == code);
        for (const QString& word : words)
            CHECK((answer.err + answer.out).contains(word));
        for (const char* technical : {"SQL", "sqlite", "std::", "QString"})
            CHECK_FALSE(answer.err.contains(QLatin1String(technical)));
        isUnharmed();
    }

    void isUnharmed() const
    {
        CHECK(content() == m_before);
        CHECK(on(QStringLiteral("check --deep")).code == 0);
    }

private:
    QString m_before;
};

} // namespace

TEST_CASE("a wrong separator or character set is refused before anything is read")
{
    const Shop shop;
    shop.write("leads.csv", "name,email\nBruno,b@b.example\n");
    shop.refuses("import lead leads.csv --separator ;", {"Check the separator"});
    shop.write("latin.csv", "name,email\nM\xfcller,m@m.example\n");
    shop.refuses("import lead latin.csv --charset utf-8", {"Line 2", "not UTF-8", "Choose another character set"});
    shop.refuses("import lead latin.csv --charset klingon", {"klingon", "not known here"});
}

TEST_CASE("a field of the user's own that would stand in the way of other records is refused at the prompt")
{
    const Shop shop;
    shop.refuses("add own_field entity=account key=cf_b label=Boxes kind=integer standard=abc", {"Boxes", "abc"});
    shop.refuses("add own_field entity=account key=cf_n label=Name kind=text", {"Name", "another label"});
    shop.refuses("add own_field entity=account key=cf_c label=Colour kind=choice", {"Colour", "at least one option"});
    shop.refuses("add own_field entity=account key=cf_u label=Badge kind=text traits=2", {"Badge", "unique"});
    CHECK(shop.on("add account name=Meyer").code == 0);
}

TEST_CASE(
    "what is written in a field made at the prompt is found and listed, and a phone number once its country is told")
{
    const Shop shop;
    CHECK(shop.on("add own_field entity=account key=cf_t label=Beere kind=text").code == 0);
    CHECK(shop.on("add account name=Meyer cf_t=Heidelbeere phone=0171-5557788").code == 0);
    CHECK(shop.on("find heidelb").out.contains("Meyer"));
    CHECK(shop.on("list account").out.contains("Heidelbeere"));
    CHECK_FALSE(shop.on("find +491715557788").out.contains("Meyer"));
    CHECK(shop.on("set office OFF-1 country=DE").code == 0);
    CHECK(shop.on("find +491715557788").out.contains("Meyer"));
    CHECK(shop.on("check --deep").code == 0);
}

TEST_CASE("bytes that are no UTF-8 are read as the usual Western ones, and that is said")
{
    const Shop shop;
    shop.write("latin.csv", "name,email\nM\xfcller,m@m.example\n");
    const auto answer = shop.on("import lead latin.csv");
    CHECK(answer.code == 0);
    CHECK(answer.err.contains("The file is not UTF-8 and was read as windows-1252."));
    CHECK(answer.err.contains("--charset"));
    CHECK(shop.on("undo").code == 0);
    CHECK_FALSE(shop.on("import lead latin.csv --charset windows-1252").err.contains("not UTF-8"));
    CHECK(shop.on("undo").code == 0);
    shop.isUnharmed();
}

TEST_CASE("a list is not written under an ending that says something else, nor a file made with a wrong word")
{
    const Shop shop;
    shop.refuses("export lead leads.doc", {"leads.doc", ".csv, .tsv, .xlsx, .json, .vcf or .ics"}, 2);
    CHECK_FALSE(QFile::exists(shop.folder.filePath("leads.doc")));
    CHECK(shop({"new", "other.perennial", "--size", "huge"}).code == 2);
    CHECK_FALSE(QFile::exists(shop.folder.filePath("other.perennial")));
}

TEST_CASE("a folder that does not exist is named as it was written")
{
    const Shop shop;
    shop.refuses("backup nowhere/b.perennial", {"The folder does not exist", "nowhere/b.perennial)"}, 3);
}

TEST_CASE("an import whose backup cannot be made is refused at once, and nothing of it stays")
{
    const Shop shop;
    shop.write("leads.csv", "name\nBruno\n");
    const QString backups = shop.folder.filePath("home/perennial/backups");
    QDir(backups).removeRecursively();
    QFile inTheWay(backups);
    REQUIRE(inTheWay.open(QIODevice::WriteOnly));
    shop.refuses("import lead leads.csv", {"The backup cannot be written to", "nothing was changed"}, 3);
}

TEST_CASE("two columns on one field are refused by name")
{
    const Shop shop;
    shop.write("leads.csv", "Who,Whom\nBruno,Carla\n");
    shop.write("map.json", R"({"columns": {"Who": "name", "Whom": "name"}})");
    shop.refuses("import lead leads.csv --map map.json", {"“Who” and “Whom”"});
}

TEST_CASE("two hundred invalid rows among ten thousand go to a file of their own, with line and reason")
{
    const Shop shop;
    QByteArray rows = "name,email\n";
    for (int i = 0; i < 10'000; ++i)
        rows += (i % 50 == 7 ? QByteArray() : "Person " + QByteArray::number(i)) + ",p" + QByteArray::number(i) +
                "@p.example\n";
    shop.write("leads.csv", rows);
    const auto answer = shop.on("import lead leads.csv --rejects rejects.csv");
    CHECK(answer.code == 0);
    CHECK(answer.out.contains("read 10000, added 9800, updated 0, skipped 0, rejected 200"));
    CHECK(answer.err.contains("line 9: Name is missing."));
    CHECK(shop.read("rejects.csv").count('\n') == 201);
    CHECK(shop.on("undo").code == 0);
    shop.isUnharmed();
}

TEST_CASE("a field of 100 MB, NUL bytes and a program named .csv are no tables")
{
    const Shop shop;
    shop.write("large.csv", "name,notes\nBruno," + QByteArray(100'000'000, 'x') + "\n");
    shop.refuses("import lead large.csv", {"Line 2", "longer than 1000000 bytes"});
    shop.write("nul.csv", QByteArray("name,email\nBru\0no,b@b.example\n", 30));
    shop.refuses("import lead nul.csv", {"Line 2", "NUL", "Nothing was read"});
    QByteArray program("\x7f"
                       "ELF\x02\x01\x01\0\0\0\0\0",
                       12);
    for (int i = 0; i < 4000; ++i)
        program += char((i * 7919) % 256);
    shop.write("program.csv", program);
    shop.refuses("import lead program.csv", {"no text file"});
}

TEST_CASE("an order line for an unknown order names the order")
{
    const Shop shop;
    shop.write("lines.csv", "order,product,quantity,unit_price\nSO-404,OV1,1,5\n");
    shop.refuses("import sales_order_line lines.csv", {"line 2", "There is no Order “SO-404”"});
}

TEST_CASE("a day that does not exist is refused with its line")
{
    const Shop shop;
    shop.write("people.csv", "family_name,birthday\nBauer,31.02.2020\n");
    shop.refuses("import contact people.csv", {"line 2", "31.02.2020", "write a day that exists"});
    shop.refuses("add contact family_name=Bauer birthday=2021-02-31", {"2021-02-31", "Birthday"});
}

TEST_CASE("a column decides how its amounts are written; one of another kind in it is refused")
{
    const Shop shop;
    shop.write("german.csv", "sku;name;cost\nA;Pan;1.234,56\nB;Pot;2.000,00\n");
    CHECK(shop.on("import product german.csv").code == 0);
    CHECK(shop.on("export product - --columns sku,cost").out.contains("A,1234.56\r\nB,2000.00\r\n"));
    CHECK(shop.on("undo").code == 0);
    shop.write("english.csv", "sku,name,cost\nA,Pan,\"1,234.56\"\nB,Pot,\"2,000.00\"\n");
    CHECK(shop.on("import product english.csv").code == 0);
    CHECK(shop.on("export product - --columns sku,cost").out.contains("A,1234.56\r\nB,2000.00\r\n"));
    CHECK(shop.on("undo").code == 0);
    shop.write("mixed.csv", "sku,name,cost\nA,Pan,\"1,234.56\"\nB,Pot,\"2.000,01\"\n");
    const auto mixed = shop.on("import product mixed.csv");
    CHECK(mixed.err.contains("line 3: “2.000,01” is not valid for Cost"));
    CHECK(shop.on("undo").code == 0);
    shop.isUnharmed();
}

TEST_CASE("a price of ten to the thirtieth is no price")
{
    const Shop shop;
    const QString much = QLatin1Char('1') + QString(30, QLatin1Char('0'));
    shop.write("products.csv", "sku,name,cost\nA,Pan," + much.toLatin1() + "\n");
    shop.refuses("import product products.csv", {"line 2", "is not valid for Cost"});
    shop.refuses("add product name=Pan sku=A cost=" + much, {much, "Cost"});
    shop.refuses("add product name=Pan sku=A cost=1e30", {"1e30", "Cost"});
}

TEST_CASE("a file that is open elsewhere is read, and not written to")
{
    const Shop shop;
    QProcess window;
    shop.start(window, {"--file", "f.perennial", "hold"});
    REQUIRE(window.waitForReadyRead(30'000));
    const auto refused = shop.on("add account name=Second");
    INFO(refused.err.toStdString());
    CHECK(refused.code == 4);
    CHECK(refused.err.contains("in use by"));
    CHECK(refused.err.contains("nothing was changed"));
    CHECK(shop.on("export account - --columns name").out == "name\r\nBauer\r\n");
    window.kill();
    window.waitForFinished();
    shop.isUnharmed();
}

TEST_CASE("an import that is killed leaves nothing in the file, beside it, or where temporary files go")
{
    const Shop shop;
    QByteArray rows = "name\n";
    for (int i = 0; i < 30'000; ++i)
        rows += "Lead " + QByteArray::number(i) + "\n";
    shop.write("leads.csv", rows);
    const QStringList before = QDir(shop.folder.path()).entryList(QDir::Files);
    QProcess import;
    shop.start(import, {"--file", "f.perennial", "import", "lead", "leads.csv"});
    const QString journal = shop.folder.filePath("f.perennial-journal");
    for (int i = 0; i < 30'000 && !QFile::exists(journal) && import.state() != QProcess::NotRunning; ++i)
        import.waitForFinished(1);
    REQUIRE(QFile::exists(journal));
    import.kill();
    import.waitForFinished();
    shop.isUnharmed();
    // A journal that was still empty is nobody's to delete but SQLite's, which does so at the next change.
    CHECK(shop.on("add lead name=Next").code == 0);
    CHECK(QDir(shop.folder.path()).entryList(QDir::Files) == before);
    CHECK(QDir(shop.temporaries.path()).isEmpty());
}

TEST_CASE("an e-mail address without @ is kept as it was written, and said")
{
    const Shop shop;
    shop.write("leads.csv", "name,email\nCarl,carl at c.example\n");
    const auto answer = shop.on("import lead leads.csv");
    CHECK(answer.code == 0);
    CHECK(answer.err.contains("line 2: “carl at c.example” does not look like an e-mail address"));
    CHECK(shop.on("export lead - --columns name,email").out.contains("Carl,carl at c.example"));
    CHECK(shop.on("undo").code == 0);
    shop.isUnharmed();
}

TEST_CASE("a negative quantity is ordered by nobody")
{
    const Shop shop;
    shop.refuses("do take-order ACC-1 product=OV1 quantity=-3", {"Quantity may not be negative"});
    const QString order = shop.on("export sales_order - --columns number").out.section("\r\n", 1, 1);
    shop.write("lines.csv", "order,product,quantity,unit_price\n" + order.toLatin1() + ",OV1,-1,5\n");
    shop.refuses("import sales_order_line lines.csv", {"Quantity"});
}

TEST_CASE("a payment larger than the debt is refused")
{
    const Shop shop;
    const QString order = shop.on("export sales_order - --columns number").out.section("\r\n", 1, 1);
    REQUIRE(shop.on("do confirm-order " + order).code == 0);
    REQUIRE(shop.on("do deliver-order " + order).code == 0);
    REQUIRE(shop.on("do invoice-order " + order).code == 0);
    const QString invoice = shop.on("export invoice - --columns number,open_total").out.section("\r\n", 1, 1);
    const auto answer = shop.on("do pay-invoice " + invoice.section(',', 0, 0) + " amount=1000000");
    INFO(invoice.toStdString() << "\n" << answer.out.toStdString() << answer.err.toStdString());
    CHECK(answer.code == 1);
    CHECK(shop.on("export invoice - --columns number,open_total").out.section("\r\n", 1, 1) == invoice);
    CHECK(shop.on("export payment - --columns amount").out == "amount\r\n");
    CHECK(shop.on("check --deep").code == 0);
}

TEST_CASE("a lead is converted once")
{
    const Shop shop;
    REQUIRE(shop.on("do convert-lead LEAD-1").code == 0);
    const QString after = shop.content();
    const auto again = shop.on("do convert-lead LEAD-1");
    CHECK(again.code == 1);
    CHECK(again.err.contains("Anna was converted already"));
    CHECK(shop.content() == after);
    CHECK(shop.on("undo").code == 0);
    shop.isUnharmed();
}

TEST_CASE("a company with an order is removed neither in the window nor at the prompt, with the same sentence")
{
    const Shop shop;
    shop.refuses("remove account ACC-1", {"Bauer cannot be removed", "belongs to it. Remove or move it first"});
    shop.refuses("remove ACC-1", {"Bauer cannot be removed"});
    CHECK(shop.on("remove lead LEAD-1").code == 0);
    CHECK(shop.on("undo").code == 0);
    shop.isUnharmed();
}
