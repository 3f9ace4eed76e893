// The command line: options, files and exit codes.
#include "app/cli/command_line.h"
#include "app/cli/progress_bar.h"
#include "core/base/words.h"
#include "core/insight/computed_fields.h"
#include "core/lifecycle/closing_rules.h"
#include "core/workspace/backup_before.h"
#include <cstdio>

namespace perennial::cli {
int exitCodeOf(Fault fault)
{
    switch (fault) {
    case Fault::Usage: return WrongUsage;
    case Fault::Storage:
    case Fault::Damaged:
    case Fault::Foreign: return StorageFault;
    case Fault::Busy:
    case Fault::Conflict: return InUse;
    default: return NotDone;
    }
}

// Words outside of options: "[--where Q]" is none, "…" stands for any number, "[ENTITY REF]" is two.
int CliCommand::mostWords() const
{
    int most = 0;
    bool inOption = false;
    for (const QString& token : synopsis.split(QLatin1Char(' ')).mid(1)) {
        inOption = inOption || token.startsWith(QLatin1String("[-"));
        if (!inOption && token.contains(QChar(0x2026)))
            return -1;
        most += inOption ? 0 : 1;
        inOption = inOption && !token.endsWith(QLatin1Char(']'));
    }
    return most;
}

QString Invocation::option(const QString& name, const QString& standard) const
{
    const QStringList given = options.value(name);
    return given.isEmpty() ? standard : given.last();
}

QString Invocation::word(int index, const QString& what) const
{
    if (index < words.size())
        return words.at(index);
    throw Error{Fault::Usage, Words::tr("“%1” needs %2. See “perennial-cli help %1”.").arg(command, what)};
}

int Invocation::number(const QString& name, int standard) const
{
    if (!has(name))
        return standard;
    bool ok = false;
    const int value = option(name).toInt(&ok);
    if (!ok || value < 0)
        throw Error{Fault::Usage, Words::tr("--%1 takes a whole number, not “%2”.").arg(name, option(name))};
    return value;
}

void Invocation::takesOnly(const QStringList& served, const QString& what) const
{
    QStringList unserved = options.keys();
    unserved.removeIf([&served](const QString& option) { return served.contains(option); });
    unserved.sort();
    takesNo(unserved, what);
}

void Invocation::takesNo(const QStringList& unserved, const QString& what) const
{
    for (const QString& option : unserved) {
        if (has(option))
            throw Error{
                Fault::Usage,
                Words::tr("“%1” does not take %2; nothing was done. Leave it out, or see “perennial-cli help %3”.")
                    .arg(what, (option.size() > 1 ? QStringLiteral("--") : QStringLiteral("-")) + option, command)};
    }
}

namespace {

// Work does not wait for a disk with room for a copy of the file; that it had none is said.
void keepEarlierDays(Workspace& workspace)
{
    const Outcome<QString> kept = backUpEarlierDays(workspace);
    if (!kept)
        std::fprintf(stderr, "%s\n",
                     qPrintable(Words::tr("Today's backup could not be made: %1 See to it, or make one with “backup”.")
                                    .arg(kept.error().text)));
}

} // namespace

std::unique_ptr<Workspace> openFile(const Invocation& invocation, OpenOptions::Use use, bool create)
{
    if (invocation.file.isEmpty())
        throw Error{Fault::Usage,
                    Words::tr("Which file? Name it: perennial-cli --file FILE %1 …").arg(invocation.command)};
    OpenOptions options;
    options.use = use;
    options.person = invocation.person;
    options.create = create;
    options.closing = keepTrue;
    options.computed = computedFields();
    std::unique_ptr<Workspace> workspace = valueOf(Workspace::open(invocation.file, options));
    if (!workspace->warning().isEmpty())
        std::fprintf(stderr, "%s\n", qPrintable(workspace->warning()));
    if (use == OpenOptions::Use::OneShot) {
        finishSearch(*workspace); // a large change that was killed before it had
        keepEarlierDays(*workspace);
    }
    return workspace;
}

void finishSearch(Workspace& workspace)
{
    if (!workspace.isSearchBehind())
        return;
    ProgressBar bar(Words::tr("Search index"));
    const Outcome<void> finished = workspace.finishSearch([&bar](double share) { return bar.show(share); });
    if (!finished)
        std::fprintf(stderr, "%s\n",
                     qPrintable(Words::tr("The search index could not be finished: %1 Nothing is lost; searching is "
                                          "slower until the next command that writes has finished it.")
                                    .arg(finished.error().text)));
}

} // namespace perennial::cli
