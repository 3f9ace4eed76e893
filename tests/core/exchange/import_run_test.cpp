// Imports: what is added, known, updated and rejected, and that a rehearsal says the same.
#include "core/catalog/entities/engagement/account.h"
#include "core/catalog/entities/engagement/contact.h"
#include "core/catalog/entities/transaction/product.h"
#include "core/exchange/import_pass.h"
#include "core/exchange/import_run.h"
#include "core/store/connection.h"
#include "core/workspace/care.h"
#include "tests/support/import_desk.h"
#include <catch2/catch_all.hpp>

using namespace perennial;
using test::ImportDesk;

TEST_CASE("a list of leads is brought in, and again without effect")
{
    ImportDesk desk;
    const QByteArray list = "name,email,note\r\nAnna,anna@bauer.example,met at the fair\r\nBruno,,\r\n";
    const ImportPlan first = desk.importText(list, QStringLiteral("lead"));
    CHECK(summaryLine(first) == QLatin1String("read 2, added 2, updated 0, skipped 0, rejected 0"));
    CHECK(desk.all(QStringLiteral("lead")).first().value(QStringLiteral("notes")).text() ==
          QLatin1String("met at the fair"));
    const ImportPlan again = desk.importText(list, QStringLiteral("lead"));
    CHECK(summaryLine(again) == QLatin1String("read 2, added 0, updated 0, skipped 2, rejected 0"));
    CHECK(desk.count(QStringLiteral("lead")) == 2);
}

TEST_CASE("an import is one step of undo and redo, titled with what it brought")
{
    ImportDesk desk;
    desk.importText("name\nA\nB\nC\n", QStringLiteral("account"));
    CHECK(desk.workspace->undoTitle() == QLatin1String("Import rows.csv: 3 companies"));
    REQUIRE(desk.workspace->undo());
    CHECK(desk.count(QStringLiteral("account")) == 0);
    REQUIRE(desk.workspace->redo());
    CHECK(desk.count(QStringLiteral("account")) == 3);
}

TEST_CASE("what was there is backed up before an import; a new file needs no backup")
{
    ImportDesk desk;
    desk.importText("name\nA\n", QStringLiteral("account"));
    CHECK(backupsOf(desk.workspace->path()).isEmpty());
    desk.importText("name\nB\n", QStringLiteral("account"));
    const QVector<KeptBackup> kept = backupsOf(desk.workspace->path());
    REQUIRE(kept.size() == 1);
    CHECK(kept.first().path.contains(QStringLiteral("import")));
    const auto report = verify(kept.first().path);
    REQUIRE(report);
    CHECK(report->sound);
    OpenOptions look;
    look.use = OpenOptions::Use::Look;
    const auto opened = Workspace::open(kept.first().path, look);
    REQUIRE(opened);
    CHECK((*opened)->reader().count(queryOf<Account>({})) == 1);
}

TEST_CASE("where the backup before an import cannot be made, the import is refused before its first row")
{
    ImportDesk desk;
    desk.importText("name\nA\n", QStringLiteral("account"));
    const QString backups = desk.folder.filePath(QStringLiteral("home/perennial/backups"));
    REQUIRE(QDir(backups).removeRecursively());
    QFile inTheWay(backups);
    REQUIRE(inTheWay.open(QIODevice::WriteOnly));
    const QString path = desk.file("name\nB\n");
    const QString rejects = desk.folder.filePath(QStringLiteral("rejects.csv"));
    int steps = 0;
    const auto count = [&steps](double) { return ++steps > 0; };
    const auto done = importFile(*desk.workspace, desk.request(path, QStringLiteral("account")), count, rejects);
    REQUIRE_FALSE(done);
    CHECK(done.error().fault == Fault::Storage);
    CHECK(done.error().text.startsWith("The backup cannot be written to "));
    CHECK(done.error().text.contains("nothing was changed"));
    CHECK(steps == 0);
    CHECK(desk.count(QStringLiteral("account")) == 1);
    CHECK_FALSE(QFile::exists(rejects));
}

TEST_CASE("the rejected rows never overwrite the file that is imported")
{
    ImportDesk desk;
    const QString path = desk.file("Name,Phone\nBauer,1\n,2\n", QStringLiteral("firms.csv"));
    const auto done = importFile(*desk.workspace, desk.request(path, QStringLiteral("account")), {}, path);
    REQUIRE_FALSE(done);
    CHECK(done.error().fault == Fault::Usage);
    CHECK(desk.count(QStringLiteral("account")) == 0);
    QFile source(path);
    REQUIRE(source.open(QIODevice::ReadOnly));
    CHECK(source.readAll().count('\n') == 3);
}

TEST_CASE("a backup that proves bad leaves nothing of the import that was running beside its proof")
{
    ImportDesk desk;
    desk.importText("name\nA\n", QStringLiteral("account"));
    const QString path = desk.file("name\nB\n");
    {
        store::Connection behindItsBack(desk.workspace->path(), store::Connection::Access::Salvage, 1000);
        behindItsBack.run("UPDATE account SET name='other'");
    }
    const QString rejects = desk.folder.filePath(QStringLiteral("rejects.csv"));
    const auto done = importFile(*desk.workspace, desk.request(path, QStringLiteral("account")), {}, rejects);
    REQUIRE_FALSE(done);
    CHECK(done.error().text.contains("not good"));
    CHECK(desk.count(QStringLiteral("account")) == 1);
    CHECK_FALSE(QFile::exists(rejects));
    CHECK(backupsOf(desk.workspace->path()).isEmpty());
}

TEST_CASE("a small import into much that was just added finds records by their keys, whose indexes it makes")
{
    constexpr int more = 20'050; // than are read at once for a file of one row
    ImportDesk desk;
    const QString lead = QStringLiteral("lead");
    REQUIRE(desk.workspace->perform(QStringLiteral("Many"), [&](Desk& bulk) {
        bulk.beginBulk(lead, more);
        for (int i = 0; i < more; ++i) {
            Record record = bulk.blank(lead);
            record.setValue(QStringLiteral("name"), Value(QStringLiteral("Lead %1").arg(i)));
            record.setValue(QStringLiteral("email"), Value(QStringLiteral("l%1@a.example").arg(i)));
            bulk.save(record);
        }
    }));
    const auto indexes = [&desk] {
        store::Connection file(desk.workspace->path(), store::Connection::Access::Read, 1000);
        return file.integer("SELECT count(*) FROM sqlite_schema WHERE name='lead_email_key'");
    };
    REQUIRE(desk.workspace->isSearchBehind());
    REQUIRE(indexes() == 0);
    const ImportPlan plan = desk.importText("name,email,city\nAnna,L17@a.example,Bonn\n", lead);
    CHECK(plan.counts.updated == 1);
    CHECK(plan.matchedBy.value(QStringLiteral("email")) == 1);
    CHECK(indexes() == 1);
}

TEST_CASE("a known record is updated, skipped or added again, as asked")
{
    ImportDesk desk;
    const QString lead = QStringLiteral("lead");
    desk.importText("name,email,city\nAnna,anna@a.example,Bonn\n", lead);
    const QByteArray moved = "name,email,city\nAnna B.,ANNA@A.example,Köln\n";
    CHECK(desk.importText(moved, lead, OnMatch::Skip).counts.skipped == 1);
    CHECK(desk.all(lead).first().value(QStringLiteral("city")).text() == QLatin1String("Bonn"));
    const ImportPlan updated = desk.importText(moved, lead);
    CHECK(updated.counts.updated == 1);
    CHECK(updated.matchedBy.value(QStringLiteral("email")) == 1);
    CHECK(desk.all(lead).first().value(QStringLiteral("city")).text() == QStringLiteral("Köln"));
    CHECK(desk.importText(moved, lead, OnMatch::Add).counts.added == 1);
    CHECK(desk.count(lead) == 2);
}

TEST_CASE("an empty cell leaves what is known alone")
{
    ImportDesk desk;
    desk.importText("name,email,city\nAnna,anna@a.example,Bonn\n", QStringLiteral("lead"));
    CHECK(desk.importText("name,email,city\nAnna,anna@a.example,\n", QStringLiteral("lead")).counts.same == 1);
}

TEST_CASE("one name with two e-mail addresses is two people")
{
    ImportDesk desk;
    const ImportPlan plan = desk.importText("name,company,email\nAnna,ACME,a@a.example\nAnna,ACME,b@b.example\n"
                                            "Anna,ACME,\n",
                                            QStringLiteral("lead"));
    CHECK(plan.counts.added == 2);
    CHECK(plan.counts.updated + plan.counts.same == 1);
}

TEST_CASE("a record that stands twice in one file is made once")
{
    ImportDesk desk;
    const ImportPlan plan = desk.importText("name,email,city\nAnna,a@a.example,\nAnna,a@a.example,Bonn\n"
                                            "Anna,a@a.example,Bonn\n",
                                            QStringLiteral("lead"));
    CHECK(plan.counts.added == 1);
    CHECK(plan.counts.updated == 1);
    CHECK(plan.counts.same == 1);
    CHECK(desk.all(QStringLiteral("lead")).first().value(QStringLiteral("city")).text() == QLatin1String("Bonn"));
}

TEST_CASE("two columns on one field are refused and nothing is read")
{
    ImportDesk desk;
    ImportRequest request = desk.request(desk.file("Wer,Was\nA,B\n"), QStringLiteral("lead"));
    request.mapping.columns[0].target = request.mapping.columns[1].target = QStringLiteral("name");
    const auto plan = importFile(*desk.workspace, request);
    REQUIRE_FALSE(plan);
    CHECK(plan.error().text.contains(QStringLiteral("“Wer” and “Was”")));
    CHECK(desk.count(QStringLiteral("lead")) == 0);
}

TEST_CASE("rejected rows are written with their reason and can be mended and imported")
{
    ImportDesk desk;
    const ImportRequest request =
        desk.request(desk.file("name,email\nAnna,a@a.example\n,nobody@a.example\n"), QStringLiteral("lead"));
    const QString rejects = desk.folder.filePath(QStringLiteral("rejects.csv"));
    const auto plan = importFile(*desk.workspace, request, {}, rejects);
    REQUIRE(plan);
    CHECK(plan->counts.rejected == 1);
    QFile file(rejects);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    CHECK(text.startsWith("name,email,reason\r\n,nobody@a.example,"));
    CHECK(text.contains("line 3: Name is missing."));
    file.close();
    const ImportRequest again = desk.request(rejects, QStringLiteral("lead"));
    CHECK(again.mapping.columns.last().target.isEmpty());
}

TEST_CASE("an import that is refused at its very end leaves no rejected rows, and those of an earlier one as they are")
{
    ImportDesk desk;
    const QString path = desk.folder.filePath(QStringLiteral("data.perennial"));
    desk.workspace.reset();
    OpenOptions options;
    options.closing = [](Desk&, const ChangeSet&) { throw refused(QStringLiteral("It does not add up.")); };
    desk.workspace = *Workspace::open(path, options);
    const ImportRequest request =
        desk.request(desk.file("name,email\nAnna,a@a.example\n,nobody@a.example\n"), QStringLiteral("lead"));
    const QString fresh = desk.folder.filePath(QStringLiteral("fresh.csv"));
    const QString earlier = desk.file("name,reason\n", QStringLiteral("earlier.csv"));
    const QStringList before = QDir(desk.folder.path()).entryList(QDir::Files | QDir::Hidden);
    for (const QString& rejects : {fresh, earlier}) {
        const auto refusal = importFile(*desk.workspace, request, {}, rejects);
        REQUIRE_FALSE(refusal);
        CHECK(refusal.error().text == QLatin1String("It does not add up."));
    }
    CHECK(desk.count(QStringLiteral("lead")) == 0);
    CHECK(QDir(desk.folder.path()).entryList(QDir::Files | QDir::Hidden) == before);
    QFile file(earlier);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == "name,reason\n");
}

TEST_CASE("where only the file of rejected rows fails, the import stands, says so, and can be undone")
{
    ImportDesk desk;
    const ImportRequest request =
        desk.request(desk.file("name,email\nAnna,a@a.example\n,nobody@a.example\n"), QStringLiteral("lead"));
    const QString rejects = desk.folder.filePath(QStringLiteral("rejects.csv"));
    const auto getInTheWay = [&rejects](double) { return QDir().mkpath(rejects); };
    const auto plan = importFile(*desk.workspace, request, getInTheWay, rejects);
    REQUIRE(plan);
    CHECK(plan->rejectsFault.startsWith(
        QStringLiteral("The import is done, but the rejected rows could not be written")));
    CHECK(plan->rejectsFault.contains(rejects));
    CHECK(plan->operation > 0);
    CHECK(desk.count(QStringLiteral("lead")) == 1);
    REQUIRE(desk.workspace->undo());
    CHECK(desk.count(QStringLiteral("lead")) == 0);
}

TEST_CASE("an import that is stopped changes nothing")
{
    ImportDesk desk;
    QByteArray many = "name\n";
    for (int i = 0; i < 3000; ++i)
        many += "Lead " + QByteArray::number(i) + "\n";
    const ImportRequest request = desk.request(desk.file(many), QStringLiteral("lead"));
    const auto stopped = importFile(*desk.workspace, request, [](double share) { return share < 0.4; });
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().fault == Fault::Cancelled);
    CHECK(desk.count(QStringLiteral("lead")) == 0);
    CHECK(desk.workspace->undoTitle().isEmpty());
}

TEST_CASE("a large import is found by search, undone whole, and done again")
{
    ImportDesk desk;
    QByteArray many = "name,email\n";
    for (int i = 0; i < 3000; ++i)
        many += "Kundin " + QByteArray::number(i) + ",k" + QByteArray::number(i) + "@firma.example\n";
    CHECK(desk.importText(many, QStringLiteral("lead")).counts.added == 3000);
    CHECK(desk.workspace->reader().search({QStringLiteral("k2999@firma"), {}, 20}).size() == 1);
    CHECK(desk.importText(many, QStringLiteral("lead")).counts.same == 3000);
    REQUIRE(desk.workspace->undo());
    CHECK(desk.count(QStringLiteral("lead")) == 0);
    CHECK(desk.workspace->reader().search({QStringLiteral("k2999@firma"), {}, 20}).isEmpty());
    REQUIRE(desk.workspace->redo());
    CHECK(desk.count(QStringLiteral("lead")) == 3000);
}

TEST_CASE("a company's contact person is made with it, once")
{
    ImportDesk desk;
    const QByteArray list = "CustomerID,CompanyName,ContactName,ContactTitle\nALFKI,Alfreds,Maria Anders,Owner\n";
    const ImportPlan plan = desk.importText(list, QStringLiteral("account"));
    CHECK(plan.alsoAdded.value(QStringLiteral("contact")) == 1);
    const QVector<Record> contacts = desk.all(QStringLiteral("contact"));
    REQUIRE(contacts.size() == 1);
    const Row<Contact> maria(contacts.first());
    CHECK(maria[Contact::givenName] == QLatin1String("Maria"));
    CHECK(maria[Contact::familyName] == QLatin1String("Anders"));
    CHECK(maria[Contact::title] == QLatin1String("Owner"));
    CHECK(maria[Contact::account].id == desk.all(QStringLiteral("account")).first().id());
    CHECK(desk.importText(list, QStringLiteral("account")).counts.same == 1);
    CHECK(desk.count(QStringLiteral("contact")) == 1);
}

TEST_CASE("the companies that contacts name are made once and linked")
{
    ImportDesk desk;
    const QByteArray list = "Vorname,Nachname,Firma\nAnna,Bauer,Bäckerei Bauer\nUwe,Bauer,Bäckerei Bauer\n,,Leer\n";
    const ImportPlan plan = desk.importText(list, QStringLiteral("contact"));
    CHECK(plan.counts.added == 2);
    CHECK(plan.counts.rejected == 1);
    CHECK(plan.alsoAdded.value(QStringLiteral("account")) == 1);
    CHECK(desk.count(QStringLiteral("account")) == 1);
    CHECK(desk.importText(list, QStringLiteral("contact")).counts.same == 2);
}

TEST_CASE("further phones, e-mails and tags go where they belong")
{
    ImportDesk desk;
    const QByteArray list = "Name,E-Mail,E-Mail 2,Phone,Home Phone,Tags\n"
                            "Anna Bauer,a@a.example,b@b.example,030 1,030 22222,\"Fair 2026, VIP\"\n";
    desk.importText(list, QStringLiteral("contact"));
    CHECK(desk.count(QStringLiteral("contact_point")) == 2);
    CHECK(desk.workspace->reader().tagsOf(desk.all(QStringLiteral("contact")).first().id()) ==
          QStringList{QStringLiteral("Fair 2026"), QStringLiteral("VIP")});
    CHECK(desk.importText(list, QStringLiteral("contact")).counts.same == 1);
    CHECK(desk.count(QStringLiteral("contact_point")) == 2);
    CHECK(desk.count(QStringLiteral("tagging")) == 2);
}

TEST_CASE("a tag for the whole file is on every record of it once, also on those that were known")
{
    ImportDesk desk;
    const QString lead = QStringLiteral("lead");
    desk.importText("Name,E-Mail\nAnna Bauer,a@a.example\n", lead);
    const QByteArray list = "Name,E-Mail,Tags\nAnna Bauer,a@a.example,fair 2026\nBruno Costa,b@b.example,VIP\n,,\n";
    ImportRequest asked = desk.request(desk.file(list), lead);
    asked.mapping.constants = {{QStringLiteral("tag"), QStringLiteral("Fair 2026")}};
    const ImportPlan plan = desk.import(asked);
    CHECK(plan.counts.added == 1);
    CHECK(plan.counts.updated == 1);
    CHECK(desk.count(QStringLiteral("tagging")) == 3);
    CHECK(desk.count(QStringLiteral("tag")) == 2);
    CHECK(desk.import(asked).counts.same == 2);
}

TEST_CASE("rows may name records that follow in the same file")
{
    ImportDesk desk;
    const QByteArray list = "EmployeeID,LastName,ReportsTo\n1,Davolio,2\n2,Fuller,\n3,Nobody,99\n";
    const ImportPlan plan = desk.importText(list, QStringLiteral("person"));
    CHECK(plan.counts.added == 3);
    CHECK(plan.counts.warned == 1);
    const Reader& reader = desk.workspace->reader();
    const Id davolio = reader.resolve(QStringLiteral("person"), QStringLiteral("1"));
    const Id fuller = reader.resolve(QStringLiteral("person"), QStringLiteral("2"));
    CHECK(reader.load(QStringLiteral("person"), davolio).value(QStringLiteral("reports_to_id")).integer() == fuller);
    CHECK(desk.importText(list, QStringLiteral("person")).counts.same == 3);
}

TEST_CASE("supplier 1 and customer 1 are two companies")
{
    ImportDesk desk;
    desk.import(desk.file("SupplierID,CompanyName\n1,Exotic Liquids\n", QStringLiteral("Suppliers.csv")),
                QStringLiteral("account"));
    desk.import(desk.file("CustomerID,CompanyName\n1,Alfreds\n", QStringLiteral("Customers.csv")),
                QStringLiteral("account"));
    CHECK(desk.count(QStringLiteral("account")) == 2);
    desk.importText("ProductID,ProductName,SupplierID\n7,Chai,1\n", QStringLiteral("product"));
    const Row<Product> chai(desk.all(QStringLiteral("product")).first());
    CHECK(desk.workspace->reader().titleOf(QStringLiteral("account"), chai[Product::vendor].id) ==
          QLatin1String("Exotic Liquids"));
}

TEST_CASE("what an import would be told to do row by row is done so")
{
    ImportDesk desk;
    desk.importText("name,email,city\nA,a@a.example,Bonn\nB,b@b.example,Bonn\n", QStringLiteral("lead"));
    ImportRequest request =
        desk.request(desk.file("name,email,city\nA,a@a.example,Ulm\nB,b@b.example,Ulm\n"), QStringLiteral("lead"));
    request.choices = {{2, OnMatch::Skip}, {3, OnMatch::Add}};
    const ImportPlan plan = desk.import(request);
    CHECK(plan.counts.skipped == 1);
    CHECK(plan.counts.added == 1);
    CHECK(desk.count(QStringLiteral("lead")) == 3);
}

TEST_CASE("a key of one's own choice tells records apart")
{
    ImportDesk desk;
    desk.importText("name,city\nA,Bonn\n", QStringLiteral("lead"));
    ImportRequest request = desk.request(desk.file("name,city\nB,Bonn\n"), QStringLiteral("lead"));
    request.key = {QStringLiteral("city")};
    CHECK(desk.import(request).counts.updated == 1);
    request.key = {QStringLiteral("shoe_size")};
    CHECK_FALSE(importFile(*desk.workspace, request));
}

TEST_CASE("order lines without a product are known by their text, and two equal ones stay two")
{
    ImportDesk desk;
    desk.importText("name\nACME\n", QStringLiteral("account"));
    desk.importText("number,account\nSO-1,ACME\n", QStringLiteral("sales_order"));
    const QByteArray lines = "order,text,quantity,unit price\nSO-1,Freight,1,30.00\nSO-1,Freight,1,30.00\n"
                             "SO-1,Packing,2,4.00\n";
    const QString line = QStringLiteral("sales_order_line");
    CHECK(desk.importText(lines, line).counts.added == 3);
    CHECK(desk.importText(lines, line).counts.same == 3);
    CHECK(desk.count(line) == 3);
}
