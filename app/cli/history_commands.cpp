// undo, redo, history.
#include "app/cli/command_line.h"
#include "app/cli/naming.h"
#include "app/cli/output.h"
#include "core/base/clock.h"
#include "core/base/words.h"
#include "core/record/format.h"
#include <QCoreApplication>
#include <QJsonArray>

namespace perennial::cli {
namespace {

constexpr int standardLimit = 50;
constexpr int shownChanges = 10;

void play(const Invocation& invocation, bool backwards)
{
    if (invocation.has(QStringLiteral("operation")) && !invocation.words.isEmpty())
        throw Error{Fault::Usage, Words::tr("“undo --operation” undoes that one operation and takes no number of them; "
                                            "nothing was done. Say one or the other.")};
    const auto workspace = openFile(invocation, OpenOptions::Use::OneShot);
    if (invocation.has(QStringLiteral("operation"))) {
        valueOf(workspace->undoOperation(invocation.number(QStringLiteral("operation"), 0)));
        tell(invocation.json, Words::tr("Undone: operation %1").arg(invocation.option(QStringLiteral("operation"))),
             {{QStringLiteral("undone"), invocation.option(QStringLiteral("operation"))}});
        finishSearch(*workspace);
        return;
    }
    bool ok = true;
    const int times = invocation.words.isEmpty() ? 1 : invocation.words.first().toInt(&ok);
    if (!ok || times < 1)
        throw Error{Fault::Usage, Words::tr("How many? “%1” is not a number above 0.").arg(invocation.words.first())};
    const QStringList titles = valueOf(backwards ? workspace->undoLatest(times) : workspace->redoNext(times));
    for (const QString& title : titles)
        tell(invocation.json, (backwards ? Words::tr("Undone: %1") : Words::tr("Redone: %1")).arg(title),
             {{backwards ? QStringLiteral("undone") : QStringLiteral("redone"), title}});
    finishSearch(*workspace);
}

// A value as people read it: an option's label, the name of a linked record.
QString shownValue(const Reader& reader, const FieldDef* field, const Value& value)
{
    if (value.isNull())
        return Words::tr("empty");
    if (!field)
        return value.text();
    if (field->kind == Kind::Choice)
        return field->shownOption(value.text());
    if (field->kind != Kind::Link)
        return textOfValue(*field, value);
    const QString title = reader.titleOf(field->target, value.integer());
    return title.isEmpty() ? referenceOf(reader.def(field->target), value.integer()) : title;
}

// The number, and of a part, whose number says little, its name and what it belongs to.
QString whoChanged(const Reader& reader, const EntityPtr& def, Id id)
{
    if (!def)
        return QString::number(id);
    const QString number = referenceOf(*def, id);
    const std::optional<Record> part = def->isPart() ? reader.find(def->key(), id, true) : std::nullopt;
    if (!part)
        return number;
    const QString called = calledInHistory(reader, *part);
    return part->title().isEmpty() ? called : QStringLiteral("%1 (%2)").arg(number, called);
}

QString changeText(const Reader& reader, const FieldChange& change)
{
    const EntityPtr def = reader.catalog()->find(change.entity);
    const bool isRange = def && change.lastId > change.id;
    const QString who = isRange ? referenceOf(*def, change.id) : whoChanged(reader, def, change.id);
    switch (change.what) {
    case FieldChange::What::Added:
        return isRange ? Words::tr("added %1 to %2").arg(who, referenceOf(*def, change.lastId))
                       : Words::tr("added %1").arg(who);
    case FieldChange::What::Removed: return Words::tr("removed %1").arg(who);
    default: break;
    }
    const FieldDef* field = def ? def->find(change.field) : nullptr;
    return QStringLiteral("%1 %2: %3 → %4")
        .arg(who, field ? field->shownLabel() : change.field, shownValue(reader, field, change.before),
             shownValue(reader, field, change.after));
}

QJsonObject changeObject(const Reader& reader, const FieldChange& change)
{
    static const QStringList names{QStringLiteral("added"), QStringLiteral("edited"), QStringLiteral("removed")};
    const EntityPtr def = reader.catalog()->find(change.entity);
    const FieldDef* field = def ? def->find(change.field) : nullptr;
    const auto json = [field](const Value& value) {
        return value.isNull() ? QJsonValue() : QJsonValue(field ? textOfValue(*field, value) : value.text());
    };
    QJsonObject object{{QStringLiteral("what"), names.value(int(change.what))},
                       {QStringLiteral("entity"), change.entity},
                       {QStringLiteral("ref"), def ? referenceOf(*def, change.id) : QString()}};
    if (def && change.lastId > change.id)
        object.insert(QStringLiteral("last_ref"), referenceOf(*def, change.lastId));
    const std::optional<Record> record = def ? reader.find(change.entity, change.id, true) : std::nullopt;
    if (record)
        object.insert(QStringLiteral("name"), calledInHistory(reader, *record));
    if (change.what == FieldChange::What::Edited) {
        object.insert(QStringLiteral("field"), change.field);
        object.insert(QStringLiteral("before"), json(change.before));
        object.insert(QStringLiteral("after"), json(change.after));
    }
    return object;
}

void printOperation(const Reader& reader, const Operation& operation)
{
    QStringList head{QString::number(operation.sequence), momentText(operation.at), operation.person, operation.title};
    head.removeAll(QString());
    print(head.join(QStringLiteral("  ")) + (operation.undone ? Words::tr("  (undone)") : QString()));
    const auto shown = qMin<qsizetype>(shownChanges, operation.changes.size());
    for (const FieldChange& change : operation.changes.first(shown))
        print(QStringLiteral("      ") + changeText(reader, change));
    if (operation.changeCount > shown)
        print(QStringLiteral("      ") +
              QCoreApplication::translate("Cli", "%Ln change(s) in all", nullptr, operation.changeCount));
}

void showHistory(const Invocation& invocation)
{
    const auto workspace = openFile(invocation, OpenOptions::Use::Look);
    const Reader& reader = workspace->reader();
    const NamedRecord named = invocation.words.isEmpty() ? NamedRecord() : recordNamed(invocation, reader);
    for (const Operation& operation :
         reader.history(named.entity, named.id, invocation.number(QStringLiteral("limit"), standardLimit))) {
        if (!invocation.json) {
            printOperation(reader, operation);
            continue;
        }
        QJsonArray changes;
        for (const FieldChange& change : operation.changes)
            changes.append(changeObject(reader, change));
        printJson({{QStringLiteral("sequence"), operation.sequence},
                   {QStringLiteral("at"), momentText(operation.at)},
                   {QStringLiteral("person"), operation.person},
                   {QStringLiteral("title"), operation.title},
                   {QStringLiteral("undone"), operation.undone},
                   {QStringLiteral("change_count"), operation.changeCount},
                   {QStringLiteral("changes"), changes}});
    }
}

} // namespace

QVector<CliCommand> historyCommands()
{
    return {{QStringLiteral("undo"),
             QStringLiteral("undo [N] [--operation NO]"),
             Words::tr("undoes the latest operation, N of them at once or none, or one out of order"),
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
