// Whole export: a folder of tables makes the same file again.
#include "core/catalog/entities/engagement/account.h"
#include "core/catalog/entities/fulfillment/invoice.h"
#include "core/exchange/demo_data.h"
#include "core/exchange/whole_export.h"
#include "core/exchange/whole_import.h"
#include "core/exchange/zip_reader.h"
#include "core/lifecycle/closing_rules.h"
#include "core/lifecycle/deep_checks.h"
#include "core/lifecycle/run_by_name.h"
#include "core/workspace/care.h"
#include "tests/support/whole_files.h"
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <catch2/catch_all.hpp>

using namespace perennial;
using namespace perennial::test;

TEST_CASE("a file exported as a whole and imported as a whole is the same file byte for byte, and sound")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("one.perennial"));
    DemoAsked ask;
    ask.today = QDate(2026, 11, 20);
    ask.dealing = 20;
    REQUIRE(makeDemo(path, {keepTrue, verbsByName(), labelOfVerb}, ask));
    const QString tables = folder.filePath(QStringLiteral("tables"));
    const auto one = looked(path);
    const auto written = exportAll(one->reader(), tables);
    REQUIRE(written);
    CHECK(*written > 1'000);
    CHECK_FALSE(exportAll(one->reader(), tables)); // not over what is there

    const QString again = folder.filePath(QStringLiteral("two.perennial"));
    const auto taken = importAll(tables, again);
    if (!taken)
        FAIL(taken.error().text.toStdString());
    CHECK(*taken == *written);
    {
        const auto two = looked(again);
        checkAlike(*one, *two);
        checkSameTables(two->reader(), tables);
    }
    {
        OpenOptions options;
        options.closing = keepTrue;
        const auto two = Workspace::open(again, options);
        REQUIRE(two);
        const qint64 invoices = (*two)->reader().count(queryOf<Invoice>({}));
        const auto next = (*two)->perform(QStringLiteral("Test"), [](Desk& desk) {
            return desk.issueNumber(QStringLiteral("INV"), QDate(2026, 11, 20));
        });
        REQUIRE(next);
        CHECK((*two)->reader().count(queryOf<Invoice>({whereIs(Invoice::number, *next)})) == 0);
        CHECK(next->section(QLatin1Char('-'), 2).toInt() > 1);
        CHECK(next->section(QLatin1Char('-'), 2).toInt() <= invoices + 1);
    }
    const auto report = check(again, true, deepChecks());
    REQUIRE(report);
    for (const Finding& finding : report->findings)
        UNSCOPED_INFO(finding.what.toStdString() << " " << finding.where.toStdString());
    CHECK(report->sound);
}

TEST_CASE("an archive of everything holds the tables of the folder and makes the same file")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("one.perennial"));
    REQUIRE(Workspace::create(path, {}));
    {
        OpenOptions options;
        options.closing = keepTrue;
        const auto made = Workspace::open(path, options);
        REQUIRE(made);
        REQUIRE((*made)->perform(QStringLiteral("Two"), [](Desk& desk) {
            auto account = desk.blank<Account>();
            account.set(Account::name, QStringLiteral("=Alfreds")).set(Account::billingCity, QStringLiteral("Köln"));
            desk.save(account);
        }));
    }
    const auto one = looked(path);
    const QString archive = folder.filePath(QStringLiteral("all.zip"));
    const QString tables = folder.filePath(QStringLiteral("tables"));
    const auto packed = exportAll(one->reader(), archive);
    REQUIRE(packed);
    REQUIRE(exportAll(one->reader(), tables));
    const ZipReader reader(archive);
    CHECK(reader.members().size() == QDir(tables).entryList(QDir::Files).size());
    for (const ZipMember& member : reader.members()) {
        if (member.name == QLatin1String("manifest.json"))
            continue; // says when
        QFile table(tables + QLatin1Char('/') + member.name);
        REQUIRE(table.open(QIODevice::ReadOnly));
        CHECK(reader.read(member, 1'000'000) == table.readAll());
    }
    CHECK(QFile(archive).permissions().testFlag(QFileDevice::ReadOther) == false);

    const QString again = folder.filePath(QStringLiteral("two.perennial"));
    const auto taken = importAll(archive, again);
    REQUIRE(taken);
    CHECK(*taken == *packed);
    const auto two = looked(again);
    checkAlike(*one, *two);
}

TEST_CASE("a damaged archive makes no file")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("one.perennial"));
    REQUIRE(Workspace::create(path, {}));
    const QString archive = folder.filePath(QStringLiteral("all.zip"));
    REQUIRE(exportAll(looked(path)->reader(), archive));
    QFile file(archive);
    REQUIRE(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    bytes[60] = char(bytes[60] ^ 0x55); // within the packed bytes of the first table
    file.seek(0);
    file.write(bytes);
    file.close();
    const QString again = folder.filePath(QStringLiteral("two.perennial"));
    const auto taken = importAll(archive, again);
    REQUIRE_FALSE(taken);
    CHECK(taken.error().fault == Fault::Invalid);
    CHECK_FALSE(QFile::exists(again));
}

TEST_CASE("a folder that cannot be taken as a whole makes no file")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("no.perennial"));
    CHECK_FALSE(importAll(folder.path(), path));
    QFile office(folder.filePath(QStringLiteral("office.csv")));
    REQUIRE(office.open(QIODevice::WriteOnly));
    office.write("id,name,no_such_field\r\n1,Shop,x\r\n");
    office.close();
    const auto done = importAll(folder.path(), path);
    REQUIRE_FALSE(done);
    CHECK(done.error().text.contains(QStringLiteral("no_such_field")));
    CHECK_FALSE(QFile::exists(path));
}
