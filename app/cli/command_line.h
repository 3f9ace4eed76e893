// The command line: what was asked for, the table of commands, exit codes.
#pragma once
#include "core/base/error.h"
#include "core/workspace/workspace.h"
#include <QHash>
#include <QStringList>
#include <functional>

namespace perennial::cli {

enum ExitCode { Done = 0, NotDone = 1, WrongUsage = 2, StorageFault = 3, InUse = 4 };
int exitCodeOf(Fault fault);

// A command's words, sorted: positions, --options with a value, --flags.
struct Invocation {
    QString file; // absolute path of the data file; empty when none was given or remembered
    QString person;
    QString locale; // of numbers and dates, "de" or "pt_BR"; empty: ISO dates and decimal points
    bool json = false;
    bool help = false;
    QString command;
    QStringList words;                   // positional, after the command
    QHash<QString, QStringList> options; // without dashes; repeated ones in order

    bool has(const QString& option) const { return options.contains(option); }
    QString option(const QString& name, const QString& standard = {}) const;
    // The word at `index`, or Error Usage that says what is missing.
    QString word(int index, const QString& what) const;
    int number(const QString& option, int standard) const; // Error Usage when it is no number
    // For where a command serves fewer options than it knows: Error Usage that names one given beside `served`, rather
    // than doing something else than was asked for. `what`: the words that leave it none, like “export all”.
    void takesOnly(const QStringList& served, const QString& what) const;
    void takesNo(const QStringList& unserved, const QString& what) const;
};

struct CliCommand {
    QString name;
    QString synopsis;         // "list ENTITY [--where Q]"
    QString does;             // one line
    QStringList valueOptions; // options that take a value
    QStringList flags;
    std::function<void(const Invocation&)> run; // throws Error
    // Tells of the words behind the command instead of the command itself; false where there are none.
    std::function<bool(const QStringList& words)> help = {};

    // How many words it takes at most, by its synopsis; -1 for any number.
    int mostWords() const;
};

CliCommand newCommand();
QVector<CliCommand> fileCommands();     // new, info, check, backup, verify, restore, doctor, hold
QVector<CliCommand> recordCommands();   // list, show, find, add, set, remove
QVector<CliCommand> verbCommands();     // verbs, do, merge
QVector<CliCommand> historyCommands();  // undo, redo, history
QVector<CliCommand> exchangeCommands(); // import, export, duplicates
QVector<CliCommand> reportCommands();   // report

// Opens the invocation's file as its command needs it, with the closing rules of the program.
std::unique_ptr<Workspace> openFile(const Invocation& invocation, OpenOptions::Use use, bool create = false);
// What a very large change left to be done, with a bar; where it fails that is said, and the command goes on.
void finishSearch(Workspace& workspace);

// Unwraps an outcome, throwing its error.
template <class T> typename Outcome<T>::Value valueOf(Outcome<T> outcome)
{
    if (!outcome)
        throw outcome.error();
    return *std::move(outcome);
}

} // namespace perennial::cli
