// undo, redo, history.
#include "app/cli/command_line.h"
#include "app/cli/output.h"
#include "core/base/words.h"
#include "core/record/format.h"
#include <QCoreApplication>

namespace perennial::cli {
namespace {

void play(const Invocation& invocation, bool backwards)
{
    const auto workspace = openFile(invocation, OpenOptions::Use::OneShot);
    if (invocation.has(QStringLiteral("operation"))) {
        valueOf(workspace->undoOperation(invocation.number(QStringLiteral("operation"), 0)));
        print(Words::tr("Undone: operation %1").arg(invocation.option(QStringLiteral("operation"))));
        return;
    }
    bool ok = true;
    const int times = invocation.words.isEmpty() ? 1 : invocation.words.first().toInt(&ok);
    if (!ok || times < 1)
        throw Error{Fault::Usage, Words::tr("How many? “%1” is not a number above 0.").arg(invocation.words.first())};
    for (int i = 0; i < times; ++i) {
        const QString title = backwards ? workspace->undoTitle() : workspace->redoTitle();
        if (i > 0 && title.isEmpty())
            break;
        valueOf(backwards ? workspace->undo() : workspace->redo());
        print((backwards ? Words::tr("Undone: %1") : Words::tr("Redone: %1")).arg(title));
    }
}

QString changeText(const Workspace& workspace, const FieldChange& change)
{
    const EntityPtr def = workspace.catalog()->find(change.entity);
    const QString who = def ? referenceOf(*def, change.id) : QString::number(change.id);
    switch (change.what) {
    case FieldChange::What::Added:
        return change.lastId > change.id ? Words::tr("added %1 to %2").arg(who, referenceOf(*def, change.lastId))
                                         : Words::tr("added %1").arg(who);
    case FieldChange::What::Removed: return Words::tr("removed %1").arg(who);
    default: break;
    }
    const FieldDef* field = def ? def->find(change.field) : nullptr;
    const auto text = [&](const Value& value) { return field ? textOfValue(*field, value) : value.text(); };
    return QStringLiteral("%1 %2: %3 → %4")
        .arg(who, field ? field->shownLabel() : change.field, text(change.before), text(change.after));
}

void showHistory(const Invocation& invocation)
{
    const auto workspace = openFile(invocation, OpenOptions::Use::Look);
    Reader& reader = workspace->reader();
    Id id = 0;
    QString entity;
    if (!invocation.words.isEmpty()) {
        entity = invocation.words.first();
        id = reader.resolve(entity, invocation.word(1, QStringLiteral("REF")));
    }
    Table table({QStringLiteral("sequence"), QStringLiteral("at"), QStringLiteral("person"), QStringLiteral("title"),
                 QStringLiteral("state"), QStringLiteral("changes")},
                {Words::tr("No."), Words::tr("When (UTC)"), Words::tr("Who"), Words::tr("What"), Words::tr("State"),
                 Words::tr("Changes")},
                invocation.json);
    for (const Operation& operation : reader.history(entity, id, invocation.number(QStringLiteral("limit"), 50))) {
        QStringList changes;
        for (const FieldChange& change : operation.changes) {
            if (changes.size() < 10)
                changes.append(changeText(*workspace, change));
        }
        if (operation.changeCount > changes.size())
            changes.append(QCoreApplication::translate("Cli", "%n change(s) in all", nullptr, operation.changeCount));
        table.add({QString::number(operation.sequence), momentText(operation.at), operation.person, operation.title,
                   operation.undone ? Words::tr("undone") : Words::tr("done"), changes.join(QStringLiteral("; "))});
    }
    table.print();
}

} // namespace

QVector<CliCommand> historyCommands()
{
    return {{QStringLiteral("undo"),
             QStringLiteral("undo [N] [--operation NO]"),
             Words::tr("undoes the latest operation, N of them, or one out of order"),
             {QStringLiteral("operation")},
             {},
             [](const Invocation& i) { play(i, true); }},
            {QStringLiteral("redo"),
             QStringLiteral("redo [N]"),
             Words::tr("does again what was undone"),
             {},
             {},
             [](const Invocation& i) { play(i, false); }},
            {QStringLiteral("history"),
             QStringLiteral("history [ENTITY REF] [--limit N]"),
             Words::tr("operations with title, person, moment and what changed"),
             {QStringLiteral("limit")},
             {},
             showHistory}};
}

} // namespace perennial::cli
