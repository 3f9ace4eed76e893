// Whole manifest: which exports are read, and how; and what of a file no table holds.
#include "core/catalog/entities/shared/currency_rate.h"
#include "core/exchange/whole_export.h"
#include "core/exchange/whole_import.h"
#include "core/exchange/whole_manifest.h"
#include "core/record/format.h"
#include "tests/support/whole_files.h"
#include "tests/support/workspace_fixture.h"
#include <QDir>
#include <QFile>

using namespace perennial;
using namespace perennial::test;

namespace {

QByteArray textAt(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void put(const QString& path, const QByteArray& text)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(text) == text.size());
}

qint64 onlyRate(Reader& reader)
{
    const auto rates = reader.list<CurrencyRate>({});
    REQUIRE(rates.size() == 1);
    return rates.first()[CurrencyRate::rate];
}

void noteRate(TestFile& file, qint64 millionths)
{
    file.does([&](Desk& desk) {
        desk.save(desk.blank<CurrencyRate>()
                      .set(CurrencyRate::currency, "USD")
                      .set(CurrencyRate::validFrom, QDate(2026, 1, 1))
                      .set(CurrencyRate::rate, millionths));
    });
}

} // namespace

TEST_CASE("an export of everything says in which format it is, and by which program")
{
    TestFile file;
    const QString tables = file.folder() + QStringLiteral("/tables");
    REQUIRE(exportAll(file.reader(), tables));
    const auto store = TableStore::at(tables);
    const WholeManifest manifest = readManifest(*store, tables);
    CHECK(manifest.format == wholeFormat);
    CHECK(manifest.program == QCoreApplication::applicationVersion());
    CHECK(manifest.written == momentText(file.clock().now()));
    CHECK(manifest.replicas == file.reader().def("lead").homeReplicas());
}

TEST_CASE("an export of a newer format makes no file, and says what to do")
{
    TestFile file;
    const QString tables = file.folder() + QStringLiteral("/tables");
    const QString path = file.folder() + QStringLiteral("/other.perennial");
    REQUIRE(exportAll(file.reader(), tables));
    put(tables + QStringLiteral("/manifest.json"), R"({"format": 3, "program": "9.1"})");
    const auto taken = importAll(tables, path);
    REQUIRE_FALSE(taken);
    CHECK(taken.error().fault == Fault::Foreign);
    for (const char* word : {"newer Perennial", "9.1", "format 3", "up to 2", "install"})
        CHECK(taken.error().text.contains(QLatin1String(word)));
    CHECK_FALSE(QFile::exists(path));
    put(tables + QStringLiteral("/manifest.json"), "no manifest");
    const auto damaged = importAll(tables, path);
    REQUIRE_FALSE(damaged);
    CHECK(damaged.error().fault == Fault::Invalid);
}

TEST_CASE("an export without a manifest has its exchange rates in millionths, one with a manifest as numbers")
{
    TestFile file;
    noteRate(file, 1'085'000);
    const QString tables = file.folder() + QStringLiteral("/tables");
    REQUIRE(exportAll(file.reader(), tables));
    const QString table = tables + QStringLiteral("/currency_rate.csv");
    REQUIRE(textAt(table).contains("1.085"));
    const QString path = file.folder() + QStringLiteral("/now.perennial");
    REQUIRE(importAll(tables, path));
    CHECK(onlyRate(looked(path)->reader()) == 1'085'000);

    put(table, textAt(table).replace("1.085", "1085000"));
    REQUIRE(QFile::remove(tables + QStringLiteral("/manifest.json")));
    const QString early = file.folder() + QStringLiteral("/early.perennial");
    REQUIRE(importAll(tables, early));
    CHECK(onlyRate(looked(early)->reader()) == 1'085'000);
}

TEST_CASE("records are called by the same number in the file that an export made, and new ones by later numbers")
{
    TestFile file;
    const Id kept = file.does([](Desk& desk) {
        const Id gone = aLead(desk, "Gone").id();
        const Id lead = aLead(desk, "Kept").id();
        desk.remove("lead", gone);
        desk.issueNumber("QUO", QDate(2026, 1, 1));
        desk.issueNumber("QUO", QDate(2026, 1, 1));
        return lead;
    });
    const QString tables = file.folder() + QStringLiteral("/tables");
    REQUIRE(exportAll(file.reader(), tables));
    const QString path = file.folder() + QStringLiteral("/other.perennial");
    REQUIRE(importAll(tables, path));
    const auto other = Workspace::open(path);
    REQUIRE(other);
    const Reader& reader = (*other)->reader();
    CHECK(reader.resolve("lead", "LEAD-2") == kept);
    CHECK(referenceOf(reader.def("lead"), kept) == "LEAD-2");
    const auto made = (*other)->perform("New", [](Desk& desk) {
        const Id lead = aLead(desk, "New").id();
        return std::pair(lead, desk.issueNumber("QUO", QDate(2026, 2, 2)));
    });
    REQUIRE(made);
    CHECK(replicaOf(made->first) != replicaOf(kept)); // the first file will not draw it
    CHECK(made->second == "QUO-2026-0003");
}

TEST_CASE("what was taken in and undone can be taken in again")
{
    TestFile file;
    file.does([](Desk& desk) { aLead(desk); });
    const QString tables = file.folder() + QStringLiteral("/tables");
    REQUIRE(exportAll(file.reader(), tables));
    const QString path = file.folder() + QStringLiteral("/other.perennial");
    REQUIRE(importAll(tables, path));
    {
        const auto other = Workspace::open(path);
        REQUIRE(other);
        REQUIRE((*other)->undo());
        CHECK((*other)->reader().count(queryOf<Lead>({})) == 0);
    }
    REQUIRE(importAll(tables, path));
    CHECK(linesOf(looked(path)->reader(), "lead") == linesOf(file.reader(), "lead"));
}

TEST_CASE("tables that people wrote are taken in, too, and no id twice")
{
    const QTemporaryDir folder;
    put(folder.filePath("office.csv"), "id,name,base_currency\r\n1,Shop,CHF\r\n");
    put(folder.filePath("account.csv"), "id,name,owner_id\r\n11,Alfreds,3\r\n12,Boulangerie,4\r\n");
    put(folder.filePath("person.csv"), "id,family_name\r\n3,Ada\r\n");
    const QString path = folder.filePath("made.perennial");
    const auto taken = importAll(folder.path(), path);
    if (!taken)
        FAIL(taken.error().text.toStdString());
    {
        const auto made = looked(path);
        Reader& reader = made->reader();
        CHECK(reader.baseCurrency() == "CHF");
        const Record alfreds = reader.load("account", reader.resolve("account", "Alfreds"));
        CHECK(reader.titleOf("person", alfreds.value("owner_id").integer()) == "Ada");
        CHECK(alfreds.reference() == "ACC-1");
        CHECK_FALSE(alfreds.value("created_at").isNull());
        CHECK(reader.load("account", reader.resolve("account", "Boulangerie")).value("owner_id").isNull());
    }
    put(folder.filePath("person.csv"), "id,family_name\r\n11,Ada\r\n");
    const QString other = folder.filePath("other.perennial");
    const auto twice = importAll(folder.path(), other);
    REQUIRE_FALSE(twice);
    CHECK(twice.error().text.contains("the id 11"));
    CHECK_FALSE(QFile::exists(other));
}
