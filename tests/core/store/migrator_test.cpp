// Files of earlier formats: brought up to date whole or not at all, after a backup that is good.
#include "core/catalog/entities/engagement/opportunity_contact.h"
#include "core/catalog/entities/fulfillment/invoice_instalment.h"
#include "core/catalog/entities/transaction/sales_order.h"
#include "core/lifecycle/deep_checks.h"
#include "core/lifecycle/fulfillment/invoice_seal.h"
#include "core/lifecycle/fulfillment/split_invoice.h"
#include "core/store/connection.h"
#include "core/store/migrator.h"
#include "core/store/schema.h"
#include "core/workspace/care.h"
#include "tests/support/kept_file.h"
#include "tests/support/old_file.h"
#include "tests/support/workspace_fixture.h"
#include <sqlite3.h>

using namespace perennial;
using namespace perennial::test;

namespace {

std::unique_ptr<Workspace> opened(const QString& path, OpenOptions::Use use = OpenOptions::Use::OneShot)
{
    OpenOptions options;
    options.use = use;
    options.patience = 500;
    options.closing = keepTrue;
    options.computed = computedFields();
    auto file = Workspace::open(path, options);
    if (!file)
        FAIL(file.error().text.toStdString());
    return std::move(*file);
}

Error refusal(const QString& path, OpenOptions::Use use = OpenOptions::Use::OneShot)
{
    OpenOptions options;
    options.use = use;
    options.patience = 300;
    auto file = Workspace::open(path, options);
    return file ? Error{Fault::Cancelled, QStringLiteral("it was opened")} : file.error();
}

void run(const QString& path, const QByteArray& sql)
{
    store::Connection connection(path, store::Connection::Access::Write, 500);
    connection.run(sql);
}

qint64 formatOf(const QString& path)
{
    store::Connection connection(path, store::Connection::Access::Read, 500);
    return connection.integer("PRAGMA user_version");
}

bool isSound(const QString& path)
{
    const auto report = check(path, true, deepChecks());
    if (!report)
        FAIL(report.error().text.toStdString());
    for (const Finding& finding : report->findings)
        UNSCOPED_INFO(finding.what.toStdString());
    return report->sound;
}

} // namespace

TEST_CASE("a file of the first format opens as one of today, with all that was in it")
{
    const OldFile old;
    REQUIRE(formatOf(old.path) == 1);
    {
        const auto workspace = opened(old.path, OpenOptions::Use::Window);
        Reader& reader = workspace->reader();
        CHECK(reader.count(queryOf<Account>({})) == 4);
        CHECK(reader.count(queryOf<OpportunityContact>({})) == 0);
        CHECK(reader.search({QStringLiteral("walnusse"), {}, 5}).size() == 1);
        const EntityDef& account = reader.def(QStringLiteral("account"));
        REQUIRE(account.find(QStringLiteral("cf_lieblingsfarbe")));
        const auto blue = reader.first<Account>({whereIs(Account::name, QStringLiteral("Müller & Söhne"))});
        REQUIRE(blue);
        CHECK(blue->record().value(QStringLiteral("cf_lieblingsfarbe")).text() == QLatin1String("blau"));
        // Its history goes on where it stood.
        CHECK_FALSE(workspace->redoTitle().isEmpty());
        REQUIRE(workspace->redo());
        REQUIRE(workspace->undo());
    }
    CHECK(formatOf(old.path) == store::formatVersion);
    CHECK(isSound(old.path));
}

TEST_CASE("a file of the second format keeps its leads and invoices, which may be split then")
{
    const OldFile old(2);
    REQUIRE(formatOf(old.path) == 2);
    {
        const auto workspace = opened(old.path, OpenOptions::Use::Window);
        Reader& reader = workspace->reader();
        const auto anna = reader.first<Lead>({whereIs(Lead::name, QStringLiteral("Anna"))});
        REQUIRE(anna);
        CHECK(anna->record().value(QStringLiteral("cf_brotsorte")).text() == QLatin1String("Weizen"));
        CHECK((*anna)[Lead::score] == 92); // the other referral was won
        const auto paid = reader.first<Invoice>({whereIs(Invoice::number, QStringLiteral("INV-2026-0001"))});
        REQUIRE(paid);
        CHECK((*paid)[Invoice::openTotal] == Money{26'000});
        CHECK(brokenSeals(reader).isEmpty());
        const Ref draft = reader.first<Invoice>({{QString::fromLatin1(Invoice::number.key), Op::Empty}})->ref();
        REQUIRE(workspace->perform(QStringLiteral("Split"), [&](Desk& desk) { splitInvoice(desk, {draft, 3}); }));
        CHECK(reader.count(queryOf<InvoiceInstalment>({})) == 3);
        REQUIRE(workspace->undo()); // the split
        REQUIRE(workspace->undo()); // of the time before: the bread's name
        CHECK(reader.load<Lead>(anna->id()).record().value(QStringLiteral("cf_brotsorte")).text() ==
              QLatin1String("Roggen"));
    }
    CHECK(formatOf(old.path) == store::formatVersion);
    CHECK(isSound(old.path));
}

TEST_CASE("a file of the third format finds its records by parts of their words as before, also those changed since")
{
    const OldFile old(3);
    REQUIRE(formatOf(old.path) == 3);
    {
        const auto workspace = opened(old.path, OpenOptions::Use::Window);
        Reader& reader = workspace->reader();
        const auto titleOf = [&reader](const char* text) {
            const QVector<Hit> hits = reader.search({QString::fromUtf8(text), {}, 5});
            return hits.size() == 1 ? hits.first().title : QStringLiteral("%1 hits").arg(hits.size());
        };
        CHECK(titleOf("ilmaz@gruen") == QString::fromUtf8("Şule Yılmaz"));
        CHECK(titleOf("851-998") == QString::fromUtf8("Şule Yılmaz"));
        CHECK(titleOf("ggenmisch") == QString::fromUtf8("Bäckerei Grünwald"));
        const auto lukasz = reader.first<Contact>({whereIs(Contact::familyName, QString::fromUtf8("Wójcik"))});
        REQUIRE(lukasz);
        REQUIRE(workspace->perform(QStringLiteral("Telephone"), [&](Desk& desk) {
            auto contact = desk.load<Contact>(lukasz->id());
            desk.save(contact.set(Contact::phone, QStringLiteral("+48 511 222 333")));
        }));
        CHECK(titleOf("1222") == QString::fromUtf8("Łukasz Wójcik"));
        CHECK(titleOf("0700") == QLatin1String("0 hits"));
    }
    CHECK(formatOf(old.path) == store::formatVersion);
    CHECK(isSound(old.path));
}

TEST_CASE("a file of the fourth format opens with orders that are worth what was not cancelled of them")
{
    const OldFile old(4);
    REQUIRE(formatOf(old.path) == 4);
    const auto use = GENERATE(OpenOptions::Use::Window, OpenOptions::Use::OneShot);
    const auto netOf = [](Reader& reader, const char* number) {
        return (*reader.first<SalesOrder>(
            {whereIs(SalesOrder::number, QString::fromLatin1(number))}))[SalesOrder::netTotal];
    };
    {
        const auto workspace = opened(old.path, use);
        Reader& reader = workspace->reader();
        CHECK(netOf(reader, "SO-2026-0001") == Money{40'000});
        CHECK(netOf(reader, "SO-2026-0002") == Money{});
        CHECK(netOf(reader, "SO-2026-0003") == Money{70'000});
        CHECK(netOf(reader, "SO-2026-0004") == Money{60'000});
        // Undo and redo would bring the old sums back.
        CHECK_FALSE(workspace->undo());
        CHECK_FALSE(workspace->redo());
        CHECK(netOf(reader, "SO-2026-0003") == Money{70'000});
    }
    CHECK(isSound(old.path));
    const qint64 operations = opened(old.path, use)->reader().history({}, 0, 100).size();
    CHECK(opened(old.path, use)->reader().history({}, 0, 100).size() == operations); // it is done once
}

TEST_CASE("a migrated file has the schema of a new one, but for its own fields")
{
    const int format = GENERATE(1, 2, 3, 4);
    const OldFile old(format);
    opened(old.path).reset();
    TestFile fresh;
    fresh.close();
    store::Connection migrated(old.path, store::Connection::Access::Read, 500);
    store::Connection made(fresh.path(), store::Connection::Access::Read, 500);
    QMap<QString, QByteArray> objects = store::schemaObjects(migrated);
    objects[QStringLiteral("account")].replace(", \"cf_lieblingsfarbe\" TEXT", "");
    objects[QStringLiteral("lead")].replace(", \"cf_brotsorte\" TEXT", "");
    CHECK(objects == store::schemaObjects(made));
    CHECK(migrated.integer("SELECT value FROM file_state WHERE key='lowest_format'") == store::lowestFormat);
}

TEST_CASE("a migration comes after a backup that is good and can be restored")
{
    const OldFile old;
    opened(old.path).reset();
    const QStringList backups = old.backups();
    REQUIRE(backups.size() == 1);
    CHECK(backups.first().contains(QLatin1String("migration")));
    CHECK(formatOf(backups.first()) == 1);
    const auto verified = verify(backups.first());
    REQUIRE(verified);
    CHECK(verified->sound);
    REQUIRE(restore(backups.first(), old.path));
    CHECK(formatOf(old.path) == 1);
    CHECK(opened(old.path)->reader().count(queryOf<Account>({})) == 4);
    CHECK(isSound(old.path));
}

TEST_CASE("a migration that fails half-way leaves the old format as it was")
{
    const OldFile old;
    store::Connection connection(old.path, store::Connection::Access::Write, 500);
    // Its first table is made before it meets this one.
    connection.run("CREATE TABLE attachment_content(x)");
    int backups = 0;
    CHECK_THROWS_AS(store::migrate(connection, [&] { ++backups; }), Error);
    CHECK(backups == 1);
    CHECK(connection.integer("PRAGMA user_version") == 1);
    CHECK(connection.integer("SELECT count(*) FROM sqlite_schema WHERE name='opportunity_contact'") == 0);
    connection.run("DROP TABLE attachment_content");
    CHECK(store::differencesFromFormat(connection, 1).isEmpty());
}

TEST_CASE("no migration runs without its backup")
{
    const OldFile old;
    store::Connection connection(old.path, store::Connection::Access::Write, 500);
    const Error full{Fault::Storage, QStringLiteral("The disk is full.")};
    CHECK_THROWS_AS(store::migrate(connection, [&] { throw full; }), Error);
    CHECK(connection.integer("PRAGMA user_version") == 1);
    CHECK(store::differencesFromFormat(connection, 1).isEmpty());
}

TEST_CASE("a program killed while it migrates leaves a file that migrates again")
{
    const OldFile old;
    {
        ChildProcess child([&old] {
            auto* connection = new store::Connection(old.path, store::Connection::Access::Write, 500);
            // Everything but the commit is on the disk when the process stops there.
            connection->run("PRAGMA cache_size=4; PRAGMA cache_spill=1");
            sqlite3_commit_hook(
                connection->handle(), [](void*) { return ::kill(::getpid(), SIGKILL); }, nullptr);
            store::migrate(*connection, [] {});
        });
        child.kill();
    }
    CHECK(formatOf(old.path) == 1);
    CHECK(opened(old.path)->reader().count(queryOf<Account>({})) == 4);
    CHECK(formatOf(old.path) == store::formatVersion);
    CHECK(isSound(old.path));
}

TEST_CASE("nothing in an old file runs before it was seen to be built as files of its time are")
{
    const OldFile old;
    SECTION("a trigger of someone else's")
    {
        run(old.path, "CREATE TRIGGER evil AFTER UPDATE ON file_state BEGIN DELETE FROM person; END");
    }
    SECTION("a table of someone else's")
    {
        run(old.path, "CREATE TABLE stranger(x)");
    }
    SECTION("a column that is no own field")
    {
        run(old.path, "ALTER TABLE account ADD COLUMN stranger TEXT");
    }
    SECTION("a table too few")
    {
        run(old.path, "PRAGMA foreign_keys=OFF; DROP TABLE change");
    }
    const QByteArray before = old.bytes();
    CHECK(refusal(old.path).fault == Fault::Foreign);
    CHECK(refusal(old.path, OpenOptions::Use::Look).fault == Fault::Foreign);
    CHECK(old.bytes() == before);
    CHECK(old.backups().isEmpty());
}

TEST_CASE("a file of an earlier format is not changed by one that only looks")
{
    const OldFile old;
    const QByteArray before = old.bytes();
    const Error error = refusal(old.path, OpenOptions::Use::Look);
    CHECK(error.fault == Fault::Refused);
    CHECK(error.text.contains(QLatin1String("older Perennial")));
    const auto report = check(old.path, true, deepChecks());
    REQUIRE(report);
    CHECK(report->sound);
    CHECK(report->findings.size() == 1); // a note: its records were not checked
    CHECK(old.bytes() == before);
}
