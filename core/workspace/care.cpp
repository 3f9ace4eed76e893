// Care: what stands behind check, backup, verify, restore and doctor --salvage.
#include "core/workspace/care.h"
#include "core/base/clock.h"
#include "core/base/log.h"
#include "core/base/words.h"
#include "core/store/attachment_store.h"
#include "core/store/backup.h"
#include "core/store/deep_check.h"
#include "core/store/derived_columns.h"
#include "core/store/file_gate.h"
#include "core/store/file_header.h"
#include "core/store/file_place.h"
#include "core/store/file_state.h"
#include "core/store/file_vetting.h"
#include "core/store/machine_record.h"
#include "core/store/migrator.h"
#include "core/store/restore.h"
#include "core/store/salvage.h"
#include "core/store/schema.h"
#include "core/workspace/backup_shelf.h"
#include "core/workspace/reader.h"
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace perennial {
namespace {

using store::Opened;
using store::Use;

void add(CheckReport& report, Finding::Severity severity, const QStringList& lines, const QString& where)
{
    for (const QString& line : lines)
        report.findings.append({severity, line, where});
    if (severity == Finding::Severity::Fault && !lines.isEmpty())
        report.sound = false;
}

QStringList linesOf(const QString& text)
{
    return text.isEmpty() ? QStringList() : text.split(QLatin1Char('\n'));
}

// The records themselves are whole: what is wrong is made again without touching them.
void checkKeys(CheckReport& report, store::Connection& connection)
{
    const QStringList wrong = store::wrongKeys(connection);
    if (wrong.isEmpty())
        return;
    const bool isFault = store::haveKeysFollowed(connection);
    const Finding::Severity severity = isFault ? Finding::Severity::Fault : Finding::Severity::Note;
    const QString where = QStringLiteral("keys");
    add(report, severity, wrong, where);
    add(report, severity,
        {isFault
             ? QCoreApplication::translate("Care", "Search and duplicates may miss these records; what is written in "
                                                   "them is whole. Empty the country of the office and set it "
                                                   "again: that makes the keys again.")
             : QCoreApplication::translate("Care", "An older Perennial read these numbers before it knew the country "
                                                   "of the office; search and duplicates may miss them. Empty the "
                                                   "country of the office and set it again: that makes the keys "
                                                   "again.")},
        where);
}

// Pages may be well and a row of them say something else than what was written.
void compareRows(CheckReport& report, store::Connection& connection)
{
    add(report, Finding::Severity::Fault, store::damagedRows(connection), QStringLiteral("records"));
    report.rowsCompared = true;
}

void checkDeep(CheckReport& report, store::Connection& connection, const QVector<DeepCheck>& deepChecks)
{
    compareRows(report, connection);
    add(report, Finding::Severity::Fault, store::wrongContents(connection), QStringLiteral("attachments"));
    add(report, Finding::Severity::Fault, store::wrongCounters(connection), QStringLiteral("counters"));
    if (report.sound)
        checkKeys(report, connection);
    const store::SearchVerdict search = store::judgeSearch(connection);
    if (search == store::SearchVerdict::Broken)
        add(report, Finding::Severity::Fault,
            {QCoreApplication::translate("Care", "The search index does not agree with the records. “doctor --salvage” "
                                                 "writes a new file with a fresh one.")},
            QStringLiteral("search"));
    if (search == store::SearchVerdict::Behind)
        add(report, Finding::Severity::Note,
            {QCoreApplication::translate("Care", "The search index is still to be finished after a large change. Until "
                                                 "then searching is slower; opening the file finishes it.")},
            QStringLiteral("search"));
    if (search == store::SearchVerdict::Unknown)
        add(report, Finding::Severity::Note,
            {QCoreApplication::translate("Care", "The search index was not checked: there is no room for a copy.")},
            QStringLiteral("search"));
    if (!report.sound)
        return; // what damaged records add up to says nothing
    const SystemClock clock;
    Reader reader(connection, clock);
    for (const DeepCheck& deepCheck : deepChecks) {
        for (const Finding& finding : deepCheck(reader)) {
            report.findings.append(finding);
            report.sound = report.sound && finding.severity != Finding::Severity::Fault;
        }
    }
}

CheckReport checked(const QString& path, bool deep, const QVector<DeepCheck>& deepChecks)
{
    CheckReport report;
    Opened opened = store::openFile(path, Use::Copy, store::carePatienceMs);
    add(report, Finding::Severity::Warning, linesOf(opened.warning), QFileInfo(path).fileName());
    add(report, Finding::Severity::Fault, store::brokenPages(*opened.connection), QStringLiteral("file"));
    if (!opened.connection->catalog())
        add(report, Finding::Severity::Note,
            {QCoreApplication::translate("Care", "The file was made by an older Perennial. Its pages, tables and links "
                                                 "were checked; its records will be once it is brought up to date.")},
            QStringLiteral("file"));
    else if (deep && report.sound)
        checkDeep(report, *opened.connection, deepChecks);
    else if (report.sound && QFileInfo(path).size() < largeFile)
        compareRows(report, *opened.connection);
    return report;
}

QString shelfOf(const QString& fileId)
{
    return store::machineFolder(QStringLiteral("backups/") + fileId);
}

QVector<ShelvedBackup> backupsWithMark(const QString& fileId, const QString& mark)
{
    QVector<ShelvedBackup> backups = shelved(shelfOf(fileId));
    backups.removeIf([&mark](const ShelvedBackup& backup) { return backup.mark != mark; });
    return backups;
}

// What a program that died in the middle of a backup left on the shelf.
void clearRemains(const QString& fileId)
{
    const QString ending = store::temporaryNameOf({});
    const QDir folder(shelfOf(fileId));
    for (const QString& name : folder.entryList({QLatin1Char('*') + ending}, QDir::Files)) {
        const QString wanted = folder.filePath(name.chopped(ending.size()));
        if (const auto lock = store::FileLock::tryLock(wanted))
            store::removeWithCompanions(store::temporaryNameOf(wanted));
    }
}

// Only after the new one was proven good.
void letOldOnesGo(const QString& fileId, const QString& path, const QString& fresh, const QDateTime& now)
{
    clearRemains(fileId);
    for (const ShelvedBackup& old : superfluous(backupsWithMark(fileId, store::pathMark(path)), now)) {
        if (old.path != fresh && !QFile::remove(old.path))
            qCWarning(logWorkspace, "an old backup could not be removed");
    }
}

QDateTime momentOn(const Clock* clock)
{
    return clock ? clock->now() : SystemClock().now();
}

QString missingLine(const store::SalvagedTable& table)
{
    QStringList parts;
    if (table.damaged > 0)
        parts.append(Words::tr("%Ln damaged record(s) left out", nullptr, int(table.damaged)));
    if (table.gaps > 0)
        parts.append(Words::tr("%Ln place(s) that cannot be read", nullptr, int(table.gaps)));
    if (table.cut > 0)
        parts.append(Words::tr("%Ln record(s) that lost a link", nullptr, int(table.cut)));
    return parts.isEmpty() ? QString() : table.table + QStringLiteral(": ") + parts.join(QStringLiteral(", "));
}

// Copied while another program writes, a file and its log would not fit each other. Where no lock can be made, on
// read-only media, nobody writes either; null then.
std::unique_ptr<store::FileLock> lockToSalvage(const QString& path)
{
    try {
        return store::FileLock::waitFor(path, store::carePatienceMs);
    } catch (const Error& error) {
        if (error.fault != Fault::Storage)
            throw;
        return nullptr;
    }
}

} // namespace

Outcome<CheckReport> check(const QString& path, bool deep, const QVector<DeepCheck>& deepChecks)
{
    return attempt([&] { return checked(path, deep, deepChecks); });
}

OpeningDelay openingDelay(const QString& path, qint64 largeFrom)
{
    const auto delay = attempt([&] {
        const QString file = store::canonicalPath(path);
        store::examine(file);
        if (!store::FileLock::holder(file).isEmpty())
            return OpeningDelay::InUse;
        if (QFileInfo(file).size() < largeFrom)
            return OpeningDelay::None;
        const store::FileHeader header = store::readHeader(file);
        if (header.userVersion != store::formatVersion)
            return OpeningDelay::OlderFormat;
        if (header.wal || QFileInfo::exists(store::FileLock::companionOf(file)))
            return OpeningDelay::LeftOpen;
        return store::isCheckDue(file) ? OpeningDelay::WeeklyCheck : OpeningDelay::None;
    });
    return delay ? *delay : OpeningDelay::None;
}

Outcome<void> makeReadyToOpen(const QString& path)
{
    return attempt([&] {
        Opened opened = store::openFile(path, Use::Window, store::carePatienceMs);
        store::closeFile(opened);
    });
}

Outcome<void> backup(const QString& path, const QString& out)
{
    return attempt([&] {
        Opened opened = store::openFile(path, Use::Look, store::carePatienceMs);
        store::writeBackup(*opened.connection, out);
    });
}

Outcome<CheckReport> verify(const QString& backupPath)
{
    return check(backupPath, true);
}

Outcome<QString> restore(const QString& backupPath, const QString& path)
{
    return attempt([&] { return store::restoreFile(backupPath, path); });
}

Outcome<QString> dailyBackup(const QString& path, const Clock* clock)
{
    return attempt([&]() -> QString {
        const QDateTime now = momentOn(clock);
        Opened opened = store::openFile(path, Use::Look, store::carePatienceMs);
        const QString fileId = store::readFileId(*opened.connection);
        const QString file = opened.connection->path();
        const QVector<ShelvedBackup> there = backupsWithMark(fileId, store::pathMark(file));
        const qint64 commits = store::readCommits(*opened.connection);
        const bool unchanged = there.isEmpty() ? commits == 0 : there.first().commits == commits;
        // Any of this day counts: the latest one is of another day where the clock was set back since.
        const bool isMade = std::any_of(there.begin(), there.end(),
                                        [&](const ShelvedBackup& backup) { return backup.at.date() == now.date(); });
        if (unchanged || isMade)
            return {};
        const QString target = store::backupTarget(*opened.connection, "daily", now);
        store::writeBackup(*opened.connection, target);
        letOldOnesGo(fileId, file, target, now);
        return target;
    });
}

Outcome<std::shared_future<QString>> beginBackup(const QString& path, const QString& occasion, const Clock* clock)
{
    return attempt([&] {
        const QDateTime now = momentOn(clock);
        const Opened opened = store::openFile(path, Use::Look, store::carePatienceMs);
        store::Connection& connection = *opened.connection;
        const QString target = store::backupTarget(connection, occasion.toLatin1(), now);
        const auto made = std::make_shared<store::NewBackup>(connection, target);
        const auto prove = [made, target, now, fileId = store::readFileId(connection), file = connection.path()] {
            made->prove();
            letOldOnesGo(fileId, file, target, now);
            return target;
        };
        // Deferred to get() where no thread can be had.
        return std::async(std::launch::async | std::launch::deferred, prove).share();
    });
}

QVector<KeptBackup> backupsOf(const QString& path)
{
    QString fileId = store::remembered(path).fileId;
    if (fileId.isEmpty()) {
        const Outcome<QString> known = attempt([&path] {
            const Opened opened = store::openFile(path, Use::Look, store::carePatienceMs);
            return store::readFileId(*opened.connection);
        });
        fileId = known ? *known : QString();
    }
    QVector<KeptBackup> result;
    if (!fileId.isEmpty()) {
        for (const ShelvedBackup& backup : shelved(shelfOf(fileId)))
            result.append({backup.path, backup.at, backup.bytes});
    }
    return result;
}

Outcome<SalvageReport> salvage(const QString& damagedPath, const QString& newPath)
{
    return attempt([&] {
        SalvageReport report;
        report.path = newPath;
        const QString damaged = store::canonicalPath(damagedPath);
        QVector<store::SalvagedTable> tables;
        const auto lock = lockToSalvage(damaged);
        const QTemporaryDir work(QFileInfo(newPath).absolutePath() + QStringLiteral("/.perennial-salvage-XXXXXX"));
        store::createFile(newPath, [&](store::Connection& target) {
            store::buildSchema(target);
            tables = store::salvageInto(target, damaged, work.path());
        });
        for (const store::SalvagedTable& table : std::as_const(tables)) {
            report.kept += table.kept;
            const QString line = missingLine(table);
            if (!line.isEmpty())
                report.missing.append(line);
        }
        return report;
    });
}

} // namespace perennial
