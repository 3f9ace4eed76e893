// bulk-edit.
#include "app/cli/bulk_edit_command.h"
#include "app/cli/local_text.h"
#include "app/cli/naming.h"
#include "app/cli/output.h"
#include "app/cli/progress_bar.h"
#include "app/cli/verb_words.h"
#include "app/cli/where.h"
#include "core/base/words.h"
#include "core/lifecycle/bulk_edit.h"
#include "core/workspace/backup_before.h"
#include "core/workspace/entry.h"
#include <QCoreApplication>

namespace perennial::cli {
namespace {

struct BulkAsked {
    BulkEdit edit;
    QStringList what; // for the title: "Status → Lost"
};

void take(BulkAsked& asked, Record& form, const Reader& reader, const Invocation& invocation, const QString& word)
{
    const auto equals = word.indexOf(QLatin1Char('='));
    if (equals <= 0)
        throw Error{Fault::Usage, Words::tr("“%1” is not of the form field=value.").arg(word)};
    const QString key = word.left(equals);
    const QString text = word.mid(equals + 1);
    const FieldDef* field = form.def().find(key);
    if (!field && (key == QLatin1String("tag") || key == QLatin1String("untag"))) {
        (key == QLatin1String("tag") ? asked.edit.addTags : asked.edit.removeTags).append(text);
        asked.what.append(word);
        return;
    }
    enter(reader, form, key, field ? canonicalText(invocation, field->kind, text) : text);
    asked.edit.changes.append({key, form.value(key)});
    if (field->is(Proposed))
        asked.edit.changes.append({field->byHandKey(), form.value(field->byHandKey())});
    asked.what.append(
        QStringLiteral("%1 → %2").arg(field->shownLabel(), shownText(reader, form, form.def().indexOf(key))));
}

// The values are read once, by the rules of the form, into a record that is never saved.
BulkAsked askedFor(const Invocation& invocation, Workspace& workspace)
{
    const Reader& reader = workspace.reader();
    const QString entity = entityNamed(*reader.catalog(), invocation.word(1, QStringLiteral("ENTITY")));
    if (!invocation.has(QStringLiteral("where")))
        throw Error{Fault::Usage,
                    Words::tr("Which of them? Say --where QUERY, like --where \"stage:lost\"; --where \"\" "
                              "means all. Nothing was changed.")};
    BulkAsked asked;
    asked.edit.entity = entity;
    Record form(reader.catalog()->pointer(entity));
    for (const QString& word : invocation.words.mid(2))
        take(asked, form, reader, invocation, word);
    if (asked.what.isEmpty())
        throw Error{Fault::Usage, Words::tr("Nothing is to be changed: add field=value, tag=NAME or untag=NAME. See "
                                            "“perennial-cli help do bulk-edit”.")};
    asked.edit.ids =
        reader.ids(queryOfWhere(workspace, reader.def(entity), invocation.option(QStringLiteral("where"))));
    return asked;
}

void tellEdited(const Invocation& invocation, const BulkEdited& done, bool dry)
{
    const QString changed =
        dry ? QCoreApplication::translate("Cli", "%Ln record(s) would be changed", nullptr, done.changed)
            : QCoreApplication::translate("Cli", "%Ln record(s) changed", nullptr, done.changed);
    const QString same = QCoreApplication::translate("Cli", "%Ln had it already", nullptr, done.unchanged);
    tell(invocation.json, QStringLiteral("%1, %2").arg(changed, same),
         {{QStringLiteral("changed"), done.changed},
          {QStringLiteral("unchanged"), done.unchanged},
          {QStringLiteral("dry_run"), dry}});
}

} // namespace

void bulkEditRecords(const Invocation& invocation)
{
    const bool dry = invocation.has(QStringLiteral("dry-run"));
    const auto workspace = openFile(invocation, OpenOptions::Use::OneShot);
    const BulkAsked asked = askedFor(invocation, *workspace);
    const int count = int(asked.edit.ids.size());
    const QString title =
        QCoreApplication::translate("Cli", "%1: %2, %Ln record(s)", nullptr, count)
            .arg(workspace->reader().def(asked.edit.entity).many(), asked.what.join(QStringLiteral(", ")));
    BulkEdited done;
    {
        ProgressBar bar(Words::tr("Changing"));
        const auto work = [&](Desk& desk) {
            done = bulkEdit(desk, asked.edit, [&](int at) { return bar.show(double(at) / count); });
        };
        if (dry) {
            valueOf(workspace->rehearse(work));
        } else {
            backUpBefore(*workspace, QStringLiteral("bulk"), count);
            valueOf(workspace->perform(title, work));
        }
    }
    tellEdited(invocation, done, dry);
    finishSearch(*workspace);
}

} // namespace perennial::cli
