// Checking, backing up, verifying, restoring and salvaging.
#include "core/base/clock.h"
#include "core/store/connection.h"
#include "core/store/machine_record.h"
#include "core/store/schema.h"
#include "core/workspace/care.h"
#include "tests/support/kept_file.h"
#include <catch2/catch_all.hpp>

using namespace perennial;
using perennial::test::ChildProcess;
using perennial::test::KeptFile;
using Use = OpenOptions::Use;

namespace {

void tamper(const QString& path, const QByteArray& sql)
{
    store::Connection connection(path, store::Connection::Access::Salvage, 1000);
    connection.run(sql);
}

QString findingsOf(const CheckReport& report)
{
    QString text;
    for (const Finding& finding : report.findings)
        text += finding.where + QStringLiteral(": ") + finding.what + QLatin1Char('\n');
    return text;
}

CheckReport checked(const QString& path, bool deep, const QVector<DeepCheck>& deepChecks = {})
{
    const auto report = check(path, deep, deepChecks);
    if (!report)
        throw std::runtime_error(report.error().text.toStdString());
    return *report;
}

qint64 leadsIn(const QString& path)
{
    OpenOptions options;
    options.use = Use::Look;
    auto opened = Workspace::open(path, options);
    REQUIRE(opened);
    return (*opened)->reader().count(queryOf<Lead>({}));
}

} // namespace

TEST_CASE("a sound file passes both checks, also beside a window")
{
    const KeptFile file(20);
    INFO(findingsOf(checked(file.path, true)).toStdString());
    REQUIRE(checked(file.path, false).sound);
    REQUIRE(checked(file.path, true).sound);
    REQUIRE(checked(file.path, true).findings.isEmpty());
    const auto window = file.open(Use::Window);
    REQUIRE(checked(file.path, true).sound);
}

TEST_CASE("checking does not change the file")
{
    const KeptFile file;
    const QByteArray before = file.bytes();
    checked(file.path, true);
    REQUIRE(file.bytes() == before);
    REQUIRE(file.beside() == QStringList{"data.perennial"});
}

TEST_CASE("a value changed behind the program's back is found by the check, with the record's number")
{
    const KeptFile file;
    REQUIRE(checked(file.path, false).rowsCompared);
    tamper(file.path, "UPDATE lead SET company='Forged' WHERE name='Base 1'");
    for (const bool deep : {false, true}) {
        const CheckReport report = checked(file.path, deep);
        REQUIRE_FALSE(report.sound);
        REQUIRE(findingsOf(report).contains("LEAD-2"));
    }
}

TEST_CASE("a record changed behind the program's back is neither shown whole nor changed")
{
    const KeptFile file;
    tamper(file.path, "UPDATE lead SET company='Forged' WHERE name='Base 1'");
    const auto workspace = file.open();
    const Id id = workspace->reader().resolve("lead", "Base 1");
    const auto shown = attempt([&] { return workspace->reader().load("lead", id); });
    REQUIRE_FALSE(shown);
    CHECK(shown.error().fault == Fault::Damaged);
    CHECK(shown.error().text.contains("LEAD-2"));
    const auto changed = workspace->perform("Change", [id](Desk& desk) { desk.remove("lead", id); });
    REQUIRE_FALSE(changed);
    CHECK(changed.error().fault == Fault::Damaged);
    CHECK(workspace->reader().find("lead", workspace->reader().resolve("lead", "Base 0")));
}

TEST_CASE("a search index that lags behind the records is found by the deep check")
{
    const KeptFile file;
    tamper(file.path, "INSERT INTO search_word(search_word, rowid, sort_key, search) SELECT 'delete', id, sort_key, "
                      "search FROM lead WHERE name='Base 1'");
    const CheckReport report = checked(file.path, true);
    REQUIRE_FALSE(report.sound);
    REQUIRE(findingsOf(report).contains("search index"));
}

TEST_CASE("a number counter behind the records is found by the deep check")
{
    const KeptFile file;
    tamper(file.path, "UPDATE counter SET next=1 WHERE name='lead'");
    REQUIRE_FALSE(checked(file.path, true).sound);
}

TEST_CASE("a link to a record that is not there is found by every check")
{
    const KeptFile file;
    tamper(file.path, "PRAGMA foreign_keys=OFF; UPDATE lead SET owner_id=12345");
    REQUIRE_FALSE(checked(file.path, false).sound);
}

TEST_CASE("what the program's own checks find counts")
{
    const KeptFile file;
    const DeepCheck complaint = [](Reader& reader) {
        const Finding finding{Finding::Severity::Fault, QString::number(reader.count(queryOf<Lead>({}))), {}};
        return QVector<Finding>{finding};
    };
    REQUIRE(checked(file.path, false, {complaint}).sound);
    const CheckReport report = checked(file.path, true, {complaint});
    REQUIRE_FALSE(report.sound);
    REQUIRE(report.findings.last().what == "3");
}

TEST_CASE("a backup is a whole file of its own, made while a window works, for its owner's eyes only")
{
    const KeptFile file;
    const QString out = file.folder.filePath("out.perennial");
    const auto window = file.open(Use::Window);
    KeptFile::addLead(*window, "In the log only");
    REQUIRE(backup(file.path, out));
    REQUIRE(verify(out)->sound);
    REQUIRE(leadsIn(out) == 4);
    REQUIRE_FALSE(QFile::permissions(out) & (QFile::ReadGroup | QFile::ReadOther));
    REQUIRE(QDir(file.folder.path()).entryList({"out*"}, QDir::Files) == QStringList{"out.perennial"});
}

TEST_CASE("a backup never replaces anything")
{
    const KeptFile file;
    const QString out = file.folder.filePath("out.perennial");
    REQUIRE(QFile::copy(file.path, out));
    const auto done = backup(file.path, out);
    REQUIRE_FALSE(done);
    REQUIRE(done.error().fault == Fault::Conflict);
}

TEST_CASE("a file with a damaged record makes no backup that counts as good")
{
    const KeptFile file;
    tamper(file.path, "UPDATE lead SET company='Forged' WHERE name='Base 1'");
    const QString out = file.folder.filePath("out.perennial");
    const auto done = backup(file.path, out);
    REQUIRE_FALSE(done);
    REQUIRE(done.error().fault == Fault::Damaged);
    REQUIRE_FALSE(QFile::exists(out));
}

TEST_CASE("restoring brings the backup back and keeps what it replaces")
{
    const KeptFile file;
    const QString out = file.folder.filePath("out.perennial");
    REQUIRE(backup(file.path, out));
    KeptFile::addLead(*file.open(), "Later");
    const auto replaced = restore(out, file.path);
    REQUIRE(replaced);
    REQUIRE(leadsIn(file.path) == 3);
    REQUIRE(leadsIn(*replaced) == 4);
    REQUIRE(checked(file.path, true).findings.isEmpty());
    REQUIRE(file.beside().size() == 2);
    KeptFile::addLead(*file.open(), "After");
    REQUIRE(leadsIn(file.path) == 4);
}

TEST_CASE("a restore that was killed anywhere leaves the old file or the restored one, and keeps the other")
{
    const KeptFile file;
    const QString aside = file.path + ".perennial-old";
    const auto second = [](const QString& from, const QString& to) {
        REQUIRE(::link(from.toUtf8().constData(), to.toUtf8().constData()) == 0);
    };
    SECTION("after the old file got its second name")
    {
        second(file.path, aside);
        KeptFile::addLead(*file.open(), "Later");
        CHECK(file.leads() == 4);
        CHECK(file.beside() == QStringList{"data.perennial"});
    }
    SECTION("before it got one, on a disk without links")
    {
        REQUIRE(QFile::rename(file.path, aside));
        CHECK(file.leads() == 3);
        CHECK(file.beside() == QStringList{"data.perennial"});
    }
    SECTION("after another took its name")
    {
        const QString copy = file.folder.filePath("copy.perennial");
        REQUIRE(backup(file.path, copy));
        KeptFile::addLead(*file.open(), "Later");
        second(file.path, aside);
        REQUIRE(::rename(copy.toUtf8().constData(), file.path.toUtf8().constData()) == 0);
        CHECK(file.leads() == 3);
        const QStringList beside = file.beside();
        REQUIRE(beside.size() == 2);
        CHECK(leadsIn(QFileInfo(file.path).dir().filePath(beside.first())) == 4);
    }
}

TEST_CASE("a restored file draws ids that its origin will never draw")
{
    const KeptFile file;
    const QString out = file.folder.filePath("out.perennial");
    REQUIRE(backup(file.path, out));
    KeptFile::addLead(*file.open(), "Later");
    const QString replaced = *restore(out, file.path);
    KeptFile::addLead(*file.open(), "After");
    store::Connection before(replaced, store::Connection::Access::Read, 1000);
    store::Connection after(file.path, store::Connection::Access::Read, 1000);
    REQUIRE(replicaOf(before.integer("SELECT id FROM lead WHERE name='Later'")) !=
            replicaOf(after.integer("SELECT id FROM lead WHERE name='After'")));
}

TEST_CASE("records keep their numbers in a restored file, and new ones go on counting")
{
    const KeptFile file;
    const auto numberOf = [&file](const QString& name) {
        const auto workspace = file.open();
        const Id id = workspace->reader().resolve("lead", name);
        const QString number = workspace->reader().load("lead", id).reference();
        CHECK(workspace->reader().resolve("lead", number) == id);
        return number;
    };
    const QString out = file.folder.filePath("out.perennial");
    KeptFile::addLead(*file.open(), "Early");
    const QString early = numberOf("Early");
    REQUIRE(backup(file.path, out));
    for (const char* later : {"Once restored", "Twice restored"}) {
        REQUIRE(restore(out, file.path));
        CHECK(numberOf("Early") == early);
        KeptFile::addLead(*file.open(), later);
        CHECK_FALSE(numberOf(later).contains('.'));
        CHECK(numberOf(later) != early);
        REQUIRE(QFile::remove(out));
        REQUIRE(backup(file.path, out));
    }
    CHECK(numberOf("Once restored") != numberOf("Twice restored"));
}

TEST_CASE("a file that can no longer be opened can be restored, and is kept as it is")
{
    const KeptFile file;
    const QString out = file.folder.filePath("out.perennial");
    REQUIRE(backup(file.path, out));
    file.overwrite(0, QByteArray(5000, '\x5a'));
    const QByteArray broken = file.bytes();
    const auto replaced = restore(out, file.path);
    REQUIRE(replaced);
    REQUIRE(leadsIn(file.path) == 3);
    QFile kept(*replaced);
    REQUIRE(kept.open(QIODevice::ReadOnly));
    REQUIRE(kept.readAll() == broken);
}

TEST_CASE("a damaged backup is not restored")
{
    const KeptFile file;
    const QString out = file.folder.filePath("out.perennial");
    REQUIRE(backup(file.path, out));
    tamper(out, "UPDATE lead SET company='Forged' WHERE name='Base 1'");
    const QByteArray before = file.bytes();
    const auto replaced = restore(out, file.path);
    REQUIRE_FALSE(replaced);
    REQUIRE(replaced.error().fault == Fault::Damaged);
    REQUIRE(file.bytes() == before);
    REQUIRE(file.beside() == QStringList{"data.perennial"});
}

TEST_CASE("nothing is restored under a window that holds the file")
{
    const KeptFile file;
    const QString out = file.folder.filePath("out.perennial");
    REQUIRE(backup(file.path, out));
    const auto window = file.open(Use::Window);
    const auto replaced = restore(out, file.path);
    REQUIRE_FALSE(replaced);
    REQUIRE(replaced.error().fault == Fault::Busy);
}

TEST_CASE("a daily backup is made once a day, and only when something changed")
{
    const KeptFile file;
    FixedClock clock(QDate(2026, 3, 1));
    REQUIRE_FALSE(dailyBackup(file.path, &clock)->isEmpty());
    REQUIRE(dailyBackup(file.path, &clock)->isEmpty());
    KeptFile::addLead(*file.open(), "Same day");
    REQUIRE(dailyBackup(file.path, &clock)->isEmpty());
    clock.advance(24LL * 3600 * 1000);
    REQUIRE_FALSE(dailyBackup(file.path, &clock)->isEmpty());
    clock.advance(24LL * 3600 * 1000);
    REQUIRE(dailyBackup(file.path, &clock)->isEmpty());
    REQUIRE(backupsOf(file.path).size() == 2);
    REQUIRE(leadsIn(backupsOf(file.path).first().path) == 4);
}

TEST_CASE("a clock set back a year makes one daily backup a day, not one an opening")
{
    const KeptFile file;
    FixedClock clock(QDate(2027, 3, 1));
    REQUIRE_FALSE(dailyBackup(file.path, &clock)->isEmpty());
    clock.advance(-365LL * 24 * 3600 * 1000);
    KeptFile::addLead(*file.open(), "Before it was");
    REQUIRE_FALSE(dailyBackup(file.path, &clock)->isEmpty());
    for (int opening = 0; opening < 3; ++opening)
        REQUIRE(dailyBackup(file.path, &clock)->isEmpty());
    REQUIRE(backupsOf(file.path).size() == 2);
}

TEST_CASE("a change of history behind the program's back is found by the deep check, and makes no backup")
{
    const KeptFile file;
    REQUIRE(checked(file.path, true).sound);
    SECTION("of what an operation is called")
    {
        tamper(file.path, "UPDATE operation SET title='nothing' WHERE sequence=2");
    }
    SECTION("of which record it made")
    {
        tamper(file.path, "UPDATE change SET record_id=record_id+1 WHERE id=2");
    }
    SECTION("that takes an operation away")
    {
        tamper(file.path, "DELETE FROM change WHERE operation=3");
    }
    const CheckReport report = checked(file.path, true);
    CHECK_FALSE(report.sound);
    CHECK(findingsOf(report).contains("history"));
    CHECK_THROWS_AS(beginBackup(file.path, "import")->get(), Error);
    CHECK(backupsOf(file.path).isEmpty());
}

TEST_CASE("what is undone and done again leaves the sum of history as it was")
{
    const KeptFile file;
    {
        const auto workspace = file.open();
        REQUIRE(workspace->undo());
        REQUIRE(workspace->undo());
        REQUIRE(workspace->redo());
        KeptFile::addLead(*workspace, "Instead");
    }
    CHECK(checked(file.path, true).sound);
}

TEST_CASE("what a killed backup left on the shelf goes with the next one")
{
    const KeptFile file;
    const QString first = beginBackup(file.path, "import")->get();
    const QString shelf = QFileInfo(first).path();
    REQUIRE(QFile::copy(first, shelf + "/2026-01-01_00-00-00_1_0123456789abcdef_daily.perennial.perennial-new"));
    REQUIRE_FALSE(beginBackup(file.path, "import")->get().isEmpty());
    REQUIRE(QDir(shelf).entryList(QDir::Files).size() == 2);
}

TEST_CASE("the backups of a file that was lost are still found")
{
    const KeptFile file;
    REQUIRE_FALSE(beginBackup(file.path, "import")->get().isEmpty());
    QFile::remove(file.path);
    REQUIRE(backupsOf(file.path).size() == 1);
    REQUIRE(restore(backupsOf(file.path).first().path, file.path));
    REQUIRE(leadsIn(file.path) == 3);
}

TEST_CASE("salvage takes every sound record over and names what it leaves out")
{
    const KeptFile file(50);
    tamper(file.path, "UPDATE lead SET company='Forged' WHERE name='Base 7'");
    const QByteArray before = file.bytes();
    const QString out = file.folder.filePath("saved.perennial");
    const auto report = salvage(file.path, out);
    REQUIRE(report);
    INFO(report->missing.join('\n').toStdString());
    REQUIRE(report->missing.join('\n').contains("lead: 1 damaged"));
    REQUIRE(leadsIn(out) == 49);
    INFO(findingsOf(checked(out, true)).toStdString());
    REQUIRE(checked(out, true).sound);
    REQUIRE(file.bytes() == before);
    REQUIRE(QDir(file.folder.path()).entryList({".perennial*"}, QDir::AllEntries | QDir::Hidden).isEmpty());
}

TEST_CASE("salvage reads around destroyed pages and a destroyed beginning")
{
    const KeptFile file(3000);
    qint64 victim = 0;
    {
        store::Connection connection(file.path, store::Connection::Access::Read, 1000);
        victim = connection.integer("SELECT rootpage FROM sqlite_schema WHERE name='lead'");
        REQUIRE(victim > 1);
    }
    QFile whole(file.path);
    REQUIRE(whole.open(QIODevice::ReadOnly));
    const QByteArray bytes = whole.readAll();
    const int at = int(bytes.indexOf("Base 1500"));
    REQUIRE(at > 0);
    file.overwrite(at / 4096 * 4096, QByteArray(4096, '\x77'));
    file.overwrite(0, QByteArray(90, '\0'));
    const QString out = file.folder.filePath("saved.perennial");
    const auto report = salvage(file.path, out);
    INFO((report ? report->missing.join('\n') : report.error().text).toStdString());
    REQUIRE(report);
    REQUIRE(leadsIn(out) > 2900);
    REQUIRE(leadsIn(out) < 3000);
    REQUIRE_FALSE(report->missing.isEmpty());
    REQUIRE(checked(out, true).sound);
}

TEST_CASE("a file that another program has is not salvaged: its copy and its log would not fit each other")
{
    const KeptFile file;
    const ChildProcess holder([&] { file.open(Use::Window).release(); });
    holder.stop(); // so that nobody waits for it
    const QString out = file.folder.filePath("saved.perennial");
    const auto refusal = salvage(file.path, out);
    REQUIRE_FALSE(refusal);
    CHECK(refusal.error().fault == Fault::Busy);
    CHECK(refusal.error().text.contains("in use by"));
    CHECK(QDir(file.folder.path()).entryList({"*saved*", ".perennial*"}, QDir::AllEntries | QDir::Hidden).isEmpty());
}

TEST_CASE("why opening takes long is known before the file is opened, and making it ready takes the reason away")
{
    const KeptFile file;
    REQUIRE(openingDelay(file.path, 0) == OpeningDelay::None);
    SECTION("another program has it, however small it is")
    {
        const auto window = file.open(Use::Window);
        REQUIRE(openingDelay(file.path) == OpeningDelay::InUse);
    }
    SECTION("it was left open by a program that died")
    {
        {
            ChildProcess died([&file] {
                auto window = file.open(Use::Window);
                KeptFile::addLead(*window, "Kept in the log");
                window.release(); // NOLINT: the process ends without closing
            });
        }
        REQUIRE(openingDelay(file.path, 0) == OpeningDelay::LeftOpen);
    }
    SECTION("it was not looked through for a week")
    {
        store::forget(file.path);
        REQUIRE(openingDelay(file.path, 0) == OpeningDelay::WeeklyCheck);
    }
    SECTION("it is of an earlier format")
    {
        tamper(file.path, "PRAGMA user_version=" + QByteArray::number(store::formatVersion - 1));
        REQUIRE(openingDelay(file.path, 0) == OpeningDelay::OlderFormat);
        tamper(file.path, "PRAGMA user_version=" + QByteArray::number(store::formatVersion));
    }
    REQUIRE(openingDelay(file.path) == OpeningDelay::None); // it is small
    REQUIRE(makeReadyToOpen(file.path));
    REQUIRE(openingDelay(file.path, 0) == OpeningDelay::None);
    REQUIRE(file.beside() == QStringList{"data.perennial"});
}

TEST_CASE("a file that is looked through before it is opened is refused like by opening it, and left as it is")
{
    const KeptFile file;
    REQUIRE(openingDelay(file.folder.filePath("none.perennial"), 0) == OpeningDelay::None);
    store::forget(file.path);
    file.overwrite(4096 * 3, QByteArray(4096, '\xff'));
    const QByteArray before = file.bytes();
    const auto ready = makeReadyToOpen(file.path);
    REQUIRE_FALSE(ready);
    REQUIRE(ready.error().fault == Fault::Damaged);
    REQUIRE(file.bytes() == before);
}
