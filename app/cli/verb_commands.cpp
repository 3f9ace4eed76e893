// verbs, do, merge.
#include "app/cli/command_line.h"
#include "app/cli/local_text.h"
#include "app/cli/naming.h"
#include "app/cli/output.h"
#include "core/base/words.h"
#include "core/catalog/code_traits.h"
#include "core/catalog/roll_call.h"
#include "core/lifecycle/verbs.h"

namespace perennial::cli {
namespace {

// How an answer is written: lines=position:quantity,…
QString wordOf(const VerbParameter& parameter)
{
    QString value = parameter.target.isEmpty() ? kindName(parameter.kind) : parameter.target;
    if (parameter.lines)
        value = QStringLiteral("position:quantity,…");
    else if (fieldOf(*builtInCatalog(), parameter).is(Rate))
        value = QStringLiteral("number"); // of whole millionths in the file
    else if (!parameter.options.isEmpty()) {
        QStringList keys;
        for (const Option& option : parameter.options)
            keys.append(option.key);
        value = keys.join(QLatin1Char('|'));
    }
    return parameter.name + QLatin1Char('=') + value;
}

// The sentences of core are for the window too; at a prompt one has to know how to write what they ask for.
Error withWords(Error error, const Verb& verb)
{
    QStringList words;
    for (const Issue& issue : error.issues) {
        if (const VerbParameter* parameter = verb.parameter(issue.field))
            words.append(wordOf(*parameter));
    }
    if (!words.isEmpty())
        error.text += QLatin1Char('\n') + Words::tr("Answer with %1").arg(words.join(QStringLiteral("  ")));
    return error;
}

QString synopsisOf(const Verb& verb)
{
    QStringList words{verb.key};
    words.append(verb.needsRecord ? QStringLiteral("REF") : QStringLiteral("new"));
    for (const VerbParameter& parameter : verb.parameters) {
        const QString word = wordOf(parameter);
        words.append(parameter.required ? word : QLatin1Char('[') + word + QLatin1Char(']'));
    }
    return words.join(QLatin1Char(' '));
}

void listVerbs(const Invocation& invocation)
{
    const QVector<Verb> verbs =
        invocation.words.isEmpty() ? allVerbs() : verbsOf(entityNamed(*builtInCatalog(), invocation.words.first()));
    for (const Verb& verb : verbs) {
        const QString of = verb.entity.isEmpty() ? Words::tr("any record") : verb.entity;
        tell(invocation.json, QStringLiteral("  %1\n      %2 (%3)").arg(synopsisOf(verb), verb.shownLabel(), of),
             {{QStringLiteral("verb"), synopsisOf(verb)},
              {QStringLiteral("entity"), verb.entity.isEmpty() ? QJsonValue() : QJsonValue(verb.entity)},
              {QStringLiteral("label"), verb.shownLabel()}});
    }
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
    const Verb verb = verbNamed(invocation.word(0, QStringLiteral("VERB")));
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
        throw withWords(outcome.error(), verb);
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
             Words::tr("a business step: do convert-lead LEAD-17 opportunity=\"Autumn order\""),
             {},
             {},
             doVerb},
            {QStringLiteral("merge"),
             QStringLiteral("merge ENTITY KEEP LOSE"),
             Words::tr("makes two records one; see “duplicates” for likely ones"),
             {},
             {},
             mergeRecords}};
}

} // namespace perennial::cli
