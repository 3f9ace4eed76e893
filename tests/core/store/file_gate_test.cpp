// How files are created, opened and closed: what is refused, what is recovered, and that nothing refused is touched.
#include "core/store/connection.h"
#include "core/store/file_gate.h"
#include "core/store/machine_record.h"
#include "core/store/migrator.h"
#include "core/store/schema.h"
#include "tests/support/kept_file.h"
#include <catch2/catch_all.hpp>
#include <sys/stat.h>

using namespace perennial;
using perennial::test::ChildProcess;
using perennial::test::KeptFile;
using Use = OpenOptions::Use;

namespace {

QString journalModeOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.read(20)[18] == 2 ? "wal" : "delete";
}

// Changes a file behind the program's back.
void tamper(const QString& path, const QByteArray& sql)
{
    store::Connection connection(path, store::Connection::Access::Salvage, 1000);
    connection.run(sql);
}

} // namespace

TEST_CASE("at rest a file is one complete file in rollback mode, for its owner's eyes only")
{
    const KeptFile file;
    REQUIRE(file.beside() == QStringList{"data.perennial"});
    REQUIRE(journalModeOf(file.path) == "delete");
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    REQUIRE_FALSE(QFile::permissions(file.path) & others);
}

TEST_CASE("while a window holds the file it has a log, and at rest again it has none")
{
    const KeptFile file;
    auto window = file.open(Use::Window);
    KeptFile::addLead(*window, "In the window");
    REQUIRE(journalModeOf(file.path) == "wal");
    REQUIRE(file.leads() == 4); // a reader beside it
    window.reset();
    REQUIRE(journalModeOf(file.path) == "delete");
    REQUIRE(file.beside() == QStringList{"data.perennial"});
    REQUIRE(file.leads() == 4);
}

TEST_CASE("a second writer is refused while a window holds the file, a reader is not")
{
    const KeptFile file;
    const auto window = file.open(Use::Window);
    const Error refusal = file.refusal();
    REQUIRE(refusal.fault == Fault::Busy);
    REQUIRE(refusal.text.contains("in use"));
    REQUIRE(file.leads() == 3);
}

TEST_CASE("what a killed window had committed is there, whoever looks first")
{
    const KeptFile file;
    const Use next = GENERATE(Use::Look, Use::OneShot, Use::Window);
    ChildProcess child([&] {
        auto window = file.open(Use::Window);
        KeptFile::addLead(*window, "Before the kill");
        window.release();
    });
    child.kill();
    REQUIRE(file.beside().contains("data.perennial-wal"));
    REQUIRE(file.open(next)->reader().count(queryOf<Lead>({})) == 4);
    file.open();
    REQUIRE(file.beside() == QStringList{"data.perennial"});
    REQUIRE(journalModeOf(file.path) == "delete");
}

TEST_CASE("a transaction that was killed leaves nothing behind")
{
    const KeptFile file;
    ChildProcess child([&] {
        auto opened = store::openFile(file.path, store::Use::OneShot, 1000);
        opened.connection->run("PRAGMA cache_size=1");
        opened.connection->begin();
        for (int i = 0; i < 2000; ++i)
            opened.connection->run("INSERT INTO counter(name, next) VALUES(hex(randomblob(200)), 1)");
        opened.connection.release();
        opened.lock.release();
    });
    child.kill();
    REQUIRE(file.beside().contains("data.perennial-journal"));
    REQUIRE(file.leads() == 3);
    auto opened = store::openFile(file.path, store::Use::OneShot, 1000);
    REQUIRE(opened.connection->integer("SELECT count(*) FROM counter WHERE length(name)=400") == 0);
    store::closeFile(opened);
    REQUIRE(file.beside() == QStringList{"data.perennial"});
}

TEST_CASE("a file whose making was killed does not get in the way")
{
    const KeptFile file(0);
    QFile::remove(file.path);
    ChildProcess child([&] {
        store::createFile(file.path, [](store::Connection& connection) {
            store::buildSchema(connection);
            ::kill(::getpid(), SIGKILL);
        });
    });
    child.kill();
    REQUIRE_FALSE(QFile::exists(file.path));
    REQUIRE(Workspace::create(file.path));
    REQUIRE(file.beside() == QStringList{"data.perennial"});
}

TEST_CASE("making a file never replaces one")
{
    const KeptFile file;
    const QByteArray before = file.bytes();
    const auto made = Workspace::create(file.path);
    REQUIRE_FALSE(made);
    REQUIRE(made.error().fault == Fault::Conflict);
    REQUIRE(file.bytes() == before);
}

TEST_CASE("what is not a Perennial file is refused and left byte for byte")
{
    const KeptFile file;
    Fault expected = Fault::Foreign;
    SECTION("an empty file")
    {
        QFile::resize(file.path, 0);
    }
    SECTION("a folder")
    {
        QFile::remove(file.path);
        QDir().mkdir(file.path);
    }
    SECTION("nothing at all")
    {
        QFile::remove(file.path);
        expected = Fault::NotFound;
    }
    SECTION("a text")
    {
        store::forget(file.path);
        file.overwrite(0, QByteArray(4096, 'x'));
    }
    SECTION("a database of another program")
    {
        store::forget(file.path);
        tamper(file.path, "PRAGMA application_id=1");
    }
    SECTION("a file of a newer format")
    {
        tamper(file.path, "PRAGMA user_version=" + QByteArray::number(store::formatVersion + 1));
    }
    SECTION("a file with a table of someone else's")
    {
        tamper(file.path, "CREATE TABLE stranger(x)");
    }
    SECTION("a file with a trigger")
    {
        tamper(file.path, "CREATE TRIGGER evil AFTER INSERT ON lead BEGIN DELETE FROM person; END");
    }
    SECTION("a trigger that is named like a table of the search")
    {
        tamper(file.path, "CREATE TRIGGER search_word_docsize AFTER INSERT ON lead BEGIN DELETE FROM person; END");
    }
    SECTION("a trigger that is named like SQLite's own")
    {
        tamper(file.path, "CREATE TRIGGER evil AFTER INSERT ON lead BEGIN DELETE FROM person; END; "
                          "UPDATE sqlite_schema SET name='sqlite_stat1', sql=replace(sql, 'evil', 'sqlite_stat1') "
                          "WHERE name='evil'");
    }
    SECTION("a trigger in a file of an older format, which is not even brought up to date")
    {
        tamper(file.path, "CREATE TRIGGER evil AFTER INSERT ON lead BEGIN DELETE FROM person; END; PRAGMA "
                          "user_version=" +
                              QByteArray::number(store::formatVersion - 1));
    }
    SECTION("an own field whose key is no name")
    {
        tamper(file.path,
               "ALTER TABLE lead ADD COLUMN \"cf_a\" TEXT; ALTER TABLE lead ADD COLUMN \"b\" TEXT; "
               "INSERT INTO own_field(id, entity, key, label, kind, created_at, changed_at, sort_key, search, sum) "
               "VALUES(1, 'lead', 'cf_a\" TEXT, \"b', 'B', 'text', '', '', '', '', 0)");
    }
    SECTION("a view in the place of one of our tables")
    {
        tamper(file.path, "PRAGMA foreign_keys=OFF; ALTER TABLE counter RENAME TO shadow; "
                          "CREATE VIEW counter AS SELECT name, next FROM shadow");
    }
    SECTION("a file without one of our tables")
    {
        tamper(file.path, "PRAGMA foreign_keys=OFF; DROP TABLE change");
    }
    const QByteArray before = file.bytes();
    for (const Use use : {Use::Look, Use::OneShot, Use::Window}) {
        const Error refusal = file.refusal(use);
        REQUIRE(refusal.fault == expected);
        REQUIRE(refusal.text.size() > 20);
    }
    REQUIRE(file.bytes() == before);
    REQUIRE(QDir(file.folder.filePath("home/perennial/backups")).isEmpty());
}

TEST_CASE("a file this machine knew whose beginning is gone is called damaged, not foreign")
{
    const KeptFile file;
    file.overwrite(0, QByteArray(100, '\0'));
    REQUIRE(file.refusal(Use::Look).fault == Fault::Damaged);
}

TEST_CASE("a file with a second name is not written to")
{
    const KeptFile file;
    REQUIRE(::link(file.path.toUtf8().constData(), (file.path + ".twin").toUtf8().constData()) == 0);
    const Error refusal = file.refusal();
    REQUIRE(refusal.fault == Fault::Conflict);
    REQUIRE(refusal.text.contains("hard link"));
    REQUIRE(file.leads() == 3);
}

TEST_CASE("a symbolic link opens the file it leads to")
{
    KeptFile file;
    const QString real = file.path;
    file.path = file.folder.filePath("alias.perennial");
    REQUIRE(QFile::link(real, file.path));
    KeptFile::addLead(*file.open(), "Through the link");
    REQUIRE(file.leads() == 4);
    const auto window = file.open(Use::Window);
    file.path = real;
    REQUIRE(file.refusal().fault == Fault::Busy);
}

TEST_CASE("a file that was replaced under a window is noticed before the next write")
{
    const KeptFile file;
    auto window = file.open(Use::Window);
    REQUIRE(QFile::copy(file.path, file.path + ".copy"));
    REQUIRE(::rename((file.path + ".copy").toUtf8().constData(), file.path.toUtf8().constData()) == 0);
    const auto done = window->perform("add", [](Desk& desk) {
        Row<Lead> lead = desk.blank<Lead>();
        lead.set(Lead::name, "Lost");
        desk.save(lead);
    });
    REQUIRE_FALSE(done);
    REQUIRE(done.error().fault == Fault::Conflict);
    window.reset();
    REQUIRE(file.leads() == 3);
}

TEST_CASE("a file cut short or overwritten is never read as if nothing had happened")
{
    const KeptFile file(400);
    const qint64 size = QFileInfo(file.path).size();
    SECTION("cut")
    {
        QFile::resize(file.path, size / 2);
    }
    SECTION("a page of the schema")
    {
        file.overwrite(200, QByteArray(3000, '\xff'));
    }
    const Error refusal = file.refusal();
    REQUIRE((refusal.fault == Fault::Damaged || refusal.fault == Fault::Foreign || refusal.fault == Fault::Cancelled));
    if (refusal.fault == Fault::Cancelled)
        REQUIRE_FALSE(file.open()->reader().count(queryOf<Lead>({})) != 400);
}

TEST_CASE("a folder that may not be written to lets its files be read")
{
    if (::geteuid() == 0)
        return; // nothing is forbidden to root
    const KeptFile file;
    const QString folder = QFileInfo(file.path).path();
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner);
    CHECK(file.leads() == 3);
    CHECK(file.refusal().fault == Fault::Storage);
    CHECK(file.open(Use::Window)->isReadOnly());
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

TEST_CASE("the log of a window that saves without a pause is moved into the file and written over, not lengthened")
{
    const KeptFile file;
    auto window = file.open(OpenOptions::Use::Window);
    const QFileInfo log(file.path + QStringLiteral("-wal"));
    qint64 longest = 0;
    for (int i = 0; i < 60; ++i) {
        const auto saved = window->perform(QStringLiteral("add"), [](Desk& desk) {
            Row<Lead> lead = desk.blank<Lead>();
            lead.set(Lead::name, QStringLiteral("Long")).set(Common::notes, QString(200'000, QLatin1Char('x')));
            desk.save(lead);
        });
        REQUIRE(saved);
        longest = qMax(longest, QFileInfo(log.filePath()).size());
    }
    // Sixty times 200 kB and more; a thousand pages, and what was saved last before it was looked at.
    CHECK(longest > 1'000'000);
    CHECK(longest < 6'000'000);
    CHECK(window->reader().count(queryOf<Lead>({})) == 63);
}

TEST_CASE("a reader keeps half as much of the file in memory as a writer, and little while all of it goes by once")
{
    const KeptFile file;
    const auto keptBy = [](store::Connection& connection) { return -connection.integer("PRAGMA cache_size"); };
    auto writer = store::openFile(file.path, store::Use::OneShot, 1000);
    CHECK(keptBy(*writer.connection) == 64 * 1024);
    store::closeFile(writer);
    auto reader = store::openFile(file.path, store::Use::Look, 1000);
    store::Connection& connection = *reader.connection;
    CHECK(keptBy(connection) == 32 * 1024);
    connection.keepFewPages();
    CHECK(keptBy(connection) == 4 * 1024);
    connection.keepUsualPages();
    CHECK(keptBy(connection) == 32 * 1024);
    store::closeFile(reader);
}
