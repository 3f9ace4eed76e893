// new, info, check, backup, verify, restore, doctor, hold.
#include "app/cli/command_line.h"
#include "app/cli/output.h"
#include "core/base/currency.h"
#include "core/base/words.h"
#include "core/lifecycle/deep_checks.h"
#include "core/workspace/care.h"
#include "core/workspace/doctor.h"
#include <QDir>
#include <QFileInfo>
#include <cstdio>
#include <thread>

namespace perennial::cli {
namespace {

QString fileOf(const Invocation& invocation)
{
    if (invocation.file.isEmpty())
        throw Error{Fault::Usage,
                    Words::tr("Which file? Name it: perennial-cli --file FILE %1 …").arg(invocation.command)};
    return invocation.file;
}

void showInfo(const Invocation& invocation)
{
    const auto workspace = openFile(invocation, OpenOptions::Use::Look);
    QVector<std::pair<QString, QString>> facts = valueOf(aboutFile(*workspace));
    for (const EntityPtr& entity : workspace->catalog()->entities()) {
        Query query;
        query.entity = entity->key();
        if (const qint64 count = workspace->reader().count(query))
            facts.append({entity->key(), QString::number(count)});
    }
    if (invocation.json) {
        QJsonObject object;
        for (const auto& [key, value] : std::as_const(facts))
            object.insert(key, value);
        printJson(object);
        return;
    }
    printFacts(facts);
}

// Prints the findings; throws when the file is not sound.
void report(const CheckReport& report, const QString& file, bool json)
{
    for (const Finding& finding : report.findings) {
        if (json)
            printJson({{QStringLiteral("where"), finding.where}, {QStringLiteral("what"), finding.what}});
        else
            print(finding.where.isEmpty() ? finding.what : QStringLiteral("%1: %2").arg(finding.where, finding.what));
    }
    if (!report.sound)
        throw Error{Fault::Damaged,
                    Words::tr("%1 is not sound. Nothing was changed. Restore a backup (see “restore”), or let "
                              "“doctor --salvage OUT” write what can be read into a new file.")
                        .arg(QFileInfo(file).fileName())};
    const QString sound = Words::tr("%1 is sound.").arg(QFileInfo(file).fileName());
    tell(json,
         report.rowsCompared ? sound
                             : sound + u' ' +
                                   Words::tr("Its rows were not compared with their checksums, since it is large; "
                                             "“check --deep” does that."),
         {{QStringLiteral("file"), file},
          {QStringLiteral("sound"), true},
          {QStringLiteral("rows_compared"), report.rowsCompared}});
}

void checkFile(const Invocation& invocation)
{
    const QString file = fileOf(invocation);
    const bool deep = invocation.has(QStringLiteral("deep"));
    report(valueOf(check(file, deep, deep ? deepChecks() : QVector<DeepCheck>())), file, invocation.json);
}

void makeBackup(const Invocation& invocation)
{
    const QString out = QFileInfo(invocation.word(0, QStringLiteral("OUT"))).absoluteFilePath();
    valueOf(backup(fileOf(invocation), out));
    tell(invocation.json, Words::tr("Backed up and verified: %1").arg(out), {{QStringLiteral("backup"), out}});
}

void verifyBackup(const Invocation& invocation)
{
    const QString path = QFileInfo(invocation.word(0, QStringLiteral("BACKUP"))).absoluteFilePath();
    report(valueOf(verify(path)), path, invocation.json);
}

void restoreBackup(const Invocation& invocation)
{
    const QString kept = valueOf(
        restore(QFileInfo(invocation.word(0, QStringLiteral("BACKUP"))).absoluteFilePath(), fileOf(invocation)));
    tell(invocation.json,
         kept.isEmpty() ? Words::tr("Restored.")
                        : Words::tr("Restored. The file as it was before is kept as %1").arg(kept),
         {{QStringLiteral("restored"), fileOf(invocation)},
          {QStringLiteral("kept"), kept.isEmpty() ? QJsonValue() : QJsonValue(kept)}});
}

void seeDoctor(const Invocation& invocation)
{
    if (invocation.has(QStringLiteral("draft"))) {
        invocation.takesOnly({QStringLiteral("draft")}, QStringLiteral("doctor --draft"));
        print(draftOfMigration());
        return;
    }
    if (invocation.has(QStringLiteral("salvage"))) {
        const QString out = QFileInfo(invocation.option(QStringLiteral("salvage"))).absoluteFilePath();
        const SalvageReport report = valueOf(salvage(fileOf(invocation), out));
        tell(invocation.json, Words::tr("%Ln record(s) saved to %1", nullptr, int(report.kept)).arg(report.path),
             {{QStringLiteral("saved"), report.kept}, {QStringLiteral("path"), report.path}});
        for (const QString& missing : report.missing)
            tell(invocation.json, missing, {{QStringLiteral("missing"), missing}});
        return;
    }
    for (const QString& line : aboutInstallation())
        tell(invocation.json, line, {{QStringLiteral("installation"), line}});
    if (!invocation.file.isEmpty() && QFileInfo::exists(invocation.file))
        checkFile(invocation);
}

// Holds the file as the window does, for tests of what others may do meanwhile. Ends when it is killed.
void hold(const Invocation& invocation)
{
    const auto workspace = openFile(invocation, OpenOptions::Use::Window);
    print(QStringLiteral("HOLDING"));
    finishOutput();
    while (true)
        std::this_thread::sleep_for(std::chrono::hours(1));
}

} // namespace

QVector<CliCommand> fileCommands()
{
    return {newCommand(),
            {QStringLiteral("info"),
             QStringLiteral("info"),
             Words::tr("program, schema and file version, records per entity, size"),
             {},
             {},
             showInfo},
            {QStringLiteral("check"),
             QStringLiteral("check [--deep]"),
             Words::tr(
                 "file integrity, schema, links, the checksums of a file that is not large; deep: all checksums, sums "
                 "against events, numbers, hash chain, search index"),
             {},
             {QStringLiteral("deep")},
             checkFile},
            {QStringLiteral("backup"),
             QStringLiteral("backup OUT"),
             Words::tr("a verified copy; the file may be in use"),
             {},
             {},
             makeBackup},
            {QStringLiteral("verify"),
             QStringLiteral("verify BACKUP"),
             Words::tr("whether a backup is whole"),
             {},
             {},
             verifyBackup},
            {QStringLiteral("restore"),
             QStringLiteral("restore BACKUP"),
             Words::tr("puts a backup in the file's place and keeps the replaced file beside it"),
             {},
             {},
             restoreBackup},
            {QStringLiteral("doctor"),
             QStringLiteral("doctor [--draft] [--salvage OUT]"),
             Words::tr("what is wrong with this installation or file; the draft of the next migration"),
             {QStringLiteral("salvage")},
             {QStringLiteral("draft")},
             seeDoctor},
            {QStringLiteral("hold"),
             QStringLiteral("hold"),
             Words::tr("keeps the file open as the window does, until it is killed"),
             {},
             {},
             hold}};
}

} // namespace perennial::cli
