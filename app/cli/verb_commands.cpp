// verbs, do.
#include "app/cli/command_line.h"
#include "app/cli/output.h"
#include "core/base/words.h"
#include "core/lifecycle/verbs.h"

namespace perennial::cli {
namespace {

QString synopsisOf(const Verb& verb)
{
    QStringList words{verb.key};
    words.append(verb.needsRecord ? QStringLiteral("REF") : QStringLiteral("new"));
    for (const VerbParameter& parameter : verb.parameters) {
        const QString word = QStringLiteral("%1=%2").arg(
            parameter.name, parameter.target.isEmpty() ? kindName(parameter.kind) : parameter.target);
        words.append(parameter.required ? word : QLatin1Char('[') + word + QLatin1Char(']'));
    }
    return words.join(QLatin1Char(' '));
}

void listVerbs(const Invocation& invocation)
{
    const QString entity = invocation.words.value(0);
    Table table({QStringLiteral("verb"), QStringLiteral("entity"), QStringLiteral("label")},
                {Words::tr("do …"), Words::tr("Of"), Words::tr("Does")}, invocation.json);
    for (const Verb& verb : entity.isEmpty() ? allVerbs() : verbsOf(entity))
        table.add({synopsisOf(verb), verb.entity.isEmpty() ? Words::tr("any") : verb.entity, verb.shownLabel()});
    table.print();
}

// The entity of a verb's record: the verb's own, or what the reference starts with for verbs of any record.
QString entityFor(const Verb& verb, const Catalog& catalog, const QString& reference)
{
    if (!verb.entity.isEmpty())
        return verb.entity;
    const QString prefix = reference.section(QLatin1Char('-'), 0, 0).toUpper();
    for (const EntityPtr& entity : catalog.entities()) {
        if (entity->prefix() == prefix)
            return entity->key();
    }
    const EntityPtr entity = catalog.ofId(reference.toLongLong());
    if (entity)
        return entity->key();
    throw Error{
        Fault::NotFound,
        Words::tr("“%1” does not say which kind of record it is. Use its number, like LEAD-17.").arg(reference)};
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
        texts.insert(word.left(equals), word.mid(equals + 1));
    }
    const VerbArguments arguments = argumentsOf(reader, verb, texts);
    const QString title = about.isEmpty() ? verb.shownLabel() : QStringLiteral("%1: %2").arg(verb.shownLabel(), about);
    const VerbResult result =
        valueOf(workspace->perform(title, [&](Desk& desk) { return runVerb(desk, verb, id, arguments); }));
    QString reference;
    if (result.id) {
        if (const auto record = reader.find(result.entity, result.id))
            reference = record->reference();
    }
    if (invocation.json)
        printJson({{QStringLiteral("entity"), result.entity},
                   {QStringLiteral("ref"), reference},
                   {QStringLiteral("sentence"), result.sentence}});
    else
        print(reference.isEmpty() ? result.sentence : QStringLiteral("%1: %2").arg(reference, result.sentence));
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
             doVerb}};
}

} // namespace perennial::cli
