// verbs, do, merge.
#include "app/cli/bulk_edit_command.h"
#include "app/cli/local_text.h"
#include "app/cli/naming.h"
#include "app/cli/output.h"
#include "app/cli/verb_words.h"
#include "core/base/words.h"
#include "core/catalog/roll_call.h"

namespace perennial::cli {
namespace {

// The sentences of core are for the window too; at a prompt one has to know how to write what they ask for.
Error withWords(Error error, const Verb& verb, const Catalog& catalog)
{
    QStringList words;
    for (const Issue& issue : error.issues) {
        if (const VerbParameter* parameter = verb.parameter(issue.field))
            words.append(wordOf(catalog, *parameter));
    }
    if (!words.isEmpty())
        error.text += QLatin1Char('\n') + Words::tr("Answer with %1").arg(words.join(QStringLiteral("  ")));
    return error;
}

void tellVerb(const Invocation& invocation, const QString& synopsis, const QString& entity, const QString& label)
{
    const QString of = entity.isEmpty() ? Words::tr("any record") : entity;
    tell(invocation.json, QStringLiteral("  %1\n      %2 (%3)").arg(synopsis, label, of),
         {{QStringLiteral("verb"), synopsis},
          {QStringLiteral("entity"), entity.isEmpty() ? QJsonValue() : QJsonValue(entity)},
          {QStringLiteral("label"), label}});
}

void listVerbs(const Invocation& invocation)
{
    const QVector<Verb> verbs =
        invocation.words.isEmpty() ? allVerbs() : verbsOf(entityNamed(*builtInCatalog(), invocation.words.first()));
    for (const Verb& verb : verbs)
        tellVerb(invocation, synopsisOf(*builtInCatalog(), verb), verb.entity, verb.shownLabel());
    tellVerb(invocation, bulkEditSynopsis(), {}, Words::tr("The same change to many records"));
}

// The entity of a verb's record: the verb's own, or what the reference says for verbs of any record.
QString entityFor(const Verb& verb, const Catalog& catalog, const QString& reference)
{
    const QString entity = verb.entity.isEmpty() ? entityOfReference(catalog, reference) : verb.entity;
    if (entity.isEmpty())
        throw Error{
            Fault::NotFound,
            Words::tr("“%1” does not say which kind of record it is. Use its number, like LEAD-17.").arg(reference)};
    return entity;
}

void doVerb(const Invocation& invocation)
{
    const QString key = invocation.word(0, QStringLiteral("VERB"));
    if (key == QLatin1String(bulkEditKey))
        return bulkEditRecords(invocation);
    const Verb verb = verbTyped(key);
    invocation.takesOnly({}, QStringLiteral("do ") + key);
    const auto workspace = openFile(invocation, OpenOptions::Use::OneShot);
    Reader& reader = workspace->reader();
    int next = 1;
    Id id = 0;
    QString about;
    if (verb.needsRecord) {
        const QString reference = invocation.word(next++, QStringLiteral("REF"));
        const QString entity = entityFor(verb, *workspace->catalog(), reference);
        id = reader.resolve(entity, reference);
        about = reader.titleOf(entity, id);
    }
    QHash<QString, QString> texts;
    for (; next < invocation.words.size(); ++next) {
        const QString& word = invocation.words[next];
        const auto equals = word.indexOf(QLatin1Char('='));
        if (equals <= 0)
            throw Error{Fault::Usage, Words::tr("“%1” is not of the form name=value.").arg(word)};
        const VerbParameter* parameter = verb.parameter(word.left(equals));
        const QString text = word.mid(equals + 1);
        texts.insert(word.left(equals), parameter ? canonicalText(invocation, parameter->kind, text) : text);
    }
    const QString title = about.isEmpty() ? verb.shownLabel() : QStringLiteral("%1: %2").arg(verb.shownLabel(), about);
    const auto run = [&] {
        const VerbArguments arguments = argumentsOf(reader, verb, texts);
        return valueOf(workspace->perform(title, [&](Desk& desk) { return runVerb(desk, verb, id, arguments); }));
    };
    const Outcome<VerbResult> outcome = attempt(run);
    if (!outcome)
        throw withWords(outcome.error(), verb, *workspace->catalog());
    const VerbResult& result = *outcome;
    const QString& said = result.sentence;
    QString reference;
    if (result.id) {
        if (const auto record = reader.find(result.entity, result.id))
            reference = record->reference();
    }
    tell(invocation.json, said.contains(reference) ? said : QStringLiteral("%1: %2").arg(reference, said),
         {{QStringLiteral("entity"), result.entity},
          {QStringLiteral("ref"), reference},
          {QStringLiteral("sentence"), said}});
}

// "do unqualify-lead --help" tells of that step.
bool helpWithVerb(const QStringList& words)
{
    if (words.isEmpty())
        return false;
    if (words.first() == QLatin1String(bulkEditKey)) {
        print(QStringLiteral("  do %1\n      %2")
                  .arg(bulkEditSynopsis(),
                       Words::tr("The same change to every record that the query finds, in one step that undo "
                                 "takes back; --where \"\" means all, --dry-run only tells how many.")));
        return true;
    }
    printVerbHelp(*builtInCatalog(), verbTyped(words.first()));
    return true;
}

// Two records that are one and the same: the business step that makes them one, under its plain name.
void mergeRecords(const Invocation& invocation)
{
    const QString entity = entityNamed(*builtInCatalog(), invocation.word(0, QStringLiteral("ENTITY")));
    const QString keep = invocation.word(1, QStringLiteral("KEEP"));
    const QString lose = invocation.word(2, QStringLiteral("LOSE"));
    const QString verb = QStringLiteral("merge-") + entity;
    const QVector<Verb> verbs = verbsOf(entity);
    if (std::none_of(verbs.begin(), verbs.end(), [&verb](const Verb& each) { return each.key == verb; }))
        throw refused(Words::tr("%1 are not merged; only companies, contacts and leads are.")
                          .arg(builtInCatalog()->entity(entity).many()));
    Invocation merging = invocation;
    merging.words = QStringList{verb, keep, QStringLiteral("with=") + lose};
    doVerb(merging);
}

} // namespace

QVector<CliCommand> verbCommands()
{
    return {{QStringLiteral("verbs"),
             QStringLiteral("verbs [ENTITY]"),
             Words::tr("every business step, with what it asks"),
             {},
             {},
             listVerbs},
            {QStringLiteral("do"),
             QStringLiteral("do VERB REF [name=value …]"),
             Words::tr("a business step: do convert-lead LEAD-17 opportunity=\"Autumn order\"; “do VERB --help” tells "
                       "what it asks, “do bulk-edit” changes many records at once"),
             {QStringLiteral("where")},
             {QStringLiteral("dry-run")},
             doVerb,
             helpWithVerb},
            {QStringLiteral("merge"),
             QStringLiteral("merge ENTITY KEEP LOSE"),
             Words::tr("makes two records one; see “duplicates” for likely ones"),
             {},
             {},
             mergeRecords}};
}

} // namespace perennial::cli
