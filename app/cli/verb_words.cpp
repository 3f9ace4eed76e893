// Verb words.
#include "app/cli/verb_words.h"
#include "app/cli/output.h"
#include "core/base/words.h"
#include "core/catalog/code_traits.h"

namespace perennial::cli {
namespace {

// "no_need (No need)": what is typed, and what the window calls it, which is understood as well.
QString optionWords(const FieldDef& field)
{
    QStringList words;
    for (const Option& option : field.options)
        words.append(QStringLiteral("%1 (%2)").arg(option.key, field.shownOption(option.key)));
    return words.join(QStringLiteral(", "));
}

QString meaningOf(const Catalog& catalog, const VerbParameter& parameter)
{
    const FieldDef field = fieldOf(catalog, parameter);
    QStringList facts{parameter.shownLabel()};
    if (parameter.lines)
        facts.append(Words::tr("lines by position, each with how much of it: 1:2,3:0.5"));
    else if (field.kind == Kind::Choice)
        facts.append(optionWords(field));
    else if (field.kind == Kind::Link && !field.target.isEmpty())
        facts.append(Words::tr("a number, an id or a name of %1").arg(catalog.entity(field.target).one()));
    if (parameter.required)
        facts.append(Words::tr("must be said"));
    else if (!parameter.standard.isEmpty())
        facts.append(Words::tr("otherwise %1").arg(parameter.standard));
    else if (!parameter.otherwise.isEmpty())
        facts.append(Words::tr("otherwise %1").arg(parameter.shownOtherwise()));
    return facts.join(QStringLiteral("; "));
}

} // namespace

QString wordOf(const Catalog& catalog, const VerbParameter& parameter)
{
    const FieldDef field = fieldOf(catalog, parameter);
    QString value = field.kind == Kind::Link && !field.target.isEmpty() ? field.target : kindName(field.kind);
    if (parameter.lines)
        value = QStringLiteral("position:quantity,…");
    else if (field.is(Rate))
        value = QStringLiteral("number"); // of whole millionths in the file
    else if (!field.options.isEmpty()) {
        QStringList keys;
        for (const Option& option : field.options)
            keys.append(option.key);
        value = keys.join(QLatin1Char('|'));
    }
    return parameter.name + QLatin1Char('=') + value;
}

QString synopsisOf(const Catalog& catalog, const Verb& verb)
{
    QStringList words{verb.key};
    words.append(verb.needsRecord ? QStringLiteral("REF") : QStringLiteral("new"));
    for (const VerbParameter& parameter : verb.parameters) {
        const QString word = wordOf(catalog, parameter);
        words.append(parameter.required ? word : QLatin1Char('[') + word + QLatin1Char(']'));
    }
    return words.join(QLatin1Char(' '));
}

void printVerbHelp(const Catalog& catalog, const Verb& verb)
{
    const QString of = verb.entity.isEmpty() ? Words::tr("any record") : verb.entity;
    print(QStringLiteral("  do %1\n      %2 (%3)").arg(synopsisOf(catalog, verb), verb.shownLabel(), of));
    QVector<std::pair<QString, QString>> answers;
    for (const VerbParameter& parameter : verb.parameters)
        answers.append({parameter.name, meaningOf(catalog, parameter)});
    if (!answers.isEmpty())
        print({});
    printFacts(answers);
}

Verb verbTyped(const QString& key)
{
    try {
        return verbNamed(key);
    } catch (Error& error) {
        error.fault = Fault::Usage; // a word of the command's, not of the file's
        throw;
    }
}

QString bulkEditSynopsis()
{
    return QStringLiteral("bulk-edit ENTITY --where Q field=value … [tag=NAME] [untag=NAME] [--dry-run]");
}

} // namespace perennial::cli
