// The command line: options, files and exit codes.
#include "app/cli/command_line.h"
#include "core/base/words.h"
#include "core/insight/computed_fields.h"
#include "core/lifecycle/closing_rules.h"
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
    return workspace;
}

} // namespace perennial::cli
